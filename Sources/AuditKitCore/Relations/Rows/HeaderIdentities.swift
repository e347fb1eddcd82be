/// Finds the identities that a table's header declares.
struct HeaderIdentities {
  let model: TableModel

  /// A `Tổng số` among the columns under one header cell is the sum of the others; and a column is the
  /// sum of those under `Trong đó` to its right.
  func identities() -> [RowIdentity] {
    // A whole and two parts.
    guard model.countColumns.count > 2 else { return [] }
    var found: [RowIdentity] = []
    for span in spans() {
      if let identity = totalUnder(span) { found.append(identity) }
      if let identity = wholeBefore(span) { found.append(identity) }
    }
    if let identity = totalAtTop() { found.append(identity) }
    return found
  }

  /// A header cell and the columns under it.
  private struct Span {
    let cell: HeaderCell
    let depth: Int
    let columns: Range<Int>
  }

  private func spans() -> [Span] {
    var spans: [Span] = []
    let depths = model.columns.reduce(0) { max($0, $1.path.count) }
    for depth in 0..<max(depths - 1, 0) {
      var first = 0
      while first < model.columns.count {
        var end = first + 1
        while end < model.columns.count, isOneCell(first, end, depth) { end += 1 }
        if end - first >= 2, let cell = cell(first, depth) {
          spans.append(Span(cell: cell, depth: depth, columns: first..<end))
        }
        first = end
      }
    }
    return spans
  }

  /// Whether one header cell stands over two columns.
  private func isOneCell(_ first: Int, _ second: Int, _ depth: Int) -> Bool {
    guard depth < model.columns[first].path.count else { return false }
    return cell(first, depth) == cell(second, depth)
  }

  private func cell(_ column: Int, _ depth: Int) -> HeaderCell? {
    let path = model.columns[column].path
    return depth < path.count ? path[path.startIndex + depth] : nil
  }

  // MARK: Total under a header

  private func totalUnder(_ span: Span) -> RowIdentity? {
    guard span.columns.contains(where: { isTotalCell($0, span.depth + 1) }) else { return nil }
    let children = children(of: span.columns, below: span.depth)
    guard let total = children.first(where: { isTotal($0, span.depth) }) else { return nil }
    let others = children.filter { $0 != total }
    return identity(whole: total[0], others)
  }

  /// `Đơn vị | Tổng số | Mầm non | Tiểu học`: a total column beside its parts, with nothing else.
  private func totalAtTop() -> RowIdentity? {
    let additive = model.countColumns
    guard additive.count > 2 else { return nil }
    let isTotal = { (column: Int) in
      model.columns[column].path.count == 1 && isTotalCell(column, 0)
    }
    guard let total = additive.first(where: isTotal), additive.last(where: isTotal) == total
    else { return nil }
    let others = additive.filter { $0 != total }
    let isPlain = others.allSatisfy {
      model.columns[$0].path.count == 1 && model.columns[$0].role == model.columns[total].role
    }
    guard isPlain, others.count >= 2, total == additive.first || total == additive.last
    else { return nil }
    return RowIdentity(whole: total, parts: others.map { RowIdentity.Part($0) }, basis: .layout)
  }

  /// The columns one level further down, grouped by their header cell; only what can be added.
  private func children(of columns: Range<Int>, below depth: Int) -> [[Int]] {
    var groups: [[Int]] = []
    var last: HeaderCell?
    for column in columns where model.columns[column].role.isAdditive {
      let cell = cell(column, depth + 1)
      if let cell, cell == last {
        groups[groups.count - 1].append(column)
      } else {
        groups.append([column])
      }
      last = cell
    }
    return groups
  }

  private func isTotal(_ columns: [Int], _ depth: Int) -> Bool {
    columns.count == 1 && isTotalCell(columns[0], depth + 1)
  }

  private func isTotalCell(_ column: Int, _ depth: Int) -> Bool {
    guard model.columns[column].terms.contains(.total),
      model.columns[column].path.count == depth + 1, let cell = cell(column, depth)
    else { return false }
    let phrase = model.phrase(cell)
    return phrase.terms.contains {
      $0.term == .total && $0.tokens.lowerBound == phrase.tokens.lowerBound
        && $0.tokens.upperBound == phrase.tokens.upperBound
    }
  }

  /// The sum of groups; a group of several columns counts by its own total.
  private func identity(whole: Int, _ groups: [[Int]]) -> RowIdentity? {
    var parts: [RowIdentity.Part] = []
    for group in groups {
      if group.count == 1 {
        parts.append(RowIdentity.Part(group[0]))
      } else if let total = group.first(where: { isLeafTotal($0) }) {
        parts.append(RowIdentity.Part(total))
      } else {
        parts += group.map { RowIdentity.Part($0) }
      }
    }
    guard parts.count >= 2 else { return nil }
    return RowIdentity(whole: whole, parts: parts, basis: .layout)
  }

  private func isLeafTotal(_ column: Int) -> Bool {
    isTotalCell(column, model.columns[column].path.count - 1)
  }

  // MARK: Whole before `Trong đó`

  private func wholeBefore(_ span: Span) -> RowIdentity? {
    guard let first = span.columns.first, model.columns[first].terms.contains(.breakdown)
    else { return nil }
    let phrase = model.phrase(span.cell)
    guard phrase.terms.contains(where: { $0.term == .breakdown }) else { return nil }
    let before = (0..<first).last { model.columns[$0].role.isAdditive }
    guard let whole = before else { return nil }
    return identity(whole: whole, children(of: span.columns, below: span.depth))
  }
}
