/// The rows of a header, with the cells that run over others.
struct HeaderGrid {
  private(set) var cells: [[String]]
  /// For each cell how many columns it runs over; 0 for one that another covers.
  private(set) var spans: [[Int]]
  /// The titles over each column, from the top down.
  private(set) var paths: [[String]]

  init(_ headers: [MeasurePlan.Header], columnCount: Int) {
    let depth = headers.map(\.depth).max() ?? 1
    cells = Array(repeating: Array(repeating: "", count: columnCount), count: depth)
    spans = Array(repeating: Array(repeating: 0, count: columnCount), count: depth)
    paths = Array(repeating: [], count: columnCount)
    var column = 0
    for header in headers { place(header, row: 0, &column) }
  }

  private mutating func place(_ header: MeasurePlan.Header, row: Int, _ column: inout Int) {
    let first = column
    switch header {
    case .leaf(let title, _):
      cells[row][first] = title
      spans[row][first] = 1
      paths[first].append(title)
      column += 1
    case .span(let title, let parts):
      cells[row][first] = title
      spans[row][first] = header.keys.count
      for index in first..<first + header.keys.count { paths[index].append(title) }
      for part in parts { place(part, row: row + 1, &column) }
    }
  }
}
