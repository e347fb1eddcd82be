import AuditKitCore

/// Finds the title lines of tables among the blocks right above them.
struct CaptionFinder {
  private let bytes: [UInt8]
  private(set) var drafts: [BlockDraft]

  /// The drafts with title lines marked as captions, and the tables with theirs.
  static func find(
    in drafts: consuming [BlockDraft],
    tables: [Table],
    _ bytes: [UInt8]
  ) -> (drafts: [BlockDraft], tables: [Table]) {
    var finder = CaptionFinder(bytes: bytes, drafts: drafts)
    var titled = tables
    for index in finder.drafts.indices {
      guard case .table(let number) = finder.drafts[index].role else { continue }
      let captions = finder.captions(above: index)
      if !captions.isEmpty { titled[number] = tables[number].with(captions: captions) }
    }
    return (finder.drafts, titled)
  }

  /// Above a table stand labels, notes and units; a title may stand between a label and the table, or,
  /// in capitals, above a label without one.
  private mutating func captions(above table: Int) -> [TextRange] {
    var first = table
    var index = table - 1
    var hasTitle = false
    scan: while index >= 0, table - index <= Self.most {
      switch drafts[index].role {
      case .label(let isTitled):
        let needsTitle = !isTitled && !hasTitle && drafts[index].isOneLine
        if needsTitle, isCapitalTitle(index - 1) { index -= 1 }
        first = index
        hasTitle = false
      case .unit, .note:
        first = index
      case .text where !hasTitle && isTitle(drafts[index]):
        hasTitle = true
      default:
        break scan
      }
      index -= 1
    }
    return mark(first..<table)
  }

  private static let most = 8
  private static let longestTitle = 400

  /// Whether a block may be a title: unmarked, short and no sentence.
  private func isTitle(_ draft: BlockDraft) -> Bool {
    guard draft.marker == nil, draft.kind == .paragraph, draft.length <= Self.longestTitle else {
      return false
    }
    return SentenceEnd(draft.lastPart, of: bytes) == .open
  }

  private func isCapitalTitle(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    switch drafts[index].role {
    case .text: break
    case .label(hasTitle: true): return true
    default: return false
    }
    let range = drafts[index].range
    return isTitle(drafts[index]) && LetterCase.isCapitals(range.start..<range.end, in: bytes)
  }

  private mutating func mark(_ range: Range<Int>) -> [TextRange] {
    for index in range { drafts[index].kind = .caption }
    return range.map { Emphasis.stripped(drafts[$0].range, of: bytes) }
  }
}
