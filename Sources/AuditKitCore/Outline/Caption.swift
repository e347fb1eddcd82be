/// The label over a table, with its number: `Bảng 2.1: …`, `Biểu mẫu 3`, `Phụ lục II`.
public struct Caption: Sendable, Equatable {
  /// What it labels; each kind is counted for itself.
  public enum Kind: Sendable, Hashable {
    case table
    case form
    case appendix
  }

  public let kind: Kind
  /// Its number; of `2.1` both parts, of `1a` the figure and the place of the letter.
  public let numbers: [Int]
  /// Label and number as printed: `Bảng 2.1`.
  public let label: TextRange
  /// What follows the number, or stands on the lines below; nil if there is no title.
  public let title: TextRange?
  /// The table that it stands over.
  public let table: Int
  /// Counts the main sections of the text before it.
  public let section: Int
  /// Counts the appendices before it: tables and forms may be counted anew in each.
  public let appendix: Int
}

/// Reads the labels over the tables of a document, in order.
struct CaptionLabelReader {
  private let document: Document
  private let lexed: LexedText
  private var captions: [Caption] = []
  private var section = 0
  private var appendix = 0

  init(_ document: Document, _ lexed: LexedText) {
    self.document = document
    self.lexed = lexed
  }

  static func captions(of document: Document, _ lexed: LexedText) -> [Caption] {
    var reader = CaptionLabelReader(document, lexed)
    for block in document.blocks.indices {
      switch document.blocks[block].kind {
      case .heading: if document.blocks[block].isMainHeading { reader.section += 1 }
      case .table(let index): reader.add(index)
      case .paragraph, .item, .caption, .footnote: break
      }
    }
    return reader.captions
  }

  private mutating func add(_ table: Int) {
    let lines = document.tables[table].captions
    for (index, line) in lines.enumerated() {
      guard let label = label(of: line) else { continue }
      if label.kind == .appendix { appendix += 1 }
      captions.append(
        Caption(
          kind: label.kind,
          numbers: label.numbers,
          label: lexed.range(of: label.tokens),
          title: title(behind: label.tokens.upperBound, lines[index...]),
          table: table,
          section: section,
          appendix: appendix
        )
      )
    }
  }

  /// A label with its number.
  struct Label {
    let kind: Caption.Kind
    let numbers: [Int]
    let tokens: Range<Int>
  }

  /// The label and number at the start of a line.
  func label(of line: TextRange) -> Label? {
    let tokens = lexed.tokens(in: line)
    guard let first = tokens.first(where: { lexed.tokens[$0].kind != .sign }),
      let match = lexed.terms(in: first..<first + 1).first(where: { $0.term.captionKind != nil }),
      let kind = match.term.captionKind,
      let (numbers, end) = number(at: match.tokens.upperBound, before: tokens.upperBound)
    else { return nil }
    return Label(kind: kind, numbers: numbers, tokens: first..<end)
  }

  /// `2.1`, `1a`, `II`, `B`, `II.06a`.
  func number(at index: Int, before end: Int) -> (numbers: [Int], end: Int)? {
    guard let ordinal = ordinal(at: index, before: end) else { return nil }
    let numbers = Array(ordinal.numbers)
    if ordinal.style != .arabic, let inner = inner(behind: index, before: end) {
      return (numbers + inner.numbers, inner.end)
    }
    guard ordinal.style == .arabic, let letter = letter(at: index + 1, before: end) else {
      return (numbers, index + 1)
    }
    return (numbers + [letter], index + 2)
  }

  private func ordinal(at index: Int, before end: Int) -> Ordinal? {
    guard index < end else { return nil }
    let phrase = Phrase(lexed: lexed, tokens: index..<index + 1)
    guard let ordinal = OrdinalReader.alone(in: phrase), ordinal.style != .bullet,
      ordinal.style != .letter
    else { return nil }
    return ordinal
  }

  /// The number of a form in its group, which nothing parts from the stop before it: `06a` of `II.06a`.
  private func inner(behind index: Int, before end: Int) -> (numbers: [Int], end: Int)? {
    let stop = index + 1
    guard stop + 1 < end, lexed.tokens[stop].isSign("."), !lexed.tokens[stop].isSpaced,
      lexed.tokens[stop + 1].kind == .number, !lexed.tokens[stop + 1].isSpaced
    else { return nil }
    return number(at: stop + 1, before: end)
  }

  private func letter(at index: Int, before end: Int) -> Int? {
    guard index < end, lexed.tokens[index].kind == .word, !lexed.tokens[index].isSpaced,
      lexed.tokens[index].range.count == 1
    else { return nil }
    return Int(lexed.text.bytes[lexed.tokens[index].range.start] | 0x20) - 0x60
  }

  /// The words behind the number, or else the next line that is no label.
  private func title(behind index: Int, _ lines: ArraySlice<TextRange>) -> TextRange? {
    guard let line = lines.first else { return nil }
    let rest = index..<max(index, lexed.tokens(in: line).upperBound)
    if let first = rest.first(where: { lexed.tokens[$0].kind == .word }) {
      return lexed.range(of: first..<rest.upperBound)
    }
    guard let next = lines.dropFirst().first, label(of: next) == nil else { return nil }
    return next
  }
}

extension Block {
  /// Whether it heads a main section: `I.`, `A.`, or a heading of Markdown.
  fileprivate var isMainHeading: Bool {
    guard kind == .heading, let marker else { return false }
    return marker.style == .roman || marker.style == .capital || marker.style == .hash
  }
}

extension Term {
  fileprivate var captionKind: Caption.Kind? {
    switch self {
    case .tableLabel: .table
    case .formLabel: .form
    case .appendixLabel: .appendix
    default: nil
    }
  }
}
