/// Reads the figures of blocks of prose, one after another.
struct FigureReader {
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
  /// The last sign that ends what was said of the figure before it: `Kỳ 2: …`, `[52] …`.
  private var lastBreak = -1
  private var clause = ClauseSigns()
  /// Where the last number ends that several tokens make: `1 120`.
  private var behindGroups = 0
  /// The last number that is a name with a colon: `lớp 1: 80 người; lớp 2: 75 người`, also as items of a list.
  private var lastName = 0
  /// Whether a count of things was printed like `1,120`.
  private var groupsByCommas = false

  init(_ lexed: LexedText) { phrase = Phrase(lexed: lexed, tokens: 0..<0) }

  mutating func reserve(_ count: Int) {
    figures.reserveCapacity(count)
    joints.reserveCapacity(count)
  }

  /// Moves on to a block.
  ///
  /// - Parameters:
  ///   - phrase: The block.
  ///   - block: Its index.
  ///   - isPlan: Whether it stands in the section that plans ahead.
  mutating func begin(_ phrase: Phrase, block: Int, isPlan: Bool) {
    self.phrase = phrase
    self.block = block
    self.isPlan = isPlan
    firstFigure = figures.count
    (sentence, depth, lastRejected, lastBreak, behindGroups) = (0, 0, -1, -1, 0)
    clause = ClauseSigns()
    clauseStart = phrase.tokens.lowerBound
  }

  /// Reads the figures of the block, and the joints between them.
  ///
  /// Goes through what is no ordinary word, and through the words that join figures.
  ///
  /// - Parameters:
  ///   - source: The text of the block, at its first cue.
  ///   - first: The first number that may count something, as a place among the cues.
  mutating func scan(_ source: inout FigureSource, from first: Int) {
    let (tokens, cues) = (source.lexed.tokens, source.lexed.cues)
    let end = phrase.tokens.upperBound
    var joining = source.joining(from: phrase.tokens.lowerBound)
    var cue = source.cue
    while cue < cues.count, cues[cue] < end {
      let index = Int(cues[cue])
      while joining.place <= index { note(joining.take()) }
      switch tokens[index].kind {
      case .number where index < behindGroups: break
      case .number where cue >= first && source.mayCount(tokens[index].range):
        read(numberAt: index)
      case .number: lastRejected = index
      case .sign: sign(tokens[index].key, at: index)
      case .word, .footnoteMark, .lineBreak, .tab: break
      }
      cue += 1
    }
    while joining.place < end { note(joining.take()) }
    source.pass(to: cue)
  }

  private mutating func note(_ term: TermMatch) {
    switch term.term {
    case .breakdown: join(.breakdown, term.tokens)
    // `trong đó có` also begins with `trong đó`; the longer phrase is the one that counts.
    case .partialBreakdown: join(.partialBreakdown, term.tokens)
    case .exclusion: join(.exclusion, term.tokens)
    case .criterion: join(.criterion, term.tokens)
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
        isVerb: kind == .breakdown && phrase.isVerb(tokens.lowerBound),
        clause: clause,
        hasColon: tokens.upperBound < phrase.tokens.upperBound
          && phrase[tokens.upperBound].isSign(":"),
        isDetached: figures.count > firstFigure && lastBreak > figures[figures.count - 1].token,
        sentence: sentence,
        depth: depth
      )
    )
  }

  private mutating func sign(_ sign: WordKey, at index: Int) {
    switch sign.value {
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
    case 0x2C:  // ,
      clause.any = index
      if phrase.joinsRateNames(at: index, clauseStart: clauseStart) { return }
    case 0x3B:  // ;
      lastBreak = index
      clause = ClauseSigns(any: index, semicolon: index)
    case 0x3A, 0x5D:  // :]
      if sign.value == 0x3A, figures.count > firstFigure { join(.colon, index..<index + 1) }
      lastBreak = index
      return
    default: return
    }
    clauseStart = index + 1
  }

  private func endsSentence(_ index: Int) -> Bool {
    let behind = phrase.behindNotes(index + 1)
    guard behind < phrase.tokens.upperBound else { return true }
    let next = phrase[behind]
    return next.isSpaced && (next.isCapitalized || next.kind != .word)
  }

  // MARK: Numbers

  private mutating func read(numberAt first: Int) {
    guard let number = NumberReading.read(phrase.lexed.text.bytes, phrase[first].range),
      isQuantity(at: first), !passName(number, at: first)
    else {
      lastRejected = first
      return
    }
    let whole = phrase.number(number, at: first)
    var value = whole.value
    // What follows a number is looked for behind its last token.
    let index = whole.last
    behindGroups = index + 1
    let isPercent = index + 1 < phrase.tokens.upperBound && phrase[index + 1].isSign("%")
    if isPercent {
      value.isPercent = true
      value = value.readAsDecimal
    }
    value.precision = isPlan ? .target : phrase.precision(at: first, clauseStart: clauseStart)
    let (unit, unitEnd, isMoney) = phrase.unit(after: isPercent ? index + 1 : index)
    value.isMeasured = isMoney
    settle(&value, unit)
    add(value, at: first...index, unit, unitEnd: unitEnd)
    clauseStart = isPercent ? index + 2 : index + 1
  }

  private mutating func add(
    _ value: StatedValue,
    at tokens: ClosedRange<Int>,
    _ unit: WordKey?,
    unitEnd: Int
  ) {
    let (first, index) = (tokens.lowerBound, tokens.upperBound)
    let label = phrase.label(before: index, clauseStart: clauseStart, unitEnd: unitEnd)
    let isRange = isRangeEnd(first)
    let connection = isRange ? .range : phrase.connection(at: tokens, value.isPercent)
    let reading = ClassReader(phrase: phrase).read(
      before: min(clauseStart, first)..<first,
      behind: index + (value.isPercent ? 2 : 1),
      as: connection == .fraction ? .fraction : value.isPercent ? .percent : .count
    )
    let isRate = phrase.isRate(behind: unitEnd, unit)
    figures.append(
      Figure(
        value: value,
        block: block,
        sentence: sentence,
        depth: depth,
        label: label.range,
        unit: unit,
        nextWord: unit == nil ? nil : phrase[index + 1].key,
        facets: FacetReader.facets(of: label),
        classes: isRate ? reading.classes.union([.average]) : reading.classes,
        subject: reading.subject,
        connection: connection,
        hasOwnBase: value.isPercent && index + 2 < phrase.tokens.upperBound
          && phrase[index + 2].kind == .word,
        namesOtherPart: connection == .share && rate.namesOtherPart(first, clauseStart),
        isForEach: phrase.isForEach(at: first),
        isBase: phrase.isBase(at: first),
        opensPart: first > phrase.tokens.lowerBound && phrase.opensPart(first - 1),
        isRest: phrase.isRest(at: first),
        mayBeYear: unit == nil && value.mayBeYear,
        token: index,
        clause: clause
      )
    )
  }

  /// Whether a number ends a range that the figure before it begins: `7 giờ đến 9 giờ`, `từ câu 206 đến
  /// câu 263`.
  private func isRangeEnd(_ index: Int) -> Bool {
    guard figures.count > firstFigure, let last = figures.last, index - last.token <= 4 else {
      return false
    }
    let isNamed =
      last.token > phrase.tokens.lowerBound && phrase[index - 1].kind == .word
      && phrase[index - 1].key == phrase[last.token - 1].key
    let join = isNamed ? index - 2 : index - 1
    let between = last.token + 1..<max(join, last.token + 1)
    return join > last.token && phrase.isRangeJoin(join)
      && between.allSatisfy { phrase[$0].kind == .word }
  }

  /// Passes over a number with a colon that numbers what is told behind it: 1, or one more than the last of its kind.
  ///
  /// - Returns: Whether it does; then the next one is looked for.
  private mutating func passName(_ number: StatedValue, at index: Int) -> Bool {
    guard index > phrase.tokens.lowerBound, index + 1 < phrase.tokens.upperBound,
      phrase[index - 1].kind == .word, phrase[index + 1].isSign(":"), !phrase[index + 1].isSpaced,
      let name = [1, lastName + 1].first(where: { number.value == ExactDecimal(Int128($0)) })
    else { return false }
    lastName = name
    return true
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

  /// Whether a number counts something: not a level, an article, a standard, a rank or a part of a code.
  private func isQuantity(at index: Int) -> Bool {
    if phrase.isGlued(index) || phrase.isOfTime(index) || phrase.isBehindNotQuantity(index)
      || phrase.isOfLevels(index)
      || isBehindUnit(index)
    {
      return false
    }
    // `xếp thứ 20/63`: the second half of a rank counts nothing here either.
    if lastRejected >= 0, index - lastRejected == 2, phrase[index - 1].isSign("/") { return false }
    // `mức độ 3, 4` and `mức độ 3 và 4`: what follows a level is a level.
    if lastRejected >= 0, index - lastRejected == 2, phrase.isJoin(index - 1),
      phrase[index].range.count <= 2, !isCounting(index)
    {
      return false
    }
    return true
  }

  /// Whether a unit follows a number, and not the document of which articles were named: `Điều 14, 18 Quyết định
  /// số 15/2022/QĐ-UBND`.
  private func isCounting(_ index: Int) -> Bool {
    let (unit, end, _) = phrase.unit(after: index)
    return unit != nil && !phrase.isNumberWord(end)
  }

  /// `3 hợp đồng 68`: a number behind the unit of the figure before it names the unit.
  private func isBehindUnit(_ index: Int) -> Bool {
    let last = figures.count - 1
    guard last >= firstFigure, !figures[last].value.isPercent, index - figures[last].token >= 2
    else { return false }
    let next = figures[last].token + 1
    return phrase.lexed.termIndices(in: next..<next + 1).contains {
      let match = phrase.lexed.terms[$0]
      return match.term.isUnit && match.tokens.upperBound == index
    }
  }
}
