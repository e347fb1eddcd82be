import AuditKitCore

/// One line of a text with what its shape tells: where its words begin and end, tabs and wide gaps.
struct SourceLine {
  /// The line from its first byte to its line break.
  var rawStart: Int
  var rawEnd: Int
  /// The line without the blanks at its ends.
  var start: Int
  var end: Int
  /// The characters before the first visible one.
  var indent = 0
  /// The characters from the first visible one to the last.
  var width = 0
  var tabs = 0
  /// Tabs between visible characters.
  var innerTabs = 0
  /// Runs of two or more blanks between visible characters.
  var gaps = 0
  /// Whether a form feed stands before its first visible character.
  var startsPage = false

  var isBlank: Bool { start == end }
  var range: TextRange { TextRange(start, end) }
  /// The column behind the last character.
  var endColumn: Int { indent + width }
}
