import AuditKitCore
import Foundation

/// The same report written in another way, which must not matter to any rule.
enum ExampleVariation: String, CaseIterable, Sendable {
  case asWritten = "as written"
  case windowsLineEnds = "CRLF"
  case behindAParagraph = "behind an unrelated paragraph"
  case decomposed = "decomposed Unicode"
  case pipeTable = "as a pipe table"
  case tabTable = "as a tab table"
  case withoutSeparators = "1200 for 1.200"
  case foreignMarks = "1,200.5 for 1.200,5"

  /// Whether it prints figures in another habit.
  var changesNumbers: Bool { self == .withoutSeparators || self == .foreignMarks }

  /// A report in this way, with its marks where they belong.
  struct Variant {
    let example: RuleExample
    let bytes: [UInt8]
    let fileName: String
  }

  /// The example in this way; nil if it has nothing that can be written so.
  func apply(to example: RuleExample) -> Variant? {
    guard let text = markedText(of: example.markedText) else { return nil }
    let varied = RuleExample(text, options: example.options, messages: example.messages)
    // The text of a document is composed, so its places are those of the composed example.
    let written =
      self == .decomposed
      ? varied.text.decomposedStringWithCanonicalMapping : varied.text
    return Variant(
      example: varied,
      bytes: Array(written.utf8),
      fileName: TableRewriting.hasPipes(text) ? "example.md" : "example.txt"
    )
  }

  private func markedText(of text: String) -> String? {
    switch self {
    case .asWritten: text
    case .decomposed: text.precomposedStringWithCanonicalMapping
    case .windowsLineEnds: text.replacing("\n", with: "\r\n")
    case .behindAParagraph: "Nội dung sau đây do bộ phận văn thư tổng hợp.\n\n" + text
    case .pipeTable: TableRewriting.withPipes(text)
    case .tabTable: TableRewriting.withTabs(text)
    case .withoutSeparators: NumberRewriting.withoutSeparators(text)
    case .foreignMarks: NumberRewriting.withForeignMarks(text)
    }
  }

  /// A message as it compares with that of another way of writing: a quoted figure looks otherwise.
  ///
  /// In prose `1,120` may be either number; a sum that fails both ways is found, whichever it then shows.
  func comparable(_ message: String) -> String {
    switch self {
    case .withoutSeparators: NumberRewriting.withoutMarks(message)
    case .foreignMarks: String(message.prefix { !$0.isNumber })
    default: message
    }
  }
}
