import AuditKitCore

/// Turns the lines of a table that is drawn with blanks into rows of cells.
struct LayoutTable {
  private let bytes: [UInt8]
  private let columns: [Range<Int>]
  private let segments: SegmentScanner

  /// The cells of one line: for each column the stretch that stands in it.
  struct Line {
    let source: LayoutLine
    var cells: [TextRange?]
    var numericColumns = 0
    var isOrdinal = false
    /// Whether each cell is a code in parentheses, as under a header: `(1)`, `(3)=(4)+(5)`.
    var isCode = false

    /// Whether its label goes on with the line above, as small letters tell.
    var startsLower = false
    /// Whether it is a title in capitals and nothing else.
    var isTitle = false

    var isFirstOnly: Bool { cells.dropFirst().allSatisfy { $0 == nil } }
  }

  /// Reads a table from blocks of lines without blank lines between them; nil if it is none.
  static func read(
    _ blocks: [[LayoutLine]],
    bytes: [UInt8],
    followsPage: (LayoutLine) -> Bool
  ) -> GridDraft? {
    let all = blocks.flatMap { $0 }
    guard isTable(all) else { return nil }
    let columns = ColumnFinder(lines: all).columns()
    guard columns.count > 1 else { return nil }
    let table = LayoutTable(bytes: bytes, columns: columns)
    return table.draft(blocks, followsPage)
  }

  /// Two columns are a table only if the second is one of figures, and long enough to be meant so.
  private static func isTable(_ lines: [LayoutLine]) -> Bool {
    let rich = lines.count { $0.isRich }
    return rich > 2 || (rich > 1 && lines.contains { $0.segments.count > 2 })
  }

  private init(bytes: [UInt8], columns: [Range<Int>]) {
    self.bytes = bytes
    self.columns = columns
    segments = SegmentScanner(bytes: bytes)
  }

  private func draft(_ blocks: [[LayoutLine]], _ followsPage: (LayoutLine) -> Bool) -> GridDraft {
    var draft = GridDraft()
    let breaks = blocks.map { $0.first.map(followsPage) ?? false }
    let rest = withoutRepeats(blocks, breaks)
    let firsts = firstLines(of: rest, behind: breaks)
    let grouper = RowGrouper(blocks: rest.filter { !$0.isEmpty }.map { $0.map(line) })
    for row in LayoutHeader(bytes: bytes, columns: columns).rows(of: grouper.header) {
      add(row, to: &draft)
    }
    for group in grouper.rows() {
      let follows = group.first.map { firsts.contains($0.source.number) } ?? false
      add(cells(of: group), to: &draft, followsBreak: follows && !draft.rows.isEmpty)
    }
    return draft
  }

  /// The numbers of the lines that are the first ones behind a page end.
  private func firstLines(of blocks: [[LayoutLine]], behind breaks: [Bool]) -> Set<Int> {
    var firsts: Set<Int> = []
    var isBehind = false
    for (block, follows) in zip(blocks, breaks) {
      isBehind = isBehind || follows
      guard let first = block.first else { continue }
      if isBehind { firsts.insert(first.number) }
      isBehind = false
    }
    return firsts
  }

  private static let longestHeader = 12

  /// The blocks without the header where it is printed again behind a page end.
  private func withoutRepeats(_ blocks: [[LayoutLine]], _ breaks: [Bool]) -> [[LayoutLine]] {
    let header = blocks.joined().prefix(Self.longestHeader).map(text)
    return blocks.enumerated().map { number, block in
      guard number > 0, breaks[number], block.first?.segments.first?.isNumeric == false else {
        return block
      }
      let repeated = zip(header, block).prefix { $0 == text(of: $1) }.count
      return Array(block.dropFirst(repeated))
    }
  }

  private func text(of line: LayoutLine) -> [UInt8] {
    line.segments.flatMap { bytes[$0.range.start..<$0.range.end] + [0x09] }
  }

  private func cells(of group: [Line]) -> [[TextRange]] {
    columns.indices.map { column in group.compactMap { $0.cells[column] } }
  }

  private func add(_ parts: [[TextRange]], to draft: inout GridDraft, followsBreak: Bool = false) {
    let filled = parts.joined()
    guard let start = filled.map(\.start).min(), let end = filled.map(\.end).max() else { return }
    var last = start
    for ranges in parts {
      let first = ranges.first ?? TextRange(last, last)
      draft.add(Fragments(first, Array(ranges.dropFirst())))
      last = first.end
    }
    draft.endRow(TextRange(start, end), followsBreak: followsBreak)
  }

  // MARK: Lines

  private func line(_ source: LayoutLine) -> Line {
    var line = Line(source: source, cells: Array(repeating: nil, count: columns.count))
    for segment in source.segments {
      let touched = columns.touched(by: segment.columns)
      if touched.count > 1, let figures = segments.figures(in: segment) {
        for figure in figures { place(figure, in: &line) }
      } else {
        place(segment, in: &line)
      }
    }
    line.isOrdinal = line.cells[0].map(isOrdinal) ?? false
    line.isCode = source.segments.allSatisfy { isCode($0.range) }
    if let label = line.cells[..<min(2, columns.count)].last ?? nil {
      line.startsLower = LetterCase.isLower(label.start, in: bytes)
    }
    if source.segments.count == 1, let range = source.segments.first?.range {
      line.isTitle = LetterCase.isCapitals(range.start..<range.end, in: bytes)
    }
    return line
  }

  /// Whether a stretch is the code of a column: `(1)`, `(3)=(4)+(5)`, `(5)=(4)/(3)*100`, `(A)`.
  private func isCode(_ range: TextRange) -> Bool {
    let cell = bytes[range.start..<range.end]
    guard range.count > 2, cell.first == 0x28, cell.last == 0x29 || cell.contains(0x3D) else {
      return false
    }
    return bytes[range.start..<range.end].allSatisfy { byte in
      byte < 0x40 || (byte < 0x5B && range.count == 3)
    }
  }

  /// Puts a stretch into the leftmost column it covers, beside what stands there already.
  private func place(_ segment: LayoutSegment, in line: inout Line) {
    let touched = columns.touched(by: segment.columns)
    let column = min(touched.lowerBound, columns.count - 1)
    line.cells[column] = line.cells[column]?.union(segment.range) ?? segment.range
    if segment.isNumeric, column > 0 { line.numericColumns += 1 }
  }

  /// Whether a stretch numbers a row: `1`, `2.1.`, `IV`, `a)`, `-`.
  private func isOrdinal(_ range: TextRange) -> Bool {
    guard range.count <= 8 else { return false }
    var index = range.start
    while index < range.end, bytes[index].isDigit || bytes[index] == 0x2E { index += 1 }
    if index == range.end { return true }
    let stop = range.end - (bytes[range.end - 1] == 0x2E || bytes[range.end - 1] == 0x29 ? 1 : 0)
    guard stop > range.start else { return false }
    return stop - range.start == 1 || MarkerReader.roman(bytes[range.start..<stop]) != nil
  }
}
