/// The calculations of a table, in the form in which they can be tried with other figures.
extension UnderstoodTable {
  /// A total row in one column; nil where a figure that it needs was not printed as one.
  public func relation(_ total: ColumnTotal, column: Int) -> Relation? {
    guard let result = figure(total.row, column) else { return nil }
    let parts = total.parts.lazy.map { (row: $0, column: column, isSubtracted: false) }
    return sum(result, parts, blanks: column)
  }

  /// An identity in one row.
  public func relation(_ identity: RowIdentity, row: Int) -> Relation? {
    guard let result = figure(row, identity.whole) else { return nil }
    let parts = identity.parts.lazy.map { [model] part in
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
    guard model.rows[row].role.canSatisfyIdentities else { return nil }
    var figures = [percent]
    for column in candidate.parts {
      guard let part = figure(row, column) else { return nil }
      figures.append(part)
    }
    switch candidate.base {
    case .column(let column):
      guard let base = figure(row, column) else { return nil }
      figures.append(base)
    case .both(let one, let other):
      guard let first = figure(row, one), let second = figure(row, other) else { return nil }
      figures += [first, second]
    case .total(let total):
      for column in candidate.parts {
        guard let base = figure(total, column) else { return nil }
        figures.append(base)
      }
    }
    let baseCount = figures.count - 1 - candidate.parts.count
    return Relation(candidate.isGrowth ? .growth : .share, figures: figures, baseCount: baseCount)
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
    _ cells: some Collection<(row: Int, column: Int, isSubtracted: Bool)>,
    blanks: Int?
  ) -> Relation {
    var figures = [result]
    figures.reserveCapacity(cells.count + 1)
    var unknown = 0
    for (row, column, isSubtracted) in cells {
      switch model.content(row, column) {
      case .number(let value):
        figures.append(.init(place(row, column), value, isSubtracted: isSubtracted))
      case .empty where blankIsZero.contains(column), .none where blanks != nil:
        let zero = StatedValue(value: .zero, range: model.table[row, column].range)
        figures.append(.init(place(row, column), zero, isSubtracted: isSubtracted))
      case .empty, .none, .text: unknown += 1
      }
    }
    return Relation(.sum, figures: figures, unknownOperands: unknown)
  }

  /// The calculations that the table is understood to make with some of its cells, whether they hold or not.
  ///
  /// - Parameter isMeant: Whether a cell is one of those.
  /// - Returns: All of them, and perhaps some with none of those cells.
  func relations(with isMeant: (_ row: Int, _ column: Int) -> Bool) -> [Relation] {
    var relations: [Relation] = []
    for total in totals {
      for (column, _) in total.verdicts
      where isMeant(total.row, column) || total.parts.contains(where: { isMeant($0, column) }) {
        if let relation = relation(total, column: column) { relations.append(relation) }
      }
    }
    for identity in identities {
      for row in model.bodyRows
      where isMeant(row, identity.whole)
        || identity.parts.contains(where: { isMeant(row, $0.column) })
      {
        guard model.rows[row].role.canSatisfyIdentities else { continue }
        if let relation = relation(identity, row: row) { relations.append(relation) }
      }
    }
    for share in shares {
      let favoured = share.favoured
      for row in model.bodyRows
      where isMeant(row, share.column) || favoured.has(row: row, where: isMeant) {
        let relation = relation(favoured, column: share.column, row: row)
        if let relation { relations.append(relation) }
      }
    }
    return relations + rates.compactMap { relation($0) }
  }
}

extension ShareColumn.Candidate {
  /// Whether the part or the base of a percentage is among some cells.
  fileprivate func has(row: Int, where isMeant: (_ row: Int, _ column: Int) -> Bool) -> Bool {
    if parts.contains(where: { isMeant(row, $0) }) { return true }
    return switch base {
    case .column(let column): isMeant(row, column)
    case .both(let one, let other): isMeant(row, one) || isMeant(row, other)
    case .total(let total): parts.contains { isMeant(total, $0) }
    }
  }
}
