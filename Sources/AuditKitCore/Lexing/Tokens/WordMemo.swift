internal import Synchronization

/// Words that were read before, by their bytes.
///
/// Reports are written with some thousand syllables. Nearly every word is found here by comparing its
/// bytes; only the others are read letter by letter. What is remembered follows from the bytes and the
/// vocabulary, so one memo serves any text after the other, and where two words want the same slot the later
/// one gets it.
struct WordMemo {
  fileprivate struct Slot {
    var bytes = WordBytes.none
    var word = Word(key: WordKey(value: 0), shape: TokenShape(.word, length: 0), root: .none)
  }

  private let slots: UnsafeMutablePointer<Slot>
  /// How far the hash of a word is shifted to be the number of a slot.
  private let shift: UInt64

  /// Uses slots of which there are a power of two.
  fileprivate init(_ slots: UnsafeMutableBufferPointer<Slot>) {
    self.slots = slots.baseAddress.unsafelyUnwrapped
    shift = UInt64(64 - slots.count.trailingZeroBitCount)
  }

  /// What the bytes of a word mean, if they are known.
  @inline(__always)
  subscript(bytes: WordBytes) -> Word? {
    let index = index(of: bytes)
    return slots[index].bytes == bytes ? slots[index].word : nil
  }

  /// Remembers a word.
  func add(_ bytes: WordBytes, _ word: Word) {
    slots[index(of: bytes)] = Slot(bytes: bytes, word: word)
  }

  @inline(__always)
  private func index(of bytes: WordBytes) -> Int {
    Int(truncatingIfNeeded: (bytes.value &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}

/// The memos of one vocabulary: as many as texts were ever cut at the same time.
final class WordMemos: Sendable {
  private struct Store {
    var slots: [WordMemo.Slot] = []
    /// How many bytes of text it was lent for so far.
    var bytes = 0
  }

  private let idle = Mutex<[Store]>([])

  /// Lends a memo that no one else uses meanwhile.
  ///
  /// It grows with all that it was lent for: to make a large one takes longer than to read a short text, and from text to
  /// text fewer words are in each other's way.
  ///
  /// - Parameters:
  ///   - length: How many bytes the text has.
  ///   - body: What uses it.
  /// - Returns: What `body` returns.
  func lend<Result>(forBytes length: Int, _ body: (WordMemo) -> Result) -> Result {
    var store = idle.withLock { $0.popLast() } ?? Store()
    store.bytes = min(store.bytes, Self.bytesForMost) + length
    let slotCount = Self.slotCount(forBytes: store.bytes)
    if store.slots.count < slotCount {
      store.slots = Array(repeating: WordMemo.Slot(), count: slotCount)
    }
    let result = store.slots.withUnsafeMutableBufferPointer { body(WordMemo($0)) }
    idle.withLock { [store] in $0.append(store) }
    return result
  }

  /// A slot for every few bytes, but not more than some for each syllable that reports are written with.
  private static func slotCount(forBytes length: Int) -> Int {
    let wanted = min(max(length / bytesPerSlot, 2), mostSlots)
    return 1 << (Int.bitWidth - (wanted - 1).leadingZeroBitCount)
  }

  private static let bytesPerSlot = 8
  private static let mostSlots = 1 << 15
  private static let bytesForMost = bytesPerSlot * mostSlots
}
