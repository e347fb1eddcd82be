/// Finds the ways in which a column of percentages may come about.
struct ShareCandidates {
  let model: TableModel
  /// The last total row.
  private let total: Int?

  init(model: TableModel) {
    self.model = model
    total = model.bodyRows.last { model.rows[$0].role == .total }
  }

  /// What a formula in the code row makes of a column: `(5) = (4) / (3)`.
  func printed(for column: Int) -> ShareColumn.Candidate? {
    guard let quotient = model.columns[column].code?.quotient,
      let part = model.columns.firstIndex(where: { $0.code?.code == quotient.part }),
      let base = model.columns.firstIndex(where: { $0.code?.code == quotient.base })
    else { return nil }
    return ShareColumn.Candidate(parts: .init(part), base: .column(base), isGrowth: false)
  }

  /// What the header joins to a column of percentages, over every base there is.
  func joined(to column: Int) -> [ShareColumn.Candidate] {
    parts(of: column).flatMap { candidates(parts: $0) }
  }

  /// The figures that the header joins to a column of percentages, in each way it can be read.
  ///
  /// What the title of the column itself names counts before the figure to its left: behind `Trước hạn`,
  /// `Đúng hạn` and `Quá hạn` there may stand `Tỷ lệ đúng hạn`.
  private func parts(of column: Int) -> [ShareColumn.Candidate.Parts] {
    // Growth and achievement are no shares, unless the rows show how they come about.
    if model.columns[column].comparesFigures { return [] }
    if let satisfied = satisfied(column) { return [satisfied] }
    let facets = model.columns[column].facets
    let left = besideUnderOneTitle(column)
    if let left, isSame(model.columns[left].facets, facets) { return [.init(left)] }
    guard !namesFacets(column) else { return named(facets) }
    return (left ?? only(facets)).map { [.init($0)] } ?? []
  }

  /// `Rất hài lòng` and `Hài lòng`, for a `Tỷ lệ hài lòng` of both.
  private func satisfied(_ column: Int) -> ShareColumn.Candidate.Parts? {
    guard model.columns[column].terms.contains(.satisfied),
      let very = model.countColumns.first(where: {
        model.columns[$0].terms.contains(.verySatisfied)
      }),
      let satisfied = model.countColumns.first(where: {
        model.columns[$0].terms.contains(.satisfied)
      })
    else { return nil }
    return .init(very, and: satisfied)
  }

  /// Whether the title of a column itself names what it measures.
  private func namesFacets(_ column: Int) -> Bool {
    guard !model.columns[column].terms.isDisjoint(with: FacetReader.all),
      let title = model.columns[column].path.last
    else { return false }
    return !FacetReader.facets(of: model.phrase(title)).isEmpty
  }

  /// The figure before a column of percentages, if one title stands over both.
  private func besideUnderOneTitle(_ column: Int) -> Int? {
    let path = model.columns[column].path
    guard path.count > 1, let title = path.dropLast().last,
      let left = model.countColumns.last(where: { $0 < column }),
      model.columns[left].path.contains(title)
    else { return nil }
    return left
  }

  /// The figures that a title names; some mean by `đúng hạn` also what was early.
  private func named(_ facets: TermSet) -> [ShareColumn.Candidate.Parts] {
    if let same = only(facets) {
      guard facets.contains(.onTime),
        let early = only(facets.subtracting([.onTime]).union([.early]))
      else { return [.init(same)] }
      return [.init(same), .init(early, and: same)]
    }
    // `Tỷ lệ đúng và trước hạn`, `Tỷ lệ trước hạn, đúng hạn`.
    let both: TermSet = [.early, .onTime]
    guard facets.contains(.onTimeOrEarly) || facets.intersection(both) == both else { return [] }
    return inTime(facets.subtracting(both.union([.onTimeOrEarly]))).map { [$0] } ?? []
  }

  /// What was early and what was on time of one stage.
  private func inTime(_ stage: TermSet) -> ShareColumn.Candidate.Parts? {
    guard let early = only(stage.union([.early])), let onTime = only(stage.union([.onTime]))
    else { return nil }
    return .init(early, and: onTime)
  }

  /// The only column that measures this, with its stage named or left open.
  private func only(_ facets: TermSet) -> Int? {
    let isMeant = { (column: Int) in isSame(model.columns[column].facets, facets) }
    guard let first = model.countColumns.first(where: isMeant),
      first == model.countColumns.last(where: isMeant)
    else { return nil }
    return first
  }

  private func isSame(_ left: TermSet, _ right: TermSet) -> Bool {
    let resolved = TermSet(.resolved)
    let open = right.subtracting(resolved)
    if open.isEmpty { return left == right && !left.isEmpty }
    return left.subtracting(resolved) == open
  }

  private func candidates(parts: ShareColumn.Candidate.Parts) -> [ShareColumn.Candidate] {
    var candidates: [ShareColumn.Candidate] = []
    candidates.reserveCapacity(model.countColumns.count + 1)
    for base in model.countColumns where !parts.contains(base) {
      candidates.append(.init(parts: parts, base: .column(base), isGrowth: false))
    }
    if let total {
      candidates.append(.init(parts: parts, base: .total(row: total), isGrowth: false))
    }
    return candidates + ofAllWaysIn(parts)
  }

  /// What came online over all that came in anew, which often has no column of its own.
  private func ofAllWaysIn(_ parts: ShareColumn.Candidate.Parts) -> [ShareColumn.Candidate] {
    guard parts.count == 1, model.columns[parts[0]].facets.contains(.online) else { return [] }
    return model.countColumns.filter {
      $0 != parts[0] && !model.columns[$0].facets.isDisjoint(with: [.direct, .postal])
    }.map { .init(parts: parts, base: .both(parts[0], $0), isGrowth: false) }
  }

  /// Every figure over every other, and what was done in time over each, for a column that nothing else
  /// explains; where its title speaks of growth, every growth as well.
  func pairs(for column: Int) -> [ShareColumn.Candidate] {
    let columns = model.countColumns
    guard columns.count <= 12 else { return [] }
    let isGrowth = !model.columns[column].terms.isDisjoint(with: [.growth, .comparison])
    let kinds = isGrowth ? [false, true] : [false]
    var candidates: [ShareColumn.Candidate] = []
    for part in columns {
      let parts = ShareColumn.Candidate.Parts(part)
      for base in columns where base != part {
        for isGrowth in kinds {
          let base = ShareColumn.Candidate.Base.column(base)
          candidates.append(ShareColumn.Candidate(parts: parts, base: base, isGrowth: isGrowth))
        }
      }
      if let total {
        let base = ShareColumn.Candidate.Base.total(row: total)
        candidates.append(ShareColumn.Candidate(parts: parts, base: base, isGrowth: false))
      }
    }
    return candidates + (inTime([]).map { self.candidates(parts: $0) } ?? [])
  }
}
