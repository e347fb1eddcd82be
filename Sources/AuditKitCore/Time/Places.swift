/// Some places of a text, for asking whether another place is one of them.
struct Places {
  private let sorted: [TextRange]

  init(_ places: [TextRange]) { sorted = places.sorted() }

  func contains(_ place: TextRange) -> Bool {
    let next = sorted.partitioningIndex { $0 >= place }
    return next < sorted.count && sorted[next] == place
  }
}

extension [TextRange] {
  /// These places and others, both in order, as one list in order; those that overlap become one.
  func joined(with others: [TextRange]) -> [TextRange] {
    var joined: [TextRange] = []
    joined.reserveCapacity(count + others.count)
    var (own, other) = (startIndex, others.startIndex)
    while own < endIndex || other < others.endIndex {
      let isOwn = other == others.endIndex || (own < endIndex && self[own] < others[other])
      let next = isOwn ? self[own] : others[other]
      if isOwn { own += 1 } else { other += 1 }
      if let last = joined.last, next.start < last.end {
        joined[joined.count - 1] = last.union(next)
      } else {
        joined.append(next)
      }
    }
    return joined
  }
}
