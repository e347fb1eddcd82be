/// Reads the indicators of the sentences of one block.
struct SentenceIndicators {
  let prose: ProseFigures
  let scope: ScopeReader
  let tokens: Range<Int>
  /// Where the sentences of the block end.
  private let stops: [Joint]
  /// The measure of the last figure that others may be parts of.
  var whole: TermSet
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

  private static let units: [Term] = [.dossierUnit, .personUnit]

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
    stops = prose.joints(inBlock: block).filter { $0.kind == .stop }
    self.scope = scope
    self.tokens = tokens
    self.whole = whole
    self.list = list
    self.isInList = isInList
    seen = tokens.lowerBound
    names = SentenceNames(scope, tokens.lowerBound..<tokens.lowerBound, besides: [])
  }

  /// The indicators of one sentence.
  mutating func read(
    _ figures: Range<Int>,
    _ sections: SectionScope,
    _ windows: [DataWindow]
  ) -> [Indicator] {
    let lexed = scope.lexed
    let sentence = sentence(of: prose.figures[figures.lowerBound])
    names = SentenceNames(scope, sentence, besides: scope.subjects(in: sentence))
    let plainEnd = PlainWords(scope: scope, subjects: names.subjects).end(of: sentence)
    let first = prose.figures[figures.lowerBound]
    let lead = channels(in: sentence.lowerBound..<max(sentence.lowerBound, first.token))
    let units = Self.units.filter { lexed.has($0, in: sentence) }
    let inside = window(in: lexed.range(of: sentence), of: windows)
    var found: [Indicator] = []
    var channel: TermSet = []
    leftSomething = false
    cloud(before: sentence)
    for index in figures {
      let figure = prose.figures[index]
      let end = clauseEnd(behind: figure.token, sentence.upperBound)
      guard end <= plainEnd else {
        leftSomething = !figure.facets.isDisjoint(with: Measure.stages)
        listScope = nil
        break
      }
      let level = names.level(before: end)
      let own = names.subject(at: figure.token, before: end)
      defer { if figure.depth == 0 { channel.formUnion(channels(of: figure, before: end)) } }
      if figure.facets.isEmpty, own?.isInClause == true { names.endSubject() }
      guard let own, let measure = measure(of: figure, end, lead, own),
        channel.isSubset(of: figure.facets),
        isTailPlain(of: index, in: figures, end..<sentence.upperBound, plainEnd, inside),
        units.contains(Measure.unit(of: measure)),
        figure.unit == nil || figure.unit == unitKey(measure),
        let extent = sections.extent(with: words(level, own), isInList: isInList)
      else {
        if figure.depth == 0 { listScope = nil }
        continue
      }
      if figure.depth == 0 { keep(measure, extent) }
      let stated = extent.level ?? scope.own.flatMap { $0.hasOnlyOwnFigures ? $0 : nil }
      guard stated != nil || extent.subject != nil else { continue }
      if let unit = extent.subject?.unitLevel, let named = level.level, named != unit { continue }
      if extent.subject != nil, isClouded || beginsWithPart(sentence) { continue }
      found.append(
        Indicator(
          measure: measure,
          scope: stated,
          subject: extent.subject,
          value: figure.value.readAsCount,
          place: .figure(index),
          window: inside ?? sections.window(windows),
          source: .section(sections.section),
          isRestricted: false
        )
      )
    }
    if plainEnd < sentence.upperBound { listScope = nil }
    isAtEnd = sentence.upperBound == tokens.upperBound
    return found
  }

  /// Remembers what parts of a figure count: all that stands in parentheses or in the list behind it.
  private mutating func keep(_ measure: TermSet, _ extent: ScopeReader.Extent) {
    whole = measure
    guard let known = listScope else { return }
    let isSame = known.measure.isEmpty || known.measure == measure
    listScope = isSame ? ProseIndicators.ListScope(measure: measure, extent: extent) : nil
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

  // MARK: Measures

  /// What a figure counts, if it is an exact count of dossiers.
  private func measure(
    of figure: Figure,
    _ end: Int,
    _ lead: TermSet,
    _ own: SentenceNames.FigureSubject
  ) -> TermSet? {
    let value = figure.value.readAsCount
    guard value.isCount, value.precision == .stated, figure.connection == .none,
      !scope.lexed.isSign("/", at: figure.token + 1), !scope.lexed.isSign("/", at: end),
      !scope.lexed.isSign("%", at: figure.token + 1),
      figure.classes.subtracting(allowed(figure)).isDisjoint(
        with: [.growth, .comparison, .achievement, .average]
      ),
      lead.isSubset(of: figure.facets) || figure.depth > 0
    else { return nil }
    let behind = FacetReader.facets(of: scope.lexed.phrase(figure.token + 1..<end))
    guard behind.isSubset(of: figure.facets) else { return nil }
    if figure.facets.isEmpty, own.isInClause { return measure(ofPart: figure) }
    if figure.facets.contains(.received), isJoinedToResolved(before: figure.token) { return nil }
    return Measure.of(figure.facets, partOf: whole)
  }

  /// `đã tiếp nhận và giải quyết 420 hồ sơ` counts what went through both.
  private func isJoinedToResolved(before token: Int) -> Bool {
    let lexed = scope.lexed
    let near = max(tokens.lowerBound, token - Self.longestVerb)..<token
    guard let received = lexed.terms(in: near).last(where: { $0.term == .received }),
      received.tokens.upperBound + 1 < token
    else { return false }
    let joint = lexed.tokens[received.tokens.upperBound]
    let next = lexed.tokens[received.tokens.upperBound + 1]
    return (joint.key == Self.and || joint.kind == .sign) && Self.resolving.contains(next.key)
  }

  private static let longestVerb = 8
  private static let and = WordKey("và")
  private static let resolving = PlainWords.keys("giải xử trả")

  /// `Tư pháp: 104 hồ sơ` counts what its list or the figure before its parenthesis counts.
  private func measure(ofPart figure: Figure) -> TermSet? {
    let measure = figure.depth > 0 ? whole : list?.measure ?? []
    return measure.isEmpty || figure.unit != unitKey(measure) ? nil : measure
  }

  /// `Kỳ trước chuyển sang` compares nothing.
  private func allowed(_ figure: Figure) -> TermSet {
    figure.facets.contains(.carried) ? [.comparison] : []
  }

  private func unitKey(_ measure: TermSet) -> WordKey {
    WordKey(value: UInt64(Measure.unit(of: measure).position))
  }

  /// The first window that stands in a stretch of the text.
  private func window(in range: TextRange, of windows: [DataWindow]) -> DataWindow? {
    let next = windows.partitioningIndex { $0.place.start >= range.start }
    guard next < windows.count, range.contains(windows[next].place) else { return nil }
    return windows[next]
  }

  // MARK: Words

  /// Whether nothing behind the last figure of a sentence narrows it: `80 hồ sơ (nộp trực tuyến)`.
  ///
  /// What stands before another figure is said of that one.
  private func isTailPlain(
    of index: Int,
    in figures: Range<Int>,
    _ tail: Range<Int>,
    _ plainEnd: Int,
    _ window: DataWindow?
  ) -> Bool {
    let lexed = scope.lexed
    let facets = prose.figures[index].facets
    guard index + 1 == figures.upperBound else {
      // `80 hồ sơ (nộp trực tuyến), xã An Hòa tiếp nhận 200 hồ sơ`
      let next = prose.figures[index + 1].token
      guard lexed.isSign("(", at: tail.lowerBound),
        let close = (tail.lowerBound..<max(tail.lowerBound, next)).first(where: {
          lexed.tokens[$0].isSign(")")
        })
      else { return true }
      return channels(in: tail.lowerBound..<close).isSubset(of: facets)
    }
    let end = tail.first { lexed.tokens[$0].isSign(";") } ?? tail.upperBound
    guard channels(in: tail.lowerBound..<end).isSubset(of: facets) else { return false }
    // Figures of a level may have a window of their own, which the finding then names.
    return end <= plainEnd || window != nil && names.subjects.isEmpty
  }

  /// Notes a channel or another period that the sentences before speak of: they may be meant still.
  private mutating func cloud(before sentence: Range<Int>) {
    let passed = min(seen, sentence.lowerBound)..<sentence.lowerBound
    seen = sentence.lowerBound
    isClouded =
      isClouded || !channels(in: passed).isEmpty
      || scope.mentions(in: passed).contains { !scope.isOwn($0.period) }
  }

  /// `Trong đó, xã An Hòa tiếp nhận 60 hồ sơ` is a part of what the sentence before counts.
  private func beginsWithPart(_ sentence: Range<Int>) -> Bool {
    scope.lexed.terms(in: sentence.prefix(2)).contains {
      $0.term == .breakdown || $0.term == .partialBreakdown
    }
  }

  /// The tokens of the sentence that a figure stands in.
  private func sentence(of figure: Figure) -> Range<Int> {
    let next = stops.partitioningIndex { $0.sentence >= figure.sentence }
    let start = next > 0 ? stops[next - 1].end : tokens.lowerBound
    let end = next < stops.count ? stops[next].token : tokens.upperBound
    return min(start, end)..<end
  }

  /// The channels that the words at a figure name: `60 hồ sơ trực tuyến`.
  private func channels(of figure: Figure, before end: Int) -> TermSet {
    figure.facets.intersection(Measure.channels).union(channels(in: figure.token..<end))
  }

  private func channels(in tokens: Range<Int>) -> TermSet {
    TermSet(scope.lexed.terms(in: tokens).map(\.term).filter { Measure.channels.contains($0) })
  }

  /// Where the words behind a figure end: at a sign or number.
  private func clauseEnd(behind token: Int, _ end: Int) -> Int {
    var index = token + 1
    while index < end, scope.lexed.tokens[index].kind != .number,
      scope.lexed.tokens[index].kind != .sign
    {
      index += 1
    }
    return max(min(index, end), token + 1)
  }
}

extension LexedText {
  fileprivate func isSign(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    index < tokens.count && tokens[index].isSign(sign)
  }

  fileprivate func phrase(_ tokens: Range<Int>) -> Phrase { Phrase(lexed: self, tokens: tokens) }
}
