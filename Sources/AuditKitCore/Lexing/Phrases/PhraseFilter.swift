/// Tells at once of most words that no phrase goes on from one to the next.
///
/// A Bloom filter of 8 KiB over the first two words of all phrases of more than one.
struct PhraseFilter: Sendable {
  private var pairs = [UInt64](repeating: 0, count: 1024)

  /// Adds phrases by their first two words.
  mutating func add(_ first: WordKey, _ second: WordKey) {
    let hash = Self.mixed(first, second)
    pairs[Self.index(hash)] |= Self.bit(hash)
  }

  /// Lends the filter, for loops over whole documents.
  @inline(__always)
  func withTable<Result>(_ body: (Table) -> Result) -> Result {
    pairs.withUnsafeBufferPointer { body(Table(pairs: $0)) }
  }

  /// The filter without checks.
  struct Table {
    fileprivate let pairs: UnsafeBufferPointer<UInt64>

    /// Whether a phrase may begin with two words.
    @inline(__always)
    func mayHold(_ first: WordKey, _ second: WordKey) -> Bool {
      let hash = PhraseFilter.mixed(first, second)
      return pairs[PhraseFilter.index(hash)] & PhraseFilter.bit(hash) != 0
    }
  }

  // Word keys are hashes already, so some of their bits are as good as any hash.

  @inline(__always)
  fileprivate static func mixed(_ first: WordKey, _ second: WordKey) -> UInt64 {
    first.value ^ (second.value &<< 7 | second.value &>> 57)
  }

  @inline(__always)
  fileprivate static func index(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 6 & 1023)
  }

  @inline(__always)
  fileprivate static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash & 63) }
}
