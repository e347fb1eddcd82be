import AuditKitCore

/// Puts lines together to blocks: what a page layout has broken becomes one paragraph again.
struct BlockBuilder {
  private let bytes: [UInt8]
  private let reader: LineReader
  private let rule: ContinuationRule
  private(set) var drafts: [BlockDraft] = []
  private var depth: BulletDepth
  private var lastNumbered: Marker?
  /// The draft that the next line may go on with.
  private var open = -1
  /// The last draft that is no footnote.
  private var lastText = -1
  private var gap = Gap.blank

  /// What stands between two lines of text.
  private enum Gap {
    case none
    case blank
    case page
  }

  init(bytes: [UInt8], lineCount: Int, wrap: WrapWidth, isMarkdown: Bool) {
    self.bytes = bytes
    reader = LineReader(bytes: bytes, isMarkdown: isMarkdown)
    rule = ContinuationRule(bytes: bytes, wrap: wrap, isMarkdown: isMarkdown)
    depth = BulletDepth(isMarkdown: isMarkdown)
    // About every second line of a text is a block; of a huge file we wait and see.
    drafts.reserveCapacity(min(lineCount / 2, 1_000))
  }

  /// Notes a blank line, or a ruled one.
  mutating func addBlank() {
    if gap == .none { gap = .blank }
  }

  /// Notes a page end.
  mutating func addPageEnd() { gap = .page }

  /// Adds a line of text.
  mutating func add(_ line: SourceLine) {
    if line.startsPage { gap = .page }
    if line.mayHoldSentences { addParts(of: line) } else { addWhole(line) }
  }

  /// Adds a line, cut before the numbers that open items in the middle of it.
  private mutating func addParts(of line: SourceLine) {
    var line = line
    while let cut = InlineNumber.cut(in: line, of: bytes) {
      addWhole(cut.before)
      line = cut.after
    }
    addWhole(line)
  }

  /// Adds lines that are one paragraph, whatever they look like: a fence of Markdown.
  mutating func addVerbatim(_ line: SourceLine, isFirst: Bool) {
    if !isFirst, open >= 0 {
      extend(open, with: line)
    } else {
      append(BlockDraft(line, .text, .paragraph))
    }
    gap = .none
  }

  /// Adds a table that has been read.
  mutating func addTable(_ index: Int, _ range: TextRange) {
    append(BlockDraft(SourceLine(range), .table(index), .table(index)))
    depth.reset()
    gap = .blank
  }

  /// Adds the title line of a table that is no text of its own.
  mutating func addCaption(_ range: TextRange) {
    append(BlockDraft(SourceLine(range), .note, .caption))
    gap = .blank
  }

  // MARK: Lines

  private mutating func addWhole(_ line: SourceLine) {
    let reading = reader.read(line)
    if gap == .none, open >= 0, rule.continues(drafts[open], reading, lastNumbered) {
      extend(open, with: line)
    } else if gap != .none, let index = reopened(by: reading) {
      extend(index, with: line)
      open = index
    } else {
      start(reading)
    }
    gap = .none
  }

  /// Something other than blanks in between, such as a page number, makes a further part.
  private mutating func extend(_ index: Int, with line: SourceLine) {
    let end = drafts[index].lastPart.end
    let isCut = end > line.start || Blank.skip(bytes, end, line.start) < line.start
    drafts[index].extend(with: line, asNewPart: isCut)
  }

  /// The draft that a line behind a gap goes on with: the last one but for footnotes.
  private func reopened(by reading: LineReading) -> Int? {
    guard reading.isPlain, !drafts.isEmpty else { return nil }
    let isPage = gap == .page
    if lastText >= 0, drafts[lastText].mayResume,
      rule.resumes(drafts[lastText].end, reading, behindPage: isPage)
    {
      return lastText
    }
    let last = drafts.count - 1
    guard drafts[last].mayResume else { return nil }
    return rule.resumes(drafts[last].end, reading, behindPage: isPage) ? last : nil
  }

  private mutating func start(_ reading: LineReading) {
    let line = reading.line
    var draft = BlockDraft(line, .text, .paragraph)
    if reading.isFootnote {
      draft = BlockDraft(line, .footnote, .footnote)
    } else if let caption = reading.caption {
      // Units and notes are captions only above a table, which is seen later.
      draft = BlockDraft(line, role(of: caption), caption.isLabel ? .caption : .paragraph)
    }
    draft.textStart = reading.textStart
    if reading.hashes > 0 { draft.kind = .heading }
    mark(&draft, reading)
    append(consume draft)
  }

  private mutating func mark(_ draft: inout BlockDraft, _ reading: LineReading) {
    guard let marker = reading.marker else {
      guard reading.hashes > 0 else { return }
      let start = reading.line.start
      let range = TextRange(start, start + reading.hashes)
      draft.marker = Marker(.hash, OrdinalNumbers(reading.hashes), range)
      depth.reset()
      return
    }
    draft.marker = marker.marker
    guard case .bullet = marker.marker.style else {
      depth.reset()
      lastNumbered = marker.marker
      return
    }
    draft.kind = .item(depth: depth.depth(of: marker, indent: reading.line.indent))
  }

  private func role(of caption: CaptionReader.Kind) -> BlockDraft.Role {
    switch caption {
    case .label(let hasTitle): .label(hasTitle: hasTitle)
    case .unit: .unit
    case .note: .note
    }
  }

  private mutating func append(_ draft: consuming BlockDraft) {
    open = drafts.count
    if case .footnote = draft.kind {} else { lastText = open }
    drafts.append(draft)
  }

  /// Hands over the finished drafts, with numbered ones told apart into headings and items.
  mutating func finish() -> [BlockDraft] {
    var finished: [BlockDraft] = []
    swap(&finished, &drafts)
    NumberedBlocks.settle(&finished, bytes)
    return finished
  }
}

/// A number that opens a new item in the middle of a line: `… mức thu phí. 3. Danh mục …`.
enum InlineNumber {
  /// The parts of a line before and from such a number, or nil.
  static func cut(
    in line: SourceLine,
    of bytes: [UInt8]
  ) -> (before: SourceLine, after: SourceLine)? {
    var index = line.start + 2
    let end = line.end - 6
    while index < end, let stop = ByteSearch.first(0x2E, in: bytes, index..<end) {
      if bytes[stop + 1] == 0x20, bytes[stop + 2].isDigit, bytes[stop - 1] > 0x40,
        opensItem(bytes, stop + 2, line.end)
      {
        return parts(line, stop, bytes)
      }
      index = stop + 1
    }
    return nil
  }

  /// One or two digits, a stop, a blank and a capital.
  private static func opensItem(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, bytes[index].isDigit { index += 1 }
    guard index - start <= 2, index + 2 < end, bytes[index] == 0x2E, bytes[index + 1] == 0x20
    else { return false }
    return LetterCase.isUpper(index + 2, in: bytes)
  }

  private static func parts(
    _ line: SourceLine,
    _ stop: Int,
    _ bytes: [UInt8]
  ) -> (before: SourceLine, after: SourceLine) {
    var before = line
    var after = line
    before.range = TextRange(line.start, stop + 1)
    before.width = bytes[line.start...stop].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    after.range = TextRange(stop + 2, line.end)
    after.indent = before.endColumn + 1
    after.width = max(line.width - before.width - 1, 0)
    after.startsPage = false
    return (before, after)
  }
}
