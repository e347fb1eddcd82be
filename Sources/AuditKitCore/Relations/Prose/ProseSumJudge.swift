/// Decides whether figures of prose that stand as whole and parts must add up, and whether they do.
///
/// `trong đó` announces a partition as well as a few attributes of the same whole (`trong đó: nữ 80, đảng
/// viên 60`), and lists are left incomplete. So a sum that fails is believed only as far as the classes,
/// the form of the list or the size of the difference bear it out.
struct ProseSumJudge {
  let prose: ProseFigures

  /// How the words set whole and parts beside each other.
  enum Form {
    /// In parentheses right behind the whole.
    case enclosed
    /// As the items of a list below the whole.
    case itemized
    /// Behind a colon.
    case listed
    /// In the run of a sentence.
    case running
  }

  /// Whether a figure may be a part: no percentage, no second half of a fraction, no comparison.
  func isPart(_ index: Int) -> Bool {
    let figure = prose.figures[index]
    // `Kỳ trước chuyển sang` compares nothing.
    let comparing = figure.facets.contains(.carried) ? Self.changing : Self.comparing
    return !figure.value.isPercent && figure.connection == .none && !figure.isBase
      && figure.classes.isDisjoint(with: comparing)
  }

  private static let changing: TermSet = [.growth, .average]
  private static let comparing: TermSet = [.growth, .comparison, .average]

  /// The sum of the parts; where it fails, of the first few figures of the block that make it hold.
  ///
  /// A list of parts often runs on into further attributes of the same whole, or over full stops.
  func sum(_ whole: Int, _ parts: [Int], orMore all: [Int], as form: Form) -> ProseSum? {
    guard parts.count >= 2, !prose.figures[whole].classes.contains(.average) else { return nil }
    guard isComparable(whole, parts) else {
      return beforeStrangers(whole, parts, form) ?? further(before: whole, parts, form)
    }
    let sum = sum(whole, parts)
    if !sum.verdict.isInconsistent { return sum }
    // `tăng 1.049 người, gồm thành thị 22.667 người`: of all the people, not of the growth.
    if prose.figures[whole].classes.contains(.growth) {
      return further(before: whole, parts, form)
    }
    if let other = otherWhole(before: whole, parts) { return other }
    if let some = withoutStrangers(whole, parts) ?? withFormer(whole, parts) { return some }
    for count in 2...Self.maximumParts where count <= all.count {
      let some = self.sum(whole, all.prefix(count))
      if some.verdict.holds, isComparable(whole, some.parts) { return some }
    }
    let own = divided(parts) ?? parts.prefix { !isAttribute($0, among: parts, form) }
    return believed(whole, own, form)
  }

  /// The parts that add up when those are left out that count other things: `3.402,5 tỷ đồng, gồm: 2.944,4 tỷ
  /// đồng tại 21 dự án; 458,1 tỷ đồng tại 19 dự án`, `299,5 ha, gồm 2 giai đoạn: giai đoạn 1: 179,1 ha; …`, `7 sân
  /// (1 sân thi đấu 3.600 chỗ, 6 sân tập)`.
  private func withoutStrangers(_ whole: Int, _ parts: [Int]) -> ProseSum? {
    let unit = prose.figures[whole].unit
    let alike = parts.filter { unit != nil && prose.figures[$0].unit == unit }
    let announced = prose.figures[parts[0]].value.value == ExactDecimal(Int128(parts.count - 1))
    let stated = prose.figures[whole].value.value
    let fitting = parts.filter { prose.figures[$0].value.value <= stated }
    return [alike, announced ? Array(parts.dropFirst()) : [], fitting].lazy
      .filter { $0.count >= 2 && $0.count < parts.count }
      .map { sum(whole, $0) }.first { $0.verdict.holds }
  }

  /// The parts together with what was told before their total: `xong 1 trong 13 vụ (đang xử lý 3, chuyển đi 9)`.
  private func withFormer(_ whole: Int, _ parts: [Int]) -> ProseSum? {
    let former = whole - 1
    // In `03 đơn vị và 44 trường (…)` the former is of other things.
    guard former >= prose.byBlock[prose.figures[whole].block].lowerBound, isPart(former),
      prose.figures[former].sentence == prose.figures[whole].sentence,
      prose.figures[former].unit == prose.figures[whole].unit, !prose.figures[whole].opensPart
    else { return nil }
    let sum = sum(whole, [former] + parts)
    return sum.verdict.holds ? sum : nil
  }

  /// The first parts, where what follows counts something else: `14 người, trong đó nghỉ hưu 9 người, thôi việc 5
  /// người; kinh phí 842 triệu đồng`.
  private func beforeStrangers(_ whole: Int, _ parts: [Int], _ form: Form) -> ProseSum? {
    let own = parts.prefix { isComparable(whole, [$0]) }
    guard own.count >= 2, own.count < parts.count,
      parts[own.count...].allSatisfy({ !isComparable(whole, [$0]) })
    else { return nil }
    return guessed(whole, own, form)
  }

  /// The same parts under a total before the figure in front of them, which counts something else or compares:
  /// `74 văn bản của 3 đơn vị, trong đó: bãi bỏ 38 văn bản, …`, `602 đơn vị, giảm 8 đơn vị; trong đó …`.
  private func further(before whole: Int, _ parts: [Int], _ form: Form) -> ProseSum? {
    let figure = prose.figures[whole]
    guard let unit = prose.figures[parts[0]].unit,
      parts.allSatisfy({ prose.figures[$0].unit == unit })
    else { return nil }
    let before = (prose.byBlock[figure.block].lowerBound..<whole).suffix(3)
    let other = before.last {
      prose.figures[$0].sentence == figure.sentence && prose.figures[$0].unit == unit
        && prose.figures[$0].depth == figure.depth && isPart($0)
    }
    return other.flatMap { guessed($0, parts[...], form) }
  }

  /// A sum under a total that is only likely to be meant.
  private func guessed(_ whole: Int, _ parts: some Collection<Int>, _ form: Form) -> ProseSum? {
    let sum = sum(whole, parts)
    if sum.verdict.holds { return sum }
    let own = parts.filter { !isAttribute($0, among: Array(parts), form) }
    guard own.count == parts.count, let found = believed(whole, own, form) else { return nil }
    return ProseSum(whole: whole, parts: found.parts, basis: .context, verdict: found.verdict)
  }

  /// The first parts whose classes leave nothing out, where others follow: `chuyển sang 212 hồ sơ, tiếp nhận
  /// mới 4.106 hồ sơ; nộp trực tuyến 3.695 hồ sơ`.
  private func divided(_ parts: [Int]) -> ArraySlice<Int>? {
    (2..<max(2, parts.count)).lazy.map { parts.prefix($0) }.first {
      ClassScale.division($0.map { prose.figures[$0].classes }) == .complete
    }
  }

  /// The same parts under a total a little further back: `45 lượt với 60 người (thường xuyên 40, định kỳ 5)`.
  private func otherWhole(before whole: Int, _ parts: [Int]) -> ProseSum? {
    let sentence = prose.figures[whole].sentence
    let before = (prose.byBlock[prose.figures[whole].block].lowerBound..<whole).suffix(3)
    return before.lazy.filter { prose.figures[$0].sentence == sentence && isPart($0) }
      .map { sum($0, parts) }.first { $0.verdict.holds }
  }

  /// A total behind its parts: of all parts or of the last few, and only about as large as they are.
  func closing(_ whole: Int, _ parts: [Int]) -> ProseSum? {
    let parts = Array(parts.suffix(Self.maximumPartsBefore))
    guard let size = prose.figures[whole].unit == nil ? parts : alike(whole, parts) else {
      return nil
    }
    for count in stride(from: size.count, through: 2, by: -1) {
      let some = sum(whole, size.suffix(count))
      if some.verdict.holds { return some }
    }
    let sum = sum(whole, size[...])
    guard case .inconsistent(let expected) = sum.verdict, isNear(whole, expected) else {
      return nil
    }
    return ProseSum(whole: whole, parts: size, basis: .context, verdict: sum.verdict)
  }

  /// The most parts among which those that hold are searched for.
  private static let maximumParts = 32
  private static let maximumPartsBefore = 12

  private func alike(_ whole: Int, _ parts: [Int]) -> [Int]? {
    isComparable(whole, parts) ? parts : nil
  }

  // MARK: Verdicts

  private func sum(_ whole: Int, _ parts: some Sequence<Int>) -> ProseSum {
    let parts = Array(parts)
    let check = SumCheck(
      whole: prose.figures[whole].value,
      parts: parts.map { SumCheck.Part(value: prose.figures[$0].value) }
    )
    return ProseSum(whole: whole, parts: parts, basis: .words, verdict: check.verdict())
  }

  /// A sum that fails, with what bears it out; nil where the parts may overlap or lack one.
  private func believed(_ whole: Int, _ parts: some Collection<Int>, _ form: Form) -> ProseSum? {
    let sum = sum(whole, parts)
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
      return form == .running && !isNear(whole, sum) ? .context : .words
    }
    if let largest = sizes.max(), largest > stated { return basis(ofOutgrown: whole, parts, form) }
    // One part as large as the whole beside others: the groups overlap.
    guard !sizes.contains(stated), isNear(whole, sum), let missing = stated.subtracting(sum)
    else { return nil }
    if !missing.isNegative, areBorneOut(parts, of: whole) { return nil }
    let smallest = sizes.filter { !$0.isZero }.min() ?? .zero
    switch form {
    case .enclosed, .itemized:
      // What is missing may be one part more, but hardly one smaller than all others.
      let isOne = missing < smallest && (parts.count > 2 || isNear(whole, sum, within: 15))
      return missing.isNegative || isOne ? .words : .context
    case .listed, .running:
      // Parts well below their whole are more often the largest ones than all there are, unless one was misprinted.
      if parts.count == 2 || form == .running, division == nil, !missing.isNegative,
        !isNear(whole, sum, within: 10), RootCause.Slip(from: sum, to: stated) == nil
      {
        return nil
      }
      return form == .listed && missing.isNegative && parts.count > 2 ? .words : .context
    }
  }

  /// Whether each part has its share behind it, which fits the whole: then the list tells of some only.
  ///
  /// `7.205 phòng (5.146 phòng kiên cố, chiếm 71,4 %; 1.940 phòng bán kiên cố, chiếm 26,9 %)`
  private func areBorneOut(_ parts: [Int], of whole: Int) -> Bool {
    parts.allSatisfy { part in
      let share = part + 1
      guard share < prose.byBlock[prose.figures[part].block].upperBound,
        prose.figures[share].value.isPercent, prose.figures[share].connection == .share
      else { return false }
      return ShareCheck(
        percent: prose.figures[share].value,
        part: prose.figures[part].value,
        base: prose.figures[whole].value
      ).verdict().holds
    }
  }

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

  /// Whether a sum misses its whole by no more than a fraction of it, a quarter or less, as a slip of the
  /// pen does.
  private func isNear(_ whole: Int, _ sum: ExactDecimal, within fraction: Int128 = 4) -> Bool {
    let stated = prose.figures[whole].value.value
    guard let difference = sum.subtracting(stated)?.magnitude.multiplied(by: ExactDecimal(fraction))
    else { return false }
    return difference <= stated
  }

  // MARK: What adds up

  /// Parts and whole must not count different things.
  private func isComparable(_ whole: Int, _ parts: [Int]) -> Bool {
    guard let unit = prose.figures[whole].unit else {
      return Set(parts.compactMap { prose.figures[$0].unit }).count <= 1
    }
    return parts.allSatisfy { prose.figures[$0].unit == nil || prose.figures[$0].unit == unit }
  }

  /// Whether a part is an attribute that others of the same whole may have too: party members, women
  /// where men are not counted.
  private func isAttribute(_ part: Int, among parts: [Int], _ form: Form) -> Bool {
    let classes = prose.figures[part].classes
    // `trong đó thu phí 790 triệu đồng, thu lệ phí 86 triệu đồng`: what was paid for is no attribute of money.
    if prose.figures[part].value.isMeasured, form != .enclosed { return false }
    if classes.contains(.overlapping) { return true }
    return classes.contains(.female)
      && !parts.contains { prose.figures[$0].classes.contains(.male) }
  }
}
