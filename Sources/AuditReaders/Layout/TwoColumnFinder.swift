import AuditKitCore

/// Finds the letterhead and the signatures, which stand in two columns that each are read downwards.
struct TwoColumnFinder {
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private let pageNumbers: [Bool]
  private let scanner: SegmentScanner

  init(bytes: [UInt8], lines: [SourceLine], pageNumbers: [Bool]) {
    self.bytes = bytes
    self.lines = lines
    self.pageNumbers = pageNumbers
    scanner = SegmentScanner(bytes: bytes)
  }

  func regions() -> [LayoutRegion] {
    var regions: [LayoutRegion] = []
    var index = 0
    while index < lines.count {
      if let pair = pair(index), let region = letterhead(index, pair) ?? recipients(index, pair) {
        regions.append(region)
        index = region.lines.upperBound
      } else {
        index += 1
      }
    }
    return regions
  }

  private static let motto = [Opening("cộng hòa xã hội"), Opening("cộng hoà xã hội")]
  private static let recipientsTitle = Opening("nơi nhận")

  private typealias Pair = (left: LayoutSegment, right: LayoutSegment)

  /// The two stretches of a line, or nil if it has another number of them.
  private func pair(_ index: Int) -> Pair? {
    let line = lines[index]
    guard line.gaps == 1, line.innerTabs <= 2, line.endColumn <= ReadingLimits.layoutWidth else {
      return nil
    }
    let segments = scanner.segments(of: line)
    return segments.count == 2 ? (segments[0], segments[1]) : nil
  }

  private func begins(_ segment: LayoutSegment, with openings: [Opening]) -> Bool {
    let start = Emphasis.skip(bytes, segment.range.start, segment.range.end)
    return openings.contains { $0.end(in: bytes, at: start, before: segment.range.end) != nil }
  }

  // MARK: Letterhead

  /// From the agency and the name of the state to the number and the date.
  private func letterhead(_ index: Int, _ pair: Pair) -> LayoutRegion? {
    guard begins(pair.right, with: Self.motto) else { return nil }
    var end = index + 1
    while end < lines.count {
      if lines[end].isBlank, !lines[end].startsPage, end + 1 < lines.count, isLetterhead(end + 1) {
        end += 1
      } else if isLetterhead(end) || (!lines[end].isBlank && lines[end].gaps == 0 && isShort(end)) {
        end += 1
      } else {
        break
      }
    }
    return split(index..<end, at: pair.right.columns.lowerBound)
  }

  private func isLetterhead(_ index: Int) -> Bool {
    guard let (left, _) = pair(index) else { return false }
    return !begins(left, with: [Self.recipientsTitle])
  }

  /// A line of one column inside the letterhead stands right below a line of two.
  private func isShort(_ index: Int) -> Bool {
    !lines[index - 1].isBlank && lines[index].width < 50
  }

  // MARK: Signatures

  /// `Nơi nhận:` and its list on the left, the title and the name of who signs on the right.
  private func recipients(_ index: Int, _ pair: Pair) -> LayoutRegion? {
    guard begins(pair.left, with: [Self.recipientsTitle]) else { return nil }
    var end = index + 1
    var blanks = 0
    while end < lines.count, !lines[end].startsPage, !pageNumbers[end] {
      if lines[end].isBlank {
        blanks += 1
      } else if !belongs(end, to: index, pair.right, blanks) {
        break
      }
      if !lines[end].isBlank { blanks = 0 }
      if blanks > 6 { break }
      end += 1
    }
    return split(index..<end, at: pair.right.columns.lowerBound)
  }

  private func belongs(
    _ index: Int,
    to first: Int,
    _ right: LayoutSegment,
    _ blanks: Int
  ) -> Bool {
    let line = lines[index]
    if pair(index) != nil { return true }
    let isTabbed = lines[first].innerTabs > 0
    let isRight = isRight(line, of: right.columns.lowerBound, isTabbed: isTabbed)
    let isLeft = (isTabbed || line.endColumn <= right.columns.lowerBound) && blanks == 0
    return line.gaps == 0 && line.tabs < 3 && (isRight || isLeft)
  }

  // MARK: Splitting

  private func split(_ range: Range<Int>, at column: Int) -> LayoutRegion {
    var left: [SourceLine] = []
    var right: [SourceLine] = []
    let isTabbed = lines[range.lowerBound].innerTabs > 0
    for index in range {
      let line = lines[index]
      if let (first, second) = pair(index) {
        left.append(part(line, first))
        right.append(part(line, second))
      } else if line.isBlank {
        left.append(line)
        right.append(line)
      } else if isRight(line, of: column, isTabbed: isTabbed) {
        right.append(line)
      } else {
        left.append(line)
      }
    }
    return LayoutRegion(lines: range, content: .columns([left, right]))
  }

  /// A title is centred in its column, and so may begin left of the line above it; a tab is clear.
  private func isRight(_ line: SourceLine, of column: Int, isTabbed: Bool) -> Bool {
    isTabbed ? line.indent > 0 : line.indent + 12 >= column
  }

  private func part(_ line: SourceLine, _ segment: LayoutSegment) -> SourceLine {
    var part = SourceLine(segment.range)
    part.indent = segment.columns.lowerBound
    part.width = segment.columns.count
    return part
  }
}
