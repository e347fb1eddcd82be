/// Finds what the percentages of a table are shares of.
///
/// Reports divide by what was received, what was resolved, what was due, or by a total row, and do not
/// say which. The part is the figure under the same header; every other figure of the row is a possible
/// base, and the one that most rows bear out is favoured.
struct ShareColumnFinder {
  let model: TableModel
  let lexed: LexedText

  /// The columns of percentages that can be judged.
  func find() -> [ShareColumn] {
    model.columns.indices.filter { model.columns[$0].role == .percent }.compactMap { column in
      let share = share(of: column)
      return share.flatMap { isBorneOut($0) ? $0 : nil }
    }
  }

  private func share(of column: Int) -> ShareColumn? {
    if let parts = parts(of: column) { return ranked(column, candidates(parts: parts)) }
    return ranked(column, pairs(for: column)).flatMap { $0.holds >= Self.minimumPairs ? $0 : nil }
  }

  /// Rows that must agree before figures that nothing joins to a percentage are believed to make it.
  private static let minimumPairs = 3

  // MARK: Candidates

  /// The figure that shares a header cell with a column of percentages, or measures the same.
  private func parts(of column: Int) -> [Int]? {
    let path = model.columns[column].path
    if isComparison(path) { return nil }
    let left = model.countColumns.last { $0 < column }
    if let left, path.count > 1, let parent = path.dropLast().last,
      model.columns[left].path.contains(parent)
    {
      return [left]
    }
    let facets = model.columns[column].facets
    guard !facets.isEmpty else { return nil }
    if let same = only(facets) { return [same] }
    guard facets.contains(.onTimeOrEarly) else { return nil }
    let stage = facets.subtracting([.onTimeOrEarly])
    guard let early = only(stage.union([.early])), let onTime = only(stage.union([.onTime]))
    else { return nil }
    return [early, onTime]
  }

  /// The only column that measures this, with its stage named or left open.
  private func only(_ facets: TermSet) -> Int? {
    let open = facets.subtracting([.resolved])
    let same = model.countColumns.filter {
      let own = model.columns[$0].facets
      return own == facets || (own.subtracting([.resolved]) == open && !open.isEmpty)
    }
    return same.count == 1 ? same[0] : nil
  }

  /// Growth and achievement are no shares, unless the rows show how they come about.
  private func isComparison(_ path: [HeaderCell]) -> Bool {
    path.contains {
      let header = lexed.phrase($0.fragments)
      return header.has(.comparison) || header.has(.growth) || header.has(.achievement)
    }
  }

  private func candidates(parts: [Int]) -> [ShareColumn.Candidate] {
    var bases = model.countColumns.filter { !parts.contains($0) }
      .map { ShareColumn.Candidate.Base.column($0) }
    if let total = model.bodyRows.last(where: { model.rows[$0].role == .total }) {
      bases.append(.total(row: total))
    }
    return bases.map { ShareColumn.Candidate(parts: parts, base: $0, isGrowth: false) }
  }

  /// Every figure over every other, and every growth, for a column that nothing else explains.
  private func pairs(for column: Int) -> [ShareColumn.Candidate] {
    let columns = model.countColumns
    guard columns.count <= 12 else { return [] }
    var candidates: [ShareColumn.Candidate] = []
    for part in columns {
      for base in columns where base != part {
        for isGrowth in [false, true] {
          let base = ShareColumn.Candidate.Base.column(base)
          candidates.append(ShareColumn.Candidate(parts: [part], base: base, isGrowth: isGrowth))
        }
      }
      if let total = model.bodyRows.last(where: { model.rows[$0].role == .total }) {
        let base = ShareColumn.Candidate.Base.total(row: total)
        candidates.append(ShareColumn.Candidate(parts: [part], base: base, isGrowth: false))
      }
    }
    return candidates
  }

  // MARK: Ranking

  private func ranked(_ column: Int, _ candidates: [ShareColumn.Candidate]) -> ShareColumn? {
    var scored: [(candidate: ShareColumn.Candidate, holds: Int, evaluated: Int)] = []
    for candidate in candidates {
      let (holds, evaluated) = score(candidate, column)
      if evaluated > 0 || candidates.count == 1 { scored.append((candidate, holds, evaluated)) }
    }
    guard let first = scored.first else { return nil }
    let preferred = preferredBase(of: first.candidate.parts)
    let order = scored.enumerated().sorted { left, right in
      if left.element.holds != right.element.holds { return left.element.holds > right.element.holds }
      let isLeft = left.element.candidate.base == preferred
      let isRight = right.element.candidate.base == preferred
      return isLeft != isRight ? isLeft : left.offset < right.offset
    }.map(\.element)
    return ShareColumn(
      column: column,
      candidates: order.map(\.candidate),
      holds: order[0].holds,
      evaluated: order[0].evaluated
    )
  }

  /// In how many rows a candidate explains the percentage, and in how many it can.
  private func score(_ candidate: ShareColumn.Candidate, _ column: Int) -> (Int, Int) {
    let check = ShareColumnCheck(model: model)
    var holds = 0
    var evaluated = 0
    for row in model.bodyRows where !isTrivial(candidate, row) {
      guard let holdsHere = check.holds(candidate, column: column, row: row) else { continue }
      evaluated += 1
      if holdsHere { holds += 1 }
      // What fails in more than half of the rows is not believed, however it goes on.
      if (evaluated - holds) * 2 > model.bodyRows.count { break }
    }
    return (holds, evaluated)
  }

  /// A share of nothing, or of a total row in itself, says nothing.
  private func isTrivial(_ candidate: ShareColumn.Candidate, _ row: Int) -> Bool {
    if case .total(let total) = candidate.base, total == row { return true }
    return candidate.parts.allSatisfy { model.value(row, $0)?.value.isZero ?? true }
  }

  /// What the vocabulary says that a measure is usually a share of.
  private func preferredBase(of parts: [Int]) -> ShareColumn.Candidate.Base? {
    let facets = model.columns[parts[0]].facets
    let isStage = facets == [.resolved] || facets == [.pending]
    let wanted: TermSet = isStage ? [.received] : [.resolved]
    return model.countColumns.first { model.columns[$0].facets == wanted && !parts.contains($0) }
      .map { .column($0) }
  }

  /// Most rows must agree; a table of one or two rows is judged if its header joins figure and share.
  private func isBorneOut(_ share: ShareColumn) -> Bool {
    guard share.evaluated > 2 else { return parts(of: share.column) != nil }
    return share.holds * 2 >= share.evaluated
  }
}
