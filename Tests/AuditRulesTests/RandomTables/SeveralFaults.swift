import AuditKitCore

/// A table with slips in it, each of one or two cells.
struct SeveralFaults: Sendable {
  let table: GeneratedTable
  let slips: [[Cell]]

  struct Cell: Sendable, Equatable {
    let row: Int
    let column: Int
    /// What stood there before.
    let right: String
  }
}

extension FaultPlanter {
  /// One wrong figure.
  mutating func single() -> SeveralFaults? {
    plant().map { table, fault in
      SeveralFaults(
        table: table,
        slips: [[.init(row: fault.row, column: fault.column, right: fault.right)]]
      )
    }
  }

  /// Two wrong figures in different rows and columns.
  mutating func two() -> SeveralFaults? {
    guard let (_, first) = plant() else { return nil }
    for _ in 0..<12 {
      guard let (changed, second) = plant(), second.row != first.row,
        second.column != first.column
      else { continue }
      var table = changed
      table.cells[first.row][first.column] = first.wrong
      return SeveralFaults(
        table: table,
        slips: [first, second].map { [.init(row: $0.row, column: $0.column, right: $0.right)] }
      )
    }
    return nil
  }

  /// Two figures of one column and neighbouring rows that stand in each other's cell.
  mutating func swappedRows() -> SeveralFaults? {
    let pairs = identityCells().compactMap { cell -> (SeveralFaults.Cell, SeveralFaults.Cell)? in
      let below = self.cell(cell.row + 1, cell.column)
      return identityCells().contains(below) ? (cell, below) : nil
    }
    return swapped(pairs)
  }

  /// A figure that stands in the next column, whose own figure stands in its place or is lost.
  mutating func movedRight() -> SeveralFaults? {
    let columns = table.countColumns
    let cells = summedCells()
    let pairs = cells.compactMap { cell -> (SeveralFaults.Cell, SeveralFaults.Cell)? in
      guard let next = columns.first(where: { $0 > cell.column }) else { return nil }
      let other = self.cell(cell.row, next)
      return cells.contains(other) ? (cell, other) : nil
    }
    return swapped(pairs)
  }

  private mutating func swapped(
    _ pairs: [(SeveralFaults.Cell, SeveralFaults.Cell)]
  ) -> SeveralFaults? {
    let differing = pairs.filter { one, other in
      table.cells[one.row][one.column] != table.cells[other.row][other.column]
    }
    guard !differing.isEmpty else { return nil }
    let (one, other) = random.pick(differing)
    var changed = table
    changed.cells[one.row][one.column] = table.cells[other.row][other.column]
    changed.cells[other.row][other.column] = table.cells[one.row][one.column]
    return SeveralFaults(table: changed, slips: [[one, other]])
  }

  /// The figures of items in an identity that enough rows bear out.
  private func identityCells() -> [SeveralFaults.Cell] {
    places(of: .identity).map { cell($0.row, $0.column) }
  }

  /// The figures of items that a total row adds up.
  private func summedCells() -> [SeveralFaults.Cell] {
    let summed = Set(places(of: .total).map(\.column))
    let rows = table.totals.reduce(into: Set<Int>()) { $0.formUnion($1.parts[0]) }
    return rows.sorted().filter { table.rows[$0].role == .item }.flatMap { row in
      summed.sorted().filter { table.figures[row][$0] != nil }.map { cell(row, $0) }
    }
  }

  private func cell(_ row: Int, _ column: Int) -> SeveralFaults.Cell {
    let isThere = row < table.cells.count
    return .init(row: row, column: column, right: isThere ? table.cells[row][column] : "")
  }
}
