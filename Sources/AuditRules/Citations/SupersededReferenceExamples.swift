import AuditKitCore

/// Reports in miniature that rest on older and newer documents.
enum SupersededReferenceExamples {
  private static func report(_ day: String, _ text: String) -> String {
    "Số: 40/BC-UBND\n\nTân Lộc, \(day)\n\nBÁO CÁO\n\nCông tác cải cách hành chính\n\n\(text)"
  }

  static let valid = [
    // The transition is not over, or hardly.
    RuleExample(
      report(
        "ngày 08 tháng 6 năm 2018",
        "Huyện duy trì hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2008."
      )
    ),
    RuleExample(
      report(
        "ngày 15 tháng 4 năm 2020",
        "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ, huyện kiểm tra công tác văn thư."
      )
    ),
    // History, titles of other documents, and quotations.
    RuleExample(
      report(
        "ngày 10 tháng 12 năm 2022",
        """
        1. Huyện áp dụng Nghị định số 30/2020/NĐ-CP thay thế Nghị định số 110/2004/NĐ-CP, 09/2010/NĐ-CP; năm 2019 đã \
        chuyển đổi từ việc áp dụng ISO 9001:2008 sang ISO 9001:2015.

        2. Tổng kết 10 năm thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ.

        3. Rà soát Kế hoạch số 31/KH-UBND ngày 15/02/2012 triển khai thực hiện Nghị quyết số 30c/NQ-CP ngày \
        08/11/2011; thu hồi Quy chế thực hiện Nghị định số 110/2004/NĐ-CP.
        """
      )
    ),
    // Another document with the same number, and one that is not verified.
    RuleExample(
      report(
        "ngày 10 tháng 12 năm 2023",
        """
        Thực hiện Quyết định số 225/QĐ-TTg ngày 17/02/2023 của Thủ tướng Chính phủ; căn cứ Nghị định số \
        108/2014/NĐ-CP ngày 20/11/2014 của Chính phủ về chính sách tinh giản biên chế.
        """
      )
    ),
  ]

  static let invalid = [
    RuleExample(
      report(
        "ngày 09 tháng 12 năm 2021",
        """
        Căn cứ ⟦Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ⟧, UBND huyện ban hành kế hoạch văn thư. Các \
        xã tiếp tục thực hiện Nghị định 110/2004/NĐ-CP.
        """
      ),
      messages: [
        """
        “Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ” được nêu làm căn cứ ở báo cáo 09/12/2021, nhưng \
        đã được thay bằng Nghị định 30/2020/NĐ-CP từ 05/3/2020.
        """
      ]
    ),
    // A standard, long after its transition; behind several words.
    RuleExample(
      report(
        "ngày 05 tháng 9 năm 2019",
        "UBND xã áp dụng hiệu quả hệ thống quản lý chất lượng theo tiêu chuẩn ⟦TCVN ISO 9001:2008⟧."
      ),
      messages: [
        """
        “TCVN ISO 9001:2008” được nêu làm căn cứ ở báo cáo 05/9/2019, nhưng đã được thay bằng ISO 9001:2015 từ \
        23/9/2015, chuyển tiếp đến 31/12/2018.
        """
      ]
    ),
    // A document that is known by its day.
    RuleExample(
      report(
        "ngày 10 tháng 6 năm 2022",
        "Sở tiếp tục triển khai ⟦Quyết định số 225/QĐ-TTg ngày 04/02/2016 của Thủ tướng Chính phủ⟧."
      ),
      messages: [
        """
        “Quyết định số 225/QĐ-TTg ngày 04/02/2016 của Thủ tướng Chính phủ” được nêu làm căn cứ ở báo cáo 10/6/2022, \
        nhưng đã được thay bằng Nghị quyết 76/NQ-CP ngày 15/7/2021 từ 15/7/2021.
        """
      ]
    ),
    // Lines that are not verified, if the user wants them.
    RuleExample(
      report(
        "ngày 10 tháng 12 năm 2023",
        "Việc tinh giản theo quy định tại ⟦Nghị định số 108/2014/NĐ-CP⟧ được thực hiện đúng quy trình."
      ),
      options: "use-unverified: true",
      messages: [
        """
        “Nghị định số 108/2014/NĐ-CP” được nêu làm căn cứ ở báo cáo 10/12/2023, nhưng đã được thay bằng Nghị định \
        29/2023/NĐ-CP từ 20/7/2023.
        """
      ]
    ),
  ]
}
