/// Numbers the figures of the calculations that fail, so that what is known of each stands in flat arrays.
///
/// Most figures that it is asked for are none of them; so a look into the grid of their table must do.
struct FigureIndex: Sendable {
  /// Where the cells of a table begin in `numbers`.
  private struct Grid: Sendable {
    let start: Int
    let rows: Int
    let columns: Int
  }

  /// For each table of the document; nil where no cell of it is among them.
  private var grids: [Grid?]
  /// Where the figures of the text begin; nil where none is among them.
  private var proseStart: Int?
  private let proseCount: Int
  /// For each cell of those tables and each figure of the text its number; -1 for those that have none.
  private var numbers: [Int32] = []
  /// How many figures there are.
  private(set) var count = 0

  /// Numbers the figures of some calculations in their order; each of them must be in the document.
  init(_ relations: [Relation], in understanding: Understanding) {
    grids = Array(repeating: nil, count: understanding.tables.count)
    proseCount = understanding.prose.figures.count
    for relation in relations {
      for figure in relation.figures { add(figure.place, understanding) }
    }
  }

  private mutating func add(_ place: FigurePlace, _ understanding: Understanding) {
    switch place {
    case .figure where proseStart == nil:
      proseStart = numbers.count
      reserve(proseCount)
    case .cell(let table, _, _) where grids[table] == nil:
      let model = understanding.tables[table].model
      let (rows, columns) = (model.rows.count, model.columns.count)
      grids[table] = Grid(start: numbers.count, rows: rows, columns: columns)
      reserve(rows * columns)
    case .cell, .figure: break
    }
    guard let slot = slot(of: place), numbers[slot] < 0 else { return }
    numbers[slot] = Int32(count)
    count += 1
  }

  private mutating func reserve(_ count: Int) {
    numbers.append(contentsOf: repeatElement(-1, count: count))
  }

  /// The tables with such figures, in order.
  var tables: [Int] { grids.indices.filter { grids[$0] != nil } }

  /// Whether some of the figures stand in the text.
  var hasProse: Bool { proseStart != nil }

  /// The number of a figure; nil for one that is in none of the calculations.
  subscript(place: FigurePlace) -> Int? {
    guard let slot = slot(of: place), numbers[slot] >= 0 else { return nil }
    return Int(numbers[slot])
  }

  private func slot(of place: FigurePlace) -> Int? {
    switch place {
    case .figure(let index):
      guard let proseStart, index >= 0, index < proseCount else { return nil }
      return proseStart + index
    case .cell(let table, let row, let column):
      guard table >= 0, table < grids.count, let grid = grids[table], row >= 0, row < grid.rows,
        column >= 0, column < grid.columns
      else { return nil }
      return grid.start + row * grid.columns + column
    }
  }
}
