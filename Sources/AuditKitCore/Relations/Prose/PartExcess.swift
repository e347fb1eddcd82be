/// A part in prose that is larger than its whole, though the two do not add up with others.
public struct ProseExcess: Sendable {
  /// Indices in `ProseFigures.figures`.
  public let part: Int
  public let whole: Int
  public let basis: Basis
}

/// Finds parts of prose that are larger than their wholes: `20/18 người`, `14 thủ tục, trong đó có 41 thủ
/// tục …`.
struct ProseExcessFinder {
  let prose: ProseFigures

  /// The parts, in order of the text.
  func find() -> [ProseExcess] {
    var excesses: [ProseExcess] = []
    for block in prose.byBlock.indices where !prose.byBlock[block].isEmpty {
      for whole in prose.byBlock[block].dropFirst() {
        if let excess = fraction(whole, in: block) { excesses.append(excess) }
      }
      for joint in prose.jointsByBlock[block] {
        if let excess = announced(at: joint, in: block) { excesses.append(excess) }
      }
    }
    return excesses
  }

  // MARK: Fractions

  private func fraction(_ whole: Int, in block: Int) -> ProseExcess? {
    let part = whole - 1
    guard prose.figures[whole].connection == .fraction, isLarger(part, than: whole),
      isOneFraction(part, whole), isCounted(prose.figures[whole]), isPlain(prose.figures[whole]),
      isPlain(prose.figures[part]), !isOverfilled(whole, in: block)
    else { return nil }
    return ProseExcess(part: part, whole: whole, basis: .words)
  }

  /// Whether only a bar stands between two figures, or the same unit and a bar; `30 lần mức lương cơ sở/người/01
  /// lần` is no fraction.
  private func isOneFraction(_ part: Int, _ whole: Int) -> Bool {
    let distance = prose.figures[whole].token - prose.figures[part].token
    guard prose.figures[part].unit != nil else { return distance == 2 }
    return distance <= Self.longestFraction && hasSameUnit(part, whole)
  }

  /// How many tokens the first number, its unit and the bar may take.
  private static let longestFraction = 5

  /// `12/10 cuộc, đạt 120 %`: more than was planned.
  private func isOverfilled(_ whole: Int, in block: Int) -> Bool {
    guard whole + 1 < prose.byBlock[block].upperBound else { return false }
    let next = prose.figures[whole + 1].value
    return next.isPercent && next.value > ExactDecimal(100)
  }

  /// Two bare numbers and a bar may be a date, a score or a rank; a unit makes them counts.
  private func isCounted(_ figure: Figure) -> Bool {
    figure.unit != nil && figure.value.isCount
  }

  /// Whether nothing says that a figure is held against a plan or another time.
  private func isPlain(_ figure: Figure) -> Bool {
    figure.classes.isDisjoint(with: Self.comparing)
  }

  private static let comparing: TermSet = [.growth, .comparison, .achievement]

  // MARK: `trong đó có`

  /// The only figure that words announce as a part, of the same unit as its whole.
  private func announced(at joint: Int, in block: Int) -> ProseExcess? {
    guard prose.joints[joint].kind.isBreakdown, let part = part(behind: joint, in: block),
      let whole = ProseSumFinder(prose: prose).whole(before: joint, in: block),
      hasSameUnit(part, whole), isLarger(part, than: whole), isPlain(prose.figures[part]),
      isTotal(whole), !isOneOfKinds(whole), isNearby(part, whole, prose.joints[joint]),
      isSameClause(part, prose.joints[joint]), !mayBeOfEarlier(part, whole)
    else { return nil }
    return ProseExcess(part: part, whole: whole, basis: isPeople(part) ? .context : .words)
  }

  /// `tiếp nhận 4.688 hồ sơ, trễ hạn 08 hồ sơ; trong đó có 154 hồ sơ phi địa giới`: a part of what was told before its
  /// nearest count.
  private func mayBeOfEarlier(_ part: Int, _ whole: Int) -> Bool {
    let figure = prose.figures[part]
    return (prose.byBlock[figure.block].lowerBound..<whole).suffix(Self.reach).contains {
      let earlier = prose.figures[$0]
      return earlier.unit == figure.unit && !earlier.value.isPercent
        && earlier.value.value >= figure.value.value
    }
  }

  /// How many figures in front of a whole are looked at.
  private static let reach = 8

  /// `gồm 60 xã và 9 phường; trong đó có 58 xã …`: the parts are of all, not of the kind named last.
  private func isOneOfKinds(_ whole: Int) -> Bool {
    let figure = prose.figures[whole]
    guard figure.unit == Self.agency, whole > prose.byBlock[figure.block].lowerBound else {
      return false
    }
    let before = prose.figures[whole - 1]
    return before.unit == Self.agency && before.sentence == figure.sentence
  }

  /// Whether a figure may have parts: no threshold (`vượt mốc 20 hồ sơ`), no rate (`45 hồ sơ/ngày`), and none that is
  /// held against a plan or another time.
  private func isTotal(_ whole: Int) -> Bool {
    isPlain(prose.figures[whole]) && !prose.figures[whole].classes.contains(.average)
  }

  /// Whether words that divide speak of a figure, and not of what stands in front of a sign: `làm 6 người chết, gồm 3
  /// người ở xã Tân Lập; 26 người bị thương`.
  private func isSameClause(_ part: Int, _ joint: Joint) -> Bool {
    let figure = prose.figures[part]
    let sign = joint.kind == .partialBreakdown ? figure.clause.any : figure.clause.semicolon
    return sign < joint.end && !figure.isBase
  }

  private static let agency = WordKey(value: UInt64(Term.agencyUnit.position))

  /// Whether a single word, `riêng` or `như`, speaks of a figure: it stands right behind, and in one sentence
  /// with the whole.
  private func isNearby(_ part: Int, _ whole: Int, _ joint: Joint) -> Bool {
    guard joint.end - joint.token == 1, joint.kind == .partialBreakdown else { return true }
    // `34 người, các nhóm khác như nhóm A có 43 người`: of other ones.
    let sign = joint.clause.any
    if sign > prose.figures[whole].token, joint.token - sign > 1 { return false }
    let isOpening =
      prose.figures(before: joint.token, in: prose.figures[part].block).last
      .map { prose.figures[$0].sentence != joint.sentence } ?? true
    return !isOpening && prose.figures[part].token - joint.end <= Self.longestExample
  }

  private static let longestExample = 6

  /// People may be counted once for each time, as `lượt` are: 20 officers, of which 35 were trained.
  private func isPeople(_ index: Int) -> Bool {
    prose.figures[index].unit == WordKey(value: UInt64(Term.personUnit.position))
  }

  /// The first figure behind the words, if no second one makes it a breakdown that adds up.
  private func part(behind index: Int, in block: Int) -> Int? {
    let joint = prose.joints[index]
    let behind = prose.figures(behind: joint.token, in: block).prefix(3)
      .filter {
        prose.figures[$0].sentence == joint.sentence && prose.figures[$0].depth == joint.depth
      }
    guard let first = behind.first, !prose.figures[first].value.isPercent else { return nil }
    let isAlone = behind.dropFirst().allSatisfy { prose.figures[$0].value.isPercent }
    return isAlone || joint.kind == .partialBreakdown ? first : nil
  }

  private func hasSameUnit(_ part: Int, _ whole: Int) -> Bool {
    prose.figures[part].unit != nil && prose.figures[part].unit == prose.figures[whole].unit
  }

  /// Larger in every way that the two can be read.
  private func isLarger(_ part: Int, than whole: Int) -> Bool {
    let part = prose.figures[part].value
    let whole = prose.figures[whole].value
    guard part.precision == .stated, whole.precision == .stated, !part.isPercent, !whole.isPercent
    else { return false }
    return part.readings.allSatisfy { part in
      whole.readings.allSatisfy { part.value > $0.value }
    }
  }
}
