/// Takes one file from bytes to findings: reads it, understands it, and runs the rules over it.
///
/// It adds to each violation what a rule must not decide: the rule's name and the level.
package struct AuditEngine: Sendable {
  /// Turns the bytes of a file, and the file's name, into a document.
  package typealias Reader = @Sendable ([UInt8], String) throws(Notice) -> Document

  /// Which rules judge which document.
  let choice: RuleChoice
  /// What is accepted.
  let suppressions: SuppressionFilter
  private let knowledge: Knowledge
  private let read: Reader
  /// Whether programs that the configuration names may run; else their rules do not.
  private let runsPrograms: Bool

  /// - Parameters:
  ///   - rules: What judges every document.
  ///   - knowledge: What the understanding needs to know.
  ///   - read: Reads documents.
  package init(rules: [ConfiguredRule], knowledge: Knowledge, read: @escaping Reader) {
    self.init(choice: RuleChoice(rules), knowledge: knowledge, runsPrograms: false, read: read)
  }

  init(
    choice: RuleChoice,
    suppressions: SuppressionFilter = SuppressionFilter(),
    knowledge: Knowledge,
    runsPrograms: Bool,
    read: @escaping Reader
  ) {
    self.choice = choice
    self.suppressions = suppressions
    self.runsPrograms = runsPrograms
    self.knowledge = knowledge
    self.read = read
  }

  /// The same engine with one rule only.
  func alone(_ rule: ConfiguredRule) -> AuditEngine {
    AuditEngine(rules: [rule], knowledge: knowledge, read: read)
  }

  /// The rules that judge a document that no override is for.
  package var commonRules: [ConfiguredRule] { choice.common.rules }

  /// The rules that judge some document.
  package var rules: [ConfiguredRule] { choice.reachable }

  /// Those of them that would need a program to run, where none may.
  var idleRules: [ConfiguredRule] { runsPrograms ? [] : rules.filter { $0.program != nil } }

  /// Whether programs of the user will run.
  package var startsPrograms: Bool { runsPrograms && rules.contains { $0.program != nil } }

  /// Audits the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its name, for the reader and the reports.
  ///   - hasDigest: Whether some reporter wants the file's length and hash.
  ///   - path: Where the report lies, for what is said by path; nil for standard input.
  /// - Returns: The findings, or a notice that says why there can be none.
  package func audit(
    _ bytes: [UInt8],
    name: String,
    hasDigest: Bool = false,
    path: ReportPath? = nil
  ) -> DocumentReport {
    let digest = hasDigest ? FileDigest(of: bytes) : nil
    do throws(Notice) {
      let document = try read(bytes, name)
      let understanding = Understanding(document, knowledge: knowledge)
      let rules = choice.rules(for: understanding, at: path)
      let judgement = rules.judge(understanding, runsPrograms: runsPrograms)
      var findings = judgement.findings
      let use = suppressions.apply(to: &findings, in: understanding, at: path)
      var report = DocumentReport(
        name: name,
        document: document,
        file: digest,
        notices: document.notices + judgement.notices,
        findings: findings,
        coverage: understanding.coverage,
        overrides: rules.overrides,
        selectorMatches: rules.selectorMatches(in: understanding)
      )
      report.suppressions = use
      report.identity = ReportIdentity(of: understanding)
      return report
    } catch {
      return DocumentReport(name: name, document: nil, file: digest, notices: [error])
    }
  }

  /// The findings in a document that has no path, in the order of its text.
  package func findings(in document: Document) -> [Finding] {
    let understanding = Understanding(document, knowledge: knowledge)
    let rules = choice.rules(for: understanding, at: nil)
    return rules.judge(understanding, runsPrograms: runsPrograms).findings
  }

  /// What is understood of a file, without judging it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its name, for the reader.
  /// - Returns: What rules would see.
  /// - Throws: A notice if it cannot be read.
  package func understanding(
    of bytes: [UInt8],
    name: String
  ) throws(Notice) -> Understanding {
    Understanding(try read(bytes, name), knowledge: knowledge)
  }
}

extension RuleSet {
  /// What the selectors of each check came upon, by the id of the check.
  fileprivate func selectorMatches(in understanding: Understanding) -> [String: [SelectorMatch]] {
    var matches: [String: [SelectorMatch]] = [:]
    for rule in rules {
      if let own = rule.selectorMatches { matches[rule.info.id] = own(understanding) }
    }
    return matches
  }
}
