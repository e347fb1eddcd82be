/// The changes of a file in the form that `patch` reads.
package enum UnifiedDiff {
  private static let context = 3

  /// The changes of a report; empty if there are none.
  ///
  /// Mending changes figures within their lines, so both versions have the same lines. Text in UTF-16 is shown
  /// as UTF-8.
  package static func text(of mended: MendedReport, name: String) -> [UInt8] {
    let (old, new) = (lines(of: mended.before), lines(of: mended.after))
    guard old.count == new.count else { return [] }
    let changed = old.indices.filter { old[$0] != new[$0] }
    guard !changed.isEmpty else { return [] }
    var result = Array("--- \(name)\n+++ \(name)\n".utf8)
    for hunk in hunks(changed, count: old.count) {
      result += Array("@@ -\(range(hunk)) +\(range(hunk)) @@\n".utf8)
      result += body(hunk, old, new)
    }
    return result
  }

  private static func range(_ lines: Range<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound + 1)" : "\(lines.lowerBound + 1),\(lines.count)"
  }

  /// The lines around changes; those that touch are one.
  private static func hunks(_ changed: [Int], count: Int) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for line in changed {
      let hunk = max(0, line - context)..<min(count, line + context + 1)
      if let last = hunks.last, last.upperBound >= hunk.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<hunk.upperBound
      } else {
        hunks.append(hunk)
      }
    }
    return hunks
  }

  private static func body(
    _ hunk: Range<Int>,
    _ old: [ArraySlice<UInt8>],
    _ new: [ArraySlice<UInt8>]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var index = hunk.lowerBound
    while index < hunk.upperBound {
      let end = hunk[index...].first { old[$0] != new[$0] } ?? hunk.upperBound
      for line in index..<end { result += shown(old[line], " ") }
      let next = hunk[end...].first { old[$0] == new[$0] } ?? hunk.upperBound
      for line in end..<next { result += shown(old[line], "-") }
      for line in end..<next { result += shown(new[line], "+") }
      index = next
    }
    return result
  }

  private static func shown(_ line: ArraySlice<UInt8>, _ sign: Character) -> [UInt8] {
    let end = line.last == 0x0A ? "" : "\n\\ No newline at end of file\n"
    return Array("\(sign)".utf8) + line + Array(end.utf8)
  }

  /// The lines with their ends.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let text = FileText(bytes).utf8
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }
}
