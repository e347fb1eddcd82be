import AuditKitCore

/// Tells apart the rows of a table whose cells run over several lines.
///
/// Each row has one line that holds its ordinal or its figures. Where cells are centred, lines of its
/// label stand above and below that line; where they are not, all of them stand below.
struct RowGrouper {
  typealias Line = LayoutTable.Line

  /// The lines above the first row.
  let header: [Line]
  private let body: [[Line]]
  private let needsAnchor: Bool
  private let isCentered: Bool

  init(blocks: [[Line]]) {
    let hasAnchors = blocks.joined().contains { Self.isAnchor($0) }
    needsAnchor = hasAnchors
    (header, body) = Self.parts(blocks, hasAnchors)
    isCentered = body.contains { block in
      zip(block, block.dropFirst()).contains { Self.isLineAbove($0, $1) }
        || block.first.map { !Self.isAnchor($0) && !$0.isTitle } == true
          && block.contains(where: Self.isAnchor)
    }
  }

  /// Whether a line must belong to the row of the line below it.
  private static func isLineAbove(_ line: Line, _ anchor: Line) -> Bool {
    guard isAnchor(anchor), !isAnchor(line), line.source.segments.count == 1 else { return false }
    return anchor.startsLower
      || (anchor.isOrdinal && anchor.cells.count > 2 && anchor.cells[1] == nil)
  }

  /// The rows below the header, each as its lines.
  func rows() -> [[Line]] { body.flatMap(rows) }

  // MARK: Header

  /// The header ends at the first row, and before that at the first blank line.
  private static func parts(_ blocks: [[Line]], _ hasAnchors: Bool) -> ([Line], [[Line]]) {
    guard hasAnchors else { return partsWithoutAnchors(blocks) }
    let block = blocks.firstIndex { $0.contains(where: isAnchor) } ?? 0
    let above = Array(blocks[..<block].joined())
    let rest = Array(blocks[(block + 1)...])
    guard above.isEmpty else { return limited(above, [blocks[block]] + rest) }
    var row = blocks[block].firstIndex(where: isAnchor) ?? 0
    // An ordinal without a label has the first line of its label above it.
    if row > 1, isLabelOnly(blocks[block][row - 1]), blocks[block][row].cells[1] == nil { row -= 1 }
    return limited(Array(blocks[block][..<row]), [Array(blocks[block][row...])] + rest)
  }

  /// Without figures or ordinals the blank lines tell the rows, or else each line is one.
  private static func partsWithoutAnchors(_ blocks: [[Line]]) -> ([Line], [[Line]]) {
    guard blocks.count > 1 else { return ([], blocks.joined().map { [$0] }) }
    return limited(blocks[0], Array(blocks[1...]))
  }

  private static let longestHeader = 12

  /// More lines than a header has are rows.
  private static func limited(_ header: [Line], _ body: [[Line]]) -> ([Line], [[Line]]) {
    header.count <= longestHeader ? (header, body) : ([], header.map { [$0] } + body)
  }

  private static func isLabelOnly(_ line: Line) -> Bool {
    line.cells[0] == nil && line.cells.count > 2 && line.cells[1] != nil
      && line.cells.dropFirst(2).allSatisfy { $0 == nil }
  }

  // MARK: Rows

  /// Whether a line is the one that a row has once.
  private static func isAnchor(_ line: Line) -> Bool {
    if line.isOrdinal { return !line.isFirstOnly || line.cells.count > 2 }
    if line.numericColumns > 1 { return true }
    return line.numericColumns == 1
      && (line.cells.count < 4 || line.cells[..<2].contains { $0 != nil })
  }

  private func rows(_ block: [Line]) -> [[Line]] {
    guard needsAnchor else { return [block] }
    let anchors = block.indices.filter { Self.isAnchor(block[$0]) }
    guard let first = anchors.first else { return [block] }
    let titles = block[..<first].prefix(while: \.isTitle).count
    var rows = block[..<titles].map { [$0] }
    var start = titles
    var above = first - titles
    for (anchor, next) in zip(anchors, anchors.dropFirst()) {
      let cut = isCentered ? self.cut(block, anchor, next, above: above) : next
      rows.append(Array(block[start..<cut]))
      above = next - cut
      start = cut
    }
    rows.append(Array(block[start...]))
    return rows
  }

  /// Where, between the lines of two rows, the second one begins: as many lines below the figures as above
  /// them, unless that would part a sentence.
  private func cut(_ block: [Line], _ anchor: Int, _ next: Int, above: Int) -> Int {
    let between = next - anchor - 1
    guard between > 0 else { return next }
    return anchor + 1 + min(above, between)
  }
}
