import AuditKitCore

/// Reports in miniature whose cited documents are what their symbols say, or are not.
enum CitationTypeExamples {
  static let valid = [
    // The chairman's own, as until 1992.
    RuleExample(
      "Theo Quyết định số 118/CT ngày 11 tháng 5 năm 1990 của Chủ tịch Hội đồng Bộ trưởng."
    ),
    RuleExample(
      """
      Căn cứ Nghị quyết số 76/NQ-CP, Nghị quyết 18-NQ/TW, Quy định số 41-QĐ/TW, Luật số 56/2017/QH14; Công văn số \
      13/SNV-CCHC, Công văn số 25/CT-TTHT của Cục Thuế, Văn bản số 12/HD-SNV; UBND xã ban hành Kế hoạch số 31/KH-UBND.
      """
    ),
    // Named by what issued them; short for a joint circular; one symbol of two types.
    RuleExample(
      """
      Đào tạo nghề theo Đề án 1956/QĐ-TTg; quy chế số 14/2015/QĐ-UBND; lao động hợp đồng 68/2000/NĐ-CP.

      Thông tư số 07/2014/TTLT-BTC-BNV; Lệnh số 12/2018/L-CTN.
      """
    ),
    // A symbol that some bodies write, letters of an agency, a hyphen for a slash, and an edict.
    RuleExample(
      """
      Căn cứ Tờ trình số 07/TT-CTN, Quyết định số 145/TC-QLNS, Nghị định số 61/2018-NĐ-CP và Sắc lệnh số 19/TT/SL, UBND \
      huyện xây dựng kế hoạch.
      """
    ),
    // The type of the symbol stands before.
    RuleExample(
      """
      - Thông báo kết luận số 45/TB-UBND ngày 02/3/2023 của Chủ tịch UBND huyện.

      - Quyết định phê duyệt Kế hoạch số 31/QĐ-UBND ngày 18/02/2022.

      - Báo cáo thực hiện Kế hoạch số 12/KH-UBND.
      """
    ),
  ]

  static let invalid = [
    RuleExample(
      "UBND phường đã ban hành ⟦Kế hoạch số 31/QĐ-UBND⟧ ngày 18/02/2022 về kiểm soát thủ tục hành chính.",
      messages: [
        "“Kế hoạch số 31/QĐ-UBND” được gọi là kế hoạch, nhưng “QĐ” là ký hiệu của quyết định."
      ]
    ),
    RuleExample(
      """
      Thực hiện ⟦Chỉ thị số 12/KH-UBND⟧ ngày 14/3/2023 của UBND tỉnh và ⟦Nghị định số 02/2017/TT-VPCP⟧ ngày \
      31/10/2017.
      """,
      messages: [
        "“Chỉ thị số 12/KH-UBND” được gọi là chỉ thị, nhưng “KH” là ký hiệu của kế hoạch.",
        "“Nghị định số 02/2017/TT-VPCP” được gọi là nghị định, nhưng “TT” là ký hiệu của thông tư.",
      ]
    ),
    RuleExample(
      "Theo ⟦Thông tư số 12/TTr-SNV⟧ và ⟦Nghị quyết số 61/2018-NĐ-CP⟧, phòng đã rà soát thủ tục.",
      messages: [
        "“Thông tư số 12/TTr-SNV” được gọi là thông tư, nhưng “TTr” là ký hiệu của tờ trình.",
        "“Nghị quyết số 61/2018-NĐ-CP” được gọi là nghị quyết, nhưng “NĐ” là ký hiệu của nghị định.",
      ]
    ),
    // The part for the type is missing.
    RuleExample(
      "Thực hiện cơ chế tự chủ theo ⟦Thông tư liên tịch số 07/2014-BTC-BNV⟧ ngày 30/5/2014.",
      messages: [
        """
        Ký hiệu của “Thông tư liên tịch số 07/2014-BTC-BNV” thiếu phần loại văn bản; thông tư liên tịch có ký hiệu \
        “TTLT”.
        """
      ]
    ),
  ]
}
