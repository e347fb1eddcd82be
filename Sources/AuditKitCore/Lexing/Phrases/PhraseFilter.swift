/// Tells at once of most words that no phrase begins with them.
///
/// Bloom filters of 8 KiB each: over phrases of one word, over the first two words of longer ones, and over
/// first words, for where a line break hides the second.
struct PhraseFilter: Sendable {
  private var singles = [UInt64](repeating: 0, count: 1024)
  private var pairs = [UInt64](repeating: 0, count: 1024)
  private var firsts = [UInt64](repeating: 0, count: 1024)

  /// Adds a phrase by its first word and its second, if it has one.
  mutating func add(_ first: WordKey, _ second: WordKey?) {
    Self.set(first.value, in: &firsts)
    if let second {
      Self.set(Self.mixed(first, second), in: &pairs)
    } else {
      Self.set(first.value, in: &singles)
    }
  }

  /// Lends the filter, for loops over whole documents.
  @inline(__always)
  func withTable<Result>(_ body: (Table) -> Result) -> Result {
    singles.withUnsafeBufferPointer { singles in
      pairs.withUnsafeBufferPointer { pairs in
        firsts.withUnsafeBufferPointer { firsts in
          body(Table(singles: singles, pairs: pairs, firsts: firsts))
        }
      }
    }
  }

  /// The filter without checks.
  struct Table {
    fileprivate let singles: UnsafeBufferPointer<UInt64>
    fileprivate let pairs: UnsafeBufferPointer<UInt64>
    fileprivate let firsts: UnsafeBufferPointer<UInt64>

    /// Whether a phrase may begin with a word, whatever follows.
    @inline(__always)
    func mayBegin(_ first: WordKey) -> Bool { PhraseFilter.isSet(first.value, in: firsts) }

    /// Whether a phrase may begin with a word, or with it and the next.
    @inline(__always)
    func mayBegin(_ first: WordKey, _ second: WordKey) -> Bool {
      PhraseFilter.isSet(first.value, in: singles)
        || PhraseFilter.isSet(PhraseFilter.mixed(first, second), in: pairs)
    }
  }

  // Word keys are hashes already, so some of their bits are as good as any hash.

  @inline(__always)
  fileprivate static func mixed(_ first: WordKey, _ second: WordKey) -> UInt64 {
    first.value ^ (second.value &<< 7 | second.value &>> 57)
  }

  @inline(__always)
  fileprivate static func isSet(_ hash: UInt64, in bits: UnsafeBufferPointer<UInt64>) -> Bool {
    bits[Int(truncatingIfNeeded: hash &>> 6 & 1023)] & 1 &<< (hash & 63) != 0
  }

  private static func set(_ hash: UInt64, in bits: inout [UInt64]) {
    bits[Int(hash >> 6 & 1023)] |= 1 << (hash & 63)
  }
}
