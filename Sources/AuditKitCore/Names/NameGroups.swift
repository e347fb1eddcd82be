/// Things that belong to names, name by name in one array, in which those of a name are found by halving.
struct NameGroups {
  /// A name, and the index of what belongs to it.
  private struct Entry: Comparable {
    let name: UnitName
    let index: Int

    static func < (left: Entry, right: Entry) -> Bool {
      left.name == right.name ? left.index < right.index : left.name < right.name
    }
  }

  private let entries: [Entry]

  /// Groups some indices by the names that they belong to; those of a name stay in order.
  init(_ named: some Sequence<(UnitName, Int)>) {
    entries = named.map { Entry(name: $0, index: $1) }.sorted()
  }

  /// The indices that belong to a name.
  subscript(name: UnitName) -> some RandomAccessCollection<Int> {
    entries[range(of: name)].lazy.map { $0.index }
  }

  /// Whether anything belongs to a name.
  func contains(_ name: UnitName) -> Bool { !range(of: name).isEmpty }

  /// The first index of each name, in no order that means anything.
  var firsts: some Sequence<Int> {
    entries.indices.lazy.filter { $0 == 0 || entries[$0 - 1].name != entries[$0].name }
      .map { entries[$0].index }
  }

  private func range(of name: UnitName) -> Range<Int> {
    // Both ends are found by halving: one name may be that of very many.
    let start = entries.partitioningIndex { $0.name >= name }
    return start..<entries[start...].partitioningIndex { $0.name > name }
  }
}
