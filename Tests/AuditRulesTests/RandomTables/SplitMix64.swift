/// Random numbers that are the same on every machine and under every version of Swift.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, a bound; 0 where there is none.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ items: [Element]) -> Element { items[below(items.count)] }

  /// Some of the items, in the order in which they stand.
  mutating func some<Element>(_ items: [Element], _ count: Int) -> [Element] {
    var rest = Array(items.indices)
    while rest.count > count { rest.remove(at: below(rest.count)) }
    return rest.map { items[$0] }
  }

  /// Some of the items, in any order.
  mutating func shuffled<Element>(_ items: [Element], _ count: Int) -> [Element] {
    var rest = items
    var result: [Element] = []
    while result.count < count, !rest.isEmpty { result.append(rest.remove(at: below(rest.count))) }
    return result
  }
}
