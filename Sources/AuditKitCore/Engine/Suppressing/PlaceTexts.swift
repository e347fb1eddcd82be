/// What the places of one document are known by, for those who name a place in words.
struct PlaceTexts {
  private let document: Document
  /// The blocks in the order of the text, each with the headings above it.
  private let blocks: [(range: TextRange, block: Int)]
  private let headings: SectionHeadings

  init(_ understanding: Understanding) {
    document = understanding.document
    blocks = document.blocks.enumerated().map { ($1.range, $0) }
      .sorted { $0.range.start < $1.range.start }
    headings = SectionHeadings(document)
  }

  /// Its address, its subject, the headings above it, and the paragraph or row it stands in.
  func texts(of finding: Finding) -> [[PlaceWord]] {
    var texts = finding.violation.address + finding.violation.subject
    let start = finding.place.start
    let index = blocks.partitioningIndex { $0.range.start > start } - 1
    if blocks.indices.contains(index) {
      let block = blocks[index].block
      texts += headings.path(to: block).map { text(of: document.blocks[$0]) }
      texts.append(text(of: document.blocks[block], at: start))
    }
    return texts.map { PlaceWord.words(of: $0) }.filter { !$0.isEmpty }
  }

  /// The text of a block, or of the row of a table.
  private func text(of block: Block, at offset: Int) -> String {
    guard case .table(let table) = block.kind else { return text(of: block) }
    let rows = document.tables[table].rows
    let row = rows.partitioningIndex { $0.range.start > offset } - 1
    guard rows.indices.contains(row), rows[row].range.count <= Self.longest else { return "" }
    return document.text.string(in: rows[row].range)
  }

  /// The text of a block, as much of it as a person would quote.
  private func text(of block: Block) -> String {
    let range = block.range
    return range.count > Self.longest ? "" : block.fragments.string(in: document.text)
  }

  private static let longest = 16_384
}

/// Which headings stand above each block of a document.
private struct SectionHeadings {
  /// For each block the innermost heading above it, or of a heading the one above that.
  private var parents: [Int?] = []

  init(_ document: Document) {
    var open: [(block: Int, rank: Int)] = []
    for (index, block) in document.blocks.enumerated() {
      let rank = block.headingRank
      if let rank { open.removeAll { $0.rank >= rank } }
      parents.append(open.last?.block)
      if let rank { open.append((index, rank)) }
    }
  }

  /// The headings above a block, the block itself if it is one, from the inside out.
  func path(to block: Int) -> [Int] {
    var path: [Int] = []
    var next = parents[block]
    while let heading = next {
      path.append(heading)
      next = parents[heading]
    }
    return path
  }
}

extension Block {
  /// How high a heading stands, 0 the highest; nil for what is none.
  fileprivate var headingRank: Int? {
    guard kind == .heading else { return nil }
    return switch marker?.style {
    case .hash: min(marker?.numbers.first ?? 1, 9)
    case .roman, .capital: 10
    case .arabic: 20 + min(marker?.numbers.count ?? 1, 9)
    case .letter: 30
    case .bullet, nil: 40
    }
  }
}
