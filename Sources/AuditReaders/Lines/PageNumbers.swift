import AuditKitCore

/// Finds the lines that hold nothing but a page number.
///
/// A number alone on a line may also be a cell of a table that was printed line by line, so it has to
/// stand between blank lines, and either at a form feed or in sequence with the page before.
struct PageNumbers {
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private var last: Int?

  /// For each line, whether it is a page number.
  static func find(in lines: [SourceLine], of bytes: [UInt8]) -> [Bool] {
    var finder = PageNumbers(bytes: bytes, lines: lines)
    return lines.indices.map { finder.isPageNumber($0) }
  }

  private init(bytes: [UInt8], lines: [SourceLine]) {
    self.bytes = bytes
    self.lines = lines
  }

  private mutating func isPageNumber(_ index: Int) -> Bool {
    guard lines[index].width <= Self.longest, !lines[index].isBlank else { return false }
    let line = lines[index]
    guard line.tabs == 0, let number = number(line), isBlank(index - 1) || line.startsPage,
      isBlank(index + 1)
    else { return false }
    let isInSequence = last.map { number == $0 + 1 } ?? (number <= 3 && index > 0)
    guard line.startsPage || startsPage(after: index) || isInSequence else { return false }
    last = number
    return true
  }

  private static let longest = 12

  private func isBlank(_ index: Int) -> Bool {
    !lines.indices.contains(index) || lines[index].isBlank
  }

  /// Whether a form feed stands on one of the next lines, before any text.
  private func startsPage(after index: Int) -> Bool {
    for next in lines[(index + 1)...].prefix(4) {
      if next.startsPage { return true }
      if !next.isBlank { return false }
    }
    return false
  }

  /// The number in `12`, `- 12 -`, `12/30` or `Trang 12`.
  private func number(_ line: SourceLine) -> Int? {
    var index = line.start
    for word in Self.words {
      if let end = word.end(in: bytes, at: index, before: line.end) { index = end }
    }
    while index < line.end, bytes[index] == 0x20 || bytes[index] == 0x2D { index += 1 }
    var number = 0
    let first = index
    while index < line.end, bytes[index].isDigit, index - first < 4 {
      number = number * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > first, isTail(index, line.end) else { return nil }
    return number
  }

  private static let words = [Opening("trang"), Opening("page")]

  /// Nothing, dashes, or the number of pages.
  private func isTail(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return true }
    if bytes[start] == 0x2F { return (start + 1..<end).allSatisfy { bytes[$0].isDigit } }
    return (start..<end).allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x2D }
  }
}
