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

  private static let slotBits: UInt64 = 14
  fileprivate static let slotCount = 1 << slotBits

  fileprivate let slots: UnsafeMutablePointer<Slot>

  /// What the bytes of a word mean, if they are known.
  @inline(__always)
  subscript(bytes: WordBytes) -> Word? {
    let index = Self.index(bytes)
    return slots[index].bytes == bytes ? slots[index].word : nil
  }

  /// Remembers a word.
  func add(_ bytes: WordBytes, _ word: Word) {
    slots[Self.index(bytes)] = Slot(bytes: bytes, word: word)
  }

  @inline(__always)
  private static func index(_ bytes: WordBytes) -> Int {
    Int(truncatingIfNeeded: (bytes.value &* 0x9E37_79B9_7F4A_7C15) &>> (64 &- slotBits))
  }
}

/// The memos of one vocabulary: as many as texts were ever cut at the same time.
final class WordMemos: Sendable {
  private let idle = Mutex<[[WordMemo.Slot]]>([])

  /// Lends a memo that no one else uses meanwhile.
  func lend<Result>(_ body: (WordMemo) -> Result) -> Result {
    var slots =
      idle.withLock { $0.popLast() }
      ?? Array(repeating: WordMemo.Slot(), count: WordMemo.slotCount)
    let result = slots.withUnsafeMutableBufferPointer {
      body(WordMemo(slots: $0.baseAddress.unsafelyUnwrapped))
    }
    idle.withLock { $0.append(slots) }
    return result
  }
}
