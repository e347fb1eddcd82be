/// The bytes of a text file, for changes of which nothing else notices: mark, encoding and line ends stay.
struct FileText {
  private enum Encoding {
    /// UTF-8 behind so many bytes of a byte order mark.
    case utf8(mark: Int)
    case utf16(isBigEndian: Bool)
  }

  let bytes: [UInt8]
  private let encoding: Encoding

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16(isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16(isBigEndian: true)
    } else {
      encoding = .utf8(mark: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }
  }

  /// The text as UTF-8, with its byte order mark if it is UTF-8 in the file.
  var utf8: [UInt8] {
    switch encoding {
    case .utf8: return bytes
    case .utf16(let isBigEndian):
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
  }

  /// The file with other text in some places, which do not overlap.
  func replacing(_ replacements: [Fix.Replacement], in text: SourceText) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16 * replacements.count)
    var copied = 0
    for replacement in replacements.sorted(by: { $0.place < $1.place }) {
      let start = min(offset(of: replacement.place.start, in: text), bytes.count)
      let end = min(offset(of: replacement.place.end, in: text), bytes.count)
      guard copied <= start, start <= end else { continue }
      result += bytes[copied..<start]
      result += encoded(replacement.text)
      copied = end
    }
    return result + bytes[copied...]
  }

  private func offset(of place: Int, in text: SourceText) -> Int {
    switch encoding {
    case .utf8(let mark): mark + text.originalOffset(at: place)
    case .utf16: 2 + 2 * text.utf16Offset(at: place)
    }
  }

  private func encoded(_ text: String) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf16(let isBigEndian):
      text.utf16.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
        return isBigEndian ? [high, low] : [low, high]
      }
    }
  }
}
