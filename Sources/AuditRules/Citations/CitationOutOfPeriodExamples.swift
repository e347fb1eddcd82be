import AuditKitCore

/// Reports in miniature that count what was issued in a period.
enum CitationOutOfPeriodExamples {
  static let valid = [
    // Issued in the period, or in the days over which it is counted; older ones are a basis, or stand in a title.
    RuleExample(
      """
      BÁO CÁO

      Công tác cải cách hành chính 6 tháng đầu năm 2022

      Trong 6 tháng đầu năm 2022, thực hiện Kế hoạch số 45/KH-UBND ngày 20/5/2019 của UBND huyện, UBND xã đã ban \
      hành 03 văn bản: Quyết định số 02/QĐ-UBND ngày 20/12/2021 về kiện toàn bộ phận một cửa; Kế hoạch số \
      05/KH-UBND ngày 10/01/2022 thực hiện Quyết định số 25/2021/QĐ-TTg ngày 22/7/2021; Công văn số 31/UBND-VP ngày \
      06/4/2022. Các nhiệm vụ theo Quyết định số 12/QĐ-UBND ngày 05/3/2018 vẫn được duy trì.
      """
    ),
    // What was looked at, what is cumulative, and what another year issued.
    RuleExample(
      """
      BÁO CÁO

      Công tác cải cách hành chính quý III năm 2023

      1. Trong quý III, UBND phường rà soát 02 văn bản do HĐND, UBND phường ban hành: Nghị quyết số 01/2019/NQ-HĐND \
      ngày 20/7/2019; Quyết định số 03/2020/QĐ-UBND ngày 15/9/2020.

      2. Trong quý III, lũy kế đã ban hành 02 văn bản: Quyết định số 05/QĐ-UBND ngày 06/02/2023; Quyết định số \
      61/QĐ-UBND ngày 14/8/2023.

      3. Trong năm 2021, UBND phường ban hành 01 văn bản: Quyết định số 88/QĐ-UBND ngày 05/5/2021.
      """
    ),
    // A window that the report declares; documents without a date; a plan ahead.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính năm 2023
      (Số liệu tính từ ngày 20/9/2022 đến ngày 09/12/2023)

      - Trong kỳ, UBND huyện ban hành 02 văn bản: Kế hoạch số 90/KH-UBND ngày 30/9/2022, Kế hoạch số 12/KH-UBND.
      - Trong kỳ, dự kiến ban hành các văn bản: Quyết định số 07/QĐ-UBND ngày 05/01/2020.
      """
    ),
  ]

  static let invalid = [
    // Two of three are of the year before; the third, of the last days of it, is counted.
    RuleExample(
      """
      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2023

      Trong 9 tháng đầu năm, HĐND, UBND xã ban hành 03 văn bản QPPL: Nghị quyết số 03/2022/NQ-HĐND ngày \
      ⟦18/7/2022⟧ của HĐND xã về quy chế hoạt động; Nghị quyết số 05/2022/NQ-HĐND ngày 28/12/2022 của HĐND xã; Quyết \
      định số 02/2022/QĐ-UBND ngày 05/8/2022 của UBND xã về quy chế làm việc.
      """,
      messages: [
        """
        2 trong 3 văn bản được tính là ban hành “Trong 9 tháng đầu năm” ghi ngày ngoài khoảng từ 01/01/2023 đến \
        30/9/2023: “Nghị quyết số 03/2022/NQ-HĐND” (18/7/2022); “Quyết định số 02/2022/QĐ-UBND” (05/8/2022).
        """
      ]
    ),
    // A list below the sentence, in the report's own period.
    RuleExample(
      """
      Số: 35/BC-UBND

      Tân Lộc, ngày 12 tháng 6 năm 2024

      BÁO CÁO

      Công tác cải cách hành chính 6 tháng đầu năm 2024

      Trong kỳ báo cáo, UBND huyện đã ban hành các văn bản chỉ đạo sau:
      - Kế hoạch số 07/KH-UBND ngày 15/01/2024 về cải cách hành chính năm 2024.
      - Quyết định số 410/QĐ-UBND ngày ⟦03/4/2023⟧ về kiện toàn tổ công tác.
      - Công văn số 88/UBND-NV ngày 20/3/2024 về chấn chỉnh kỷ luật.

      II. KẾT QUẢ
      - Quyết định số 15/QĐ-UBND ngày 05/3/2018 tiếp tục được thực hiện.
      """,
      messages: [
        """
        “Quyết định số 410/QĐ-UBND” được tính là ban hành “Trong kỳ báo cáo”, nhưng ghi ngày 03/4/2023, ngoài khoảng \
        từ 15/12/2023 đến 30/6/2024.
        """
      ]
    ),
    // Right behind the verb; behind the end of the period, too; and a stricter option.
    RuleExample(
      """
      BÁO CÁO

      Công tác cải cách hành chính quý I năm 2024

      Trong quý I/2024, UBND phường ban hành Quyết định số 112/QĐ-UBND ngày ⟦12/5/2022⟧ về phân công nhiệm vụ. \
      Trong tháng 2/2024, UBND phường ban hành 01 văn bản, cụ thể: Kế hoạch số 19/KH-UBND ngày ⟦05/3/2024⟧.
      """,
      messages: [
        """
        “Quyết định số 112/QĐ-UBND” được tính là ban hành “Trong quý I/2024”, nhưng ghi ngày 12/5/2022, ngoài khoảng \
        từ 15/12/2023 đến 31/3/2024.
        """,
        """
        “Kế hoạch số 19/KH-UBND” được tính là ban hành “Trong tháng 2/2024”, nhưng ghi ngày 05/3/2024, ngoài khoảng \
        từ 15/01/2024 đến 29/02/2024.
        """,
      ]
    ),
    RuleExample(
      """
      BÁO CÁO

      Công tác cải cách hành chính quý I năm 2024

      Trong quý I/2024, UBND phường ban hành Kế hoạch số 97/KH-UBND ngày ⟦05/12/2023⟧ về cải cách hành chính.
      """,
      options: "early-days: 0",
      messages: [
        """
        “Kế hoạch số 97/KH-UBND” được tính là ban hành “Trong quý I/2024”, nhưng ghi ngày 05/12/2023, ngoài khoảng \
        từ 15/12/2023 đến 31/3/2024.
        """
      ]
    ),
  ]
}
