/// Text of documents, made safe and measured for a terminal.
///
/// A report comes from a stranger: an escape sequence in it must not recolour or move what the reader of
/// the findings sees, and a bidirectional mark must not turn it round.
enum DisplayText {
  /// The text on one line: tabs and breaks are blanks, and what has no shape is `�`.
  static func line(_ text: String) -> String {
    if isPlain(text) { return text }
    var result: [UInt8] = []
    for scalar in text.unicodeScalars { UTF8Scalar.append(visible(scalar.value), to: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  /// A file's name; in quotes where it would not be seen otherwise.
  static func name(_ name: String) -> String {
    let isBare = name.first.map { !$0.isWhitespace } ?? false
    return isBare && name.last?.isWhitespace == false ? line(name) : "\"\(line(name))\""
  }

  /// What to show in place of a code point.
  static func visible(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: 0x20
    case 0x00..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
      0xFFFD
    default: scalar
    }
  }

  /// The columns that a code point takes in a terminal.
  static func width(of scalar: UInt32) -> Int {
    switch scalar {
    // Most of Vietnamese, before everything else.
    case ..<0x300, 0x1E00...0x1FFF: 1
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
      0xFE20...0xFE2F:
      0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// Whether all of a text shows as it is.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      !bytes.indices.contains { mayHide(bytes[$0]) && hides(bytes, at: $0) }
    }
  }

  /// Whether some code point that does not show as it is begins with a byte.
  static func mayHide(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  /// Whether the code point at a place, which may not show as it is, does not.
  private static func hides(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0xC2: bytes[index + 1] < 0xA0
    case 0xE2:
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x8B...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA0...0xAF): true
      default: false
      }
    case 0xEF: bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF
    default: true
    }
  }
}
