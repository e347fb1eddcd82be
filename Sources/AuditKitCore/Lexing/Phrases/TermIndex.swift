/// Where the phrases with each meaning stand, found once for all who look for them.
struct TermIndex: Sendable {
  /// For each meaning the index of the first phrase that has it.
  private let first: [UInt32]
  /// For each phrase of a text the index of the next one with its meaning.
  private let next: [UInt32]

  /// Behind all places.
  static let none = UInt32.max

  init(_ terms: [TermMatch]) {
    var first = [UInt32](repeating: Self.none, count: TermSet.capacity)
    next = first.withUnsafeMutableBufferPointer { first in
      [UInt32](unsafeUninitializedCapacity: terms.count) { next, count in
        for index in terms.indices.reversed() {
          let position = Int(terms[index].term.position)
          next.initializeElement(at: index, to: first[position])
          first[position] = UInt32(truncatingIfNeeded: index)
        }
        count = terms.count
      }
    }
    self.first = first
  }

  /// The first place of a meaning, or `none`.
  func first(_ term: Term) -> UInt32 { first[Int(term.position)] }

  /// The place of the same meaning behind another, or `none`.
  func next(behind place: UInt32) -> UInt32 { next[Int(place)] }

  /// How many phrases have a meaning.
  func count(of term: Term) -> Int {
    var count = 0
    var place = first(term)
    while place != Self.none {
      count += 1
      place = next(behind: place)
    }
    return count
  }

  /// The places of a meaning, in order.
  func places(of term: Term) -> some Sequence<Int> {
    sequence(state: first(term)) { place -> Int? in
      guard place != Self.none else { return nil }
      defer { place = next(behind: place) }
      return Int(place)
    }
  }

  /// Whether some phrase has a meaning.
  func contains(_ term: Term) -> Bool { first(term) != Self.none }
}
