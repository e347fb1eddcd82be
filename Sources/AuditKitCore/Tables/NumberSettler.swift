/// Decides how ambiguous numbers in a table are read, from the other cells of their column.
///
/// `98.134` is 98 134 dossiers or 98,134 %; which, its column knows. In a column of shares it is the one
/// with decimals. Elsewhere it groups thousands, unless more of the column's clear cells have decimals
/// behind the same mark than group thousands with it.
struct NumberSettler {
  let roles: [ColumnRole]
  let columnCount: Int
  /// For each row of a form whether its unit is a percent sign; empty where no row has such a unit.
  let isPercentRow: [Bool]
  let bytes: [UInt8]

  /// Settles every cell from a row on.
  func settle(_ contents: inout CellContents, from firstRow: Int) {
    for column in roles.indices
    where changesNumbers(roles[column]) || contents.ambiguous(column) > 0 {
      let cells = stride(from: firstRow * columnCount + column, to: contents.count, by: columnCount)
      settle(column, cells, &contents)
    }
  }

  /// Whether numbers of a column are more than counts.
  private func changesNumbers(_ role: ColumnRole) -> Bool {
    role == .percent || role == .money || (role == .mixed && !isPercentRow.isEmpty)
  }

  private func settle(_ column: Int, _ cells: StrideTo<Int>, _ contents: inout CellContents) {
    let role = roles[column]
    // Only numbers that can be read in two ways are asked for their marks.
    let hasMarks = role != .mixed && contents.ambiguous(column) > 0
    let marks = hasMarks ? marks(cells, contents) : DecimalMarks()
    for cell in cells {
      guard case .number(var value) = contents[cell] else { continue }
      if role == .percent { value.isPercent = true }
      if role == .mixed, !isPercentRow.isEmpty, isPercentRow[cell / columnCount] {
        value.isPercent = true
      }
      if role == .money { value.isMeasured = true }
      if value.alternative != nil {
        let readsDecimal = value.isPercent || marks.areDecimal(lastMark(of: value))
        value = readsDecimal ? value.readAsDecimal : value.readAsCount
      }
      contents.replace(cell, value)
    }
  }

  /// What the clear cells of a column use points and commas for.
  private struct DecimalMarks {
    /// Decimals count up, grouped thousands down.
    var point = 0
    var comma = 0

    mutating func count(_ mark: UInt8, _ change: Int) {
      if mark == 0x2E { point += change }
      if mark == 0x2C { comma += change }
    }

    func areDecimal(_ mark: UInt8?) -> Bool {
      mark == 0x2E ? point > 0 : mark == 0x2C && comma > 0
    }
  }

  private func marks(_ cells: StrideTo<Int>, _ contents: CellContents) -> DecimalMarks {
    var marks = DecimalMarks()
    for cell in cells {
      guard let value = contents[cell].number, value.alternative == nil else { continue }
      let digits = bytes[value.range.start..<value.range.end]
      guard let last = digits.lastIndex(where: { !$0.isDigit }) else { continue }
      let hasDecimals = value.decimals > 0
      marks.count(bytes[last], hasDecimals ? 1 : -1)
      if hasDecimals, let first = digits.firstIndex(where: { !$0.isDigit }), first < last {
        marks.count(bytes[first], -1)
      }
    }
    return marks
  }

  private func lastMark(of value: StatedValue) -> UInt8? {
    bytes[value.range.start..<value.range.end].last { !$0.isDigit }
  }
}
