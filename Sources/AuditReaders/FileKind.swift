import AuditKitCore

/// What a file of text holds.
enum FileKind: Equatable {
  case plain
  case markdown
  /// Cells parted by a character.
  case delimited(UInt8)

  /// The kind, by the ending of the name and, where that leaves a choice, by the content.
  static func of(_ bytes: [UInt8], name: String) -> FileKind {
    switch ending(of: name) {
    case "md", "markdown", "mdown":
      return .markdown
    case "tsv", "tab":
      return SeparatorFinder(bytes: bytes).separator(preferring: 0x09).map { .delimited($0) }
        ?? .plain
    case "csv":
      return SeparatorFinder(bytes: bytes).separator().map { .delimited($0) } ?? .plain
    case "txt", "text":
      return looksLikeMarkdown(bytes) ? .markdown : .plain
    default:
      if looksLikeMarkdown(bytes) { return .markdown }
      return SeparatorFinder(bytes: bytes).certainSeparator().map { .delimited($0) } ?? .plain
    }
  }

  private static func ending(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Whether the start of a text has headings with `#`, or an alignment row of a pipe table.
  private static func looksLikeMarkdown(_ bytes: [UInt8]) -> Bool {
    var headings = 0
    var isLineStart = true
    for index in 0..<min(bytes.count, ReadingLimits.sample) {
      if isLineStart, opensHeading(bytes, index) { headings += 1 }
      if isLineStart, opensAlignment(bytes, index) { return true }
      isLineStart = bytes[index] == 0x0A
    }
    return headings > 1
  }

  private static func opensHeading(_ bytes: [UInt8], _ start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] == 0x23, index - start < 6 { index += 1 }
    return index > start && index < bytes.count && bytes[index] == 0x20
  }

  /// Whether an alignment row begins here: `|---|`, `| :--`.
  private static func opensAlignment(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard bytes[start] == 0x7C else { return false }
    var index = start + 1
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x3A { index += 1 }
    return index + 2 < bytes.count && bytes[index] == 0x2D && bytes[index + 1] == 0x2D
  }
}
