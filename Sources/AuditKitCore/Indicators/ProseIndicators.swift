/// Finds the indicators that sentences and lists state.
struct ProseIndicators {
  let document: Document
  let prose: ProseFigures
  let scope: ScopeReader
  let windows: [DataWindow]

  /// The indicators, in order.
  func find() -> [Indicator] {
    var found: [Indicator] = []
    var sections = SectionScope(reader: scope)
    var stages = [TermSet](repeating: [], count: document.blocks.count)
    // Behind a figure of a part of the dossiers, what follows may be of that part too.
    var isPart = false
    let blocks = document.blocks
    for index in blocks.indices {
      let figures = prose.byBlock[index]
      if blocks[index].kind == .heading { isPart = false }
      sections.enter(index, of: blocks, hasFigures: !figures.isEmpty)
      guard blocks[index].fragments.rest.isEmpty,
        figures.contains(where: { Self.isCandidate(prose.figures[$0]) })
      else {
        continue
      }
      var reader = SentenceIndicators(
        prose: prose,
        scope: scope,
        block: index,
        tokens: scope.lexed.tokens(in: blocks[index].fragments.first),
        whole: prose.parents[index].map { stages[$0] } ?? []
      )
      for sentence in sentences(of: figures) {
        let stated = reader.read(sentence, sections, windows)
        if stated.contains(where: { $0.measure.contains(.received) }) { isPart = false }
        if !isPart { found += stated }
        if reader.leftSomething { isPart = true }
      }
      stages[index] = reader.whole
    }
    return found
  }

  /// Whether the words at a figure may say that it counts dossiers or people.
  static func isCandidate(_ figure: Figure) -> Bool {
    !figure.facets.isEmpty && !figure.value.isPercent
  }

  /// The figures of each sentence.
  private func sentences(of figures: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = figures.lowerBound
    for index in figures {
      let isLast = index + 1 == figures.upperBound
      if isLast || prose.figures[index + 1].sentence != prose.figures[index].sentence {
        sentences.append(start..<index + 1)
        start = index + 1
      }
    }
    return sentences
  }
}

/// Reads the indicators of the sentences of one block.
private struct SentenceIndicators {
  let prose: ProseFigures
  let scope: ScopeReader
  let tokens: Range<Int>
  /// Where the sentences of the block end.
  private let stops: [Joint]
  /// The measure of the last figure that others may be parts of.
  var whole: TermSet
  /// Whether the last sentence held a figure whose words are not all understood.
  private(set) var leftSomething = false

  init(prose: ProseFigures, scope: ScopeReader, block: Int, tokens: Range<Int>, whole: TermSet) {
    self.prose = prose
    stops = prose.joints(inBlock: block).filter { $0.kind == .stop }
    self.scope = scope
    self.tokens = tokens
    self.whole = whole
  }

  mutating func read(
    _ figures: Range<Int>,
    _ sections: SectionScope,
    _ windows: [DataWindow]
  ) -> [Indicator] {
    let lexed = scope.lexed
    let sentence = sentence(of: prose.figures[figures.lowerBound])
    let plainEnd = PlainWords(scope: scope).end(of: sentence)
    let first = prose.figures[figures.lowerBound]
    let lead = channels(in: sentence.lowerBound..<max(sentence.lowerBound, first.token))
    var found: [Indicator] = []
    leftSomething = false
    for index in figures {
      let figure = prose.figures[index]
      let end = clauseEnd(behind: figure.token, sentence.upperBound)
      guard end <= plainEnd else {
        leftSomething = !figure.facets.isDisjoint(with: Measure.stages)
        break
      }
      guard let measure = measure(of: figure, end, lead),
        lexed.has(Measure.unit(of: measure), in: sentence),
        figure.unit == nil || figure.unit == unitKey(measure),
        let extent = sections.extent(with: scope.level(in: sentence.lowerBound..<end))
      else { continue }
      if figure.depth == 0 { whole = measure }
      let own = scope.own.flatMap { $0.hasOnlyOwnFigures ? $0 : nil }
      guard let level = extent.level ?? own else { continue }
      let inside = window(in: lexed.range(of: sentence), of: windows)
      found.append(
        Indicator(
          measure: measure,
          scope: level,
          value: figure.value.readAsCount,
          place: .figure(index),
          window: inside ?? sections.window(windows),
          source: .section(sections.section),
          isRestricted: false
        )
      )
    }
    return found
  }

  /// What a figure counts, if it is an exact count of dossiers.
  private func measure(of figure: Figure, _ end: Int, _ lead: TermSet) -> TermSet? {
    let value = figure.value.readAsCount
    guard value.isCount, value.precision == .stated, figure.connection == .none,
      !scope.lexed.isSign("/", at: figure.token + 1),
      !scope.lexed.isSign("%", at: figure.token + 1),
      figure.classes.subtracting(allowed(figure)).isDisjoint(
        with: [.growth, .comparison, .achievement, .average]
      ),
      lead.isSubset(of: figure.facets) || figure.depth > 0
    else { return nil }
    let behind = FacetReader.facets(of: scope.lexed.phrase(figure.token + 1..<end))
    guard behind.isSubset(of: figure.facets) else { return nil }
    return Measure.of(figure.facets, partOf: whole)
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

  /// The tokens of the sentence that a figure stands in.
  private func sentence(of figure: Figure) -> Range<Int> {
    let next = stops.partitioningIndex { $0.sentence >= figure.sentence }
    let start = next > 0 ? stops[next - 1].end : tokens.lowerBound
    let end = next < stops.count ? stops[next].token : tokens.upperBound
    return min(start, end)..<end
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
