import AuditKitCore

/// A stretch of a line between two wide gaps, with the columns it stands in.
struct LayoutSegment {
  /// The columns from its first character to behind its last.
  var columns: Range<Int>
  var range: TextRange
  /// Whether it is a figure and nothing else.
  var isNumeric: Bool

  var center: Int { columns.lowerBound + columns.upperBound }
}

/// A line of text as a page layout has set it.
struct LayoutLine {
  let number: Int
  let segments: [LayoutSegment]

  /// Whether it looks like a row of a table: three stretches, or two of which the last is a figure.
  var isRich: Bool {
    (segments.count > 2 && !isSpread) || (segments.count == 2 && segments[1].isNumeric)
  }

  /// Whether it is prose that was spread to fill the line: long, wordy, with narrow gaps only.
  private var isSpread: Bool {
    guard endColumn - (segments.first?.columns.lowerBound ?? 0) >= Self.shortestProse else {
      return false
    }
    return !segments.contains(where: \.isNumeric) && widestGap <= 3
  }

  private static let shortestProse = 50

  var widestGap: Int {
    zip(segments, segments.dropFirst())
      .map { $1.columns.lowerBound - $0.columns.upperBound }
      .max() ?? 0
  }

  var endColumn: Int { segments.last?.columns.upperBound ?? 0 }
}

/// Cuts a line at its wide gaps.
struct SegmentScanner {
  let bytes: [UInt8]

  /// The stretches of a line between gaps of at least `gap` blanks.
  func segments(of line: SourceLine, gap: Int = 2) -> [LayoutSegment] {
    var segments: [LayoutSegment] = []
    var column = line.indent
    var index = line.start
    var start = (byte: line.start, column: line.indent)
    var end = start
    var blanks = 0
    while index < line.end {
      let blank = Blank.length(bytes, index)
      if blank > 0 {
        blanks += bytes[index] == 0x09 ? gap : 1
        index += blank
        column += 1
        continue
      }
      if blanks >= gap {
        append(segment(start, end), to: &segments)
        start = (index, column)
      }
      blanks = 0
      index += 1
      while index < line.end, bytes[index] & 0xC0 == 0x80 { index += 1 }
      column += 1
      end = (index, column)
    }
    if end.byte > start.byte { append(segment(start, end), to: &segments) }
    return segments
  }

  /// Figures that one blank parts are cells of their own, unless the blank groups digits: `1 234`.
  private func append(_ segment: LayoutSegment, to segments: inout [LayoutSegment]) {
    let bytes = bytes[segment.range.start..<segment.range.end]
    guard segment.isNumeric, bytes.contains(0x20), let figures = figures(in: segment),
      figures.dropFirst().contains(where: { $0.range.count != 3 })
    else {
      segments.append(segment)
      return
    }
    segments += figures
  }

  private func segment(
    _ start: (byte: Int, column: Int),
    _ end: (byte: Int, column: Int)
  ) -> LayoutSegment {
    LayoutSegment(
      columns: start.column..<end.column,
      range: TextRange(start.byte, end.byte),
      isNumeric: isNumeric(start.byte, end.byte)
    )
  }

  /// Digits with the signs that figures are written with.
  private func isNumeric(_ start: Int, _ end: Int) -> Bool {
    var hasDigit = false
    for index in start..<end {
      switch bytes[index] {
      case 0x30...0x39: hasDigit = true
      case 0x2C, 0x2E, 0x25, 0x2B, 0x2D, 0x2F, 0x20: break
      default: return false
      }
    }
    return hasDigit
  }

  /// The parts of a segment that blanks part, each a figure; nil if one is none.
  func figures(in segment: LayoutSegment) -> [LayoutSegment]? {
    var line = SourceLine(segment.range)
    line.indent = segment.columns.lowerBound
    let parts = segments(of: line, gap: 1)
    return parts.allSatisfy(\.isNumeric) ? parts : nil
  }
}
