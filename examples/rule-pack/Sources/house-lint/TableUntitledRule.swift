import AuditKitCore

extension RuleFamily {
  static let house = Self(id: "HSE", title: LocalizedText(vi: "Quy ước riêng", en: "House style"))
}

/// A table without a title.
struct TableUntitledRule: Rule {
  static let info = RuleInfo(
    id: "HSE101",
    name: "table-untitled",
    family: .house,
    level: .note,
    status: .stable(since: "1.0.0"),
    summary: LocalizedText(vi: "Bảng không có tên.", en: "A table has no title."),
    rationale: LocalizedText(vi: "Quy ước của cơ quan.", en: "Our house style."),
    limits: LocalizedText(vi: "Không xét tên có đúng không.", en: "Not whether the title fits."),
    advice: LocalizedText(vi: "Ghi tên bảng.", en: "Give the table a title."),
    messages: [
      MessageTemplate(
        "untitled",
        arguments: [],
        LocalizedText(vi: "Bảng này không có tên.", en: "This table has no title.")
      )
    ],
    valid: [],
    invalid: [RuleExample("⟦Xã→Hồ sơ⟧\nA→5\nB→7", messages: ["Bảng này không có tên."])]
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.document.tables.filter { $0.captions.isEmpty }
      .compactMap { $0.rows.first.map { Violation(at: $0.range, message: "untitled") } }
  }
}
