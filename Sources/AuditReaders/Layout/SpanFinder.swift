/// Finds the columns that a stretch of a header is the title of.
///
/// Print shows no borders, so the span is told by three things: the stretch stands in the middle of its
/// columns, these have titles of their own further down, and titles of columns that stand alone are set
/// higher, in the middle of the whole header.
struct SpanFinder {
  let columns: [Range<Int>]
  /// For each column the middle of its titles below the stretch, in half characters; nil without any.
  private let middles: [Int?]
  /// For each column the height of these titles, in half lines.
  private let heights: [Int]
  /// Whether other titles cover a column down to the line of the stretch.
  private let isTaken: [Bool]

  init(columns: [Range<Int>], header: [LayoutLine], line: Int, stretch: LayoutSegment) {
    self.columns = columns
    var extents = [Range<Int>?](repeating: nil, count: columns.count)
    var rows = [Range<Int>?](repeating: nil, count: columns.count)
    var isTaken = [Bool](repeating: false, count: columns.count)
    for (number, other) in header.enumerated() {
      for segment in other.segments where segment.range != stretch.range {
        for column in columns.covered(by: segment.columns) {
          if number <= line { isTaken[column] = true }
          guard number > line else { continue }
          extents[column] = segment.columns.union(extents[column])
          rows[column] = (number..<number + 1).union(rows[column])
        }
      }
    }
    middles = extents.map { $0.map { $0.lowerBound + $0.upperBound } }
    heights = rows.map { $0.map { $0.lowerBound + $0.upperBound - 1 } ?? 0 }
    self.isTaken = isTaken
  }

  /// Whether a column may be one of several below the stretch.
  func isFree(_ column: Int) -> Bool {
    columns.indices.contains(column) && middles[column] != nil && !isTaken[column]
  }

  /// The span around the columns that the stretch touches; nil if no two columns suit.
  func span(around touched: [Int], of stretch: LayoutSegment) -> Range<Int>? {
    let seeds = touched.filter(isFree)
    guard let first = seeds.first, let last = seeds.last else { return nil }
    let height = (heights[first] + heights[last]) / 2
    let center = stretch.columns.lowerBound + stretch.columns.upperBound
    var best: (cost: Int, span: Range<Int>)?
    var start = first
    while isFree(start) {
      var end = last
      while isFree(end) {
        if end > start {
          let cost = cost(start...end, center, height)
          // Of two that suit as well the wider one is meant.
          if best.map({ cost <= $0.cost }) ?? true { best = (cost, start..<end + 1) }
        }
        end += 1
      }
      start -= 1
    }
    return best?.span
  }

  /// How badly a span suits: its middle is elsewhere, it takes in a column that stands alone, or it leaves
  /// out one that does not.
  private func cost(_ span: ClosedRange<Int>, _ center: Int, _ height: Int) -> Int {
    guard let first = middles[span.lowerBound], let last = middles[span.upperBound] else {
      return .max
    }
    let strangers = span.count { isHigher($0, than: height) }
    var cost = abs((first + last) / 2 - center) + strangers * Self.stranger
    if columns.indices.contains(where: { middles[$0] != nil && isHigher($0, than: height) }) {
      for beside in [span.lowerBound - 1, span.upperBound + 1] {
        if isFree(beside), !isHigher(beside, than: height) { cost += Self.leftOut }
      }
    }
    return cost
  }

  private static let stranger = 12
  private static let leftOut = 6

  private func isHigher(_ column: Int, than height: Int) -> Bool { heights[column] + 1 < height }
}

extension Range<Int> {
  /// The smallest range that covers both.
  func union(_ other: Range<Int>?) -> Range<Int> {
    guard let other else { return self }
    return Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
