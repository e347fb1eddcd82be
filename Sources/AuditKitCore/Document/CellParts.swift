/// The texts of many cells, one cell behind the other in one array.
///
/// Cells of more than one part are rare, so the parts behind the first have an array of their own, which is
/// empty in most tables.
public struct CellParts: Sendable {
  private var firsts: [TextRange] = []
  /// For each cell the parts behind the first; empty as long as no cell has any.
  private var rests: [[TextRange]] = []

  public init() {}

  public var count: Int { firsts.count }

  public subscript(index: Int) -> Fragments {
    Fragments(firsts[index], rests.isEmpty ? [] : rests[index])
  }

  /// The first part of a cell, which in most tables is all of it.
  public func first(_ index: Int) -> TextRange { firsts[index] }

  public mutating func reserveCapacity(_ count: Int) { firsts.reserveCapacity(count) }

  /// Adds a cell of one part.
  public mutating func append(_ cell: TextRange) {
    firsts.append(cell)
    if !rests.isEmpty { rests.append([]) }
  }

  /// Adds a cell.
  public mutating func append(_ cell: Fragments) {
    append(cell.first)
    guard !cell.rest.isEmpty else { return }
    if rests.isEmpty { rests = Array(repeating: [], count: firsts.count) }
    rests[rests.count - 1] = cell.rest
  }

  /// Makes the last cell reach further.
  public mutating func extendLast(to end: Int) {
    firsts[firsts.count - 1] = TextRange(firsts[firsts.count - 1].start, end)
  }
}
