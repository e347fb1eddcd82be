/// Reads the figures of blocks of prose, one after another.
struct FigureReader {
  /// Dates, periods, citations and markers, whose numbers count nothing; sorted.
  let excluded: [TextRange]
  private var phrase: Phrase
  private var block = 0
  /// Whether the block stands in the plan section, where numbers are goals.
  private var isPlan = false

  /// The figures of all blocks so far.
  private(set) var figures: [Figure] = []
  /// The joints between the figures of all blocks so far.
  private(set) var joints: [Joint] = []
  /// The index of the first figure of the block.
  private var firstFigure = 0
  private var sentence = 0
  private var depth = 0
  private var clauseStart = 0
  private var lastRejected = -1
  /// Whether a count of things was printed like `1,120`.
  private var groupsByCommas = false
  /// The first of `excluded` that does not lie before the last number.
  private var nextExcluded = 0

  init(_ lexed: LexedText, excluded: [TextRange]) {
    self.excluded = excluded
    phrase = Phrase(lexed: lexed, tokens: 0..<0)
  }

  /// Reads the figures of a block, and the joints between them.
  mutating func read(_ phrase: Phrase, block: Int, isPlan: Bool) {
    self.phrase = phrase
    self.block = block
    self.isPlan = isPlan
    firstFigure = figures.count
    (sentence, depth, lastRejected) = (0, 0, -1)
    clauseStart = phrase.tokens.lowerBound
    scan()
  }

  private mutating func scan() {
    let tokens = phrase.lexed.tokens
    let end = phrase.tokens.upperBound
    let terms = phrase.lexed.terms(in: phrase.tokens)
    var term = Self.nextJoint(in: terms, from: terms.startIndex)
    var index = phrase.tokens.lowerBound
    while index < end {
      while term < terms.endIndex, terms[term].first <= index {
        note(terms[term])
        term = Self.nextJoint(in: terms, from: term + 1)
      }
      switch tokens[index].kind {
      case .number: number(at: index)
      case .sign: sign(tokens[index], at: index)
      default: break
      }
      let stop = term < terms.endIndex ? min(Int(terms[term].first), end) : end
      index = Self.nextMark(in: tokens, from: index + 1, to: stop)
    }
  }

  /// The next of some terms that joins figures, or the end.
  private static func nextJoint(in terms: ArraySlice<TermMatch>, from start: Int) -> Int {
    var index = start
    while index < terms.endIndex, !terms[index].term.joinsFigures { index += 1 }
    return index
  }

  /// The next number or sign, or `end`; most tokens are words, and are passed over here.
  private static func nextMark(in tokens: [Token], from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, tokens[index].kind != .number, tokens[index].kind != .sign { index += 1 }
    return index
  }

  private mutating func note(_ term: TermMatch) {
    switch term.term {
    case .breakdown: join(.breakdown, term.tokens)
    // `trong đó có` also begins with `trong đó`; the longer phrase is the one that counts.
    case .partialBreakdown: join(.partialBreakdown, term.tokens)
    case .total:
      join(.total, term.tokens)
      return
    default: return
    }
    clauseStart = term.tokens.upperBound
  }

  private mutating func join(_ kind: Joint.Kind, _ tokens: Range<Int>) {
    joints.append(
      Joint(
        kind: kind,
        token: tokens.lowerBound,
        end: tokens.upperBound,
        hasColon: tokens.upperBound < phrase.tokens.upperBound
          && phrase[tokens.upperBound].isSign(":"),
        sentence: sentence,
        depth: depth
      )
    )
  }

  private mutating func sign(_ token: Token, at index: Int) {
    switch token.key.value {
    case 0x28:  // (
      join(.open, index..<index + 1)
      depth += 1
    case 0x29:  // )
      depth = max(depth - 1, 0)
      join(.close, index..<index + 1)
    case 0x2E, 0x21, 0x3F:  // .!?
      guard endsSentence(index) else { return }
      join(.stop, index..<index + 1)
      sentence += 1
    case 0x2C, 0x3B: break  // ,;
    default: return
    }
    clauseStart = index + 1
  }

  private func endsSentence(_ index: Int) -> Bool {
    guard index + 1 < phrase.tokens.upperBound else { return true }
    let next = phrase[index + 1]
    return next.isSpaced && (next.isCapitalized || next.kind != .word)
  }

  // MARK: Numbers

  private mutating func number(at index: Int) {
    let token = phrase[index]
    guard !isExcluded(token.range),
      var value = NumberReading.read(phrase.lexed.text.bytes, token.range),
      isQuantity(at: index)
    else {
      lastRejected = index
      return
    }
    let isPercent = index + 1 < phrase.tokens.upperBound && phrase[index + 1].isSign("%")
    if isPercent {
      value.isPercent = true
      value = value.readAsDecimal
    }
    value.precision = precision(at: index)
    let (unit, unitEnd, isMoney) = unit(after: isPercent ? index + 1 : index)
    value.isMeasured = isMoney
    settle(&value, unit)
    let label = label(before: index, unitEnd)
    let connection = connection(at: index, isPercent)
    let reading = ClassReader(phrase: phrase).read(
      before: min(clauseStart, index)..<index,
      behind: index + (isPercent ? 2 : 1),
      isFraction: connection == .fraction
    )
    figures.append(
      Figure(
        value: value,
        block: block,
        sentence: sentence,
        depth: depth,
        label: label.range,
        unit: unit,
        facets: FacetReader.facets(of: label),
        classes: reading.classes,
        subject: reading.subject,
        connection: connection,
        hasOwnBase: isPercent && index + 2 < phrase.tokens.upperBound
          && phrase[index + 2].kind == .word,
        namesOtherPart: connection == .share && rate.namesOtherPart(index, clauseStart),
        token: index
      )
    )
    clauseStart = isPercent ? index + 2 : index + 1
  }

  /// Reads `1,120 hồ sơ` as a count, and once such a count was seen, `1,120` without a unit as well.
  private mutating func settle(_ value: inout StatedValue, _ unit: WordKey?) {
    guard value.alternative != nil else { return }
    let isGroupedByComma = value.decimals > 0
    if let unit {
      guard Figure.countsThings(unit) else { return }
      groupsByCommas = groupsByCommas || isGroupedByComma
    } else if !isGroupedByComma || !groupsByCommas {
      return
    }
    value = value.readAsCount
  }

  private var rate: RateNameReader {
    RateNameReader(phrase: phrase, figures: figures[firstFigure...])
  }

  private mutating func isExcluded(_ range: TextRange) -> Bool {
    // Blocks come in the order of the text but for those of two columns, and for the cells behind all.
    if nextExcluded > 0, excluded[nextExcluded - 1].end > range.start {
      nextExcluded = excluded.partitioningIndex { $0.end > range.start }
    }
    while nextExcluded < excluded.count, excluded[nextExcluded].end <= range.start {
      nextExcluded += 1
    }
    return nextExcluded < excluded.count && excluded[nextExcluded].start < range.end
  }

  /// Whether a number counts something: not a level, an article, a standard, a rank or a part of a code.
  private func isQuantity(at index: Int) -> Bool {
    if isGlued(index) || isBehindNotQuantity(index) || isBehindUnit(index) { return false }
    // `xếp thứ 20/63`: the second half of a rank counts nothing here either.
    if lastRejected >= 0, index - lastRejected == 2, phrase[index - 1].isSign("/") { return false }
    // `mức độ 3, 4` and `mức độ 3 và 4`: what follows a level is a level.
    if lastRejected >= 0, index - lastRejected == 2, isJoin(index - 1),
      phrase[index].range.count <= 2, unit(after: index).0 == nil
    {
      return false
    }
    return true
  }

  /// `QH14`, `9001:2015`, `E-2`, `1/2` in a code: letters or signs stick to the digits.
  private func isGlued(_ index: Int) -> Bool {
    let token = phrase[index]
    if index > phrase.tokens.lowerBound, !token.isSpaced {
      let before = phrase[index - 1]
      if before.kind == .word
        || (before.kind == .sign && !before.opensNumber && !isFractionBar(index - 1))
      {
        return true
      }
      if before.isSign(":"), index - 1 > phrase.tokens.lowerBound, phrase[index - 2].kind == .number
      {
        return true
      }
    }
    guard index + 1 < phrase.tokens.upperBound else { return false }
    let after = phrase[index + 1]
    if after.isSpaced { return false }
    if after.kind == .word { return !isUnitGlued(index + 1) }
    if after.isSign("/") || after.isSign("-") {
      return !isFractionBar(index + 1) && !isUnitBar(index + 1)
    }
    return false
  }

  /// `14TTHC`: a unit that sticks to its number.
  private func isUnitGlued(_ index: Int) -> Bool {
    phrase.lexed.terms(in: index..<index + 1).contains { $0.term.isUnit }
  }

  /// A bar between two numbers, where the second has a unit or the first is not larger: `16/22 người`.
  private func isFractionBar(_ index: Int) -> Bool {
    guard phrase[index].isSign("/"), index > phrase.tokens.lowerBound,
      index + 1 < phrase.tokens.upperBound, phrase[index + 1].kind == .number,
      phrase[index - 1].kind == .number || phrase[index - 1].kind == .word
    else { return false }
    // A third part makes it a date or a document's number.
    return !(index + 2 < phrase.tokens.upperBound && phrase[index + 2].isSign("/"))
  }

  /// `02 lần/tuần`, `4.128 hồ sơ/4.133 hồ sơ`: the bar stands behind a unit.
  private func isUnitBar(_ index: Int) -> Bool {
    index + 1 < phrase.tokens.upperBound && phrase[index + 1].kind == .word
  }

  private func isBehindNotQuantity(_ index: Int) -> Bool {
    let start = max(phrase.tokens.lowerBound, index - 4)
    var name: TermMatch?
    for found in phrase.lexed.termIndices(in: start..<index)
    where phrase.lexed.terms[found].end == index {
      let match = phrase.lexed.terms[found]
      // `tổng số 900` counts, and `số 12 hồ sơ` too; `số 12` is a name.
      if match.term == .total { return false }
      if match.term == .notQuantity, name == nil { name = match }
    }
    guard let name else { return false }
    return name.tokens.count > 1 || phrase[name.tokens.lowerBound].key != Self.number
      || unit(after: index).0 == nil
  }

  private static let number = WordKey("số")

  /// `3 hợp đồng 68`: a number behind the unit of the figure before it names the unit.
  private func isBehindUnit(_ index: Int) -> Bool {
    guard figures.count > firstFigure, let last = figures.last, !last.value.isPercent,
      index - last.token >= 2
    else {
      return false
    }
    return phrase.lexed.terms(in: last.token + 1..<last.token + 2).contains {
      $0.term.isUnit && $0.tokens.upperBound == index
    }
  }

  private func isJoin(_ index: Int) -> Bool {
    phrase[index].isSign(",") || phrase[index].isSign("-") || phrase[index].key == Self.and
  }

  private static let and = WordKey("và")

  // MARK: What surrounds a number

  private func precision(at index: Int) -> StatedValue.Precision {
    if isPlan { return .target }
    let before = max(clauseStart, index - 5)..<index
    for found in phrase.lexed.termIndices(in: before)
    where phrase.lexed.terms[found].end <= index {
      let term = phrase.lexed.terms[found]
      if term.term == .approximately, term.tokens.upperBound >= index - 1 { return .approximate }
      if term.term == .target { return .target }
    }
    let after = index + 1..<min(index + 6, phrase.tokens.upperBound)
    guard !after.isEmpty else { return .stated }
    return phrase.lexed.has(.orMore, in: after) ? .approximate : .stated
  }

  /// The unit right behind a number, where it ends, and whether it is one of money.
  private func unit(after index: Int) -> (WordKey?, Int, Bool) {
    let start = index + 1
    guard start < phrase.tokens.upperBound else { return (nil, start, false) }
    let terms = phrase.lexed.terms
    let found = phrase.lexed.termIndices(in: start..<start + 1).first {
      terms[$0].term.isUnit && terms[$0].end <= phrase.tokens.upperBound
    }
    guard let match = found.map({ terms[$0] }) else { return (nil, start, false) }
    if match.term.isUnitClass {
      return (WordKey(value: UInt64(match.term.position)), match.tokens.upperBound, false)
    }
    var key: UInt64 = 0
    for token in match.tokens { key = key &* 31 &+ phrase[token].key.value }
    return (WordKey(value: key), match.tokens.upperBound, match.term == .moneyUnit)
  }

  /// The words of its clause before a number, or those behind it up to the next sign.
  private func label(before index: Int, _ unitEnd: Int) -> Phrase {
    let start = max(clauseStart, phrase.tokens.lowerBound)
    let clause = start..<max(start, index)
    let first = clause.first { phrase[$0].kind == .word }
    let last = clause.last { phrase[$0].kind == .word }
    if let first, let last, last > first { return phrase.part(first..<last + 1) }
    var end = min(max(unitEnd, index + 1), phrase.tokens.upperBound)
    while end < phrase.tokens.upperBound, phrase[end].kind == .word { end += 1 }
    // `THCS: 33)`: one word names it where none follows.
    if end <= index + 1, let last { return phrase.part(last..<last + 1) }
    return phrase.part(min(index + 1, end)..<end)
  }

  private func connection(at index: Int, _ isPercent: Bool) -> Figure.Connection {
    if index > phrase.tokens.lowerBound, phrase[index - 1].isSign("/") { return .fraction }
    guard isPercent, !isComparison(at: index) else { return .none }
    if index > phrase.tokens.lowerBound, phrase[index - 1].isSign("(") { return .share }
    let before = max(phrase.tokens.lowerBound, index - 6)..<index
    let share = phrase.lexed.terms(in: before).last { $0.term == .share }
    guard let share, index - share.tokens.upperBound <= 3 else { return .none }
    return .share
  }

  /// Whether a percentage is held against a plan or another time, or is one of a series: `đạt 55 % kế
  /// hoạch`, `bằng 116 % so với cùng kỳ`, `tăng 12 %`, `chiếm lần lượt 3 % và 9 %`.
  private func isComparison(at index: Int) -> Bool {
    if isInSeries(at: index) { return true }
    let before = max(phrase.tokens.lowerBound, index - 6)..<index
    let after = min(index + 2, phrase.tokens.upperBound)..<min(index + 8, phrase.tokens.upperBound)
    return phrase.lexed.terms(in: before).contains {
      $0.term == .growth || $0.term == .respectively
    }
      || phrase.lexed.terms(in: after).contains { term in
        (term.term == .achievement || term.term == .comparison)
          && !(after.lowerBound..<term.tokens.lowerBound).contains { phrase[$0].kind == .sign }
      }
  }

  /// `12,5 % và 87,5 %`: percentages with nothing between them belong to figures further back.
  private func isInSeries(at index: Int) -> Bool {
    let isBehind =
      index - 2 >= phrase.tokens.lowerBound && isJoin(index - 1)
      && phrase[index - 2].isSign("%")
    let isBefore =
      index + 4 < phrase.tokens.upperBound && isJoin(index + 2)
      && phrase[index + 3].kind == .number && phrase[index + 4].isSign("%")
    return isBehind || isBefore
  }
}

extension Term {
  /// Whether its words make a joint between figures.
  fileprivate var joinsFigures: Bool {
    self == .breakdown || self == .partialBreakdown || self == .total
  }
}

extension Token {
  /// Whether it is a sign that may stand right before a number without being a part of it.
  fileprivate var opensNumber: Bool {
    switch key.value {
    case 0x28, 0x22, 0x27, 0x3A, 0x2B, 0x2A, 0x5B, 0x7E, 0x2C, 0x3B: kind == .sign  // ("':+*[~,;
    default: false
    }
  }
}
