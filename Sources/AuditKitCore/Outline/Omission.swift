/// Tells where a text says that it leaves out numbered things: by a line of dots, `[...]`, by quotation marks, or by
/// the title of an article, as in a law that is quoted in parts.
struct Omission {
  let document: Document
  let lexed: LexedText

  /// Whether a break in a sequence is one of what is quoted, and not of what counts it.
  ///
  /// The main parts of a report, which have Roman numbers, go on behind whatever is quoted in them.
  func explains(_ found: SequenceBreak, of sequence: NumberSequence) -> Bool {
    guard sequence.style != .roman, found.kind != .stray else { return false }
    let member = sequence.members[found.member].index
    let previous = found.previous.map { sequence.members[$0].index } ?? member - Self.reach
    if isQuoted(document.blocks[member]) || endsWithArticle(before: member) { return true }
    return (max(0, previous + 1)..<max(0, previous + 1, member)).contains {
      isDots(document.blocks[$0]) || isArticle(document.blocks[$0])
        || isQuoted(document.blocks[$0])
    }
  }

  /// `“5. Hộ gia đình, cá nhân …`: what is quoted has the numbers of its document.
  private func isQuoted(_ block: Block) -> Bool {
    guard block.holdsProse else { return false }
    let phrase = lexed.phrase(block.fragments)
    let start = phrase.tokens.first { !phrase[$0].isSign("*") && !phrase[$0].isSign("#") }
    guard let start, start + 2 < phrase.tokens.upperBound,
      phrase[start].isSign("\"") || phrase[start].isSign("“"),
      phrase[start + 1].kind == .number || phrase[start + 1].range.count <= 2
    else { return false }
    return phrase[start + 2].isSign(".") || phrase[start + 2].isSign(")")
  }

  /// Whether a line broke behind `Điều`, so that the number of an article begins the next one.
  private func endsWithArticle(before member: Int) -> Bool {
    guard member > 0, document.blocks[member - 1].holdsProse else { return false }
    let phrase = lexed.phrase(document.blocks[member - 1].fragments)
    guard let last = phrase.tokens.last(where: { phrase[$0].kind == .word }) else { return false }
    return phrase[last].key == Self.article && phrase[last].isCapitalized
  }

  /// How many blocks before a first number may lead to it.
  private static let reach = 3

  /// `…`, `...`, `[...]`, `(…)`: nothing but dots, perhaps in brackets or quotation marks.
  private func isDots(_ block: Block) -> Bool {
    guard block.marker == nil, block.fragments.rest.isEmpty, block.fragments.first.count <= 24
    else {
      return false
    }
    let phrase = lexed.phrase(block.fragments)
    return phrase.tokens.contains { phrase[$0].isSign(".") || phrase[$0].isSign("…") }
      && phrase.tokens.allSatisfy { phrase[$0].kind == .sign }
  }

  /// `Điều 7. Hỗ trợ tiếp cận đất đai`.
  private func isArticle(_ block: Block) -> Bool {
    guard block.marker == nil, block.holdsProse else { return false }
    let phrase = lexed.phrase(block.fragments)
    guard let first = phrase.tokens.first(where: { phrase[$0].kind == .word }),
      first + 2 < phrase.tokens.upperBound, phrase[first].key == Self.article,
      phrase[first].isCapitalized, phrase[first + 1].kind == .number
    else { return false }
    return phrase[first + 2].isSign(".") || phrase[first + 2].isSign(":")
  }

  private static let article = WordKey("điều")
}
