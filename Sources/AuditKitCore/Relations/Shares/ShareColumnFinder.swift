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
    // By their places, since each holds on to several arrays.
    let sure = shares.indices.filter { isBorneOut(shares[$0]) }
    let check = ShareColumnCheck(model: model)
    return shares.indices.filter { place in
      sure.contains { other in
        other == place
          || shares[place].share.isTooShort
            && hasSameBase(shares[other].share.favoured, shares[place].share.favoured)
      }
    }.map { check.judged(shares[$0]) }
  }

  /// Whether two ways divide by the same column.
  private func hasSameBase(_ left: ShareColumn.Candidate, _ right: ShareColumn.Candidate) -> Bool {
    guard case .column = left.base else { return false }
    return left.base == right.base
  }

  private func share(of column: Int, _ candidates: ShareCandidates) -> RankedShare? {
    let stated = ShareColumnCheck(model: model).percentages(of: column)
    if let printed = candidates.printed(for: column),
      let words = ranked(column, stated, [printed], .words),
      words.share.holds * 2 >= words.share.evaluated
    {
      return words
    }
    let declared = ranked(column, stated, candidates.joined(to: column), .layout)
    if let declared, declared.share.holds * 4 >= declared.share.evaluated * 3 { return declared }
    let pairs = ranked(column, stated, candidates.pairs(for: column), nil)
    let inferred = pairs.flatMap { isInferred($0.share, stated) ? $0 : nil }
    // Where the title was misread, the figures tell.
    guard let declared, declared.share.holds >= inferred?.share.holds ?? 0 else { return inferred }
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

    private var failures: Int { evaluated - holds }

    /// Whether it is better than one of an earlier candidate.
    func isBetter(than other: Score, _ preferred: ShareColumn.Candidate.Base?) -> Bool {
      if holds != other.holds { return holds > other.holds }
      if failures != other.failures { return failures < other.failures }
      if rounded != other.rounded { return rounded > other.rounded }
      return candidate.base == preferred && other.candidate.base != preferred
    }
  }

  /// The column with the best of some candidates, of several as good the first; nil where none can be evaluated.
  private func ranked(
    _ column: Int,
    _ stated: [StatedPercent],
    _ candidates: [ShareColumn.Candidate],
    _ basis: Basis?
  ) -> RankedShare? {
    var best: Score?
    var preferred: ShareColumn.Candidate.Base?
    var others: [ShareColumn.Candidate] = []
    others.reserveCapacity(candidates.count)
    for candidate in candidates {
      let score = score(candidate, stated, toBeat: best?.holds ?? 0)
      guard score.evaluated > 0 || candidates.count == 1 else { continue }
      guard let leader = best else {
        best = score
        preferred = preferredBase(of: candidate.parts)
        continue
      }
      let isBetter = score.isBetter(than: leader, preferred)
      if isBetter { best = score }
      others.append(isBetter ? leader.candidate : candidate)
    }
    guard let best else { return nil }
    let share = ShareColumn(
      column: column,
      favoured: best.candidate,
      holds: best.holds,
      evaluated: best.evaluated,
      basis: basis ?? .data(holds: best.holds, evaluated: best.evaluated)
    )
    return RankedShare(share: share, others: others, stated: stated)
  }

  /// What the rows say of a candidate; no more are asked once they cannot say as much for it as for another.
  private func score(
    _ candidate: ShareColumn.Candidate,
    _ stated: [StatedPercent],
    toBeat holds: Int
  ) -> Score {
    let check = ShareColumnCheck(model: model)
    var score = Score(candidate: candidate)
    for index in stated.indices where !isTrivial(candidate, stated[index].row) {
      guard let agreement = check.agreement(candidate, stated[index]) else { continue }
      score.evaluated += 1
      if agreement > .none { score.holds += 1 }
      if agreement == .rounded { score.rounded += 1 }
      if score.holds + stated.count - index <= holds { break }
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
  private func preferredBase(
    of parts: ShareColumn.Candidate.Parts
  ) -> ShareColumn.Candidate.Base? {
    let facets = model.columns[parts[0]].facets
    let isStage = facets == TermSet(.resolved) || facets == TermSet(.pending)
    let wanted = TermSet(isStage ? .received : .resolved)
    return model.countColumns.first { model.columns[$0].facets == wanted && !parts.contains($0) }
      .map { .column($0) }
  }

  /// Most rows must agree; a table of one or two rows is judged by its header alone.
  private func isBorneOut(_ ranked: RankedShare) -> Bool {
    let share = ranked.share
    if share.evaluated > 2 { return share.holds * 2 >= share.evaluated }
    return share.holds > 0 || ranked.stated.count <= 2
  }
}

extension ShareColumn {
  /// Whether hardly a row tells what it is a share of, as in a column that is nearly all zero; what the
  /// columns beside it are shares of, it then is too.
  fileprivate var isTooShort: Bool { evaluated <= 2 }
}
