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
    let titled = titledBelow(number, lines)
    let below = candidates(segment, number, lines).filter { titled[$0] }
    guard let first = below.first, let last = below.last else { return near(segment) }
    let span = first..<last + 1
    let widened = widened(span, segment, number, lines, titled)
    return widened.count > 1 ? widened : best(of: columns.touched(by: segment.columns), segment)
  }

  /// The columns that a stretch surely covers, if it may cover more than one.
  private func candidates(
    _ segment: LayoutSegment,
    _ number: Int,
    _ lines: [LayoutTable.Line]
  ) -> [Int] {
    let touched = columns.touched(by: segment.columns)
    if touched.count > 1 { return Array(touched) }
    let around = touched.lowerBound - 1...(touched.lowerBound + touched.count)
    let below = lines[(number + 1)...].lazy
      .flatMap(\.source.segments)
      .first { isSetUnder(segment.columns, $0.columns) }
    guard let below else {
      return (touched.isEmpty ? around : touched.lowerBound...touched.lowerBound)
        .filter(columns.indices.contains)
    }
    // A title in the middle of three columns stands above that of the second, which has its own capital.
    guard !touched.isEmpty, LetterCase.at(below.range.start, in: bytes) == .upper,
      columns.indices.contains(around.lowerBound), columns.indices.contains(around.upperBound)
    else { return [] }
    let titled = titledBelow(number, lines)
    let taken = takenBeside(segment, number, lines)
    return around.allSatisfy { titled[$0] && !taken[$0] } ? Array(around) : []
  }

  /// Whether two stretches are lines of one cell: both centred, or flush on one side.
  private func isSetUnder(_ upper: Range<Int>, _ lower: Range<Int>) -> Bool {
    let middles = upper.lowerBound + upper.upperBound - lower.lowerBound - lower.upperBound
    return abs(middles) <= 4 || abs(upper.lowerBound - lower.lowerBound) <= 1
      || abs(upper.upperBound - lower.upperBound) <= 1
  }

  /// The columns that a stretch touches, or else the nearest one.
  private func covered(by segment: LayoutSegment) -> Range<Int> {
    let touched = columns.touched(by: segment.columns)
    return touched.isEmpty ? near(segment) : touched
  }

  private func near(_ segment: LayoutSegment) -> Range<Int> {
    let touched = columns.touched(by: segment.columns)
    guard touched.isEmpty else { return best(of: touched, segment) }
    let next = min(touched.lowerBound, columns.count - 1)
    let last = max(touched.lowerBound - 1, 0)
    let toNext = columns[next].lowerBound - segment.columns.upperBound
    let toLast = segment.columns.lowerBound - columns[last].upperBound
    let column = abs(toLast) < abs(toNext) ? last : next
    return column..<column + 1
  }

  /// The column that a stretch covers most of.
  private func best(of touched: Range<Int>, _ segment: LayoutSegment) -> Range<Int> {
    guard !touched.isEmpty else { return near(segment) }
    let column =
      touched.max { left, right in
        columns[left].clamped(to: segment.columns).count
          < columns[right].clamped(to: segment.columns).count
      } ?? touched.lowerBound
    return column..<column + 1
  }

  /// For each column, whether a title stands in it below a line.
  private func titledBelow(_ number: Int, _ lines: [LayoutTable.Line]) -> [Bool] {
    var titled = [Bool](repeating: false, count: columns.count)
    for line in lines[(number + 1)...] {
      for segment in line.source.segments {
        for column in covered(by: segment) { titled[column] = true }
      }
    }
    return titled
  }

  /// The span, widened over further columns as long as the title stands better in the middle of it.
  private func widened(
    _ span: Range<Int>,
    _ segment: LayoutSegment,
    _ number: Int,
    _ lines: [LayoutTable.Line],
    _ titled: [Bool]
  ) -> Range<Int> {
    let taken = takenBeside(segment, number, lines)
    var best = span
    for start in stride(from: span.lowerBound, through: 0, by: -1) {
      guard titled[start], !taken[start] else { break }
      for end in span.upperBound...columns.count {
        guard titled[end - 1], !taken[end - 1] else { break }
        let distance = distance(start..<end, segment)
        let isWider = end - start > best.count
        if distance + (isWider ? 0 : 3) < self.distance(best, segment) + (isWider ? 3 : 0) {
          best = start..<end
        }
      }
    }
    return best
  }

  /// How far a title stands from the middle of columns, in half characters.
  private func distance(_ span: Range<Int>, _ segment: LayoutSegment) -> Int {
    let middle = columns[span.lowerBound].lowerBound + columns[span.upperBound - 1].upperBound
    return abs(middle - segment.center)
  }

  /// The columns that other titles down to this line cover.
  private func takenBeside(
    _ segment: LayoutSegment,
    _ number: Int,
    _ lines: [LayoutTable.Line]
  ) -> [Bool] {
    var taken = [Bool](repeating: false, count: columns.count)
    for line in lines[...number] {
      for other in line.source.segments where other.range != segment.range {
        for column in covered(by: other) { taken[column] = true }
      }
    }
    return taken
  }
}
