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
  /// The words of the text that join figures, in order.
  private var joining: [TermMatch]

  init(_ lexed: LexedText, excluded: [TextRange]) {
    self.excluded = excluded
    phrase = Phrase(lexed: lexed, tokens: 0..<0)
    joining = lexed.wordsThatJoinFigures
  }

  mutating func reserve(_ count: Int) { figures.reserveCapacity(count) }

  /// Reads the figures of a block, and the joints between them.
  ///
  /// - Parameters:
  ///   - phrase: The block.
  ///   - cue: Where the cues of its text begin that may stand in it.
  ///   - block: Its index.
  ///   - isPlan: Whether it stands in the section that plans ahead.
  mutating func read(_ phrase: Phrase, from cue: Int, block: Int, isPlan: Bool) {
    if phrase.lexed !== self.phrase.lexed { joining = phrase.lexed.wordsThatJoinFigures }
    self.phrase = phrase
    self.block = block
    self.isPlan = isPlan
    firstFigure = figures.count
    (sentence, depth, lastRejected) = (0, 0, -1)
    clauseStart = phrase.tokens.lowerBound
    scan(from: phrase.lexed.firstCue(from: phrase.tokens.lowerBound, behind: cue))
  }

  /// Goes through what is no ordinary word, and through the words that join figures.
  private mutating func scan(from first: Int) {
    let tokens = phrase.lexed.tokens
    let cues = phrase.lexed.cues
    let joining = joining
    let end = phrase.tokens.upperBound
    var joint = joining.partitioningIndex { $0.first >= phrase.tokens.lowerBound }
    var cue = first
    while cue < cues.count, cues[cue] < end {
      let index = Int(cues[cue])
      while joint < joining.count, joining[joint].first <= index {
        note(joining[joint])
        joint += 1
      }
      switch tokens[index].kind {
      case .number: number(at: index)
      case .sign: sign(tokens[index].key, at: index)
      case .word, .footnoteMark, .lineBreak, .tab: break
      }
      cue += 1
    }
    while joint < joining.count, joining[joint].first < end {
      note(joining[joint])
      joint += 1
    }
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
    value.precision = isPlan ? .target : phrase.precision(at: index, clauseStart: clauseStart)
    let (unit, unitEnd, isMoney) = phrase.unit(after: isPercent ? index + 1 : index)
    value.isMeasured = isMoney
    settle(&value, unit)
    let label = phrase.label(before: index, clauseStart: clauseStart, unitEnd: unitEnd)
    let connection = phrase.connection(at: index, isPercent)
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
    if phrase.isGlued(index) || phrase.isBehindNotQuantity(index) || isBehindUnit(index) {
      return false
    }
    // `xếp thứ 20/63`: the second half of a rank counts nothing here either.
    if lastRejected >= 0, index - lastRejected == 2, phrase[index - 1].isSign("/") { return false }
    // `mức độ 3, 4` and `mức độ 3 và 4`: what follows a level is a level.
    if lastRejected >= 0, index - lastRejected == 2, phrase.isJoin(index - 1),
      phrase[index].range.count <= 2, phrase.unit(after: index).0 == nil
    {
      return false
    }
    return true
  }

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
}

extension LexedText {
  fileprivate var wordsThatJoinFigures: [TermMatch] {
    matches(of: .breakdown, .partialBreakdown, .total)
  }
}
