/// Finds what the percentages of a table are shares of.
///
/// Reports divide by what was received, what was resolved, what was due, or by a total row, and do not
/// say which. The part is the figure under the same header; every other figure of the row is a possible
/// base, and the one that most rows bear out is favoured.
struct ShareColumnFinder {
  let model: TableModel

  /// The columns of percentages that can be judged.
  func find() -> [ShareColumn] {
    let columns = model.columns.indices.filter { model.columns[$0].role == .percent }
    guard !columns.isEmpty else { return [] }
    let candidates = ShareCandidates(model: model)
    let shares = columns.compactMap { share(of: $0, candidates) }
    let sure = shares.filter { isBorneOut($0) }
    let check = ShareColumnCheck(model: model)
    return shares.filter { share in
      sure.contains { $0.column == share.column || hasSameBase($0, share) && isTooShort(share) }
    }.map { check.judged($0) }
  }

  /// Whether two columns are shares of the same column.
  private func hasSameBase(_ left: ShareColumn, _ right: ShareColumn) -> Bool {
    guard case .column = left.favoured.base else { return false }
    return left.favoured.base == right.favoured.base
  }

  private func share(of column: Int, _ candidates: ShareCandidates) -> ShareColumn? {
    let stated = ShareColumnCheck(model: model).percentages(of: column)
    if let printed = candidates.printed(for: column),
      let share = ranked(column, stated, [printed], .words), share.holds * 2 >= share.evaluated
    {
      return share
    }
    let joined = candidates.joined(to: column)
    let declared = joined.isEmpty ? nil : ranked(column, stated, joined, .layout)
    if let declared, declared.holds * 4 >= declared.evaluated * 3 { return declared }
    let pairs = ranked(column, stated, candidates.pairs(for: column), nil)
    let inferred = pairs.flatMap { isInferred($0, stated) ? $0 : nil }
    // Where the title was misread, the figures tell.
    guard let declared, declared.holds >= inferred?.holds ?? 0 else { return inferred }
    return declared
  }

  /// Whether the rows alone show how a percentage comes about that no title joins to any figure: at least
  /// three rows, and three quarters of all, must agree, and not only on 0 or 100, which many figures make.
  private func isInferred(_ share: ShareColumn, _ stated: [StatedPercent]) -> Bool {
    guard share.holds * 4 >= share.evaluated * 3 else { return false }
    let check = ShareColumnCheck(model: model)
    let telling = stated.count { percent in
      guard !percent.value.value.isZero, percent.value.value != ExactDecimal(100),
        !isTrivial(share.favoured, percent.row)
      else { return false }
      return check.agreement(share.favoured, percent).map { $0 > .none } ?? false
    }
    return telling >= Self.minimumRows
  }

  private static let minimumRows = 3

  // MARK: Ranking

  /// What the rows say of a candidate.
  private struct Score {
    let candidate: ShareColumn.Candidate
    /// In how many rows it explains the percentage, in how many of them by rounding, and in how many it
    /// can be evaluated.
    var holds = 0
    var rounded = 0
    var evaluated = 0
  }

  private func ranked(
    _ column: Int,
    _ stated: [StatedPercent],
    _ candidates: [ShareColumn.Candidate],
    _ basis: Basis?
  ) -> ShareColumn? {
    var scores: [Score] = []
    scores.reserveCapacity(candidates.count)
    for candidate in candidates {
      let score = score(candidate, stated)
      if score.evaluated > 0 || candidates.count == 1 { scores.append(score) }
    }
    guard let first = scores.first else { return nil }
    let preferred = preferredBase(of: first.candidate.parts)
    let order = scores.indices.sorted { left, right in
      let (one, other) = (scores[left], scores[right])
      if one.holds != other.holds { return one.holds > other.holds }
      let failures = (one.evaluated - one.holds, other.evaluated - other.holds)
      if failures.0 != failures.1 { return failures.0 < failures.1 }
      if one.rounded != other.rounded { return one.rounded > other.rounded }
      let isPreferred = one.candidate.base == preferred
      if isPreferred != (other.candidate.base == preferred) { return isPreferred }
      return left < right
    }
    let best = scores[order[0]]
    return ShareColumn(
      column: column,
      candidates: order.map { scores[$0].candidate },
      holds: best.holds,
      evaluated: best.evaluated,
      basis: basis ?? .data(holds: best.holds, evaluated: best.evaluated)
    )
  }

  private func score(_ candidate: ShareColumn.Candidate, _ stated: [StatedPercent]) -> Score {
    let check = ShareColumnCheck(model: model)
    var score = Score(candidate: candidate)
    for percent in stated where !isTrivial(candidate, percent.row) {
      guard let agreement = check.agreement(candidate, percent) else { continue }
      score.evaluated += 1
      if agreement > .none { score.holds += 1 }
      if agreement == .rounded { score.rounded += 1 }
      // What fails in more than half of the rows is not believed, however it goes on.
      if (score.evaluated - score.holds) * 2 > model.bodyRows.count {
        score.evaluated = max(score.evaluated, model.bodyRows.count)
        break
      }
    }
    return score
  }

  /// A share of nothing, or of a total row in itself, says nothing.
  private func isTrivial(_ candidate: ShareColumn.Candidate, _ row: Int) -> Bool {
    if case .total(let total) = candidate.base, total == row { return true }
    return candidate.parts.allSatisfy { part in
      if let count = model.count(row, part) { return count == 0 }
      return model.value(row, part)?.value.isZero ?? true
    }
  }

  /// What the vocabulary says that a measure is usually a share of.
  private func preferredBase(of parts: [Int]) -> ShareColumn.Candidate.Base? {
    let facets = model.columns[parts[0]].facets
    let isStage = facets == TermSet(.resolved) || facets == TermSet(.pending)
    let wanted = TermSet(isStage ? .received : .resolved)
    return model.countColumns.first { model.columns[$0].facets == wanted && !parts.contains($0) }
      .map { .column($0) }
  }

  /// Most rows must agree; a table of one or two rows is judged by its header alone.
  private func isBorneOut(_ share: ShareColumn) -> Bool {
    if share.evaluated > 2 { return share.holds * 2 >= share.evaluated }
    if share.holds > 0 { return true }
    let stated = model.bodyRows.count {
      model.rows[$0].role.canSatisfyIdentities && model.value($0, share.column) != nil
    }
    return stated <= 2
  }

  /// Whether hardly a row tells what it is a share of, as in a column that is nearly all zero; what the
  /// columns beside it are shares of, it then is too.
  private func isTooShort(_ share: ShareColumn) -> Bool { share.evaluated <= 2 }
}
