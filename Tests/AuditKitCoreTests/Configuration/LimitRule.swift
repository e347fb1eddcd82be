@testable import AuditKitCore

/// A rule that finds the first byte of every text, for tests of the machinery around rules.
struct LimitRule: Rule {
  enum Basis: String, OptionChoice {
    case words
    case layout
  }

  struct Options: RuleOptions {
    var tolerance = ExactDecimal(5, scale: 1)
    var rows = 3
    var isStrict = false
    var basis = Basis.words
    var columns = ["STT"]

    static let keys = [
      OptionKey("tolerance", \Self.tolerance, help: LocalizedText(vi: "Độ lệch", en: "Leeway")),
      OptionKey("rows", \Self.rows, in: 1...9, help: LocalizedText(vi: "Số dòng", en: "Rows")),
      OptionKey("strict", \Self.isStrict, help: LocalizedText(vi: "Chặt", en: "Strict")),
      OptionKey("basis", \Self.basis, help: LocalizedText(vi: "Căn cứ", en: "Basis")),
      OptionKey("columns", \Self.columns, help: LocalizedText(vi: "Cột", en: "Columns")),
    ]
  }

  static let info = RuleInfo(
    id: "TOT901",
    name: "limit",
    family: .totals,
    level: .warning,
    status: .stable(since: "0.1.0"),
    summary: LocalizedText(vi: "Quy tắc thử.", en: "A rule for tests."),
    rationale: LocalizedText(vi: "", en: ""),
    limits: LocalizedText(vi: "", en: ""),
    advice: LocalizedText(vi: "", en: ""),
    messages: [
      MessageTemplate(
        "limit",
        arguments: ["tolerance"],
        LocalizedText(vi: "Độ lệch {tolerance}.", en: "Leeway {tolerance}.")
      )
    ],
    valid: [],
    invalid: []
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    [
      Violation(
        at: TextRange(0, 1),
        message: "limit",
        arguments: ["tolerance": .text(options.tolerance.vietnamese)]
      )
    ]
  }
}
