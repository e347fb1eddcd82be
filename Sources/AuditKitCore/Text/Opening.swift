/// Words to look for at a place in a text, whatever their case and however many blanks part them.
///
/// For readers, who must know `Phụ lục` or `Bảng` at the start of a line long before anything is lexed.
package struct Opening: Sendable {
  /// Entries of the letter table without their case; 0 stands for blanks.
  private let letters: [UInt16]
  /// Its first byte as a small letter has it; a capital differs in one bit at most.
  private let first: UInt8

  package init(_ words: String) {
    first = (words.utf8.first ?? 0) | 0x20
    letters = words.unicodeScalars.map { LetterTable.shared.entry($0.value) & Self.caseless }
  }

  private static let caseless: UInt16 = 0xBFFF

  /// The offset behind the words if they stand at `start` and end as whole words before `limit`.
  package func end(in bytes: [UInt8], at start: Int, before limit: Int) -> Int? {
    guard start < limit, bytes[start] | 0x20 == first else { return nil }
    let table = LetterTable.shared
    var index = start
    for letter in letters {
      guard index < limit else { return nil }
      if letter == 0 {
        guard let next = Self.skipBlanks(bytes, index, limit) else { return nil }
        index = next
      } else if table.entry(UTF8Scalar.decode(bytes, &index)) & Self.caseless != letter {
        return nil
      }
    }
    return index < limit && LetterCase.at(index, in: bytes) != nil ? nil : index
  }

  private static func skipBlanks(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit {
      if bytes[index] == 0x20 {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < limit, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index > start ? index : nil
  }
}

extension [Opening] {
  /// The offset behind the first of them that stands at a place.
  package func end(in bytes: [UInt8], at start: Int, before limit: Int) -> Int? {
    for index in indices {
      if let end = self[index].end(in: bytes, at: start, before: limit) { return end }
    }
    return nil
  }
}

/// Whether a letter is a capital.
package enum LetterCase: Sendable {
  case upper
  case lower

  /// The case of the letter at an offset, or nil if no letter stands there.
  package static func at(_ offset: Int, in bytes: [UInt8]) -> LetterCase? {
    guard offset < bytes.count else { return nil }
    var index = offset
    let entry = LetterTable.shared.entry(UTF8Scalar.decode(bytes, &index))
    return entry == 0 ? nil : entry & 0x4000 != 0 ? .upper : .lower
  }

  /// Whether a capital stands at an offset.
  package static func isUpper(_ offset: Int, in bytes: [UInt8]) -> Bool {
    if case .upper? = at(offset, in: bytes) { true } else { false }
  }

  /// Whether a small letter stands at an offset.
  package static func isLower(_ offset: Int, in bytes: [UInt8]) -> Bool {
    if case .lower? = at(offset, in: bytes) { true } else { false }
  }

  /// Whether a text is written in capitals: it has some, and hardly a small letter.
  package static func isCapitals(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let table = LetterTable.shared
    var upper = 0
    var lower = 0
    var index = range.lowerBound
    // Most texts show soon that they have too many small letters, whatever follows.
    while index < range.upperBound, lower * 10 <= upper + range.upperBound - index {
      let entry = table.entry(UTF8Scalar.decode(bytes, &index))
      if entry & 0x4000 != 0 { upper += 1 } else if entry != 0 { lower += 1 }
    }
    return upper >= 4 && lower * 10 <= upper
  }
}
