import AuditKitCore

/// How a stretch of text ends, apart from closing quotes, brackets, emphasis and footnote marks.
enum SentenceEnd {
  /// In the middle of a sentence.
  case open
  /// With a hyphen that cuts a word.
  case hyphen
  case comma
  case semicolon
  case colon
  /// `.`, `!`, `?`, `…`
  case stop

  init(_ range: TextRange, of bytes: borrowing [UInt8]) {
    let end = Self.behindWords(range, bytes)
    guard end > range.start else {
      self = .open
      return
    }
    switch bytes[end - 1] {
    case 0x2E, 0x21, 0x3F: self = .stop
    case 0x3A: self = .colon
    case 0x3B: self = .semicolon
    case 0x2C: self = .comma
    case 0x2D where end - 2 >= range.start && bytes[end - 2] > 0x40: self = .hyphen
    case 0xA6 where Self.isEllipsis(bytes, end, range.start): self = .stop
    default: self = .open
    }
  }

  /// Whether a sentence may go on behind it.
  var isOpen: Bool { self == .open || self == .comma || self == .hyphen }

  private static func isEllipsis(_ bytes: [UInt8], _ end: Int, _ start: Int) -> Bool {
    end - 3 >= start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
  }

  private static func behindWords(_ range: TextRange, _ bytes: [UInt8]) -> Int {
    var end = range.end
    while end > range.start {
      let byte = bytes[end - 1]
      if Emphasis.isMark(byte) || byte == 0x22 || byte == 0x29 || byte == 0x5D {
        end -= 1
        continue
      }
      var first = end - 1
      while first > range.start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
      let isQuote =
        end - first == 3 && bytes[first] == 0xE2 && bytes[first + 1] == 0x80
        && (bytes[first + 2] == 0x9D || bytes[first + 2] == 0x99)
      guard isQuote || Superscript.length(bytes, first) > 0 else { break }
      end = first
    }
    return end
  }
}
