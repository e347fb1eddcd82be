import AuditKitCore

/// One line of a text with what its shape tells: where its words begin and end, tabs and wide gaps.
struct SourceLine {
  /// The line from its first byte to its line break.
  let raw: TextRange
  /// The line without the blanks at its ends.
  var range: TextRange
  /// The characters before the first visible one.
  var indent = 0
  /// The characters from the first visible one to the last.
  var width = 0
  var tabs: Int32 = 0
  /// Tabs between visible characters.
  var innerTabs: Int32 = 0
  /// Runs of two or more blanks between visible characters.
  var gaps: Int32 = 0
  /// Whether a form feed stands before its first visible character.
  var startsPage = false
  /// Whether a blank may stand behind a full stop in it.
  var mayHoldSentences = true

  /// A line without blanks at its ends.
  init(_ range: TextRange) { self.init(raw: range, range: range) }

  init(raw: TextRange, range: TextRange) {
    self.raw = raw
    self.range = range
  }

  var isBlank: Bool { range.isEmpty }
  var start: Int { range.start }
  var end: Int { range.end }
  /// The column behind the last character.
  var endColumn: Int { indent + width }
}
