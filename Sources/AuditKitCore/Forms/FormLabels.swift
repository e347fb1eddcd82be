/// The labels of a table's rows, read once for all forms.
struct FormLabels {
  private let model: TableModel
  /// The rows that have a label.
  let rows: [Int]
  /// The words of all labels, and for each label where they end.
  private(set) var parts: [WordPattern.Part] = []
  private var ends: [Int] = []
  private let unitColumn: Int?

  /// Reads nothing if the table cannot be a form of rows.
  init(_ model: TableModel, mayBeForm: Bool) {
    self.model = model
    rows = mayBeForm ? model.bodyRows.filter { model.rows[$0].labelColumn != nil } : []
    unitColumn = mayBeForm ? model.columns.firstIndex { $0.role == .unit } : nil
    ends.reserveCapacity(rows.count)
    parts.reserveCapacity(rows.count * Self.usualLength)
    for row in rows {
      WordPattern.addParts(of: model.phrase(row, model.rows[row].labelColumn ?? 0), to: &parts)
      ends.append(parts.count)
    }
  }

  private static let usualLength = 8

  /// Where the words of a label stand in `parts`.
  func parts(of label: Int) -> Range<Int> { (label > 0 ? ends[label - 1] : 0)..<ends[label] }

  /// Whether the unit beside a label is a percent sign.
  func isPercent(row: Int) -> Bool {
    guard let unitColumn else { return false }
    let unit = model.phrase(row, unitColumn)
    return unit.tokens.contains { unit[$0].isSign("%") }
  }
}
