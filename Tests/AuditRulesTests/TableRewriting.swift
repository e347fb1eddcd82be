/// Rewrites the tables of an example: those with tabs as pipe tables, and the other way round.
enum TableRewriting {
  static func hasPipes(_ text: String) -> Bool { text.contains("|---") }

  /// Nil if there is no table with tabs.
  static func withPipes(_ text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { $0.contains("→") }), !hasPipes(text) else { return nil }
    var result: [String] = []
    var isInside = false
    for line in lines {
      guard line.contains("→") else {
        isInside = false
        result.append(String(line))
        continue
      }
      let cells = line.split(separator: "→", omittingEmptySubsequences: false)
      if !isInside, result.last?.isEmpty == false { result.append("") }
      result.append("| " + cells.joined(separator: " | ") + " |")
      // Markdown knows one row of header; a second one stands below its line of dashes.
      if !isInside { result.append(String(repeating: "|---", count: cells.count) + "|") }
      isInside = true
    }
    return result.joined(separator: "\n")
  }

  /// Nil if there is no table with pipes.
  static func withTabs(_ text: String) -> String? {
    guard hasPipes(text), !text.contains("\\|") else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("|---") }.map { line in
      guard line.hasPrefix("|"), line.hasSuffix("|") else { return String(line) }
      return line.dropFirst().dropLast()
        .split(separator: "|", omittingEmptySubsequences: false)
        .map { cell in String(cell.trimmingPrefix(" ")).trimmedAtEnd }
        .joined(separator: "→")
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
