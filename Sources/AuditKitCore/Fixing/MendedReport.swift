/// What was mended in a report, and what it was before.
package struct MendedReport: Sendable {
  /// One figure in place of another.
  package struct Change: Sendable, Equatable {
    package let line: Int
    package let rule: String
    package let old: String
    package let new: String

    init(_ replacement: Fix.Replacement, _ finding: Finding, in text: SourceText) {
      line = text.lineNumber(at: replacement.place.start)
      rule = finding.rule.id
      old = text.originalString(in: replacement.place)
      new = replacement.text
    }
  }

  /// The bytes of the file before and after.
  package let before: [UInt8]
  package let after: [UInt8]
  package let applied: [Change]
  /// What did not prove right when the text was read again.
  package let refused: [Change]
}

/// What is done with what can be mended.
package enum FixMode: Sendable {
  /// Nothing.
  case none
  /// The files are written.
  case write
  /// It is only handed on, with the findings of the file as it is.
  case show
  /// It is only handed on, with the findings of the mended text.
  case handOn
}
