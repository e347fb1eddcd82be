/// A header cell with the phrases in it.
struct ColumnTitle {
  let phrase: Phrase
  /// The meanings of its phrases, and of those at its first word or its second.
  let terms: TermSet
  let opening: TermSet

  init(_ phrase: Phrase) {
    self.phrase = phrase
    var terms: TermSet = []
    var opening: TermSet = []
    for index in phrase.lexed.termIndices(in: phrase.tokens) {
      let match = phrase.lexed.terms[index]
      guard match.end <= phrase.tokens.upperBound else { continue }
      terms.formUnion(TermSet(match.term))
      if match.first <= phrase.tokens.lowerBound + 1 { opening.formUnion(TermSet(match.term)) }
    }
    self.terms = terms
    self.opening = opening
  }
}

/// The titles over the columns of a table, from the top down, in one array.
struct ColumnTitles {
  private var titles: [ColumnTitle] = []
  /// For each column where its titles end.
  private var ends: [Int] = []

  init(_ paths: [[HeaderCell]], _ grid: CellGrid) {
    titles.reserveCapacity(paths.reduce(0) { $0 + $1.count })
    ends.reserveCapacity(paths.count)
    for path in paths {
      for cell in path { titles.append(ColumnTitle(grid.phrase(cell.row, cell.column))) }
      ends.append(titles.count)
    }
  }

  subscript(column: Int) -> ArraySlice<ColumnTitle> {
    titles[(column > 0 ? ends[column - 1] : 0)..<ends[column]]
  }
}
