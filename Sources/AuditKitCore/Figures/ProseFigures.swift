/// All figures of a document's sentences and lists, block by block.
public struct ProseFigures: Sendable {
  public let figures: [Figure]
  /// For each block of the document the indices of its figures.
  let byBlock: [Range<Int>]
  let joints: [[Joint]]
  /// For each item the block whose list it belongs to, if there is one.
  let parents: [Int?]

  /// Reads all blocks.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - lexed: Its text.
  ///   - excluded: Dates, periods and citations, whose numbers count nothing; sorted by place.
  init(_ document: Document, _ lexed: LexedText, excluded: [TextRange]) {
    var figures: [Figure] = []
    var byBlock: [Range<Int>] = []
    var joints: [[Joint]] = []
    var plan = PlanSection()
    for (index, block) in document.blocks.enumerated() {
      let phrase = lexed.phrase(block.fragments)
      plan.enter(block, phrase)
      let start = figures.count
      if block.holdsProse, phrase.hasNumbers {
        let body = block.marker.map { phrase.behind($0.range) } ?? phrase
        let read = FigureReader.read(body, block: index, excluded: excluded, isPlan: plan.isOpen)
        figures += read.figures
        joints.append(read.joints)
      } else {
        joints.append([])
      }
      byBlock.append(start..<figures.count)
    }
    self.figures = figures
    self.byBlock = byBlock
    self.joints = joints
    parents = Self.parents(of: document.blocks)
  }

  /// The figures of a block.
  func figures(inBlock block: Int) -> ArraySlice<Figure> { figures[byBlock[block]] }

  /// The items of the list that a block introduces.
  func children(of block: Int) -> [Int] {
    var children: [Int] = []
    for next in block + 1..<max(parents.count, block + 1) {
      if parents[next] == block { children.append(next) } else if parents[next] == nil { break }
    }
    return children
  }

  /// An item belongs to the last item above it of smaller depth, or to the paragraph before its list.
  private static func parents(of blocks: [Block]) -> [Int?] {
    var parents: [Int?] = []
    var open: [(block: Int, depth: Int)] = []
    for (index, block) in blocks.enumerated() {
      guard case .item(let depth) = block.kind else {
        open = block.holdsProse ? [(index, -1)] : []
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
    lexed.tokens[tokens].contains { $0.kind == .number }
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
