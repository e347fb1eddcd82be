import AuditKitCore

/// Reads plain text and Markdown: lines into blocks, and what looks like a table into tables.
struct TextReader {
  private let text: SourceText
  private let bytes: [UInt8]
  private let isMarkdown: Bool
  private let hasPipes: Bool
  private let lines: [SourceLine]
  private let pageNumbers: [Bool]
  private let regions: [LayoutRegion]
  private var nextRegion = 0
  private var builder: BlockBuilder
  private var tables: [Table] = []
  private var grid: OpenGrid?
  private var notices: [Notice] = []

  /// A table that may go on behind a page end.
  private struct OpenGrid {
    var draft: GridDraft
    let isPipe: Bool
  }

  /// Reads a text.
  static func read(_ text: SourceText, name: String, isMarkdown: Bool) -> Document {
    var reader = TextReader(text, isMarkdown: isMarkdown)
    reader.run()
    let captions = CaptionFinder.find(
      in: reader.builder.finish(),
      tables: reader.tables,
      text.bytes
    )
    return Document(
      name: name,
      text: text,
      blocks: captions.drafts.blocks(of: text.bytes),
      tables: captions.tables,
      notices: reader.notices,
      isPlain: !isMarkdown
    )
  }

  private init(_ text: SourceText, isMarkdown: Bool) {
    self.text = text
    bytes = text.bytes
    self.isMarkdown = isMarkdown
    hasPipes = ByteSearch.first(UInt8(ascii: "|"), in: bytes, 0..<bytes.count) != nil
    lines = LineScanner.lines(of: text)
    pageNumbers = PageNumbers.find(in: lines, of: text.bytes)
    regions = LayoutScanner.regions(lines, pageNumbers: pageNumbers, of: text.bytes)
    builder = BlockBuilder(
      bytes: text.bytes,
      lineCount: lines.count,
      wrap: WrapWidth(lines: lines),
      isMarkdown: isMarkdown
    )
  }

  private mutating func run() {
    var index = 0
    while index < lines.count { index = step(index) }
    closeGrid()
  }

  /// Reads what begins at a line, and returns the line behind it.
  private mutating func step(_ index: Int) -> Int {
    if nextRegion < regions.count, regions[nextRegion].lines.lowerBound == index {
      return read(regions[nextRegion])
    }
    if lines[index].isBlank || isRule(lines[index]) {
      if lines[index].startsPage { builder.addPageEnd() } else { builder.addBlank() }
      return index + 1
    }
    let line = lines[index]
    if pageNumbers[index] {
      builder.addPageEnd()
      return index + 1
    }
    if isMarkdown, isFence(line) { return readFence(index) }
    if let next = readPipes(index) ?? readTabs(index) { return next }
    closeGrid()
    builder.add(line)
    return index + 1
  }

  // MARK: Tables

  private mutating func readPipes(_ index: Int) -> Int? {
    guard hasPipes else { return nil }
    let next = readClosedPipes(index)
    if next != nil { return next }
    let rows = PipeRows(bytes: bytes, lines: lines)
    guard let group = rows.openGroup(from: index) else { return nil }
    add(rows.openDraft(group), isPipe: true, opensTable: false)
    return group.upperBound
  }

  private mutating func readClosedPipes(_ index: Int) -> Int? {
    guard isMarkdown || bytes[lines[index].start] == UInt8(ascii: "|") else { return nil }
    let rows = PipeRows(bytes: bytes, lines: lines)
    guard let group = rows.group(from: index) else { return nil }
    let opensTable = rows.isHeader(index)
    add(rows.draft(group), isPipe: true, opensTable: opensTable)
    return group.upperBound
  }

  private mutating func readTabs(_ index: Int) -> Int? {
    guard lines[index].tabs > 0 else { return nil }
    let rows = TabRows(bytes: bytes, lines: lines)
    let group = rows.group(from: index)
    let draft = rows.draft(group)
    let continues = grid.map { !$0.isPipe && $0.draft.columnCount == draft.columnCount } ?? false
    guard continues || rows.isTable(group) else {
      closeGrid()
      for line in lines[group] { builder.add(line) }
      return group.upperBound
    }
    add(draft, isPipe: false, opensTable: opensTable(draft, rows))
    return group.upperBound
  }

  /// Whether a group of rows begins with a header of its own, other than that of the open table.
  private func opensTable(_ draft: GridDraft, _ rows: TabRows) -> Bool {
    guard rows.opensHeader(draft) else { return false }
    guard let open = grid?.draft, !open.rows.isEmpty else { return true }
    return !draft.beginsLike(open, 0, bytes)
  }

  private mutating func add(_ draft: GridDraft, isPipe: Bool, opensTable: Bool) {
    if var open = grid, open.isPipe == isPipe, !opensTable,
      open.draft.columnCount == draft.columnCount
    {
      grid = nil
      open.draft.add(continuation: draft, of: bytes)
      grid = open
      return
    }
    closeGrid()
    grid = OpenGrid(draft: draft, isPipe: isPipe)
  }

  private mutating func closeGrid() {
    // Between most lines none is open.
    guard grid != nil, let open = grid else { return }
    grid = nil
    if open.draft.hasJoinedCells { notices.append(.joinedCells(at: open.draft.range.start)) }
    add(open.draft.table())
  }

  private mutating func add(_ table: Table) {
    builder.addTable(tables.count, table.range)
    tables.append(table)
  }

  private mutating func read(_ region: LayoutRegion) -> Int {
    closeGrid()
    nextRegion += 1
    switch region.content {
    case .table(let draft):
      add(draft.table())
    case .columns(let columns):
      for column in columns {
        builder.addBlank()
        for line in column {
          if line.isBlank || isRule(line) { builder.addBlank() } else { builder.add(line) }
        }
      }
      builder.addBlank()
    }
    return region.lines.upperBound
  }

  // MARK: Lines that are no text

  /// A line of dashes or the like, as drawn under a letterhead.
  private func isRule(_ line: SourceLine) -> Bool {
    let first = bytes[line.start]
    guard line.width >= 3, first == 0x2D || first == 0x5F || first == 0x3D || first == 0x2A else {
      return false
    }
    return bytes[line.start..<line.end].allSatisfy { $0 == first || $0 == 0x20 }
  }

  private func isFence(_ line: SourceLine) -> Bool {
    guard line.width >= 3 else { return false }
    let first = bytes[line.start]
    return (first == 0x60 || first == 0x7E) && bytes[line.start + 1] == first
      && bytes[line.start + 2] == first
  }

  /// The text inside a fence is one paragraph, whatever it looks like.
  private mutating func readFence(_ start: Int) -> Int {
    closeGrid()
    builder.addBlank()
    var index = start + 1
    var isFirst = true
    while index < lines.count, !isFence(lines[index]) {
      if !lines[index].isBlank {
        builder.addVerbatim(lines[index], isFirst: isFirst)
        isFirst = false
      }
      index += 1
    }
    builder.addBlank()
    return index + 1
  }
}

extension Notice {
  /// A table had more columns than a table may have.
  static func joinedCells(at offset: Int) -> Notice {
    let limit = ReadingLimits.columns
    return Notice(
      vietnamese: """
        Bảng có hơn \(limit) cột: các ô từ cột \(limit) trở đi được gộp làm một. \
        Hãy kiểm tra dấu phân cách của bảng.
        """,
      english: """
        A table has more than \(limit) columns: the cells from column \(limit) on were joined. \
        Check what separates its cells.
        """,
      offset: offset
    )
  }
}
