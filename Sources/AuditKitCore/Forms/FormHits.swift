/// The labels of a table that hold the words of items of the known forms.
///
/// All of them are in one array, those of one item linked: most items have none, and hardly any has two.
struct FormHits {
  /// A label, and the next one of the same item.
  fileprivate struct Hit {
    let label: Int32
    var next: Int32
  }

  /// The first and the last hit of an item.
  private struct Chain {
    var first: Int32
    var last: Int32

    static let none = Chain(first: -1, last: -1)
  }

  private var hits: [Hit] = []
  /// For each item of all forms.
  private var chains: [Chain]
  /// How many items of each form have a label.
  private var counts: [Int]

  init(items: Int, forms: Int) {
    chains = Array(repeating: .none, count: items)
    counts = Array(repeating: 0, count: forms)
  }

  /// Notes a label for an item; labels come in order.
  mutating func add(_ label: Int, _ item: Int, of form: Int) {
    let last = Int(chains[item].last)
    guard last < 0 || hits[last].label != label else { return }
    let number = Int32(truncatingIfNeeded: hits.count)
    hits.append(Hit(label: Int32(truncatingIfNeeded: label), next: -1))
    if last < 0 {
      chains[item].first = number
      counts[form] += 1
    } else {
      hits[last].next = number
    }
    chains[item].last = number
  }

  /// How many items of a form may be there.
  func count(of form: Int) -> Int { counts[form] }

  /// The labels that hold the words of an item, in order.
  func labels(of item: Int) -> Labels { Labels(hits: hits, number: chains[item].first) }

  /// Goes through the labels of one item.
  struct Labels: Sequence, IteratorProtocol {
    fileprivate let hits: [Hit]
    fileprivate var number: Int32

    mutating func next() -> Int? {
      guard number >= 0 else { return nil }
      let hit = hits[Int(number)]
      number = hit.next
      return Int(hit.label)
    }
  }
}
