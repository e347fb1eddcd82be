/// The cells of a table as stretches of tokens, row by row in one array, found once for all who read them.
///
/// A cell that the page wraps over several lines is a text of its own, whose phrases are found here too.
struct CellGrid: Sendable {
  private let lexed: LexedText
  private let width: Int
  private var cells: [Stretch] = []
  /// The texts of wrapped cells.
  private var wrapped: [LexedText] = []

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
    self.lexed = lexed
    width = table.columnCount
    cells.reserveCapacity(table.rows.count * width)
    for index in 0..<table.cells.count {
      let cell = table.cells[index]
      if cell.rest.isEmpty { add(cell.first) } else { add(wrapped: cell) }
    }
  }

  private mutating func add(_ cell: TextRange) {
    cells.append(cell.isEmpty ? .none : Stretch(lexed.tokens(in: cell), text: -1))
  }

  private mutating func add(wrapped cell: Fragments) {
    let phrase = lexed.phrase(cell)
    cells.append(Stretch(phrase.tokens, text: Int32(wrapped.count)))
    wrapped.append(phrase.lexed)
  }

  /// Whether nothing at all stands in a cell.
  func isEmpty(_ row: Int, _ column: Int) -> Bool { cells[row * width + column].isEmpty }

  /// Whether nothing stands in all cells of a row.
  func isEmpty(row: Int) -> Bool { cells[row * width..<(row + 1) * width].allSatisfy(\.isEmpty) }

  /// How many tokens stand in a cell.
  func length(_ row: Int, _ column: Int) -> Int {
    let cell = cells[row * width + column]
    return Int(cell.end) - Int(cell.first)
  }

  /// What stands in a cell.
  func phrase(_ row: Int, _ column: Int) -> Phrase {
    let cell = cells[row * width + column]
    return Phrase(
      lexed: cell.text < 0 ? lexed : wrapped[Int(cell.text)],
      tokens: Int(cell.first)..<Int(cell.end)
    )
  }

  /// The tokens of a cell that is not wrapped.
  func tokens(_ row: Int, _ column: Int) -> Range<Int>? {
    let cell = cells[row * width + column]
    return cell.text < 0 ? Int(cell.first)..<Int(cell.end) : nil
  }
}
