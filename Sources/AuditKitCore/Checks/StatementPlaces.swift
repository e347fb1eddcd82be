/// Finds the sentences, rows and headings of a document that selectors mean.
struct StatementPlaces {
  let understanding: Understanding

  // MARK: Measures

  /// Every place that states a measure: in sentences, total rows and forms.
  func statements(of measure: TermSet, within scope: WordPattern?) -> [CheckPlace] {
    let trail = scope.map { HeadingTrail(understanding, $0) }
    return understanding.indicators().filter { $0.measure == measure && !$0.isOfOne }.compactMap {
      indicator in
      isWithin(scope, indicator.place, trail) ? place(of: indicator) : nil
    }
  }

  private func place(of indicator: Indicator) -> CheckPlace {
    let kind: CheckPlace.Kind
    switch indicator.place {
    case .figure(let index): kind = .figure(index)
    case .cell(let table, let row, let column):
      kind = .cell(table: table, row: row, column: column)
    }
    return CheckPlace(
      kind: kind,
      source: source(of: indicator),
      content: .number(indicator.value),
      level: indicator.scope,
      countedUpTo: indicator.window?.end
    )
  }

  private func source(of indicator: Indicator) -> CheckPlace.Source {
    switch indicator.source {
    case .section(let section): .section(section)
    case .table(let table): .table(table)
    }
  }

  private func isWithin(
    _ scope: WordPattern?,
    _ place: FigurePlace,
    _ trail: HeadingTrail?
  ) -> Bool {
    guard let scope else { return true }
    switch place {
    case .figure(let index):
      let block = understanding.prose.figures[index].block
      return trail?.contains(block) ?? false
    case .cell(let table, _, _):
      return understanding.isTable(table, within: scope)
    }
  }

  // MARK: Headings

  /// The headings, and titles of appendices and tables, in which words stand.
  func sections(_ words: WordPattern, within scope: WordPattern?) -> [CheckPlace] {
    let trail = scope.map { HeadingTrail(understanding, $0) }
    let blocks = understanding.document.blocks
    return blocks.indices.compactMap { index in
      guard blocks[index].isTitle,
        words.stands(in: understanding.lexed.phrase(blocks[index].fragments)),
        trail.map({ $0.contains(index) }) ?? true
      else { return nil }
      return CheckPlace(kind: .section(index), source: .section(index), content: .text)
    }
  }
}

extension Understanding {
  /// Every statement of a measure that the vocabulary knows; worked out anew each time.
  fileprivate func indicators() -> [Indicator] {
    IndicatorFinder(
      document: document,
      lexed: lexed,
      time: time,
      prose: prose,
      tables: tables.map(\.model)
    ).indicators()
  }

  /// Whether words stand in a line above a table.
  func isTable(_ table: Int, within scope: WordPattern) -> Bool {
    tables[table].model.table.captions.contains { scope.stands(in: lexed.phrase($0)) }
  }
}

extension Block {
  /// Whether it is a heading, or the title of an appendix or table.
  var isTitle: Bool { kind == .heading || kind == .caption }
}

/// The blocks that stand under a heading with some words.
struct HeadingTrail {
  private let document: Document
  private let lexed: LexedText
  private let words: WordPattern
  private var open: [(block: Int, isMeant: Bool)] = []
  private var isUnder: [Bool] = []

  init(_ understanding: Understanding, _ words: WordPattern) {
    document = understanding.document
    lexed = understanding.lexed
    self.words = words
    for index in document.blocks.indices { enter(index) }
  }

  private mutating func enter(_ index: Int) {
    let block = document.blocks[index]
    if block.kind == .heading {
      let same = open.firstIndex { isSameRank(document.blocks[$0.block], block) }
      if let same { open.removeSubrange(same...) }
    }
    isUnder.append(open.contains(where: \.isMeant))
    if block.kind == .heading {
      open.append((index, words.stands(in: lexed.phrase(block.fragments))))
    }
  }

  /// Whether both headings are numbered in one way, and to one depth.
  private func isSameRank(_ first: Block, _ second: Block) -> Bool {
    first.marker?.style == second.marker?.style
      && first.marker?.numbers.count == second.marker?.numbers.count
  }

  /// Whether a block is one of them; a cell's passage stands under no heading.
  func contains(_ block: Int) -> Bool { block < isUnder.count && isUnder[block] }
}
