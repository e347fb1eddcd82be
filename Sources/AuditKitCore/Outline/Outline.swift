/// The numbered headings and items of a document, in their sequences.
public struct Outline: Sendable {
  public let sequences: [NumberSequence]
  /// For each sequence what is wrong with its numbers.
  public let breaks: [[SequenceBreak]]

  /// Reads the numbering of a document from its blocks.
  init(_ document: Document, _ lexed: LexedText) {
    var collector = SequenceCollector()
    let blocks = document.blocks
    for index in blocks.indices
    where blocks[index].marker != nil || blocks[index].kind == .caption {
      if blocks[index].kind == .caption, blocks[index].isAppendix(lexed) { collector.closeAll() }
      guard let marker = blocks[index].marker, let style = marker.style.ordinal else { continue }
      collector.add(
        style,
        marker.numbers,
        marker.range,
        at: index,
        isHeading: blocks[index].kind == .heading
          && blocks[index].beginsLine(document.text.bytes)
      )
    }
    let trace = NumberTrace(document: document, lexed: lexed)
    let omission = Omission(document: document, lexed: lexed)
    sequences = collector.sequences
    breaks = collector.sequences.enumerated().map { index, sequence in
      let found = SequenceBreakFinder.breaks(
        in: sequence,
        mayStartLate: collector.continuing.contains(index)
      )
      let missing = found.filter {
        !trace.shows($0, of: sequence) && !omission.explains($0, of: sequence)
      }
      let skipped = missing.count { $0.kind == .skipped }
      let isChosen = skipped > max(1, sequence.members.count / 4)
      return isChosen ? missing.filter { $0.kind != .skipped } : missing
    }
  }
}

extension Marker.Style {
  /// How it counts; nil where it does not.
  var ordinal: Ordinal.Style? {
    switch self {
    case .roman: .roman
    case .capital: .capital
    case .arabic: .arabic
    case .letter: .letter
    case .bullet, .hash: nil
    }
  }
}

extension Block {
  /// Whether nothing but marks of Markdown stands before it on its line.
  fileprivate func beginsLine(_ bytes: [UInt8]) -> Bool {
    var index = range.start
    while index > 0, bytes[index - 1] != UInt8(ascii: "\n") {
      index -= 1
      guard Self.marks.contains(bytes[index]) else { return false }
    }
    return true
  }

  private static let marks = Array(" \t\u{A0}#>*_".utf8)

  /// Whether a caption is the title line of an appendix.
  fileprivate func isAppendix(_ lexed: LexedText) -> Bool {
    lexed.terms(in: lexed.tokens(in: fragments.first).prefix(4)).contains {
      $0.term == .appendixLabel
    }
  }
}
