import AuditKitCore

// The regulations that the rules rest on, each with the day from which it is in force.
extension LegalBasis {
  /// Nghị định 30/2020/NĐ-CP on clerical work, in force on its signing.
  static func clericalWork(_ vietnamese: String, _ english: String) -> LegalBasis {
    LegalBasis(
      "30/2020/NĐ-CP",
      LocalizedText(vi: vietnamese, en: english),
      from: CalendarDate(iso: "2020-03-05")
    )
  }

  /// Nghị định 09/2019/NĐ-CP on reporting by administrative agencies.
  static func reporting(_ vietnamese: String, _ english: String) -> LegalBasis {
    LegalBasis(
      "09/2019/NĐ-CP",
      LocalizedText(vi: vietnamese, en: english),
      from: CalendarDate(iso: "2019-03-12")
    )
  }

  /// Nghị định 34/2016/NĐ-CP on legal documents.
  static func legalDocuments(_ vietnamese: String, _ english: String) -> LegalBasis {
    LegalBasis(
      "34/2016/NĐ-CP",
      LocalizedText(vi: vietnamese, en: english),
      from: CalendarDate(iso: "2016-07-01")
    )
  }
}
