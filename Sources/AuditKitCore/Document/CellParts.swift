/// The texts of many cells, one cell behind the other in one array.
///
/// Cells of more than one part are rare, so what they have behind the first part stands apart.
public struct CellParts: Sendable {
  private let firsts: [TextRange]
  /// The parts behind the first, by the index of the cell.
  private let rests: [Int: [TextRange]]

  /// - Parameters:
  ///   - firsts: For each cell its first part, which in most tables is all of it.
  ///   - rests: The parts behind it, of the cells that have any.
  public init(_ firsts: [TextRange], rests: [Int: [TextRange]] = [:]) {
    self.firsts = firsts
    self.rests = rests
  }

  /// How many cells there are.
  public var count: Int { firsts.count }

  /// All parts of a cell.
  public subscript(index: Int) -> Fragments {
    Fragments(firsts[index], rests.isEmpty ? [] : rests[index] ?? [])
  }

  /// The first part of a cell, which in most tables is all of it.
  public func first(_ index: Int) -> TextRange { firsts[index] }

  /// The parts of a cell behind the first; nil if there are none.
  func rest(_ index: Int) -> [TextRange]? {
    guard !rests.isEmpty, let rest = rests[index], !rest.isEmpty else { return nil }
    return rest
  }

  /// Adds where the parts of all cells begin that are not empty.
  func addStarts(to starts: inout [Int]) {
    guard !rests.isEmpty else {
      for first in firsts where !first.isEmpty { starts.append(first.start) }
      return
    }
    for index in firsts.indices where !self[index].isEmpty {
      starts += self[index].all.map(\.start)
    }
  }
}
