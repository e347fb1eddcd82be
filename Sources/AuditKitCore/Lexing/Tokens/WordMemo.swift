internal import Synchronization

/// Words that were read before, by their bytes.
///
/// Reports are written with some thousand syllables. Nearly every word is found here by comparing its
/// bytes; only the others are read letter by letter. What is remembered follows from the bytes and the
/// vocabulary, so one memo serves any text after the other, and where two words want the same slot the later
/// one gets it.
struct WordMemo {
  /// Words of at most eight bytes: nearly all, so they are looked for first, in slots as small as can be.
  let short: SpellingMemo<WordBytes>
  /// Words of nine to sixteen bytes: `trường`, `phường`, `thưởng`.
  let long: SpellingMemo<LongWordBytes>
}

/// How a word of some lengths is written.
protocol WordSpelling: Equatable, Sendable {
  /// What no word has.
  static var none: Self { get }

  /// A number that follows from all its bytes.
  var mixed: UInt64 { get }
}

/// Words by how they are written.
struct SpellingMemo<Spelling: WordSpelling> {
  fileprivate struct Slot {
    var spelling = Spelling.none
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

  /// What a word means, if it is known.
  @inline(__always)
  subscript(spelling: Spelling) -> Word? {
    let index = index(of: spelling)
    return slots[index].spelling == spelling ? slots[index].word : nil
  }

  /// Remembers a word.
  @inline(__always)
  func add(_ spelling: Spelling, _ word: Word) {
    slots[index(of: spelling)] = Slot(spelling: spelling, word: word)
  }

  @inline(__always)
  private func index(of spelling: Spelling) -> Int {
    Int(truncatingIfNeeded: (spelling.mixed &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}

/// The memos of one vocabulary: as many as texts were ever cut at the same time.
final class WordMemos: Sendable {
  private struct Slots {
    var short: [SpellingMemo<WordBytes>.Slot] = []
    var long: [SpellingMemo<LongWordBytes>.Slot] = []
  }

  private let idle = Mutex<[Slots]>([])

  /// Lends a memo that no one else uses meanwhile.
  ///
  /// - Parameters:
  ///   - length: How many bytes the text has: to make a large memo takes longer than to read a short text.
  ///   - body: What uses it.
  /// - Returns: What `body` returns.
  func lend<Result>(forBytes length: Int, _ body: (WordMemo) -> Result) -> Result {
    let slotCount = Self.slotCount(forBytes: length)
    var slots = idle.withLock { $0.popLast() } ?? Slots()
    if slots.short.count < slotCount {
      slots.short = Array(repeating: SpellingMemo.Slot(), count: slotCount)
      // Of eight words about one is long.
      slots.long = Array(repeating: SpellingMemo.Slot(), count: max(slotCount / 8, 2))
    }
    let result = slots.short.withUnsafeMutableBufferPointer { short in
      slots.long.withUnsafeMutableBufferPointer { long in
        body(WordMemo(short: SpellingMemo(short), long: SpellingMemo(long)))
      }
    }
    idle.withLock { $0.append(slots) }
    return result
  }

  /// A slot for every few bytes; more than there are syllables in reports would lie idle.
  private static func slotCount(forBytes length: Int) -> Int {
    let wanted = min(max(length / bytesPerSlot, 2), mostSlots)
    return 1 << (Int.bitWidth - (wanted - 1).leadingZeroBitCount)
  }

  private static let bytesPerSlot = 8
  private static let mostSlots = 1 << 14
}
