/// Decides whether figures of prose that stand as whole and parts must add up, and whether they do.
///
/// `trong đó` announces a partition as well as a few attributes of the same whole (`trong đó: nữ 80, đảng
/// viên 60`), and lists are left incomplete. So a sum that fails is believed only as far as the classes,
/// the form of the list or the size of the difference bear it out.
struct ProseSumJudge {
  let prose: ProseFigures

  private var belief: SumBelief { SumBelief(prose: prose) }

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
    let sum = prose.sum(whole, parts)
    if !sum.verdict.isInconsistent { return sum }
    // `tăng 1.049 người, gồm thành thị 22.667 người`: of all the people, not of the growth.
    if prose.figures[whole].classes.contains(.growth) {
      return further(before: whole, parts, form)
    }
    // `tiếp nhận 1.428; đã giải quyết 1.705, trong đó trước hạn 1.156, đúng hạn 248, quá hạn 1; đang giải quyết 23`:
    // the last of these makes the first, but is no part of the second.
    let complete = divided(parts)
    if let other = otherWhole(before: whole, complete.map(Array.init) ?? parts) { return other }
    if belief.isRefuted(sum) { return sum }
    if let some = withoutStrangers(whole, parts) ?? withFormer(whole, parts) { return some }
    if !areNamedKinds(whole, parts), let some = first(of: all, making: whole) { return some }
    let own = complete ?? parts.prefix { !isAttribute($0, among: parts, form) }
    return belief.sum(whole, own, form) ?? nearly(whole, parts, form)
  }

  /// Some kinds of documents of which there are more than of all: `68 văn bản, trong đó có 30 nghị quyết và 41 quyết định`.
  func excess(_ whole: Int, _ parts: [Int]) -> ProseSum? {
    guard parts.count >= 2, parts.allSatisfy(isPart), areNamedKinds(whole, parts) else {
      return nil
    }
    let sum = prose.sum(whole, parts, basis: .context)
    guard case .inconsistent(let expected) = sum.verdict,
      expected > prose.figures[whole].value.value,
      prose.isNear(whole, expected, within: SumBelief.slip)
    else { return nil }
    return sum
  }

  /// Whether parts are kinds that exclude each other, each with a name of its own, in one run without a semicolon, behind
  /// which others may be told of.
  ///
  /// `30 văn bản về cải cách và 20 văn bản chỉ đạo` are no kinds.
  private func areNamedKinds(_ whole: Int, _ parts: [Int]) -> Bool {
    let figures = ([whole] + parts).map { prose.figures[$0] }
    return belief.areKinds(whole, parts)
      && Set(figures.map(\.nextWord)).count == figures.count
      && figures.dropFirst().allSatisfy { $0.clause.semicolon == figures[1].clause.semicolon }
  }

  /// The first few parts that make a whole.
  private func first(of parts: [Int], making whole: Int) -> ProseSum? {
    for count in 2...Self.maximumParts where count <= parts.count {
      let some = prose.sum(whole, parts.prefix(count))
      if some.verdict.holds, isComparable(whole, some.parts) { return some }
    }
    return nil
  }

  /// Attributes that make up their whole but for a little, though one may have several of them.
  ///
  /// `84 lượt người, trong đó: lý luận chính trị 08; quản lý nhà nước 19; chuyên môn 46; kỹ năng số 12`
  private func nearly(_ whole: Int, _ parts: [Int], _ form: Form) -> ProseSum? {
    guard form != .running, parts.count >= 3, prose.figures[whole].value.isCount,
      let found = belief.sum(whole, parts, form), case .inconsistent(let expected) = found.verdict,
      prose.isNear(whole, expected, within: 40)
    else { return nil }
    return ProseSum(whole: whole, parts: parts, basis: .context, verdict: found.verdict)
  }

  /// The parts that add up when those are left out that count other things: `3.402,5 tỷ đồng, gồm: 2.944,4 tỷ
  /// đồng tại 21 dự án; 458,1 tỷ đồng tại 19 dự án`, `299,5 ha, gồm 2 giai đoạn: giai đoạn 1: 179,1 ha; …`, `7 sân
  /// (1 sân thi đấu 3.600 chỗ, 6 sân tập)`.
  private func withoutStrangers(_ whole: Int, _ parts: [Int]) -> ProseSum? {
    let unit = prose.figures[whole].unit
    let alike = parts.filter { unit != nil && prose.figures[$0].unit == unit }
    let isOther = unit == nil || prose.figures[parts[0]].unit != unit
    let count = ExactDecimal(Int128(parts.count - 1))
    let announced = isOther && prose.figures[parts[0]].value.value == count
    let stated = prose.figures[whole].value.value
    let fitting = parts.filter { prose.figures[$0].value.value <= stated }
    return [alike, announced ? Array(parts.dropFirst()) : [], fitting, withoutNumerals(parts)].lazy
      .filter { $0.count >= 2 && $0.count < parts.count }
      .map { prose.sum(whole, $0) }.first { $0.verdict.holds }
  }

  /// `44.100 tài khoản mức 2 và 1.110 tài khoản mức 1`, `thôn 1 có 110 hộ`: a bare digit may be the name of what is counted.
  private func withoutNumerals(_ parts: [Int]) -> [Int] {
    parts.filter {
      prose.figures[$0].unit != nil || prose.figures[$0].value.value > ExactDecimal(9)
    }
  }

  /// The parts together with what was told before their total: `xong 1 trong 13 vụ (đang xử lý 3, chuyển đi 9)`.
  private func withFormer(_ whole: Int, _ parts: [Int]) -> ProseSum? {
    let former = whole - 1
    // In `03 đơn vị và 44 trường (…)` the former is of other things.
    guard former >= prose.byBlock[prose.figures[whole].block].lowerBound, isPart(former),
      prose.figures[former].sentence == prose.figures[whole].sentence,
      !prose.figures[whole].opensPart, countsAlike(former, whole, parts)
    else { return nil }
    let sum = prose.sum(whole, [former] + parts)
    return sum.verdict.holds ? sum : nil
  }

  /// `thắng 1 trận sau 10 lần gặp nhau (hòa 2 trận, thua 7 trận)`: what has no unit that is known may be one thing.
  private func countsAlike(_ former: Int, _ whole: Int, _ parts: [Int]) -> Bool {
    let unit = prose.figures[former].unit
    return unit == prose.figures[whole].unit
      || unit == nil && parts.allSatisfy { prose.figures[$0].unit == nil }
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
    let sum = prose.sum(whole, parts)
    if sum.verdict.holds { return sum }
    let own = parts.filter { !isAttribute($0, among: Array(parts), form) }
    guard own.count == parts.count, let found = belief.sum(whole, own, form) else { return nil }
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
      .map { prose.sum($0, parts) }.first { $0.verdict.holds }
  }

  /// A total behind its parts: of all parts or of the last few, and only about as large as they are.
  func closing(_ whole: Int, _ parts: [Int]) -> ProseSum? {
    let parts = Array(parts.suffix(Self.maximumPartsBefore))
    guard let size = prose.figures[whole].unit == nil ? parts : alike(whole, parts) else {
      return nil
    }
    if let some = withoutStrangers(whole, size) { return some }
    for count in stride(from: size.count, through: 2, by: -1) {
      let some = prose.sum(whole, size.suffix(count))
      if some.verdict.holds { return some }
    }
    let sum = prose.sum(whole, size[...])
    guard case .inconsistent(let expected) = sum.verdict,
      prose.isNear(whole, expected, within: SumBelief.slip)
    else {
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
