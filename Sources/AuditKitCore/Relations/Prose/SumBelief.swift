/// Decides how far a sum of prose that fails is believed, by what bears out that the parts are all there are.
struct SumBelief {
  let prose: ProseFigures

  typealias Form = ProseSumJudge.Form

  /// A slip of the pen changes a quarter of a total at most.
  static let slip: Int128 = 4

  /// A sum that fails, with what bears it out; nil where the parts may overlap or lack one.
  func sum(_ whole: Int, _ parts: some Collection<Int>, _ form: Form) -> ProseSum? {
    let sum = prose.sum(whole, parts)
    guard sum.parts.count >= 2, case .inconsistent(let expected) = sum.verdict,
      !hasUncountedPart(sum.parts), !mixesStages(sum.parts), !mixesFractions(sum.parts),
      !areNames(sum.parts, of: whole),
      !sum.parts.contains(where: { prose.figures[$0].isForEach }),
      let said = basis(whole, sum.parts, expected, form)
    else { return sum.verdict.holds && sum.parts.count >= 2 ? sum : nil }
    let basis = mayOverlap(whole, sum.parts, expected) ? .context : said
    return ProseSum(whole: whole, parts: sum.parts, basis: basis, verdict: sum.verdict)
  }

  /// Whether a further part is given by its share alone: `đất đai 425, chiếm 50 %; còn lại chiếm 50 %`.
  private func hasUncountedPart(_ parts: [Int]) -> Bool {
    guard let last = parts.last else { return false }
    let figure = prose.figures[last]
    let behind = prose.figures[(last + 1)..<prose.byBlock[figure.block].upperBound].prefix(2)
    return behind.count == 2
      && behind.allSatisfy {
        $0.connection == .share && $0.sentence == figure.sentence && $0.depth == figure.depth
      }
  }

  /// Whether some parts, but not all, are given as fractions: `9 khối phố, trong đó 3 khối phố ven sông, 7/9 khối phố
  /// đạt danh hiệu` tells of all in several ways.
  private func mixesFractions(_ parts: [Int]) -> Bool {
    let fractions = parts.count { part in
      part + 1 < prose.byBlock[prose.figures[part].block].upperBound
        && prose.figures[part + 1].connection == .fraction
    }
    return fractions > 0 && fractions < parts.count
  }

  /// `03 quầy (1, 2, 5)`: as many bare numbers, in rising order, as there are things.
  private func areNames(_ parts: [Int], of whole: Int) -> Bool {
    let figures = parts.map { prose.figures[$0] }
    return prose.figures[whole].value.value == ExactDecimal(Int128(parts.count))
      && figures.allSatisfy { $0.unit == nil }
      && zip(figures, figures.dropFirst()).allSatisfy { $0.value.value < $1.value.value }
  }

  /// `2.066 thủ tục, trong đó cấp tỉnh 1.780, cấp xã 302`: one procedure may be handled at several levels.
  private func mayOverlap(_ whole: Int, _ parts: [Int], _ sum: ExactDecimal) -> Bool {
    prose.figures[whole].unit == Self.procedure && sum > prose.figures[whole].value.value
      && parts.allSatisfy { !prose.figures[$0].classes.isDisjoint(with: Self.levels) }
  }

  private static let procedure = WordKey(value: UInt64(Term.procedureUnit.position))
  private static let levels: TermSet = [.provinceLevel, .districtLevel, .communeLevel]

  /// Whether the parts stand for different stages of the same dossiers: `cấp bản sao 40, đã giải quyết 40`.
  ///
  /// What was received takes in every later stage, and what names a stage overlaps with a kind of dossier.
  private func mixesStages(_ parts: [Int]) -> Bool {
    let figures = parts.map { prose.figures[$0] }
    guard ClassScale.division(figures.map(\.classes)) == nil else { return false }
    let stages = figures.map { $0.facets.intersection(FacetReader.stages) }
    let all = stages.reduce(into: TermSet()) { $0.formUnion($1) }
    if all.isEmpty { return false }
    // `tiếp nhận trực tuyến: 172; trực tiếp: 47; từ kỳ trước: 5`: by which way dossiers came says that they did.
    if all == [.received] {
      return figures.contains { $0.facets.isDisjoint(with: FacetReader.waysIn.union([.received])) }
    }
    return stages.contains(where: \.isEmpty) || all.contains(.received)
  }

  private func basis(_ whole: Int, _ parts: [Int], _ sum: ExactDecimal, _ form: Form) -> Basis? {
    let stated = prose.figures[whole].value.value
    let division = ClassScale.division(parts.map { prose.figures[$0].classes })
    let sizes = parts.map { prose.figures[$0].value.value }
    if division == .complete || (division == .exclusive && sum > stated) {
      if isMean(whole, of: sizes) || sizes.allSatisfy({ $0 > stated }) { return nil }
      // `tại nông thôn 655.560 người, chiếm 72 % dân số, trong đó nam 453.972 người`: of all the people.
      return form == .running && !prose.isNear(whole, sum, within: Self.slip) ? .context : .words
    }
    if let largest = sizes.max(), largest > stated { return basis(ofOutgrown: whole, parts, form) }
    // One part as large as the whole beside others: the groups overlap.
    let range = areKinds(whole, parts) && sum > stated ? 2 : Self.slip
    guard !sizes.contains(stated), prose.isNear(whole, sum, within: range),
      let missing = stated.subtracting(sum)
    else { return nil }
    if !missing.isNegative, areBorneOut(parts, of: prose.figures[whole].value) { return nil }
    // `300 phiếu (rất hài lòng 200 phiếu, hài lòng 90 phiếu)`: what is missing are the lower grades.
    if division == .exclusive, !missing.isNegative, areBestGrades(parts) { return nil }
    let smallest = sizes.filter { !$0.isZero }.min() ?? .zero
    switch form {
    case .enclosed, .itemized:
      // What is missing may be one part more, but hardly one smaller than all others.
      let isOne = missing < smallest && (parts.count > 2 || prose.isNear(whole, sum, within: 15))
      // Of money smaller posts are often left out.
      let isWhole = isOne && prose.figures[whole].value.isCount
      return missing.isNegative || isWhole ? .words : .context
    case .listed, .running:
      // Parts well below their whole are more often the largest ones than all there are, unless one was misprinted.
      if parts.count == 2 || form == .running, division == nil, !missing.isNegative,
        !prose.isNear(whole, sum, within: 10), RootCause.Slip(from: sum, to: stated) == nil
      {
        return nil
      }
      return form == .listed && missing.isNegative && parts.count > 2 ? .words : .context
    }
  }

  /// Whether the share behind each part is that of all parts together: then these are all there are, and their total
  /// is what was written wrong.
  ///
  /// `2.134 dịch vụ, trong đó 612 dịch vụ toàn trình (chiếm 33,4 %) và 1.222 dịch vụ một phần (chiếm 66,6 %)`
  func isRefuted(_ sum: ProseSum) -> Bool {
    guard case .inconsistent(let expected) = sum.verdict else { return false }
    var base = prose.figures[sum.whole].value
    base.value = expected
    base.alternative = nil
    return areBorneOut(sum.parts, of: base)
  }

  /// Whether each part has its share behind it, which fits a base: where that is the stated whole, the list tells of
  /// some only.
  ///
  /// `7.205 phòng (5.146 phòng kiên cố, chiếm 71,4 %; 1.940 phòng bán kiên cố, chiếm 26,9 %)`
  private func areBorneOut(_ parts: [Int], of base: StatedValue) -> Bool {
    parts.allSatisfy { part in
      let share = part + 1
      guard share < prose.byBlock[prose.figures[part].block].upperBound,
        prose.figures[share].isShare
      else { return false }
      return ShareCheck(
        percent: prose.figures[share].value,
        part: prose.figures[part].value,
        base: base
      ).verdict().holds
    }
  }

  /// Whether parts are grades without the lowest one: often the best are told alone.
  private func areBestGrades(_ parts: [Int]) -> Bool {
    let classes = parts.map { prose.figures[$0].classes }
    guard classes.allSatisfy({ $0.isDisjoint(with: Self.lowest) }) else { return false }
    return [ClassScale.satisfaction, .progress].contains { scale in
      classes.allSatisfy { !$0.isDisjoint(with: scale.classes) }
    }
  }

  private static let lowest: TermSet = [.dissatisfied, .veryDissatisfied, .notDone]

  /// `9 văn bản (5 nghị quyết, 4 quyết định)`, `6 đơn vị, gồm 2 phòng và 4 xã`: whether whole and parts are documents, or
  /// agencies, each of which is of one kind.
  func areKinds(_ whole: Int, _ parts: [Int]) -> Bool {
    guard let unit = prose.figures[whole].unit, Self.kinds.contains(unit) else { return false }
    return parts.allSatisfy { prose.figures[$0].unit == unit }
      && parts.dropFirst().allSatisfy { prose.figures[$0].opensPart }
  }

  private static let kinds = WordSet(
    [Term.documentUnit, .agencyUnit].map { WordKey(value: UInt64($0.position)) }
  )

  /// `73,5 tuổi (nam 71,1; nữ 76,3)`: what was measured of all lies between that of the one and of the other.
  private func isMean(_ whole: Int, of sizes: [ExactDecimal]) -> Bool {
    let stated = prose.figures[whole].value
    guard !stated.isCount, !stated.isMeasured, stated.alternative == nil, let least = sizes.min(),
      let most = sizes.max()
    else {
      return false
    }
    return least <= stated.value && stated.value <= most
  }

  /// What bears out a sum with a part larger than the whole: it was written wrong, or it is no part.
  private func basis(ofOutgrown whole: Int, _ parts: [Int], _ form: Form) -> Basis? {
    // The run of a sentence may go on to what is no part: `…, trong đó ký số 40 văn bản; văn bản đến 65`.
    guard form != .running, prose.figures[whole].value.isCount else { return nil }
    let stated = prose.figures[whole].value.value
    guard parts.filter({ prose.figures[$0].value.value > stated }).count == 1 else { return nil }
    let unit = prose.figures[whole].unit
    if unit != nil, parts.allSatisfy({ prose.figures[$0].unit == unit }) { return .words }
    return parts.count > 2 ? .context : nil
  }
}
