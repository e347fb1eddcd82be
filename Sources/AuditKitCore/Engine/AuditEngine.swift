/// Takes one file from bytes to findings: reads it, understands it, and runs the rules over it.
///
/// It adds to each violation what a rule must not decide: the rule's name and the level.
package struct AuditEngine: Sendable {
  /// Turns the bytes of a file, and the file's name, into a document.
  package typealias Reader = @Sendable ([UInt8], String) throws(Notice) -> Document

  package let rules: [ConfiguredRule]
  private let knowledge: Knowledge
  private let read: Reader

  package init(rules: [ConfiguredRule], knowledge: Knowledge, read: @escaping Reader) {
    self.rules = rules
    self.knowledge = knowledge
    self.read = read
  }

  /// Audits the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its name, for the reader and the reports.
  ///   - hasDigest: Whether some reporter wants the file's length and hash.
  /// - Returns: The findings, or a notice that says why there can be none.
  package func audit(_ bytes: [UInt8], name: String, hasDigest: Bool = false) -> DocumentReport {
    let digest = hasDigest ? FileDigest(of: bytes) : nil
    do throws(Notice) {
      let document = try read(bytes, name)
      let understanding = Understanding(document, knowledge: knowledge)
      return DocumentReport(
        name: name,
        document: document,
        file: digest,
        notices: document.notices,
        findings: findings(in: understanding),
        coverage: understanding.coverage
      )
    } catch {
      return DocumentReport(name: name, document: nil, file: digest, notices: [error])
    }
  }

  /// The findings in a document, in the order of its text.
  package func findings(in document: Document) -> [Finding] {
    findings(in: Understanding(document, knowledge: knowledge))
  }

  private func findings(in understanding: Understanding) -> [Finding] {
    var findings: [Finding] = []
    for rule in rules {
      for violation in rule.check(understanding) {
        let level = min(rule.level, violation.highestLevel)
        findings.append(Finding(rule: rule.info, level: level, violation: violation))
      }
    }
    return findings.sorted { $0.isBefore($1) }
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

extension Finding {
  /// An order that leaves nothing to chance: place, rule, message, calculation.
  fileprivate func isBefore(_ other: Finding) -> Bool {
    if place != other.place { return place < other.place }
    if rule.id != other.rule.id { return rule.id < other.rule.id }
    let (left, right) = (violation, other.violation)
    if left.message != right.message { return left.message < right.message }
    return left.arithmetic ?? "" < right.arithmetic ?? ""
  }
}
