/// A violation with everything that the engine adds: who found it, and how much it counts.
public struct Finding: Sendable {
  public let rule: RuleInfo
  public let level: Level
  public let violation: Violation
  /// Which figure is probably wrong, where that shows.
  public let cause: RootCause?
  /// What mends it, where that is certain.
  public let fix: Fix?
  /// Why it is accepted, if the configuration says so.
  package internal(set) var suppression: SuppressionMark?
  /// Whether it was known before, if there is something to compare with.
  package internal(set) var baselineState: BaselineState?

  package init(
    rule: RuleInfo,
    level: Level,
    violation: Violation,
    cause: RootCause? = nil,
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.level = level
    self.violation = violation
    self.cause = cause
    self.fix = fix
  }

  public var place: TextRange { violation.place }

  /// Whether it is to be mended: neither accepted nor known before.
  package var counts: Bool { suppression == nil && baselineState != .unchanged }

  /// The message in a language, complete.
  public func message(in language: Language) -> String {
    let template = rule.message(violation.message)
    let arguments = violation.arguments
    let message = template.text[language].filling { arguments[$0]?.text(in: language) }
    return cause.map { "\(message) \($0.sentence[language])" } ?? message
  }
}

/// How a finding relates to those of an earlier run, by the words of SARIF.
package enum BaselineState: String, Sendable {
  /// It was not there.
  case new
  /// It was there; the wrong figure may be another one.
  case unchanged
  /// It was there and is no more.
  case absent
}

extension String {
  /// Replaces each `{name}` by its value; a name without a value, or without its `}`, stays as it is.
  package func filling(_ value: (String) -> String?) -> String {
    let text = Array(utf8)
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 2)
    var index = 0
    while let open = text[index...].firstIndex(of: UInt8(ascii: "{")),
      let close = text[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = text[open + 1..<close]
      result += text[index..<open]
      if let value = value(String(decoding: name, as: UTF8.self)) {
        result += value.utf8
      } else {
        result += text[open...close]
      }
      index = close + 1
    }
    result += text[index...]
    return String(decoding: result, as: UTF8.self)
  }
}
