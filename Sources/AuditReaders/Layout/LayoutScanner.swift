import AuditKitCore

/// A part of a text whose lines stand side by side.
struct LayoutRegion {
  enum Content {
    case table(GridDraft)
    /// Two columns of a letterhead or of the signatures, each as lines of its own.
    case columns([[SourceLine]])
  }

  let lines: Range<Int>
  let content: Content
}

/// Finds the tables that `pdftotext -layout` and typewriters draw with blanks.
struct LayoutScanner {
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private let pageNumbers: [Bool]
  private let reader: LineReader
  /// The lines with words, cut at their gaps; nil for others and for lines with tabs.
  private let cut: [LayoutLine?]
  /// The width of a line that is too long to be part of a cell.
  private let proseWidth: Int

  /// The regions of a text, in order, none overlapping.
  static func regions(
    _ lines: [SourceLine],
    pageNumbers: [Bool],
    of bytes: [UInt8]
  ) -> [LayoutRegion] {
    guard lines.contains(where: { $0.gaps > 0 && $0.tabs <= Self.letterheadTabs }) else {
      return []
    }
    let columns = TwoColumnFinder(bytes: bytes, lines: lines, pageNumbers: pageNumbers).regions()
    guard lines.contains(where: { $0.gaps > 0 && $0.tabs == 0 }) else { return columns }
    let taken = Set(columns.flatMap(\.lines))
    let scanner = LayoutScanner(lines, pageNumbers, taken, bytes)
    return (columns + scanner.tables()).sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  private static let letterheadTabs = 2

  private init(
    _ lines: [SourceLine],
    _ pageNumbers: [Bool],
    _ taken: Set<Int>,
    _ bytes: [UInt8]
  ) {
    self.bytes = bytes
    self.lines = lines
    self.pageNumbers = pageNumbers
    reader = LineReader(bytes: bytes, isMarkdown: false)
    let segments = SegmentScanner(bytes: bytes)
    cut = lines.indices.map { index in
      let line = lines[index]
      // Rows with pipes have gaps of blanks wherever cells are empty.
      guard !line.isBlank, line.tabs == 0, line.endColumn <= ReadingLimits.layoutWidth,
        bytes[line.start] != UInt8(ascii: "|"), !pageNumbers[index], !taken.contains(index)
      else { return nil }
      return LayoutLine(number: index, segments: segments.segments(of: line))
    }
    proseWidth = (cut.lazy.compactMap { $0?.endColumn }.max() ?? 0) * 11 / 20
  }

  // MARK: Regions

  private func tables() -> [LayoutRegion] {
    var regions: [LayoutRegion] = []
    var runs: [Range<Int>] = []
    for core in cores() {
      if let last = runs.last, !joins(last.upperBound, core.lowerBound, runs) {
        finish(&runs, into: &regions)
      }
      runs.append(core)
    }
    finish(&runs, into: &regions)
    return regions
  }

  private func finish(_ runs: inout [Range<Int>], into regions: inout [LayoutRegion]) {
    defer { runs = [] }
    guard let first = runs.first, var end = runs.last?.upperBound else { return }
    var lines = blocks(runs)
    if let tail = tail(behind: end) {
      lines.append(tail)
      end = tail.last.map { $0.number + 1 } ?? end
    }
    guard let draft = LayoutTable.read(lines, bytes: bytes, followsPage: followsPage) else {
      return
    }
    regions.append(LayoutRegion(lines: first.lowerBound..<end, content: .table(draft)))
  }

  /// The lines of runs, a block for each stretch without blank lines.
  private func blocks(_ runs: [Range<Int>]) -> [[LayoutLine]] {
    guard let first = runs.first, let last = runs.last else { return [] }
    var blocks: [[LayoutLine]] = [[]]
    for index in first.lowerBound..<last.upperBound {
      guard let line = cut[index] else {
        if blocks[blocks.count - 1].isEmpty == false { blocks.append([]) }
        continue
      }
      if lines[index].startsPage, !blocks[blocks.count - 1].isEmpty { blocks.append([]) }
      blocks[blocks.count - 1].append(line)
    }
    return blocks.filter { !$0.isEmpty }
  }

  /// Whether a page end stands between a line and the words above it.
  private func followsPage(_ line: LayoutLine) -> Bool {
    if lines[line.number].startsPage { return true }
    var index = line.number - 1
    while index >= 0, lines[index].isBlank || pageNumbers[index] {
      if lines[index].startsPage || pageNumbers[index] { return true }
      index -= 1
    }
    return false
  }

  // MARK: Stretches of lines

  /// The stretches of lines that hold at least one row of a table and nothing that is none.
  private func cores() -> [Range<Int>] {
    var cores: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      guard let line = cut[index], line.isRich else {
        index += 1
        continue
      }
      var start = index
      let floor = cores.last?.upperBound ?? 0
      while start > floor, let above = cut[start - 1], isLoose(above), !lines[start].startsPage {
        start -= 1
      }
      index += 1
      while index < lines.count, let below = cut[index], below.isRich || isLoose(below) {
        index += 1
      }
      cores.append(start..<index)
    }
    return cores
  }

  /// Whether a line may be a part of cells: short, and neither numbered nor a caption.
  private func isLoose(_ line: LayoutLine) -> Bool {
    let source = lines[line.number]
    let isShort = source.width <= proseWidth
    if line.segments.count > 1 { return line.isRich || line.widestGap > 2 || isShort }
    guard isShort else { return false }
    let reading = reader.read(source)
    guard let marker = reading.marker else { return reading.caption == nil }
    // `-` and `+` may begin a line of a cell; a number would head a section.
    if case .bullet = marker.marker.style { return source.indent > proseWidth / 3 }
    return false
  }

  /// Whether the stretch that begins at `start` goes on with the table that ends at `end`.
  private func joins(_ end: Int, _ start: Int, _ runs: [Range<Int>]) -> Bool {
    var between = 0
    for index in end..<start {
      if let line = cut[index] {
        guard isLoose(line) else { return false }
        between += 1
      } else if !lines[index].isBlank, !pageNumbers[index] {
        return false
      }
    }
    return between == 0 || (between <= 3 && isAligned(end, start))
  }

  /// Whether the last row before a title inside the table stands like the first one behind it.
  private func isAligned(_ end: Int, _ start: Int) -> Bool {
    guard let above = cut[..<end].last(where: { $0?.isRich == true }) ?? nil,
      let below = cut[start...].first(where: { $0?.isRich == true }) ?? nil
    else { return false }
    let matches = below.segments.filter { segment in
      above.segments.count { $0.columns.overlaps(segment.columns) } == 1
    }
    return matches.count * 5 >= below.segments.count * 3
  }

  /// The rest of a cell behind a page end: a short stretch in small letters.
  private func tail(behind end: Int) -> [LayoutLine]? {
    var index = end
    var isBehindPage = false
    while index < lines.count, cut[index] == nil, lines[index].isBlank || pageNumbers[index] {
      isBehindPage = isBehindPage || pageNumbers[index] || lines[index].startsPage
      index += 1
    }
    guard isBehindPage, index < lines.count, let first = cut[index], isLoose(first),
      lines[index].indent > 0, LetterCase.isLower(lines[index].start, in: bytes)
    else { return nil }
    var tail: [LayoutLine] = []
    while index < lines.count, let line = cut[index] {
      guard isLoose(line), tail.count < 3 else { return nil }
      tail.append(line)
      index += 1
    }
    return tail
  }
}
