/// The calculations of a table, in the form in which they can be tried with other figures.
extension UnderstoodTable {
  /// A total row in one column; nil where a figure that it needs was not printed as one.
  public func relation(_ total: ColumnTotal, column: Int) -> Relation? {
    guard let result = figure(total.row, column) else { return nil }
    let parts = total.parts.map { (row: $0, column: column, isSubtracted: false) }
    return sum(result, parts, blanks: column)
  }

  /// An identity in one row.
  public func relation(_ identity: RowIdentity, row: Int) -> Relation? {
    guard let result = figure(row, identity.whole) else { return nil }
    let parts = identity.parts.map { part in
      // A deduction is often printed with its minus sign; the identity adds its size.
      let isNegative = model.value(row, part.column)?.value.isNegative ?? false
      let isDeduction = isNegative && model.columns[part.column].facets.contains(.deducted)
      return (row: row, column: part.column, isSubtracted: part.isSubtracted != isDeduction)
    }
    return sum(result, parts, blanks: nil)
  }

  /// A percentage of a column, as one of its candidates explains it.
  public func relation(
    _ candidate: ShareColumn.Candidate,
    column: Int,
    row: Int
  ) -> Relation? {
    figure(row, column).flatMap { relation(candidate, $0, row: row) }
  }

  /// A percentage that was left blank, taken for zero.
  public func relation(_ blank: ShareColumn.Blank, of share: ShareColumn) -> Relation? {
    let range = model.table[blank.row, share.column].range
    let zero = StatedValue(value: .zero, isPercent: true, range: range)
    let percent = Relation.Operand(place(blank.row, share.column), zero)
    return relation(share.favoured, percent, row: blank.row)
  }

  private func relation(
    _ candidate: ShareColumn.Candidate,
    _ percent: Relation.Operand,
    row: Int
  ) -> Relation? {
    guard model.rows[row].role.canSatisfyIdentities, let parts = figures(row, candidate.parts)
    else { return nil }
    let bases =
      switch candidate.base {
      case .column(let base): figures(row, [base])
      case .total(let total): figures(total, candidate.parts)
      }
    return bases.map {
      Relation(candidate.isGrowth ? .growth : .share, result: percent, operands: parts, bases: $0)
    }
  }

  /// The figures of some columns in a row; nil where one of them is none.
  private func figures(_ row: Int, _ columns: [Int]) -> [Relation.Operand]? {
    var figures: [Relation.Operand] = []
    figures.reserveCapacity(columns.count)
    for column in columns {
      guard let figure = figure(row, column) else { return nil }
      figures.append(figure)
    }
    return figures
  }

  /// A rate of a form over two of the counts below it.
  public func relation(_ rate: FormRate) -> Relation? {
    guard let percent = figure(rate.row, rate.column), let part = figure(rate.part, rate.column),
      let base = figure(rate.base, rate.column)
    else { return nil }
    return Relation(.share, result: percent, operands: [part], bases: [base])
  }

  /// A part and its whole.
  public func relation(_ excess: TableExcess) -> Relation? {
    guard let part = figure(excess.part.row, excess.part.column),
      let whole = figure(excess.whole.row, excess.whole.column)
    else { return nil }
    return Relation(.atMost, result: part, operands: [whole])
  }

  /// Percentages that divide one whole.
  public func relation(_ total: ShareTotal) -> Relation {
    Relation(
      .whole,
      result: nil,
      operands: total.cells.compactMap { figure($0.row, $0.column) }
    )
  }

  /// A percentage that is a part of something, and so within 0 and 100.
  public func shareRange(row: Int, column: Int) -> Relation? {
    figure(row, column).map { Relation(.range, result: $0, operands: []) }
  }

  private func figure(_ row: Int, _ column: Int) -> Relation.Operand? {
    model.value(row, column).map { Relation.Operand(place(row, column), $0) }
  }

  private func place(_ row: Int, _ column: Int) -> FigurePlace {
    .cell(table: model.index, row: row, column: column)
  }

  /// A sum over cells, of which those left blank count as zero where blanks of their column do.
  private func sum(
    _ result: Relation.Operand,
    _ cells: [(row: Int, column: Int, isSubtracted: Bool)],
    blanks: Int?
  ) -> Relation {
    var operands: [Relation.Operand] = []
    var unknown = 0
    for (row, column, isSubtracted) in cells {
      switch model.content(row, column) {
      case .number(let value):
        operands.append(.init(place(row, column), value, isSubtracted: isSubtracted))
      case .empty where blankIsZero.contains(column), .none where blanks != nil:
        let zero = StatedValue(value: .zero, range: model.table[row, column].range)
        operands.append(.init(place(row, column), zero, isSubtracted: isSubtracted))
      case .empty, .none, .text: unknown += 1
      }
    }
    return Relation(.sum, result: result, operands: operands, unknownOperands: unknown)
  }

  /// Every calculation that the table is understood to make, whether it holds or not.
  var relations: [Relation] {
    let sums = totals.flatMap { total in
      total.verdicts.compactMap { relation(total, column: $0.column) }
    }
    let rows = identities.flatMap { identity in
      model.bodyRows.compactMap { row in
        model.rows[row].role.canSatisfyIdentities ? relation(identity, row: row) : nil
      }
    }
    let percentages = shares.flatMap { share in
      model.bodyRows.compactMap { relation(share.favoured, column: share.column, row: $0) }
    }
    return sums + rows + percentages + rates.compactMap { relation($0) }
  }
}
