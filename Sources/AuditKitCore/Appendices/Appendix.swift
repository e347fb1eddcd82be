/// An appendix that stands in the document itself.
public struct Appendix: Sendable, Equatable {
  public let number: Int
  /// Label and number as printed: `Phụ lục II`.
  public let label: TextRange
  /// The words that say what it is about; nil if there are none.
  public let title: TextRange?
  /// Its tables, by their indices in `Document.tables`.
  let tables: Range<Int>
}

/// Finds the numbered appendices of a document, with or without tables in them.
struct AppendixReader {
  private let document: Document
  private let lexed: LexedText
  private let labels: CaptionLabelReader
  /// The longest text below a label that is a title, in bytes.
  private static let longestTitle = 400

  init(_ document: Document, _ lexed: LexedText) {
    self.document = document
    self.lexed = lexed
    labels = CaptionLabelReader(document, lexed)
  }

  /// The appendices, in order.
  func read() -> [Appendix] {
    var found: [Appendix] = []
    var tables = 0
    let blocks = document.blocks
    for index in blocks.indices {
      switch blocks[index].kind {
      case .table(let table):
        tables = table + 1
        if let last = found.popLast() { found.append(last.reaching(tables)) }
      case .caption, .heading:
        guard let label = label(of: blocks[index]) else { continue }
        found.append(appendix(label, at: index, tables))
      case .paragraph, .item, .footnote: continue
      }
    }
    return found
  }

  /// The label of an appendix with which a line of its own begins.
  private func label(of block: Block) -> CaptionLabelReader.Label? {
    guard let label = labels.label(of: block.fragments.first), label.kind == .appendix
    else { return nil }
    return label
  }

  private func appendix(_ label: CaptionLabelReader.Label, at index: Int, _ tables: Int) -> Appendix
  {
    Appendix(
      number: label.numbers.first ?? 0,
      label: lexed.range(of: label.tokens),
      title: rest(of: document.blocks[index], behind: label) ?? title(near: index),
      tables: tables..<tables
    )
  }

  /// The words behind the number, on its line and the lines that go on with it.
  private func rest(of block: Block, behind label: CaptionLabelReader.Label) -> TextRange? {
    let all = lexed.tokens(in: block.fragments.first)
    let rest = label.tokens.upperBound..<max(label.tokens.upperBound, all.upperBound)
    return rest.first { lexed.tokens[$0].kind == .word }.map {
      lexed.range(of: $0..<rest.upperBound)
    }
  }

  /// The title below a label, or else above it.
  private func title(near index: Int) -> TextRange? {
    let below = index + 1 < document.blocks.count ? document.blocks[index + 1] : nil
    if let below, isTitle(below) { return below.fragments.first }
    guard index > 0, document.blocks[index - 1].kind == .caption else { return nil }
    return isTitle(document.blocks[index - 1]) ? document.blocks[index - 1].fragments.first : nil
  }

  /// Whether a block says what an appendix is about: no label, and no line in parentheses.
  private func isTitle(_ block: Block) -> Bool {
    guard block.kind == .caption || block.kind == .paragraph || block.marker?.style == .hash,
      block.range.count <= Self.longestTitle, labels.label(of: block.fragments.first) == nil
    else { return false }
    let tokens = lexed.tokens(in: block.fragments.first)
    let first = tokens.first { lexed.tokens[$0].kind == .word || lexed.tokens[$0].isSign("(") }
    return first.map { lexed.tokens[$0].kind == .word } ?? false
  }
}

extension Appendix {
  fileprivate func reaching(_ end: Int) -> Appendix {
    Appendix(number: number, label: label, title: title, tables: tables.lowerBound..<end)
  }
}
