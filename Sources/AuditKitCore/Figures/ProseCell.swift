/// A cell of a table that holds a sentence or a list, and is read like one.
struct ProseCell: Sendable {
  let fragments: Fragments
  /// The number of its row, if it stands in the cell.
  let ordinal: TextRange?
}

/// Finds the cells of a table that hold sentences or lists.
enum ProseCellFinder {
  /// The cells with enough numbers for one of them to be held against the others.
  static func cells(of model: TableModel) -> [ProseCell] {
    var cells: [ProseCell] = []
    model.forEachText(ofAtLeast: minimumNumbers) { row, column in
      guard holdsFigures(model.phrase(row, column)) else { return }
      let cell = model.table[row, column]
      guard cell.range.count >= minimumLength else { return }
      let ordinal = model.rows[row].labelColumn == column ? model.rows[row].ordinal : nil
      let isInside = ordinal.map { cell.range.start <= $0.range.start } ?? false
      cells.append(ProseCell(fragments: cell.fragments, ordinal: isInside ? ordinal?.range : nil))
    }
    return cells
  }

  private static func holdsFigures(_ cell: Phrase) -> Bool {
    var numbers = 0
    for index in cell.tokens where cell[index].kind == .number {
      numbers += 1
      if numbers == minimumNumbers { return true }
    }
    return false
  }

  /// A whole and two parts, with a word to each.
  private static let minimumNumbers = 3
  private static let minimumLength = 20
}
