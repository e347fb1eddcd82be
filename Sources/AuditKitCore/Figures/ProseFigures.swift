/// All figures of a document's sentences and lists, block by block.
///
/// It never changes; it is a class so that all who look for relations hold one reference.
public final class ProseFigures: Sendable {
  public let figures: [Figure]
  /// For each passage, which is a block of the document or a cell, the indices of its figures.
  let byBlock: [Range<Int>]
  /// The joints of all passages with figures, and for each passage which are its own.
  let joints: [Joint]
  let jointsByBlock: [Range<Int>]
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
    var passages = PassageFigures(lexed, excluded: excluded)
    passages.reserve(document.blocks.count)
    var plan = PlanSection()
    var plans = Array(repeating: false, count: cells.count)
    let blocks = document.blocks
    for index in blocks.indices {
      let kind = blocks[index].kind
      if case .table(let table) = kind, table < plans.count { plans[table] = plan.isOpen }
      if kind.mayPlan { plan.enter(blocks[index], lexed) }
      if kind.isProse {
        let marker = blocks[index].marker?.range
        passages.read(blocks[index].fragments, behind: marker, plan.isOpen)
      } else {
        passages.skip()
      }
    }
    for (table, cells) in cells.enumerated() {
      for cell in cells { passages.read(cell.fragments, behind: cell.ordinal, plans[table]) }
    }
    figures = passages.reader.figures
    byBlock = passages.byBlock
    joints = passages.reader.joints
    jointsByBlock = passages.jointsByBlock
    self.cells = cells.flatMap { $0 }
    parents = Self.parents(of: blocks, cellCount: self.cells.count)
  }

  /// The joints of a passage, by their indices among all.
  func joints(inBlock block: Int) -> ArraySlice<Joint> { joints[jointsByBlock[block]] }

  /// The joints of a passage that stand behind a token.
  func joints(behind token: Int, in block: Int) -> ArraySlice<Joint> {
    let joints = joints(inBlock: block)
    return joints[joints.partitioningIndex { $0.token > token }...]
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

  /// The first item of the list that a block introduces.
  func firstChild(of block: Int) -> Int? {
    block + 1 < parents.count && parents[block + 1] == block ? block + 1 : nil
  }

  /// The items of the list that a block introduces.
  func children(of block: Int) -> [Int] {
    var children: [Int] = []
    guard let first = firstChild(of: block) else { return children }
    for next in first..<parents.count {
      guard let parent = parents[next], parent >= block else { break }
      if parent == block { children.append(next) }
    }
    return children
  }

  /// An item belongs to the last item above it of smaller depth, or to the paragraph before its list; a cell to
  /// none.
  private static func parents(of blocks: [Block], cellCount: Int) -> [Int?] {
    var parents: [Int?] = []
    parents.reserveCapacity(blocks.count + cellCount)
    var open: [(block: Int, depth: Int)] = []
    for index in blocks.indices {
      let kind = blocks[index].kind
      guard case .item(let depth) = kind else {
        open.removeAll(keepingCapacity: true)
        if kind.isProse { open.append((index, -1)) }
        parents.append(nil)
        continue
      }
      while let last = open.last, last.depth >= depth { open.removeLast() }
      parents.append(open.last?.block)
      open.append((index, depth))
    }
    for _ in 0..<cellCount { parents.append(nil) }
    return parents
  }
}

/// Collects the figures of one passage after another.
private struct PassageFigures {
  private var source: FigureSource
  /// Dates, periods and citations; sorted.
  private let excluded: [TextRange]
  private(set) var reader: FigureReader
  private(set) var byBlock: [Range<Int>] = []
  private(set) var jointsByBlock: [Range<Int>] = []

  init(_ lexed: LexedText, excluded: [TextRange]) {
    source = FigureSource(lexed, excluded: excluded)
    self.excluded = excluded
    reader = FigureReader(lexed)
  }

  /// Makes room for some passages and, as reports have them, about as many figures.
  mutating func reserve(_ count: Int) {
    byBlock.reserveCapacity(count)
    jointsByBlock.reserveCapacity(count)
    reader.reserve(count)
  }

  /// Counts a passage that states no figure.
  mutating func skip() {
    byBlock.append(reader.figures.count..<reader.figures.count)
    jointsByBlock.append(reader.joints.count..<reader.joints.count)
  }

  /// Reads a passage.
  mutating func read(_ passage: Fragments, behind marker: TextRange?, _ isPlan: Bool) {
    guard let number = firstNumber(in: passage, behind: marker) else { return skip() }
    let start = (figure: reader.figures.count, joint: reader.joints.count)
    let phrase = source.lexed.phrase(passage)
    let words = marker.map { phrase.behind($0) } ?? phrase
    reader.begin(words, block: byBlock.count, isPlan: isPlan)
    if passage.rest.isEmpty {
      reader.scan(&source, from: number)
    } else if !words.isEmpty {
      var parts = FigureSource(phrase.lexed, excluded: excluded)
      parts.move(to: words.range.start)
      if let number = parts.firstNumber(before: .max) { reader.scan(&parts, from: number) }
    }
    byBlock.append(start.figure..<reader.figures.count)
    jointsByBlock.append(start.joint..<reader.joints.count)
  }

  /// Moves on to the part of a passage in which its first number stands that may count something.
  private mutating func firstNumber(in passage: Fragments, behind marker: TextRange?) -> Int? {
    if let number = firstNumber(in: passage.first, behind: marker) { return number }
    for part in passage.rest {
      if let number = firstNumber(in: part, behind: marker) { return number }
    }
    return nil
  }

  private mutating func firstNumber(in part: TextRange, behind marker: TextRange?) -> Int? {
    source.move(to: max(part.start, marker?.end ?? 0))
    return source.firstNumber(before: part.end)
  }
}

extension Block {
  /// Whether it is running text: everything but tables and captions.
  @inline(__always)
  var holdsProse: Bool { kind.isProse }
}

extension Phrase {
  /// The phrase behind a marker in front of it.
  fileprivate func behind(_ marker: TextRange) -> Phrase {
    from(tokens.first { lexed.tokens[$0].range.start >= marker.end } ?? tokens.upperBound)
  }
}

extension Block.Kind {
  /// Whether it is one of running text.
  fileprivate var isProse: Bool {
    switch self {
    case .paragraph, .item, .footnote, .heading: true
    case .caption, .table: false
    }
  }

  /// Whether a section that plans ahead may begin or end with it.
  fileprivate var mayPlan: Bool { self == .heading || self == .caption }
}

/// Whether a block stands in the section that plans ahead, whose numbers are goals.
struct PlanSection {
  private(set) var isOpen = false
  private var style: Marker.Style?

  /// Moves on to a block; headings of the same style as the one that opened the section close it.
  mutating func enter(_ block: Block, _ lexed: LexedText) {
    guard block.kind == .heading, let marker = block.marker else {
      if block.kind == .caption { isOpen = false }
      return
    }
    if !isOpen, marker.numbers.count <= 1, opens(block, lexed) {
      isOpen = true
      style = marker.style
    } else if marker.style == style || marker.style == .roman {
      isOpen = opens(block, lexed)
    }
  }

  private func opens(_ block: Block, _ lexed: LexedText) -> Bool {
    // In most reports no words say so at all; of a heading in several parts they may stand in two of them.
    guard lexed.has(.planSection) || !block.fragments.rest.isEmpty else { return false }
    return lexed.phrase(block.fragments).has(.planSection)
  }
}
