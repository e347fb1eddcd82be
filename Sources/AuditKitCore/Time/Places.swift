/// Some places of a text, for asking whether another place is one of them.
struct Places {
  private let sorted: [TextRange]

  init(_ places: [TextRange]) { sorted = places.sorted() }

  func contains(_ place: TextRange) -> Bool {
    let next = sorted.partitioningIndex { $0 >= place }
    return next < sorted.count && sorted[next] == place
  }
}
