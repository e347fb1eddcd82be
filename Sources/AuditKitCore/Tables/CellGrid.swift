/// The cells of a table as stretches of tokens, row by row in one array, found once for all who read them.
///
/// A cell that the page wraps over several lines is a text of its own, whose phrases are found here too.
/// It is a class only because all who read the table hold it.
final class CellGrid: Sendable {
  private let lexed: LexedText
  private let width: Int
  private let cells: [Stretch]
  /// The texts of wrapped cells.
  private let wrapped: [LexedText]

  /// The tokens of one cell.
  private struct Stretch {
    let first: UInt32
    let end: UInt32
    /// The index of its text in `wrapped`, or -1 where it is the document's.
    let text: Int32
    let isEmpty: Bool

    init(_ tokens: Range<Int>, text: Int32, isEmpty: Bool = false) {
      first = UInt32(tokens.lowerBound)
      end = UInt32(tokens.upperBound)
      self.text = text
      self.isEmpty = isEmpty
    }

    static let none = Stretch(0..<0, text: -1, isEmpty: true)
  }

  init(_ table: Table, _ lexed: LexedText) {
    var stretches: [Stretch] = []
    var wrapped: [LexedText] = []
    stretches.reserveCapacity(table.rows.count * table.columnCount)
    // Most cells stand right behind each other.
    var next = 0
    for index in 0..<table.cells.count {
      guard table.cells.rest(index) == nil else {
        let phrase = lexed.phrase(table.cells[index])
        stretches.append(Stretch(phrase.tokens, text: Int32(wrapped.count)))
        wrapped.append(phrase.lexed)
        continue
      }
      let range = table.cells.first(index)
      if range.isEmpty {
        stretches.append(.none)
      } else {
        let tokens = lexed.tokens(in: range, near: next)
        stretches.append(Stretch(tokens, text: -1))
        next = tokens.upperBound
      }
    }
    self.lexed = lexed
    self.wrapped = wrapped
    width = table.columnCount
    cells = stretches
  }

  /// Whether nothing at all stands in a cell.
  func isEmpty(_ row: Int, _ column: Int) -> Bool { cells[row * width + column].isEmpty }

  /// Whether nothing stands in all cells of a row.
  func isEmpty(row: Int) -> Bool { cells[row * width..<(row + 1) * width].allSatisfy(\.isEmpty) }

  /// How many tokens stand in a cell.
  func length(_ row: Int, _ column: Int) -> Int { length(row * width + column) }

  func length(_ cell: Int) -> Int { Int(cells[cell].end) - Int(cells[cell].first) }

  /// What stands in a cell.
  func phrase(_ row: Int, _ column: Int) -> Phrase {
    let cell = cells[row * width + column]
    return Phrase(
      lexed: cell.text < 0 ? lexed : wrapped[Int(cell.text)],
      tokens: Int(cell.first)..<Int(cell.end)
    )
  }

  /// The tokens of a cell that is not wrapped.
  func tokens(_ row: Int, _ column: Int) -> Range<Int>? { tokens(row * width + column) }

  func tokens(_ cell: Int) -> Range<Int>? {
    let cell = cells[cell]
    return cell.text < 0 ? Int(cell.first)..<Int(cell.end) : nil
  }
}
