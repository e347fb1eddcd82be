import AuditKitCore

/// Reports in miniature whose rates follow from their counts, or do not, for `FigureConflictRule`.
enum RateConflictExamples {
  private static let opening = """
    Số: 63/BC-UBND

    Đồng Tâm, ngày 22 tháng 5 năm 2025

    BÁO CÁO

    Kết quả cải cách hành chính tháng 5 năm 2025 của UBND xã Đồng Tâm

    I. KẾT QUẢ

    Đã giải quyết 2.145 hồ sơ, trong đó trước hạn 1.900 hồ sơ, đúng hạn 239 hồ sơ, quá hạn 6 hồ sơ.

    II. ĐÁNH GIÁ CHUNG
    """

  /// The example whose second section says something.
  private static func saying(_ words: String, messages: [String] = []) -> RuleExample {
    RuleExample("\(opening)\n\n\(words)", messages: messages)
  }

  static let valid = [
    saying("Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn đạt 99,72%; tỷ lệ quá hạn 0,28%."),
    // Just on time, as the counts have it.
    saying("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 11,14%."),
    // Of a field, of another year, a goal, and a threshold.
    saying("Tỷ lệ giải quyết đúng hạn lĩnh vực đất đai đạt 98,5%."),
    saying("Tỷ lệ giải quyết đúng hạn năm 2024 đạt 98,5%."),
    saying("Phấn đấu tỷ lệ giải quyết đúng hạn đạt 99%."),
    saying("Tỷ lệ giải quyết đúng hạn đạt trên 98,5%."),
    // Some are late that are not resolved yet.
    saying("Đang giải quyết 40 hồ sơ, quá hạn 12 hồ sơ. Tỷ lệ giải quyết đúng hạn đạt 99,2%."),
  ]

  static let invalid = [
    saying(
      "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn đạt ⟦99,27⟧%.",
      messages: [
        """
        Tỷ lệ giải quyết trước hạn và đúng hạn ghi 99,27 %, nhưng theo số liệu trong báo cáo (đã giải quyết 2.145, quá \
        hạn 6) là 99,72 %.
        """
      ]
    ),
    saying(
      "Tỷ lệ hồ sơ giải quyết quá hạn là ⟦0,82⟧%.",
      messages: [
        """
        Tỷ lệ giải quyết quá hạn ghi 0,82 %, nhưng theo số liệu trong báo cáo (đã giải quyết 2.145, quá hạn 6) là 0,28 %.
        """
      ]
    ),
    // In the sentence of the counts.
    saying(
      "Đã giải quyết 2.145 hồ sơ; tỷ lệ giải quyết đúng hạn ⟦99,27⟧%; quá hạn 6 hồ sơ.",
      messages: [
        """
        Tỷ lệ giải quyết trước hạn và đúng hạn ghi 99,27 %, nhưng theo số liệu trong báo cáo (đã giải quyết 2.145, quá \
        hạn 6) là 99,72 %.
        """
      ]
    ),
  ]
}
