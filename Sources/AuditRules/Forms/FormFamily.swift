import AuditKitCore

extension RuleFamily {
  /// What statistics forms lay down: `forms` in `rules.yaml`.
  static let forms = Self(
    id: "FRM",
    tag: "forms",
    title: LocalizedText(vi: "Biểu mẫu thống kê", en: "Statistics forms")
  )
}
