/// All figures of a document's sentences and lists, block by block.
public struct ProseFigures: Sendable {
  public let figures: [Figure]
  /// For each passage, which is a block of the document or a cell, the indices of its figures.
  let byBlock: [Range<Int>]
  let joints: [[Joint]]
  /// For each item the block whose list it belongs to, if there is one.
  let parents: [Int?]

  /// The cells that hold sentences or lists; their passages follow those of the blocks.
  let cells: [ProseCell]

  /// Reads all blocks, and the cells that are read like them.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - lexed: Its text.
  ///   - cells: For each table its cells that hold sentences or lists.
  ///   - excluded: Dates, periods and citations, whose numbers count nothing; sorted by place.
  init(
    _ document: Document,
    _ lexed: LexedText,
    cells: [[ProseCell]],
    excluded: [TextRange]
  ) {
    var passages = PassageFigures(FigureReader(lexed, excluded: excluded))
    var plan = PlanSection()
    var plans = Array(repeating: false, count: cells.count)
    for block in document.blocks {
      let phrase = lexed.phrase(block.fragments)
      plan.enter(block, phrase)
      if case .table(let table) = block.kind, table < plans.count { plans[table] = plan.isOpen }
      passages.read(block.holdsProse ? phrase : nil, behind: block.marker?.range, plan.isOpen)
    }
    for (table, cells) in cells.enumerated() {
      for cell in cells {
        passages.read(lexed.phrase(cell.fragments), behind: cell.ordinal, plans[table])
      }
    }
    figures = passages.reader.figures
    byBlock = passages.byBlock
    joints = passages.joints
    self.cells = cells.flatMap { $0 }
    parents = Self.parents(of: document.blocks) + self.cells.map { _ in nil }
  }

  /// The figures of a block.
  func figures(inBlock block: Int) -> ArraySlice<Figure> { figures[byBlock[block]] }

  /// The indices of the figures of a passage that stand before a token.
  func figures(before token: Int, in block: Int) -> Range<Int> {
    let range = byBlock[block]
    return range.lowerBound..<range.partitioningIndex { figures[$0].token >= token }
  }

  /// The indices of the figures of a passage that stand behind a token.
  func figures(behind token: Int, in block: Int) -> Range<Int> {
    let range = byBlock[block]
    return range.partitioningIndex { figures[$0].token > token }..<range.upperBound
  }

  /// The items of the list that a block introduces.
  func children(of block: Int) -> [Int] {
    var children: [Int] = []
    for next in block + 1..<max(parents.count, block + 1) {
      guard let parent = parents[next], parent >= block else { break }
      if parent == block { children.append(next) }
    }
    return children
  }

  /// An item belongs to the last item above it of smaller depth, or to the paragraph before its list.
  private static func parents(of blocks: [Block]) -> [Int?] {
    var parents: [Int?] = []
    parents.reserveCapacity(blocks.count)
    var open: [(block: Int, depth: Int)] = []
    for (index, block) in blocks.enumerated() {
      guard case .item(let depth) = block.kind else {
        open.removeAll(keepingCapacity: true)
        if block.holdsProse { open.append((index, -1)) }
        parents.append(nil)
        continue
      }
      while let last = open.last, last.depth >= depth { open.removeLast() }
      parents.append(open.last?.block)
      open.append((index, depth))
    }
    return parents
  }
}

/// Collects the figures of one passage after another.
private struct PassageFigures {
  private(set) var reader: FigureReader
  private(set) var byBlock: [Range<Int>] = []
  private(set) var joints: [[Joint]] = []

  init(_ reader: FigureReader) { self.reader = reader }

  /// Reads a passage; nil stands for one that is no prose.
  mutating func read(_ phrase: Phrase?, behind marker: TextRange?, _ isPlan: Bool) {
    let start = reader.figures.count
    if let phrase, phrase.hasNumbers {
      let body = marker.map { phrase.behind($0) } ?? phrase
      reader.read(body, block: byBlock.count, isPlan: isPlan)
      joints.append(Array(reader.joints[...]))
    } else {
      joints.append([])
    }
    byBlock.append(start..<reader.figures.count)
  }
}

extension Block {
  /// Whether it is running text: everything but tables and captions.
  var holdsProse: Bool {
    switch kind {
    case .paragraph, .item, .footnote, .heading: true
    case .caption, .table: false
    }
  }
}

extension Phrase {
  fileprivate var hasNumbers: Bool {
    tokens.contains { lexed.tokens[$0].kind == .number }
  }

  /// The phrase behind a marker in front of it.
  fileprivate func behind(_ marker: TextRange) -> Phrase {
    from(tokens.first { lexed.tokens[$0].range.start >= marker.end } ?? tokens.upperBound)
  }
}

/// Whether a block stands in the section that plans ahead, whose numbers are goals.
struct PlanSection {
  private(set) var isOpen = false
  private var style: Marker.Style?

  /// Moves on to a block; headings of the same style as the one that opened the section close it.
  mutating func enter(_ block: Block, _ phrase: Phrase) {
    guard block.kind == .heading, let marker = block.marker else {
      if block.kind == .caption { isOpen = false }
      return
    }
    if phrase.has(.planSection), marker.numbers.count <= 1, !isOpen {
      isOpen = true
      style = marker.style
    } else if marker.style == style || marker.style == .roman {
      isOpen = phrase.has(.planSection)
    }
  }
}
