/// Finds the changes of rank in a passage of prose that name both ranks in their sentence.
///
/// Ranks count nothing, so they are no figures, and are read here from the words around `tăng 06 bậc`.
struct RankChangeFinder {
  private let prose: ProseFigures
  /// The words of the passage.
  private let phrase: Phrase

  /// The changes of all passages, in order.
  static func changes(in prose: ProseFigures, _ passages: Passages) -> [RankChange] {
    var changes: [RankChange] = []
    for index in prose.figures.indices where prose.figures[index].mayBePlaces {
      let phrase = passages.phrase(prose.figures[index].block)
      if let change = RankChangeFinder(prose: prose, phrase: phrase).change(index) {
        changes.append(change)
      }
    }
    return changes
  }

  private func change(_ index: Int) -> RankChange? {
    let figure = prose.figures[index]
    guard figure.token + 1 < phrase.tokens.upperBound,
      phrase[figure.token + 1].key == Self.places,
      let isGain = phrase.saysGrowth(before: figure.token),
      let (now, before) = ranks(around: figure)
    else { return nil }
    let (more, less) = now.value > before.value ? (now, before) : (before, now)
    let verdict = SumCheck(
      whole: more,
      parts: [SumCheck.Part(value: less), SumCheck.Part(value: figure.value)]
    ).verdict()
    let isOther = isGain == (now.value > before.value) && now.value != before.value
    return RankChange(
      stated: index,
      now: now,
      before: before,
      places: more.value.subtracting(less.value) ?? .zero,
      isReversed: verdict.holds && isOther,
      holds: verdict.holds
    )
  }

  private static let places = WordKey("bậc")

  // MARK: Ranks

  /// The rank now and the one before.
  ///
  /// The sentence either goes from one to the other, `từ thứ 27 lên thứ 21`, or names the earlier one behind words
  /// that compare; of two ranks that merely stand beside each other, one may be that of another index.
  private func ranks(around figure: Figure) -> (now: StatedValue, before: StatedValue)? {
    let sentence = sentence(of: figure)
    let front = ranks(in: sentence.lowerBound..<figure.token)
    let behind = ranks(in: figure.token + 1..<max(figure.token + 1, sentence.upperBound))
    if let way = way(front.suffix(2)), isRight(behind: way.to, before: figure) {
      return values(now: way.to, before: way.from)
    }
    // `tăng 6 bậc (từ thứ 27 lên thứ 21)`, `tăng 6 bậc, từ thứ 27 lên thứ 21`
    if let way = way(behind.prefix(2)), way.from.words.lowerBound - figure.token <= 4 {
      return values(now: way.to, before: way.from)
    }
    guard let now = front.last, isRight(behind: now, before: figure), let before = behind.first,
      isEarlier(before), !hasSign(in: figure.token..<before.token),
      phrase.lexed.has(.comparison, in: figure.token..<before.token)
    else { return nil }
    return values(now: now, before: before)
  }

  /// Whether a change follows its rank with no other subject between: `xếp thứ 21/63 tỉnh, thành phố, tăng 06 bậc`, and not
  /// `xếp thứ 5/63, chỉ số hài lòng tăng 06 bậc`.
  private func isRight(behind rank: Rank, before figure: Figure) -> Bool {
    let verb = (rank.token..<figure.token).last {
      phrase[$0].key == Phrase.more || phrase[$0].key == Phrase.less
    }
    guard let verb, verb - rank.token <= Self.longestTail,
      !(rank.token..<verb).contains(where: { phrase[$0].isSign(";") }),
      !(rank.token..<verb).contains(where: { phrase[$0].key == Self.places })
    else { return false }
    let last = phrase[verb - 1]
    return last.isSign(",") || last.isSign("(") || last.kind == .number || last.key == Self.and
  }

  /// How many tokens may say of how many a rank is.
  private static let longestTail = 10
  private static let and = WordKey("và")

  /// Whether a rank is that of the time before: `(xếp thứ 27/63)`, `năm 2022 xếp thứ 27/63`.
  private func isEarlier(_ rank: Rank) -> Bool {
    guard rank.words.lowerBound > phrase.tokens.lowerBound else { return false }
    let last = phrase[rank.words.lowerBound - 1]
    return last.isSign("(") || last.kind == .number
  }

  /// How many words around a change are looked at.
  private static let reach = 24

  /// The words near a figure up to the ends of its sentence.
  private func sentence(of figure: Figure) -> Range<Int> {
    let first = max(phrase.tokens.lowerBound, figure.token - Self.reach)
    let near = first..<min(phrase.tokens.upperBound, figure.token + Self.reach)
    let stops = prose.joints(behind: near.lowerBound, in: figure.block)
      .prefix { $0.token < near.upperBound }.filter { $0.kind == .stop }
    let start = stops.last { $0.token < figure.token }?.end ?? near.lowerBound
    let end = stops.first { $0.token > figure.token }?.token ?? near.upperBound
    return start..<end
  }

  /// Whether a comma or semicolon stands between: then something else is told of behind it.
  private func hasSign(in words: Range<Int>) -> Bool {
    words.contains { phrase[$0].isSign(",") || phrase[$0].isSign(";") }
  }

  private func values(now: Rank, before: Rank) -> (StatedValue, StatedValue)? {
    if let count = now.count, let other = before.count, count != other { return nil }
    guard let first = value(now.token), let second = value(before.token), first.isCount,
      second.isCount
    else { return nil }
    return (first, second)
  }

  private func value(_ token: Int) -> StatedValue? {
    NumberReading.read(phrase.lexed.text.bytes, phrase[token].range)
  }

  /// The two ranks of `từ vị trí thứ 27 lên vị trí thứ 21`.
  private func way(_ ranks: ArraySlice<Rank>) -> (from: Rank, to: Rank)? {
    guard let from = ranks.first, let to = ranks.last, from.token < to.token,
      keyBefore(from.words) == Self.from,
      (from.token..<to.token).contains(where: { Self.ways.contains(phrase[$0].key) })
    else { return nil }
    return (from, to)
  }

  private static let from = WordKey("từ")
  private static let ways = WordSet(["lên", "xuống"].map { WordKey($0) })

  /// The number of a rank, with the words in front that say that it is one, and of how many it is.
  private struct Rank {
    let words: Range<Int>
    let count: ExactDecimal?
    var token: Int { words.upperBound - 1 }
  }

  private func ranks(in tokens: Range<Int>) -> [Rank] {
    tokens.compactMap { index in
      guard phrase[index].kind == .number else { return nil }
      var start = index
      while start > tokens.lowerBound, Self.titles.contains(phrase[start - 1].key) { start -= 1 }
      guard start < index, isTitle(start..<index) else { return nil }
      return Rank(words: start..<index + 1, count: count(behind: index))
    }
  }

  /// Whether words say that a rank follows: `thứ 7` alone is a day.
  private func isTitle(_ words: Range<Int>) -> Bool {
    words.contains { phrase[$0].key != Self.ordinal } || Self.verbs.contains(keyBefore(words))
  }

  private func keyBefore(_ words: Range<Int>) -> WordKey {
    words.lowerBound > phrase.tokens.lowerBound
      ? phrase[words.lowerBound - 1].key : WordKey(value: 0)
  }

  private static let ordinal = WordKey("thứ")
  private static let titles = WordSet(
    ["xếp", "đứng", "hạng", "vị", "trí", "thứ"].map { WordKey($0) }
  )
  private static let verbs = WordSet(["từ", "lên", "xuống"].map { WordKey($0) })

  /// The number of those that are ranked: `/63`.
  private func count(behind index: Int) -> ExactDecimal? {
    guard index + 2 < phrase.tokens.upperBound, phrase[index + 1].isSign("/"),
      phrase[index + 2].kind == .number
    else { return nil }
    return value(index + 2)?.value
  }
}

extension Figure {
  /// Whether it may tell of places in a ranking, which are no unit that is known.
  var mayBePlaces: Bool {
    unit == nil && value.isCount && value.precision == .stated && classes.contains(.growth)
  }
}
