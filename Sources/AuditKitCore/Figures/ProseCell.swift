/// A cell of a table that holds a sentence or a list, and is read like one.
struct ProseCell: Sendable {
  let fragments: Fragments
  /// The number of its row, if it stands in the cell.
  let ordinal: TextRange?
}

/// Finds the cells of a table that hold sentences or lists.
struct ProseCellFinder {
  let lexed: LexedText

  /// The cells with enough numbers for one of them to be held against the others.
  func cells(of model: TableModel) -> [ProseCell] {
    var cells: [ProseCell] = []
    for row in model.bodyRows {
      for column in model.columns.indices
      where model.holdsText(row, column, ofAtLeast: Self.minimumNumbers) {
        let cell = model.table[row, column]
        guard holdsFigures(cell) else { continue }
        let ordinal = model.rows[row].labelColumn == column ? model.rows[row].ordinal : nil
        let isInside = ordinal.map { cell.range.start <= $0.range.start } ?? false
        cells.append(ProseCell(fragments: cell.fragments, ordinal: isInside ? ordinal?.range : nil))
      }
    }
    return cells
  }

  private func holdsFigures(_ cell: Cell) -> Bool {
    guard cell.range.count >= Self.minimumLength else { return false }
    var numbers = numbers(in: cell.fragments.first)
    for part in cell.fragments.rest where numbers < Self.minimumNumbers {
      numbers += self.numbers(in: part)
    }
    return numbers >= Self.minimumNumbers
  }

  private func numbers(in part: TextRange) -> Int {
    lexed.numbers(in: lexed.tokens(in: part), atMost: Self.minimumNumbers)
  }

  /// A whole and two parts, with a word to each.
  private static let minimumNumbers = 3
  private static let minimumLength = 20
}
