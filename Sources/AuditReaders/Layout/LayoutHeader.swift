import AuditKitCore

/// Builds the header rows of a table that is drawn with blanks.
///
/// A title that covers several columns stands centred above their own titles. It becomes a cell over the
/// leftmost of them, in a row of its own; titles that run over several lines become one cell.
struct LayoutHeader {
  let bytes: [UInt8]
  let columns: [Range<Int>]

  /// A stretch of a header line and the columns it is the title of.
  private struct Title {
    var line: Int
    var stretch: Range<Int>
    var parts: [TextRange]
    var span: Range<Int>
  }

  /// The rows, each with the parts of its cells by column.
  func rows(of lines: [LayoutTable.Line]) -> [[[TextRange]]] {
    guard !lines.isEmpty else { return [] }
    var rows: [[[TextRange]]] = []
    let codes = lines.last.flatMap { codeRow($0) }
    let titles = titles(of: codes == nil ? lines : Array(lines.dropLast()))
    for title in titles {
      let depth = titles.count { isAbove($0, title) }
      while rows.count <= depth { rows.append(Array(repeating: [], count: columns.count)) }
      rows[depth][title.span.lowerBound] += title.parts
    }
    if let codes { rows.append(codes) }
    return rows
  }

  /// Whether one title covers another and more columns than that.
  private func isAbove(_ upper: Title, _ lower: Title) -> Bool {
    upper.span.count > 1 && upper.line < lower.line
      && upper.span.contains(lower.span.lowerBound) && upper.span != lower.span
  }

  // MARK: Codes

  /// `(1) (2) (3)=(4)+(5)`: codes of columns, below the titles.
  private func codeRow(_ line: LayoutTable.Line) -> [[TextRange]]? {
    let segments = line.source.segments
    guard segments.count > 2, line.isCode else { return nil }
    return line.cells.map { $0.map { [$0] } ?? [] }
  }

  // MARK: Titles

  private func titles(of lines: [LayoutTable.Line]) -> [Title] {
    var titles: [Title] = []
    for (number, line) in lines.enumerated() {
      for segment in line.source.segments {
        let title = Title(
          line: number,
          stretch: segment.columns,
          parts: [segment.range],
          span: span(of: segment, number, lines)
        )
        if let index = titles.firstIndex(where: { continues($0, title) }) {
          titles[index].parts += title.parts
          titles[index].line = number
        } else {
          titles.append(title)
        }
      }
    }
    return titles
  }

  /// Whether a title is the next line of another one.
  private func continues(_ upper: Title, _ lower: Title) -> Bool {
    upper.span == lower.span && (lower.span.count == 1 || upper.line + 1 == lower.line)
  }

  /// The columns below a stretch: one, unless several that have titles of their own further down.
  private func span(
    of segment: LayoutSegment,
    _ number: Int,
    _ lines: [LayoutTable.Line]
  ) -> Range<Int> {
    let finder = SpanFinder(
      columns: columns,
      header: lines.map(\.source),
      line: number,
      stretch: segment
    )
    let around = candidates(segment, number, lines, finder)
    return finder.span(around: around, of: segment) ?? best(of: segment)
  }

  /// The columns that a stretch surely covers, if it may cover more than one.
  private func candidates(
    _ segment: LayoutSegment,
    _ number: Int,
    _ lines: [LayoutTable.Line],
    _ finder: SpanFinder
  ) -> [Int] {
    let touched = columns.touched(by: segment.columns)
    if touched.count > 1 { return Array(touched) }
    let below = lines[(number + 1)...].lazy
      .flatMap(\.source.segments)
      .first { columns.covered(by: $0.columns).overlaps(columns.covered(by: segment.columns)) }
    let around = Array(touched.lowerBound - 1...touched.upperBound)
    guard let below, isSetUnder(segment.columns, below.columns) else {
      return touched.isEmpty ? around : Array(touched)
    }
    // A title in the middle of three columns stands above that of the second, which has its own capital.
    guard !touched.isEmpty, LetterCase.isUpper(below.range.start, in: bytes) else { return [] }
    return around.allSatisfy(finder.isFree) ? around : []
  }

  /// Whether two stretches are lines of one cell: both centred, or flush on one side.
  private func isSetUnder(_ upper: Range<Int>, _ lower: Range<Int>) -> Bool {
    let middles = upper.lowerBound + upper.upperBound - lower.lowerBound - lower.upperBound
    return abs(middles) <= 4 || abs(upper.lowerBound - lower.lowerBound) <= 1
      || abs(upper.upperBound - lower.upperBound) <= 1
  }

  /// The column that a stretch covers most of, or else the nearest.
  private func best(of segment: LayoutSegment) -> Range<Int> {
    let covered = columns.covered(by: segment.columns)
    let column =
      covered.max { left, right in
        columns[left].clamped(to: segment.columns).count
          < columns[right].clamped(to: segment.columns).count
      } ?? 0
    return column..<column + 1
  }
}
