import AuditKitCore
import Foundation

/// The same report written in another way, which must not matter to any rule.
enum ExampleVariation: String, CaseIterable, Sendable {
  case asWritten = "as written"
  case windowsLineEnds = "CRLF"
  case behindAParagraph = "behind an unrelated paragraph"
  case decomposed = "decomposed Unicode"
  case pipeTable = "as a pipe table"

  /// The example in this way, with its marks where they belong; nil if it cannot be written so.
  func apply(to example: RuleExample) -> (example: RuleExample, bytes: [UInt8])? {
    guard let text = markedText(of: example.markedText) else { return nil }
    let varied = RuleExample(text, options: example.options, messages: example.messages)
    // The text of a document is composed, so its places are those of the composed example.
    let written =
      self == .decomposed
      ? varied.text.decomposedStringWithCanonicalMapping : varied.text
    return (varied, Array(written.utf8))
  }

  private func markedText(of text: String) -> String? {
    switch self {
    case .asWritten: text
    case .decomposed: text.precomposedStringWithCanonicalMapping
    case .windowsLineEnds: text.replacing("\n", with: "\r\n")
    case .behindAParagraph: "Nội dung sau đây do bộ phận văn thư tổng hợp.\n\n" + text
    case .pipeTable: PipeTable.rewriting(text)
    }
  }
}

/// Rewrites the tab tables of an example as pipe tables.
private enum PipeTable {
  /// Nil if there is no table, or one whose header has more than the one row that Markdown knows.
  static func rewriting(_ text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var result: [String] = []
    var row = 0
    var hasTable = false
    for line in lines {
      guard line.contains("→"), !line.contains("|") else {
        row = 0
        result.append(String(line))
        continue
      }
      hasTable = true
      row += 1
      if row == 1, result.last?.isEmpty == false { result.append("") }
      // Figures in the second row mean that the header is over.
      if row == 2, !hasFigures(line) { return nil }
      let cells = line.split(separator: "→", omittingEmptySubsequences: false)
      result.append("| " + cells.joined(separator: " | ") + " |")
      if row == 1 { result.append(String(repeating: "|---", count: cells.count) + "|") }
    }
    return hasTable ? result.joined(separator: "\n") : nil
  }

  private static func hasFigures(_ line: Substring) -> Bool {
    line.split(separator: "→").dropFirst().contains { cell in
      let plain = cell.filter { !"⟦⟧ ".contains($0) }
      return plain.first?.isNumber == true
    }
  }
}
