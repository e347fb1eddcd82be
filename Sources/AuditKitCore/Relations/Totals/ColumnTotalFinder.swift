/// Finds the rows of a table that add up others: total rows, subtotals, and groups with figures.
struct ColumnTotalFinder {
  let model: TableModel
  let blankIsZero: Set<Int>

  /// Whether `-` stands for zero in the whole table.
  private var dashIsZero = false

  init(model: TableModel, blankIsZero: Set<Int>) {
    self.model = model
    self.blankIsZero = blankIsZero
  }

  private var check: ColumnTotalCheck {
    ColumnTotalCheck(model: model, blankIsZero: blankIsZero, dashIsZero: dashIsZero)
  }

  /// The totals whose rows are known well enough to judge them.
  func find() -> [ColumnTotal] {
    let totals = judged()
    guard DashEvidence(model: model).showsZero(totals) else { return totals }
    var finder = self
    finder.dashIsZero = true
    return finder.judged()
  }

  private func judged() -> [ColumnTotal] {
    let totals = totalRows().compactMap { best(of: $0) } + groupTotals()
    guard !totals.isEmpty else { return [] }
    let columns = Set(sumColumns(totals))
    let doubt = ColumnTotalDoubt(model: model)
    return totals.map { doubt.resolved($0.limited(to: columns)) }
  }

  /// The columns that hold sums at all: means and densities hold in none of several totals.
  private func sumColumns(_ totals: [ColumnTotal]) -> [Int] {
    var checked = [Int](repeating: 0, count: model.columns.count)
    var held = checked
    for total in totals {
      for (column, verdict) in total.verdicts {
        checked[column] += 1
        if verdict.holds { held[column] += 1 }
      }
    }
    return model.countColumns.filter { checked[$0] < 2 || held[$0] > 0 }
  }

  // MARK: Total rows

  /// How many totals of a table may add up more than their section; so the time for a table of totals only
  /// stays in proportion to its rows.
  private static let maximumWholes = 32

  private func totalRows() -> [[ColumnTotal]] {
    let body = model.bodyRows
    let totals = body.filter { isTotal($0) }.filter { !isShifted($0) }
    let firstPart = body.first(where: { isAddable($0) }) ?? body.upperBound
    return totals.indices.map { number in
      let row = totals[number]
      let next = number + 1 < totals.count ? totals[number + 1] : body.upperBound
      let previous = number > 0 ? totals[number - 1] + 1 : body.lowerBound
      let isOnTop = row < firstPart
      let section = isOnTop ? row + 1..<next : previous..<row
      let whole = isOnTop ? row + 1..<body.upperBound : body.lowerBound..<row
      let addsAll = number < Self.maximumWholes || number == totals.count - 1
      return candidates(row: row, in: section, of: addsAll ? whole : nil)
    }
  }

  private func isTotal(_ row: Int) -> Bool {
    model.rows[row].role == .total || model.rows[row].role == .subtotal
  }

  /// Whether the figures of a total stand one column too far to the left, as where the cells of its label were
  /// one: `Tổng cộng (I+II)│590,0│100,0│`.
  ///
  /// One stands where the other rows have words, and the last column is left without one.
  private func isShifted(_ row: Int) -> Bool {
    guard let last = model.columns.lastIndex(where: { $0.role.isNumeric }),
      model.isBlank(row, last), let label = model.rows[row].labelColumn
    else { return false }
    let isOfWords = { (column: Int) in
      model.columns[column].role == .label || model.columns[column].role == .text
    }
    return model.columns.indices.contains {
      $0 > label && $0 < last && isOfWords($0) && model.value(row, $0) != nil
    }
  }

  /// A total with a code of one group adds up its section, the rows up to the total before it (or, for one
  /// on top, behind it); a plain one may add up several ways.
  private func candidates(
    row: Int,
    in section: Range<Int>,
    of whole: Range<Int>?
  ) -> [ColumnTotal] {
    var scopes: [(ColumnTotal.Scope, [Int])] = []
    if let whole, model.rows[row].role == .total {
      let outermost = outermost(whole)
      let leaves = leaves(whole)
      scopes.append((.outermost, outermost))
      scopes.append((.leaves, leaves))
      scopes.append((.leaves, leaves.filter { model.rows[$0].ordinal != nil }))
      scopes.append((.outermost, outermost.filter { model.rows[$0].ordinal == nil }))
      scopes.append((.subtotals, whole.filter { model.rows[$0].role == .subtotal }))
      scopes += axes(whole).map { (.group, $0) }
      scopes.append((.leaves, classes(whole)))
    }
    if scopes.isEmpty || section != whole {
      scopes.append((.section, outermost(section)))
      scopes.append((.section, leaves(section)))
    }
    var totals: [ColumnTotal] = []
    // Several scopes often hold the same rows; then the first one counts.
    for (scope, parts) in scopes
    where !parts.isEmpty && !totals.contains(where: { $0.parts == parts }) {
      totals.append(check.total(row: row, parts: parts, scope: scope, basis: .words))
    }
    return totals
  }

  /// The form that most columns bear out.
  ///
  /// Where several columns can be checked and none holds, the table is built in a way that is not known
  /// here (a district's rows that contain its communes), and nothing is said.
  private func best(of candidates: [ColumnTotal]) -> ColumnTotal? {
    guard let best = candidates.max(by: { $0.holds < $1.holds }) else { return nil }
    let first = candidates.first { $0.holds == best.holds && $0.fails <= best.fails } ?? best
    if first.holds == 0, first.fails > 1 { return nil }
    return first
  }

  private func isAddable(_ row: Int) -> Bool {
    switch model.rows[row].role {
    case .item, .group: true
    default: false
    }
  }

  private func hasFigures(_ row: Int) -> Bool {
    model.countColumns.contains { model.value(row, $0) != nil }
  }

  /// The rows at the outermost level that has figures; rows under a group with figures are in it.
  private func outermost(_ rows: Range<Int>) -> [Int] {
    let filled = rows.map { isAddable($0) && hasFigures($0) }
    return rows.filter { row in
      guard filled[row - rows.lowerBound] else { return false }
      var parent = model.rows[row].parent
      while let above = parent {
        if rows.contains(above), filled[above - rows.lowerBound] { return false }
        parent = model.rows[above].parent
      }
      return true
    }
  }

  private func leaves(_ rows: Range<Int>) -> [Int] {
    rows.filter { model.rows[$0].role == .item && hasFigures($0) }
  }

  /// The items under each of several headings without figures: every one of them may divide the same total, `Theo cấp`
  /// and `Theo hình thức`.
  private func axes(_ rows: Range<Int>) -> [[Int]] {
    var axes: [[Int]] = []
    for row in rows {
      if model.rows[row].role == .group, !hasFigures(row) {
        axes.append([])
      } else if isAddable(row), hasFigures(row) {
        // Items before the first heading stand under none.
        if axes.isEmpty { return [] }
        axes[axes.count - 1].append(row)
      }
    }
    axes.removeAll(where: \.isEmpty)
    return (2...Self.maximumAxes).contains(axes.count) ? axes : []
  }

  /// Nobody divides one total in more ways; so the time for a table of headings stays in proportion to its rows.
  private static let maximumAxes = 8

  /// The items with a row that is called an average: among `Tốt`, `Khá`, `Trung bình` it is a class.
  private func classes(_ rows: Range<Int>) -> [Int] {
    rows.filter {
      (model.rows[$0].role == .item || model.rows[$0].role == .average) && hasFigures($0)
    }
  }

  // MARK: Groups

  /// Groups with figures of their own, as far as the table bears out that they are sums.
  ///
  /// A heading with figures is a sum of its rows only by habit, so the table must show it: in most of the
  /// columns and groups that can be checked. Rows with dashes are judged apart, since they may pick out
  /// some of what stands above them (`- Nữ`, `- Đảng viên`). Forms, whose rows have units of their own,
  /// are left out.
  private func groupTotals() -> [ColumnTotal] {
    guard !model.columns.contains(where: { $0.role == .mixed || $0.role == .unit }) else {
      return []
    }
    let totals = model.bodyRows
      .filter { model.rows[$0].role == .group && hasFigures($0) }
      .compactMap { group -> ColumnTotal? in
        let children = children(of: group)
        guard children.count >= 2 else { return nil }
        return check.total(row: group, parts: children, scope: .group, basis: .layout)
      }
    if totals.allSatisfy({ $0.fails == 0 }) { return borneOut(totals) }
    let isDashed = { (total: ColumnTotal) in model.rows[total.parts[0]].ordinal?.style == .bullet }
    return borneOut(totals.filter { !isDashed($0) }) + borneOut(totals.filter { isDashed($0) })
  }

  private func borneOut(_ totals: [ColumnTotal]) -> [ColumnTotal] {
    let holds = totals.reduce(0) { $0 + $1.holds }
    let fails = totals.reduce(0) { $0 + $1.fails }
    return holds > fails && holds >= 2 ? totals : []
  }

  /// The rows right below a group.
  private func children(of group: Int) -> [Int] {
    var children: [Int] = []
    for row in group + 1..<model.rows.count {
      let next = model.rows[row]
      if next.role == .total || next.role == .subtotal { break }
      guard isAddable(row) else { continue }
      if next.parent == group { children.append(row) }
      if let parent = next.parent, parent >= group { continue }
      break
    }
    return children.filter { hasFigures($0) }
  }
}
