/// Finds the indicators that sentences and lists state.
struct ProseIndicators {
  let document: Document
  let prose: ProseFigures
  let scope: ScopeReader
  let windows: [DataWindow]

  /// What the items of a list count that do not say it themselves: `Tư pháp: 104 hồ sơ`.
  struct ListScope {
    var measure: TermSet = []
    var extent = ScopeReader.Extent()
  }

  /// The indicators, in order, and the tables under headings that may narrow what is counted.
  func find() -> (stated: [Indicator], narrowTables: Set<Int>) {
    var found: [Indicator] = []
    var narrowTables: Set<Int> = []
    var isInAppendix = false
    var sections = SectionScope(reader: scope)
    var stages = [TermSet](repeating: [], count: document.blocks.count)
    var lists: [Int: ListScope] = [:]
    // Behind a figure of a part of the dossiers, what follows may be of that part too.
    var isPart = false
    let blocks = document.blocks
    for index in blocks.indices {
      let figures = prose.byBlock[index]
      if blocks[index].kind == .heading { isPart = false }
      sections.enter(index, of: blocks, hasFigures: !figures.isEmpty)
      // The headings of the text do not reach into the appendices.
      isInAppendix = isInAppendix || isAppendixLabel(blocks[index])
      if case .table(let table) = blocks[index].kind, !isInAppendix {
        sections.read()
        if sections.isNarrow { narrowTables.insert(table) }
      }
      if sections.leadBlock == index { lists[index] = listScope(ofLead: index) }
      guard !figures.isEmpty, blocks[index].fragments.rest.isEmpty else { continue }
      let list = prose.parents[index].flatMap { lists[$0] }
      let isCounting = mayState(figures, in: list)
      guard isCounting || figures.contains(where: { mayBeRate($0) }) else { continue }
      sections.read()
      var reader = SentenceIndicators(
        prose: prose,
        scope: scope,
        block: index,
        tokens: scope.lexed.tokens(in: blocks[index].fragments.first),
        whole: prose.parents[index].map { stages[$0] } ?? [],
        list: list,
        isInList: isInList(index, of: sections.leadBlock)
      )
      var start = figures.lowerBound
      while start < figures.upperBound {
        let end = sentenceEnd(from: start, in: figures)
        let stated = reader.read(start..<end, sections, windows)
        if stated.contains(where: { $0.measure.contains(.received) && !reader.names($0) }) {
          isPart = false
        }
        for one in stated
        where (!isPart || reader.names(one)) && (!one.isOfOne || isUnderPlainText(index)) {
          found.append(one)
        }
        if isCounting, reader.leftSomething || reader.namesAny { isPart = true }
        start = end
      }
      guard isCounting else { continue }
      stages[index] = reader.whole
      if reader.endsWithColon { lists[index] = reader.listScope }
    }
    return (found, narrowTables)
  }

  private func isAppendixLabel(_ block: Block) -> Bool {
    guard block.kind == .caption else { return false }
    return scope.lexed.has(.appendixLabel, in: scope.lexed.tokens(in: block.range))
  }

  /// Whether a block may state an indicator, by itself or as a part of its list.
  private func mayState(_ figures: Range<Int>, in list: ListScope?) -> Bool {
    figures.contains { index in
      let figure = prose.figures[index]
      return Self.isCandidate(figure)
        || list?.measure.isEmpty == false && figure.facets.isEmpty && !figure.value.isPercent
    }
  }

  /// What a lead says of its list: `Số hồ sơ tiếp nhận theo lĩnh vực:`.
  private func listScope(ofLead index: Int) -> ListScope? {
    let phrase = scope.lexed.phrase(document.blocks[index].fragments.first)
    return Measure.of(FacetReader.facets(of: phrase)).map { ListScope(measure: $0) }
  }

  /// Whether a list stands under words that are understood: `Cấp đổi giấy chứng nhận` counts a part of its field.
  private func isUnderPlainText(_ index: Int) -> Bool {
    guard let parent = prose.parents[index], prose.byBlock[parent].isEmpty else { return true }
    let words = scope.lexed.tokens(in: document.blocks[parent].range)
    // A sentence that is at its end has nothing to do with the list behind it.
    let isOver = words.last.map { scope.lexed.tokens[$0].isSign(".") } ?? true
    return isOver || PlainTitle(scope: scope).isPlain(words)
  }

  /// Whether a block stands in the list of a lead, however deep.
  private func isInList(_ index: Int, of lead: Int?) -> Bool {
    var next = prose.parents[index]
    while let block = next, let lead, block >= lead {
      if block == lead { return true }
      next = prose.parents[block]
    }
    return false
  }

  /// Whether the words at a figure may say that it counts dossiers or people.
  static func isCandidate(_ figure: Figure) -> Bool {
    !figure.facets.isEmpty && !figure.value.isPercent
  }

  /// Whether a percentage may be a rate of dossiers that were in time or late.
  private func mayBeRate(_ index: Int) -> Bool {
    let figure = prose.figures[index]
    return figure.value.isPercent && !figure.facets.isDisjoint(with: Self.timings)
  }

  private static let timings: TermSet = [.early, .onTime, .onTimeOrEarly, .late]

  /// Where the figures end that stand in the sentence of one of them.
  private func sentenceEnd(from figure: Int, in figures: Range<Int>) -> Int {
    let sentence = prose.figures[figure].sentence
    var end = figure + 1
    while end < figures.upperBound, prose.figures[end].sentence == sentence { end += 1 }
    return end
  }
}
