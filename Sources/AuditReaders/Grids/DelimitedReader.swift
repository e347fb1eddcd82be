import AuditKitCore

/// Reads files whose cells are parted by a character, such as CSV.
///
/// Lines with one cell above the first full row are the titles of the table. A doubled quote inside a
/// quoted cell stays as it is written, so that places and text agree.
struct DelimitedReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  /// Whether a quote may still embrace a cell; not after one that never ended.
  private var hasQuotes = true
  private var notices: [Notice] = []
  private var builder: BlockBuilder
  private var tables: [Table] = []
  private var draft = GridDraft()
  private var captions: [TextRange] = []
  private var isBehindBlank = false

  /// Reads a text.
  static func read(_ text: SourceText, name: String, separator: UInt8) -> Document {
    var reader = DelimitedReader(bytes: text.bytes, separator: separator)
    while reader.index < reader.bytes.count { reader.takeRow() }
    reader.closeTable()
    return Document(
      name: name,
      text: text,
      blocks: reader.builder.drafts.blocks(of: text.bytes),
      tables: reader.tables,
      notices: reader.notices
    )
  }

  private init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    builder = BlockBuilder(
      bytes: bytes,
      lineCount: 0,
      wrap: WrapWidth(lines: []),
      isMarkdown: false
    )
  }

  // MARK: Rows

  private mutating func takeRow() {
    let cells = row()
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first, let last = filled.last else {
      isBehindBlank = true
      return
    }
    let isTitle = filled.count == 1 && (draft.rows.isEmpty || opensTable(first))
    isBehindBlank = false
    if isTitle {
      closeTable()
      captions.append(first)
      return
    }
    for cell in cells { draft.add(cell) }
    draft.endRow(first.union(last))
  }

  /// A caption behind an empty line begins another table.
  private func opensTable(_ cell: TextRange) -> Bool {
    guard isBehindBlank else { return false }
    return CaptionReader(bytes: bytes).read(cell.start, cell.end) != nil
  }

  /// Titles without rows below them stay as captions; the rows take those above them.
  private mutating func closeTable() {
    guard !draft.rows.isEmpty || index >= bytes.count else { return }
    for caption in captions { builder.addCaption(caption) }
    if !draft.rows.isEmpty {
      if draft.hasJoinedCells { notices.append(.joinedCells(at: draft.range.start)) }
      let table = draft.table(captions: captions)
      builder.addTable(tables.count, table.range)
      tables.append(table)
    }
    captions = []
    draft = GridDraft()
  }

  private mutating func row() -> [TextRange] {
    var cells: [TextRange] = []
    cells.reserveCapacity(draft.columnCount)
    while true {
      cells.append(cell())
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    if index < bytes.count { index += 1 }
    return cells
  }

  // MARK: Cells

  /// The next cell; the separator or line break behind it stays.
  private mutating func cell() -> TextRange {
    let start = index
    var first = index
    while first < bytes.count, bytes[first] == 0x20 { first += 1 }
    if hasQuotes, first < bytes.count, bytes[first] == 0x22 {
      if let range = quoted(first + 1) { return range }
      index = start
    }
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A { index += 1 }
    return Emphasis.stripped(Blank.trimmed(bytes, start, index), of: bytes)
  }

  /// A cell between quotes; nil if words stand behind the closing one, or if there is none.
  private mutating func quoted(_ start: Int) -> TextRange? {
    var end = start
    while end < bytes.count {
      if bytes[end] == 0x22 {
        guard end + 1 < bytes.count, bytes[end + 1] == 0x22 else { break }
        end += 1
      }
      end += 1
    }
    guard end < bytes.count else {
      hasQuotes = false
      notices.append(.openQuote(at: start - 1))
      return nil
    }
    index = end + 1
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0D { index += 1 }
    guard index >= bytes.count || bytes[index] == separator || bytes[index] == 0x0A else {
      return nil
    }
    return Blank.trimmed(bytes, start, end)
  }
}

extension Notice {
  /// A quote that opens a cell is never closed.
  fileprivate static func openQuote(at offset: Int) -> Notice {
    Notice(
      vietnamese: """
        Dấu nháy kép mở ở byte thứ \(offset + 1) không có dấu đóng: từ đó trở đi dấu nháy được đọc \
        như chữ. Hãy đóng dấu nháy hoặc viết đôi nó.
        """,
      english: """
        The quote at byte \(offset + 1) is never closed: from there on quotes are read as text. \
        Close it or double it.
        """,
      offset: offset
    )
  }
}
