import AuditKitCore

/// Reports in miniature that cite documents with one date, or with two.
enum CitationConflictExamples {
  static let valid = [
    // The day below a title is that of the meeting.
    RuleExample(
      """
      KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 76/NQ-CP
      Ngày 28/11/2024, tại trụ sở, Chủ tịch UBND huyện đã chủ trì cuộc họp về Nghị quyết số 76/NQ-CP ngày 15/7/2021.
      """
    ),
    // One number in two years, of two issuers, of two types; one document cited twice.
    RuleExample(
      """
      Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2025 của UBND tỉnh về kiểm tra công vụ, UBND huyện đã ban hành \
      Kế hoạch số 15/KH-UBND ngày 20/01/2025 về kiểm tra cải cách hành chính.

      Năm 2024, việc kiểm tra theo Kế hoạch số 15/KH-UBND ngày 12/01/2024; kinh phí theo Quyết định số \
      15/QĐ-UBND ngày 22/01/2025.

      Kế hoạch số 15/KH-UBND ngày 14/01/2025 của Ủy ban nhân dân tỉnh được phổ biến đến 12 xã.
      """
    ),
    // Two titles: the province's plan and the district's.
    RuleExample(
      """
      - Kế hoạch số 08/KH-UBND ngày 05/01/2024 về tuyên truyền cải cách hành chính.

      - Kế hoạch số 08/KH-UBND ngày 11/01/2024 về chuyển đổi số năm 2024.
      """
    ),
    // Issued on one day, and carrying out a document of another; a date that begins the next clause.
    RuleExample(
      """
      Ngày 15/3/2023, UBND xã ban hành Báo cáo kết quả thực hiện Kế hoạch số 21/KH-UBND ngày 03/02/2023.

      Ngày 06/4/2023, UBND xã ban hành Quyết định số 40/QĐ-UBND ngày 06/4/2023 kiện toàn bộ phận một cửa.

      Thực hiện Kế hoạch số 21/KH-UBND, ngày 20/4/2023 UBND xã đã kiểm tra 05 thôn.
      """
    ),
  ]

  static let invalid = [
    // The number has a year: the short mention means the same decision.
    RuleExample(
      """
      Tiếp tục thực hiện Quyết định số 09/2019/QĐ-UBND ngày 12/4/2019 của UBND tỉnh về văn bản điện tử.

      100% văn bản được ký số theo Quyết định số 9/2019/QĐ-UBND ngày ⟦21/4/2019⟧.
      """,
      messages: [
        "“Quyết định số 9/2019/QĐ-UBND” ở đây ghi ngày 21/4/2019, nơi khác lại ghi ngày 12/4/2019."
      ]
    ),
    RuleExample(
      """
      - Ngày 09/02/2023, UBND huyện đã ban hành Kế hoạch số 43/KH-UBND ngày ⟦02/02/2023⟧ về kiểm tra công vụ.
      """,
      messages: [
        """
        “Kế hoạch số 43/KH-UBND” được nói là ban hành ngày 09/02/2023, nhưng ngay sau đó lại ghi ngày 02/02/2023.
        """
      ]
    ),
    // One title; a symbol that names the Government; one issuer written in two ways.
    RuleExample(
      """
      UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 06/01/2023 về tuyên truyền cải cách hành chính.

      Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Quyết định số 88/QĐ-UBND ngày 02/3/2023 của \
      UBND tỉnh.

      Đài truyền thanh thực hiện Kế hoạch số 12/KH-UBND ngày ⟦16/01/2023⟧ về tuyên truyền cải cách hành chính; \
      chương trình theo Nghị quyết số 76/NQ-CP ngày ⟦16/7/2021⟧; danh mục theo Quyết định số 88/QĐ-UBND ngày \
      ⟦03/3/2023⟧ của Ủy ban nhân dân tỉnh Lam Giang.
      """,
      messages: [
        "“Kế hoạch số 12/KH-UBND” ở đây ghi ngày 16/01/2023, nơi khác lại ghi ngày 06/01/2023.",
        "“Nghị quyết số 76/NQ-CP” ở đây ghi ngày 16/7/2021, nơi khác lại ghi ngày 15/7/2021.",
        "“Quyết định số 88/QĐ-UBND” ở đây ghi ngày 03/3/2023, nơi khác lại ghi ngày 02/3/2023.",
      ]
    ),
  ]
}
