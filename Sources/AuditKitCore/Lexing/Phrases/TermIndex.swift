/// Where the phrases with each meaning stand, found once for all who look for them.
struct TermIndex: Sendable {
  /// Indices into the terms of a text, meaning by meaning, in order.
  private let places: [UInt32]
  /// For each meaning where its places end.
  private let ends: [UInt32]

  init(_ terms: [TermMatch]) {
    var places = [UInt32](repeating: 0, count: terms.count)
    var ends = [UInt32](repeating: 0, count: TermSet.capacity + 1)
    // First how many there are of the meaning before, then where each begins; putting them in moves that on.
    for term in terms { ends[Int(term.term.position) &+ 1] &+= 1 }
    for position in 1..<ends.count { ends[position] &+= ends[position &- 1] }
    for index in terms.indices {
      let position = Int(terms[index].term.position)
      places[Int(ends[position])] = UInt32(truncatingIfNeeded: index)
      ends[position] &+= 1
    }
    self.places = places
    self.ends = ends
  }

  /// The places of one meaning.
  subscript(term: Term) -> ArraySlice<UInt32> { places[range(of: term)] }

  /// Whether some phrase has a meaning.
  func contains(_ term: Term) -> Bool { !range(of: term).isEmpty }

  private func range(of term: Term) -> Range<Int> {
    let position = Int(term.position)
    return (position == 0 ? 0 : Int(ends[position - 1]))..<Int(ends[position])
  }
}
