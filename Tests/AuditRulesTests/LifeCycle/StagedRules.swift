import AuditKitCore

/// Rules at all stages of their life, each of which finds the first byte of every text.
enum StagedRules {
  struct Preview: Rule {
    static let info = RuleInfo.staged("TOT991", "tried-out", .preview)
    init(options: NoOptions) {}
    func check(_ understanding: Understanding) -> [Violation] { [.first("found")] }
  }

  struct Stable: Rule {
    static let info = RuleInfo.staged(
      "TOT992",
      "renamed-since",
      .stable(since: "0.1.0"),
      formerIDs: ["TOT892"],
      formerNames: ["old-name"]
    )
    init(options: NoOptions) {}
    func check(_ understanding: Understanding) -> [Violation] { [.first("found")] }
  }

  struct Deprecated: Rule {
    static let info = RuleInfo.staged(
      "TOT993",
      "on-its-way-out",
      .deprecated(replacement: "renamed-since")
    )
    init(options: NoOptions) {}
    func check(_ understanding: Understanding) -> [Violation] { [.first("found")] }
  }

  /// Holds under one decree only.
  struct Bound: Rule {
    static let info = RuleInfo.staged(
      "TOT994",
      "bound-by-law",
      .stable(since: "0.1.0"),
      legalBases: [.first, .second],
      isBoundByLaw: true
    )
    init(options: NoOptions) {}
    func check(_ understanding: Understanding) -> [Violation] { [.first("found")] }
  }

  /// Always holds; one of its messages does so under one decree only.
  struct Halfway: Rule {
    static let info = RuleInfo.staged(
      "TOT995",
      "half-bound",
      .stable(since: "0.1.0"),
      legalBases: [.second]
    )
    init(options: NoOptions) {}
    func check(_ understanding: Understanding) -> [Violation] {
      [.first("found"), .first("bound")]
    }
  }

  static let all: [any Rule.Type] = [
    Preview.self, Stable.self, Deprecated.self, Bound.self, Halfway.self,
  ]
}

extension LegalBasis {
  fileprivate static let first = LegalBasis(
    "01/2015/NĐ-CP",
    LocalizedText(vi: "điều 1", en: "article 1"),
    from: CalendarDate(iso: "2015-01-01"),
    until: CalendarDate(iso: "2017-12-31")
  )
  fileprivate static let second = LegalBasis(
    "02/2020/NĐ-CP",
    LocalizedText(vi: "điều 2", en: "article 2"),
    from: CalendarDate(iso: "2020-03-05")
  )
}

extension Violation {
  fileprivate static func first(_ message: String) -> Violation {
    Violation(at: TextRange(0, 1), message: message)
  }
}

extension RuleInfo {
  fileprivate static func staged(
    _ id: String,
    _ name: String,
    _ status: RuleStatus,
    formerIDs: [String] = [],
    formerNames: [String] = [],
    legalBases: [LegalBasis] = [],
    isBoundByLaw: Bool = false
  ) -> RuleInfo {
    let text = LocalizedText(vi: "Thử.", en: "A trial.")
    return RuleInfo(
      id: id,
      name: name,
      family: .totals,
      level: .warning,
      status: status,
      formerIDs: formerIDs,
      formerNames: formerNames,
      legalBases: legalBases,
      isBoundByLaw: isBoundByLaw,
      summary: text,
      rationale: text,
      limits: text,
      advice: text,
      messages: [
        MessageTemplate("found", arguments: [], text),
        MessageTemplate("bound", arguments: [], text, legalBasis: "02/2020/NĐ-CP"),
      ],
      valid: [],
      invalid: []
    )
  }
}
