/// What stands in the cells of a table, row by row, with what all who look at whole columns ask first.
///
/// Most cells hold words or nothing, so each has four bytes; the numbers stand in an array of their own.
struct CellContents: Sendable {
  private let marks: [CellMark]
  /// The numbers of the table in the order of its cells.
  private var numbers: [CellNumber]
  private let tallies: [ColumnTally]
  private let width: Int

  /// Takes what `read` finds in each of some cells, row by row.
  init(_ count: Int, columns: Int, _ read: (_ cell: Int) -> CellContent) {
    // Arrays of its own are filled without a look at who else holds them.
    var marks = Array(repeating: CellMark.empty, count: count)
    var numbers: [CellNumber] = []
    var tallies = Array(repeating: ColumnTally(), count: columns)
    numbers.reserveCapacity(count / 2)
    var column = -1
    for cell in 0..<count {
      column = column + 1 == columns ? 0 : column + 1
      switch read(cell) {
      case .empty: break
      case .none: marks[cell] = .none
      case .text:
        marks[cell] = .text
        tallies[column].texts += 1
      case .number(let value):
        marks[cell] = CellMark(number: numbers.count)
        numbers.append(CellNumber(value))
        tallies[column].count(value, 1)
      }
    }
    self.marks = marks
    self.numbers = numbers
    self.tallies = tallies
    width = columns
  }

  var count: Int { marks.count }

  subscript(cell: Int) -> CellContent {
    let mark = marks[cell]
    switch mark {
    case .empty: return .empty
    case .none: return .none
    case .text: return .text
    default: return .number(numbers[mark.number].value)
    }
  }

  subscript(row: Int, column: Int) -> CellContent { self[row * width + column] }

  /// The number in a cell.
  func number(_ row: Int, _ column: Int) -> StatedValue? {
    let mark = marks[row * width + column]
    return mark.isNumber ? numbers[mark.number].value : nil
  }

  /// The number in a cell if it is a plain count.
  func plainCount(_ row: Int, _ column: Int) -> Int64? {
    let mark = marks[row * width + column]
    return mark.isNumber ? numbers[mark.number].count.value : nil
  }

  func isEmpty(_ row: Int, _ column: Int) -> Bool { marks[row * width + column] == .empty }

  /// Whether a mark says that there is nothing.
  func isDash(_ row: Int, _ column: Int) -> Bool { marks[row * width + column] == .none }

  func isNumber(_ row: Int, _ column: Int) -> Bool { marks[row * width + column].isNumber }

  /// Whether words stand in a cell.
  func isText(_ row: Int, _ column: Int) -> Bool { isText(row * width + column) }

  func isText(_ cell: Int) -> Bool { marks[cell] == .text }

  /// How much of what stands in a column, below some rows.
  func tally(of column: Int, below header: Int) -> ColumnTally {
    var tally = tallies[column]
    for row in 0..<min(header, marks.count / width) {
      if isText(row, column) { tally.texts -= 1 }
      if let value = number(row, column) { tally.count(value, -1) }
    }
    return tally
  }

  /// How many numbers of a column can be read in two ways, the header included.
  func ambiguous(_ column: Int) -> Int { tallies[column].ambiguous }

  /// Reads the number in a cell anew.
  mutating func replace(_ cell: Int, _ value: StatedValue) {
    numbers[marks[cell].number] = CellNumber(value)
  }
}

/// What a cell holds, in one number: that of its figure, or one below zero.
private struct CellMark: Equatable, Sendable {
  private let value: Int32

  private init(_ value: Int32) { self.value = value }

  /// A cell with the number that stands at an index.
  init(number: Int) { value = Int32(truncatingIfNeeded: number) }

  static let empty = CellMark(-1)
  static let none = CellMark(-2)
  static let text = CellMark(-3)

  var isNumber: Bool { value >= 0 }
  var number: Int { Int(value) }
}

/// The number in a cell, and the count that it is.
private struct CellNumber: Sendable {
  let value: StatedValue
  let count: PlainCount

  init(_ value: StatedValue) {
    self.value = value
    count = PlainCount(value)
  }
}

/// How many cells of a column hold what.
struct ColumnTally: Sendable {
  fileprivate(set) var texts = 0
  private(set) var numbers = 0
  private(set) var percents = 0
  private(set) var ambiguous = 0

  var filled: Int { numbers + texts }

  fileprivate mutating func count(_ value: StatedValue, _ change: Int) {
    numbers += change
    if value.isPercent { percents += change }
    if value.alternative != nil { ambiguous += change }
  }

  var isMostlyNumbers: Bool { numbers * 2 > filled }
  var isMostlyPercent: Bool { numbers > 0 && percents * 2 > numbers && isMostlyNumbers }
}
