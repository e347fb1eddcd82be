import AuditKitCore

/// Decides whether a line goes on with the block above it.
struct ContinuationRule {
  let bytes: [UInt8]
  let wrap: WrapWidth
  let isMarkdown: Bool

  // MARK: The line right below

  /// Whether a line belongs to the block whose last line stands right above it.
  func continues(_ draft: BlockDraft, _ reading: LineReading, _ numbered: Marker?) -> Bool {
    if case .table = draft.role { return false }
    if reading.hashes > 0 || draft.isHeading { return false }
    let end = SentenceEnd(draft.lastPart, of: bytes)
    let isFull = wrap.isFull(draft.lastEndColumn, before: firstWordWidth(reading.line))
    if let marker = reading.marker {
      return end.isOpen && isChance(marker, draft, isFull: isFull, numbered)
    }
    if reading.isFootnote { return false }
    if let caption = reading.caption {
      return caption.isLabel && isText(draft) && end.isOpen && isFull
    }
    switch draft.role {
    case .unit, .note: return end.isOpen && !isClosed(draft.lastPart)
    default: return isMarkdown ? true : goesOn(draft, reading, end, isFull: isFull)
    }
  }

  private func goesOn(
    _ draft: BlockDraft,
    _ reading: LineReading,
    _ end: SentenceEnd,
    isFull: Bool
  ) -> Bool {
    guard end.isOpen else {
      if isFull { return reading.line.indent <= min(draft.lastIndent, wrap.margin + 1) }
      return end == .stop && startsLower(reading)
    }
    if isFull || end == .comma || startsLower(reading) { return true }
    return !draft.isNumbered && !isLetterheadNumber(reading)
  }

  /// Whether what looks like a marker is only where a sentence happened to break.
  private func isChance(
    _ reading: MarkerReader.Reading,
    _ draft: BlockDraft,
    isFull: Bool,
    _ numbered: Marker?
  ) -> Bool {
    if case .bullet = reading.marker.style {
      return reading.isDoubtful && (isFull || draft.marker == nil)
    }
    guard isFull, isText(draft) else { return false }
    if reading.isDoubtful { return true }
    return !draft.isNumbered && !follows(reading.marker, numbered)
  }

  private func follows(_ marker: Marker, _ previous: Marker?) -> Bool {
    guard let previous, let last = previous.numbers.last else { return false }
    return marker.style == previous.style && marker.numbers.last == last + 1
  }

  private func isText(_ draft: BlockDraft) -> Bool {
    if case .text = draft.role { true } else { false }
  }

  private func isClosed(_ range: TextRange) -> Bool {
    bytes[range.start..<range.end].last { !Emphasis.isMark($0) } == 0x29
  }

  /// `Số: 125/BC-UBND` is a line of its own in a letterhead.
  private func isLetterheadNumber(_ reading: LineReading) -> Bool {
    guard let end = Self.number.end(in: bytes, at: reading.textStart, before: reading.line.end)
    else { return false }
    return end < reading.line.end && bytes[end] == 0x3A
  }

  private static let number = Opening("số")

  /// Whether the words of a line begin with a small letter, as the rest of a sentence does.
  private func startsLower(_ reading: LineReading) -> Bool {
    LetterCase.isLower(behindQuote(reading.textStart), in: bytes)
  }

  private func behindQuote(_ index: Int) -> Int {
    guard index < bytes.count else { return index }
    if bytes[index] == 0x22 || bytes[index] == 0x28 { return index + 1 }
    return bytes[index] == 0xE2 ? index + 3 : index
  }

  private func firstWordWidth(_ line: SourceLine) -> Int {
    var width = 0
    for byte in bytes[line.start..<line.end] {
      if byte == 0x20 { break }
      if byte & 0xC0 != 0x80 { width += 1 }
      if width == 20 { break }
    }
    return width
  }

  // MARK: The line behind a gap

  /// Whether a line behind blank lines or a page end goes on with a block that they may have cut.
  func resumes(_ block: BlockDraft.End, _ reading: LineReading, behindPage: Bool) -> Bool {
    switch SentenceEnd(block.part, of: bytes) {
    case .hyphen: return true
    case .open, .comma:
      if startsLower(reading) { return true }
      return behindPage && wrap.isFull(block.column, before: firstWordWidth(reading.line))
    case .semicolon: return !block.isMarked && startsLower(reading)
    case .colon, .stop: return false
    }
  }
}

extension BlockDraft {
  /// Whether it is text, and long enough for a page end to cut it.
  ///
  /// Headings and lines of a letterhead end without a stop as well, but they are short.
  var mayResume: Bool {
    switch role {
    case .text, .footnote: !isHeading && length >= (isNumbered ? 120 : 40)
    case .label, .unit, .note, .table: false
    }
  }
}
