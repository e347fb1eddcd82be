/// Reads the indicators of the sentences of one block.
struct SentenceIndicators {
  let prose: ProseFigures
  let scope: ScopeReader
  private let block: Int
  private let tokens: Range<Int>
  /// The measure of the last figure that others may be parts of.
  private(set) var whole: TermSet
  /// What the list counts that the block is an item of.
  private let list: ProseIndicators.ListScope?
  /// Whether the block stands in the list of the last lead.
  private let isInList: Bool
  /// What the items of a list under the block count; nil where its figures leave it open.
  private(set) var listScope: ProseIndicators.ListScope? = ProseIndicators.ListScope()
  /// Whether the last sentence held a figure whose words are not all understood.
  private(set) var leftSomething = false
  /// Whether the sentences before speak of a channel or another period.
  private var isClouded = false
  /// Whether the last sentence that was read is the last of the block.
  private var isAtEnd = false
  /// The token up to which sentences were looked at.
  private var seen: Int
  /// What the last sentence names.
  private var names: SentenceNames

  init(
    prose: ProseFigures,
    scope: ScopeReader,
    block: Int,
    tokens: Range<Int>,
    whole: TermSet,
    list: ProseIndicators.ListScope?,
    isInList: Bool
  ) {
    self.prose = prose
    self.scope = scope
    self.block = block
    self.tokens = tokens
    self.whole = whole
    self.list = list
    self.isInList = isInList
    seen = tokens.lowerBound
    names = SentenceNames(scope, tokens.lowerBound..<tokens.lowerBound, besides: [])
  }

  /// The indicators of one sentence, given by its figures.
  mutating func read(
    _ figures: Range<Int>,
    _ sections: SectionScope,
    _ windows: [DataWindow]
  ) -> [Indicator] {
    let number = prose.figures[figures.lowerBound].sentence
    let sentence = FigureSentence(
      prose.sentence(number, ofBlock: block, in: tokens),
      figures,
      prose: prose,
      scope: scope,
      windows: windows
    )
    names = SentenceNames(scope, sentence.tokens, besides: sentence.subjects)
    leftSomething = false
    cloud(before: sentence.tokens)
    var found: [Indicator] = []
    var channels: TermSet = []
    for index in figures {
      let clause = sentence.clause(of: index)
      guard clause.end <= sentence.plainEnd else {
        leftSomething = !clause.figure.facets.isDisjoint(with: Measure.stages)
        listScope = nil
        break
      }
      if let reading = reading(of: clause, in: sentence, besides: channels, sections) {
        if reading.isRate { listScope = nil } else if clause.figure.depth == 0 { keep(reading) }
        if let one = indicator(reading, clause, sentence, sections, windows) { found.append(one) }
      } else if clause.figure.depth == 0 {
        listScope = nil
      }
      if clause.figure.depth == 0 { channels.formUnion(sentence.channels(of: clause)) }
    }
    if sentence.plainEnd < sentence.tokens.upperBound { listScope = nil }
    isAtEnd = sentence.tokens.upperBound == tokens.upperBound
    return found
  }

  // MARK: Figures

  /// What a figure counts, and whose dossiers.
  private struct Reading {
    let measure: TermSet
    let extent: ScopeReader.Extent
    var isRate: Bool { measure.contains(.share) }
  }

  /// Reads one figure; nil where its words leave open what is counted.
  private mutating func reading(
    of clause: FigureSentence.Clause,
    in sentence: FigureSentence,
    besides channels: TermSet,
    _ sections: SectionScope
  ) -> Reading? {
    let figure = clause.figure
    let level = names.level(before: clause.end)
    let subject = names.subject(at: figure.token, before: clause.end)
    if figure.facets.isEmpty, subject?.isInClause == true { names.endSubject() }
    guard let subject, channels.isSubset(of: figure.facets) else { return nil }
    guard let measure = measure(of: clause, in: sentence, isOfOne: subject.isInClause),
      sentence.isTailPlain(behind: clause),
      let extent = sections.extent(with: words(level, subject), isInList: isInList)
    else { return nil }
    return Reading(measure: measure, extent: extent)
  }

  private func measure(
    of clause: FigureSentence.Clause,
    in sentence: FigureSentence,
    isOfOne: Bool
  ) -> TermSet? {
    if clause.figure.value.isPercent { return RateMeasure(sentence: sentence).measure(of: clause) }
    let measures = MeasureReader(
      sentence: sentence,
      passageStart: tokens.lowerBound,
      whole: whole,
      listed: list?.measure ?? []
    )
    return measures.measure(of: clause, isOfOne: isOfOne)
  }

  /// What the words of the sentence, and of the figure that the list belongs to, say of a figure.
  private func words(
    _ level: ScopeReader.Extent,
    _ own: SentenceNames.FigureSubject
  ) -> ScopeReader.Extent {
    var extent = level
    extent.subject = own.subject
    guard let outer = list?.extent else { return extent }
    extent.level = extent.level ?? outer.level
    if let inner = extent.subject, let whole = outer.subject, !inner.agrees(with: whole) {
      extent.isNarrow = true
    }
    extent.subject = extent.subject ?? outer.subject
    return extent
  }

  /// Remembers what parts of a figure count: all that stands in parentheses or in the list behind it.
  private mutating func keep(_ reading: Reading) {
    whole = reading.measure
    guard let known = listScope else { return }
    let isSame = known.measure.isEmpty || known.measure == reading.measure
    listScope =
      isSame ? ProseIndicators.ListScope(measure: reading.measure, extent: reading.extent) : nil
  }

  /// The indicator that a figure states, if it is clear whose dossiers are counted.
  private func indicator(
    _ reading: Reading,
    _ clause: FigureSentence.Clause,
    _ sentence: FigureSentence,
    _ sections: SectionScope,
    _ windows: [DataWindow]
  ) -> Indicator? {
    let extent = reading.extent
    let level = extent.level ?? scope.own.flatMap { $0.hasOnlyOwnFigures ? $0 : nil }
    guard level != nil || extent.subject != nil else { return nil }
    if let unit = extent.subject?.unitLevel, let named = names.level, named != unit { return nil }
    if extent.subject != nil, isClouded || sentence.beginsWithPart { return nil }
    return Indicator(
      measure: reading.measure,
      scope: level,
      subject: extent.subject,
      value: clause.figure.value.readAsCount,
      place: .figure(clause.index),
      window: sentence.window ?? sections.window(windows),
      source: .section(sections.section),
      isRestricted: false
    )
  }

  // MARK: Sentences

  /// Whether the last sentence with figures announces what follows: `, trong đó:`.
  var endsWithColon: Bool {
    guard isAtEnd else { return false }
    let last = tokens.last { scope.lexed.tokens[$0].kind != .lineBreak }
    return last.map { scope.lexed.tokens[$0].isSign(":") } ?? false
  }

  /// Whether the last sentence names a unit or field.
  var namesAny: Bool { !names.subjects.isEmpty }

  /// Whether the sentence of an indicator, or the one its list belongs to, names its unit or field.
  func names(_ indicator: Indicator) -> Bool {
    indicator.isOfOne && (namesAny || list?.extent.subject != nil)
  }

  /// Notes a channel or another period that the sentences before speak of: they may be meant still.
  private mutating func cloud(before sentence: Range<Int>) {
    let passed = min(seen, sentence.lowerBound)..<sentence.lowerBound
    seen = sentence.lowerBound
    isClouded =
      isClouded || !scope.channels(in: passed).isEmpty || scope.speaksOfOtherPeriods(passed)
  }
}
