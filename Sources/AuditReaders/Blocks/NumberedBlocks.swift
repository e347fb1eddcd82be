import AuditKitCore

/// Tells numbered headings from numbered items.
///
/// A heading names what follows; an item says something, and so ends as a sentence, or is long.
enum NumberedBlocks {
  /// Settles the kinds of drafts.
  static func settle(_ drafts: inout [BlockDraft], _ bytes: [UInt8]) {
    for index in drafts.indices where drafts[index].isNumberedParagraph {
      let isHeading = isHeading(drafts[index], bytes) || isLoneTitle(index, drafts, bytes)
      drafts[index].kind = isHeading ? .heading : .item(depth: 0)
    }
  }

  private static let longestHeading = 400
  private static let longestTitle = 250

  private static func isHeading(_ draft: BlockDraft, _ bytes: [UInt8]) -> Bool {
    guard draft.length <= longestHeading else { return false }
    switch SentenceEnd(draft.lastPart, of: bytes) {
    case .open, .colon: return true
    default:
      let words = draft.textStart..<max(draft.first.end, draft.textStart)
      return LetterCase.isCapitals(words, in: bytes)
    }
  }

  /// A short numbered sentence that stands apart from others of its kind heads the text below it.
  private static func isLoneTitle(_ index: Int, _ drafts: [BlockDraft], _ bytes: [UInt8]) -> Bool {
    guard drafts[index].length <= longestTitle, index + 1 < drafts.count,
      SentenceEnd(drafts[index].lastPart, of: bytes) == .stop
    else { return false }
    guard case .text = drafts[index + 1].role, !drafts[index + 1].isNumbered else { return false }
    return index == 0 || !isSibling(drafts[index - 1], drafts[index])
  }

  private static func isSibling(_ left: BlockDraft, _ right: BlockDraft) -> Bool {
    guard let first = left.marker, let second = right.marker else { return false }
    return first.style == second.style && first.numbers.count == second.numbers.count
  }
}

extension BlockDraft {
  fileprivate var isNumberedParagraph: Bool {
    if case .paragraph = kind { isNumbered } else { false }
  }
}
