import AuditKitCore

/// Reports in miniature whose figures were counted over days that fit, or do not.
enum DataWindowExamples {
  static let valid = [
    // An anniversary is yet to come.
    RuleExample(
      """
      Số: 45/BC-UBND

      Tân Lộc, ngày 15 tháng 6 năm 2025

      BÁO CÁO

      Công tác cải cách hành chính Quý II năm 2025

      Trong năm 2025 phát động thi đua nhân kỷ niệm 80 năm Ngày truyền thống của ngành (28/8/1945 - 28/8/2025).
      """
    ),
    // The days that the decree lays down, in title and appendix.
    RuleExample(
      """
      Số: 71/BC-UBND

      Hòa Bắc, ngày 15 tháng 12 năm 2023

      BÁO CÁO

      Kết quả cải cách hành chính năm 2023
      (Số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023)

      I. KẾT QUẢ

      Bảng 1. Kết quả giải quyết hồ sơ tại UBND xã
      (Số liệu tính từ ngày 15/12/2022 đến hết ngày 14/12/2023)

      Lĩnh vực→Hồ sơ
      Đất đai→12
      Hộ tịch→15
      """
    ),
    // An early local cut-off; districts and communes may be counted differently; goals lie ahead.
    RuleExample(
      """
      Số: 52/BC-UBND

      Tân Lộc, ngày 08 tháng 6 năm 2018

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2018

      I. KẾT QUẢ

      1. Kết quả giải quyết hồ sơ 6 tháng đầu năm tại UBND huyện (tính đến hết ngày 05/6/2018): 12 hồ sơ.

      2. Kết quả giải quyết hồ sơ 6 tháng đầu năm tại UBND các xã (tính đến hết ngày 31/5/2018): 40 hồ sơ.

      3. Ước thực hiện từ ngày 01/01/2018 đến ngày 30/6/2018 là 60 hồ sơ.

      II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2018

      Số liệu tính từ ngày 06/6/2018 đến ngày 05/12/2018 được gửi trước ngày 10/12/2018.
      """
    ),
    // A year in February, its figures counted on; and what was added up since the start of a programme.
    RuleExample(
      """
      Số: 03/BC-STP

      Tân Lộc, ngày 09 tháng 02 năm 2021

      BÁO CÁO

      Kết quả rà soát thủ tục hành chính năm 2020
      (Số liệu tính từ ngày 01/12/2019 đến ngày 30/11/2020)

      I. KẾT QUẢ

      Lũy kế số liệu từ ngày 01/7/2017 đến ngày 30/11/2020 có 45 thủ tục.
      """
    ),
    // The letterhead leaves the day blank, and the month is not over.
    RuleExample(
      """
      Số:      /BC-UBND

      Hòa Bắc, ngày      tháng 9 năm 2022

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022
      (Số liệu tính từ ngày 15/12/2021 đến ngày 14/9/2022)
      """
    ),
    // A quarter and a year in one report; each has its own days.
    RuleExample(
      """
      Số: 5/BC-UBND

      Hòa Bắc, ngày 16 tháng 12 năm 2024

      BÁO CÁO

      Kết quả kiểm soát thủ tục hành chính Quý IV và năm 2024
      (Số liệu tính từ ngày 15/12/2023 đến ngày 14/12/2024)

      1. Kết quả giải quyết hồ sơ tại UBND xã năm 2024 (từ ngày 15/12/2023 đến ngày 14/12/2024): 90 hồ sơ.

      2. Thời gian thí điểm tính từ ngày 01/01/2025 đến ngày 31/12/2025.

      Bảng 1. Kết quả giải quyết hồ sơ tại UBND xã Quý IV năm 2024 (từ ngày 15/9/2024 đến ngày 14/12/2024)

      Lĩnh vực→Hồ sơ
      Đất đai→12
      Hộ tịch→15
      """
    ),
    // Calendar months differ from those laid down; the user does not want to hear it.
    RuleExample(
      """
      Số: 40/BC-UBND

      Hòa Bắc, ngày 02 tháng 4 năm 2024

      BÁO CÁO

      Công tác cải cách hành chính Quý I năm 2024
      (Số liệu tính từ ngày 01/01/2024 đến ngày 31/3/2024)
      """,
      options: "compare-calendar: false"
    ),
  ]

  static let invalid = [
    // Day and month changed places.
    RuleExample(
      """
      Số: 52/BC-UBND

      Tân Lộc, ngày 08 tháng 6 năm 2018

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2018

      I. KẾT QUẢ

      Bảng 1. Kết quả giải quyết hồ sơ 6 tháng đầu năm 2018 tại UBND cấp xã
      (Số liệu kết xuất ⟦từ ngày 01/01/2018 đến hết ngày 06/12/2018⟧)

      Đơn vị→Hồ sơ
      UBND xã Minh Thủy→120
      UBND xã Vĩnh Trạch→118
      """,
      messages: [
        """
        “từ ngày 01/01/2018 đến hết ngày 06/12/2018”: số liệu đến ngày 06/12/2018, nhưng văn bản ký ngày \
        08/6/2018.
        """
      ]
    ),
    // Of a blank day the month is enough to tell; and the window of a table runs backwards.
    RuleExample(
      """
      Số:      /BC-UBND

      Hòa Bắc, ngày      tháng 9 năm 2022

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022
      (Số liệu tính ⟦từ ngày 15/12/2021 đến ngày 14/10/2022⟧)

      Bảng 1. Hồ sơ tiếp nhận
      (Số liệu tính ⟦từ ngày 15/9/2022 đến ngày 14/8/2022⟧)

      Lĩnh vực→Hồ sơ
      Đất đai→12
      Hộ tịch→15
      """,
      messages: [
        """
        “từ ngày 15/12/2021 đến ngày 14/10/2022”: số liệu đến ngày 14/10/2022, nhưng văn bản ký trong tháng 9/2022.
        """,
        """
        “từ ngày 15/9/2022 đến ngày 14/8/2022”: số liệu tính từ ngày 15/9/2022, sau ngày kết thúc 14/8/2022.
        """,
      ]
    ),
    // The years were left over from the reports before, each in another way.
    RuleExample(
      """
      Số: 71/BC-UBND

      Hòa Bắc, ngày 15 tháng 12 năm 2023

      BÁO CÁO

      Kết quả cải cách hành chính năm 2023
      (Số liệu tính ⟦từ ngày 15/12/2021 đến ngày 14/12/2022⟧)

      I. KẾT QUẢ

      Kết quả trong năm 2023 (tính ⟦từ ngày 15/12/2021 đến ngày 14/12/2023⟧): 120 hồ sơ.
      """,
      messages: [
        """
        “từ ngày 15/12/2021 đến ngày 14/12/2022”: số liệu đến ngày 14/12/2022, trước khi năm 2023 bắt đầu.
        """,
        """
        “từ ngày 15/12/2021 đến ngày 14/12/2023”: số liệu tính từ ngày 15/12/2021, quá sớm so với năm 2023.
        """,
      ]
    ),
    // Text and table are about the dossiers of the same level, but were counted up to different days.
    RuleExample(
      """
      Số: 52/BC-UBND

      Tân Lộc, ngày 08 tháng 6 năm 2018

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2018

      I. KẾT QUẢ

      1. Kết quả giải quyết hồ sơ 6 tháng đầu năm của UBND huyện (⟦tính đến hết ngày 07/6/2018⟧): 12 hồ sơ.

      Phụ lục I

      Kết quả giải quyết hồ sơ 6 tháng đầu năm tại UBND cấp huyện
      (Số liệu kết xuất từ ngày 01/01/2018 đến hết ngày 05/6/2018)

      Lĩnh vực→Hồ sơ
      Đất đai→5
      Hộ tịch→6
      """,
      messages: [
        """
        Cùng một loại số liệu nhưng khoảng tính khác nhau: ở đây “tính đến hết ngày 07/6/2018”, chỗ khác “từ ngày \
        01/01/2018 đến hết ngày 05/6/2018”.
        """
      ]
    ),
    // Not the days laid down, and only two months of a quarter where no early cut-off is accepted.
    RuleExample(
      """
      Số: 40/BC-UBND

      Hòa Bắc, ngày 02 tháng 4 năm 2024

      BÁO CÁO

      Công tác cải cách hành chính Quý I năm 2024
      (Số liệu tính ⟦từ ngày 01/01/2024 đến ngày 31/3/2024⟧)
      """,
      messages: [
        """
        “từ ngày 01/01/2024 đến ngày 31/3/2024” khác với thời gian chốt số liệu của Quý I năm 2024: từ ngày \
        15/12/2023 đến ngày 14/3/2024 (Nghị định 09/2019/NĐ-CP, điều 12).
        """
      ]
    ),
    RuleExample(
      """
      Số: 18/BC-UBND

      Hòa Bắc, ngày 01 tháng 3 năm 2017

      BÁO CÁO

      Công tác cải cách hành chính Quý I năm 2017
      (Số liệu tính ⟦từ ngày 01/01/2017 đến ngày 28/02/2017⟧)
      """,
      options: "early-days: 15",
      messages: [
        """
        “từ ngày 01/01/2017 đến ngày 28/02/2017” chỉ là một phần của Quý I năm 2017 (từ ngày 01/01/2017 đến ngày \
        31/3/2017).
        """
      ]
    ),
    // Words between what opens the parentheses and the days.
    RuleExample(
      """
      Số: 41/BC-UBND

      Hòa Bắc, ngày 12 tháng 12 năm 2018

      BÁO CÁO

      Công tác cải cách hành chính năm 2018

      UBND xã báo cáo kết quả (số liệu giải quyết hồ sơ tính ⟦từ ngày 01/01/2018 đến ngày 30/12/2018⟧) như sau:
      """,
      messages: [
        """
        “từ ngày 01/01/2018 đến ngày 30/12/2018”: số liệu đến ngày 30/12/2018, nhưng văn bản ký ngày 12/12/2018.
        """
      ]
    ),
    // Days run backwards nowhere, whatever was done on them.
    RuleExample(
      """
      Số: 42/BC-UBND

      Hòa Bắc, ngày 12 tháng 6 năm 2018

      BÁO CÁO

      Công tác cải cách hành chính 6 tháng đầu năm 2018

      ⟦Từ ngày 15/12/2017 đến ngày 14/6/2017⟧, UBND xã đã rà soát 12 thủ tục.
      """,
      messages: [
        """
        “Từ ngày 15/12/2017 đến ngày 14/6/2017”: số liệu tính từ ngày 15/12/2017, sau ngày kết thúc 14/6/2017.
        """
      ]
    ),
  ]
}
