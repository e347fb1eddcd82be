/// Finds the columns of a table by the white space that runs down between them.
struct ColumnFinder {
  let lines: [LayoutLine]

  /// The columns, from left to right; fewer than two if the lines do not stand in columns.
  func columns() -> [Range<Int>] {
    let base = baseLines()
    guard base.count > 1 else { return [] }
    var columns = solidRuns(base)
    guard columns.count > 1, keepsApart(base, columns) else { return [] }
    let firstBase = base[0].number
    for line in lines where line.segments.count <= columns.count + Self.mostMissing {
      for segment in line.segments {
        add(segment.columns, to: &columns, isHeader: line.number < firstBase)
      }
    }
    return columns
  }

  private static let mostMissing = 3

  /// The lines that show the columns best: rows with figures, else those with most cells.
  private func baseLines() -> [LayoutLine] {
    let figures = lines.filter { $0.segments.count { $0.isNumeric } > 1 }
    if figures.count > 1 { return figures }
    let most = lines.map(\.segments.count).max() ?? 0
    return lines.filter { $0.isRich && $0.segments.count * 5 >= most * 3 }
  }

  /// The stretches of columns that hold text in more than a few lines.
  private func solidRuns(_ base: [LayoutLine]) -> [Range<Int>] {
    var changes = [Int](repeating: 0, count: (base.map(\.endColumn).max() ?? 0) + 2)
    for line in base {
      for segment in line.segments {
        changes[segment.columns.lowerBound] += 1
        changes[segment.columns.upperBound] -= 1
      }
    }
    let tolerated = base.count / 12
    var runs: [Range<Int>] = []
    var count = 0
    var start: Int?
    for column in changes.indices {
      count += changes[column]
      if count > tolerated {
        start = start ?? column
      } else if let first = start {
        runs.append(first..<column)
        start = nil
      }
    }
    return runs
  }

  /// Whether few lines have two stretches in one column, as spread out prose would.
  private func keepsApart(_ base: [LayoutLine], _ columns: [Range<Int>]) -> Bool {
    let mixed = base.count { line in
      zip(line.segments, line.segments.dropFirst()).contains { left, right in
        columns.touched(by: left.columns).overlaps(columns.touched(by: right.columns))
      }
    }
    return mixed * 3 <= base.count
  }

  /// A stretch that stands in no column makes one, but a header does not if one is near.
  private func add(_ stretch: Range<Int>, to columns: inout [Range<Int>], isHeader: Bool) {
    let touched = columns.touched(by: stretch)
    guard touched.isEmpty else { return }
    let index = touched.lowerBound
    let near = isHeader ? Self.headerDistance : 0
    let isNearNext = index < columns.count && columns[index].lowerBound - stretch.upperBound < near
    let isNearLast = index > 0 && stretch.lowerBound - columns[index - 1].upperBound < near
    if !isNearNext, !isNearLast { columns.insert(stretch, at: index) }
  }

  private static let headerDistance = 6
}

extension [Range<Int>] {
  /// The columns that a stretch touches.
  func touched(by stretch: Range<Int>) -> Range<Int> {
    var first = 0
    var end = count
    while first < end {
      let middle = (first + end) / 2
      if self[middle].upperBound > stretch.lowerBound { end = middle } else { first = middle + 1 }
    }
    while end < count, self[end].lowerBound < stretch.upperBound { end += 1 }
    return first..<end
  }

  /// The columns that a stretch touches, or else the nearest one.
  func covered(by stretch: Range<Int>) -> Range<Int> {
    let touched = touched(by: stretch)
    guard touched.isEmpty, !isEmpty else { return touched }
    let next = Swift.min(touched.lowerBound, count - 1)
    let last = Swift.max(touched.lowerBound - 1, 0)
    let toNext = abs(self[next].lowerBound - stretch.upperBound)
    let toLast = abs(stretch.lowerBound - self[last].upperBound)
    return toLast < toNext ? last..<last + 1 : next..<next + 1
  }
}
