import AuditKitCore

/// What a file of text holds.
enum FileKind: Equatable {
  case plain
  case markdown
  /// Cells parted by a character.
  case delimited(UInt8)

  /// The kind, by the ending of the name and, where that leaves a choice, by the content.
  static func of(_ text: SourceText, name: String) -> FileKind {
    let bytes = text.bytes
    switch ending(of: name) {
    case "md", "markdown", "mdown":
      return .markdown
    case "tsv", "tab":
      return SeparatorFinder(bytes: bytes).separator(preferring: 0x09).map { .delimited($0) }
        ?? .plain
    case "csv":
      return SeparatorFinder(bytes: bytes).separator().map { .delimited($0) } ?? .plain
    case "txt", "text":
      return looksLikeMarkdown(text) ? .markdown : .plain
    default:
      if looksLikeMarkdown(text) { return .markdown }
      return SeparatorFinder(bytes: bytes).certainSeparator().map { .delimited($0) } ?? .plain
    }
  }

  private static func ending(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Whether the start of a text has headings with `#`, or an alignment row of a pipe table.
  private static func looksLikeMarkdown(_ text: SourceText) -> Bool {
    let bytes = text.bytes
    let hasHashes = ByteSearch.first(0x23, in: bytes, 0..<bytes.count) != nil
    guard hasHashes || ByteSearch.first(0x7C, in: bytes, 0..<bytes.count) != nil else {
      return false
    }
    var headings = 0
    for number in 1...max(min(text.lineCount, mostLines), 1) {
      let start = text.line(number).start
      guard start < bytes.count else { break }
      if opensAlignment(bytes, start) { return true }
      if opensHeading(bytes, start) { headings += 1 }
    }
    return headings > 1
  }

  private static let mostLines = 1_000

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
