/// Decides how ambiguous numbers in a table are read, from the other cells of their column.
///
/// `98.134` is 98 134 dossiers or 98,134 %; which, its column knows. In a column of shares it is the one
/// with decimals. Elsewhere it groups thousands, unless the column's clear cells have decimals with the
/// same mark and none groups thousands.
struct NumberSettler {
  let roles: [ColumnRole]
  let columnCount: Int
  /// The rows of a form whose unit is a percent sign.
  let percentRows: Set<Int>

  /// Settles every cell from a row on.
  func settle(_ contents: inout [CellContent], from firstRow: Int) {
    for column in roles.indices {
      let cells = stride(from: firstRow * columnCount + column, to: contents.count, by: columnCount)
      let isDecimal = roles[column] == .percent
        || (roles[column] != .mixed && hasDecimals(cells, contents))
      for cell in cells {
        guard case .number(var value) = contents[cell] else { continue }
        if roles[column] == .percent { value.isPercent = true }
        if roles[column] == .mixed, percentRows.contains(cell / columnCount) { value.isPercent = true }
        if roles[column] == .money { value.isMeasured = true }
        let readsDecimal = isDecimal || value.isPercent
        contents[cell] = .number(readsDecimal ? value.readAsDecimal : value.readAsCount)
      }
    }
  }

  private func hasDecimals(_ cells: StrideTo<Int>, _ contents: [CellContent]) -> Bool {
    var decimals = 0
    var grouped = 0
    for cell in cells {
      guard let value = contents[cell].number, value.alternative == nil else { continue }
      if value.decimals > 0 { decimals += 1 }
      if value.decimals == 0, value.value.magnitude >= ExactDecimal(1000) { grouped += 1 }
    }
    return decimals > grouped
  }
}
