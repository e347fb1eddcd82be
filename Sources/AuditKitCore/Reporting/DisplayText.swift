/// Text of documents, made safe and measured for a terminal.
///
/// A report comes from a stranger: an escape sequence in it must not recolour or move what the reader of
/// the findings sees, and a bidirectional mark must not turn it round.
enum DisplayText {
  /// The text on one line: tabs and breaks are blanks, and what has no shape is `�`.
  static func line(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(visible(scalar)) }
    return result
  }

  /// A file's name; in quotes where it would not be seen otherwise.
  static func name(_ name: String) -> String {
    let isBare = name.first.map { !$0.isWhitespace } ?? false
    return isBare && name.last?.isWhitespace == false ? line(name) : "\"\(line(name))\""
  }

  /// What to show in place of a code point.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
    case 0x00..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
      "\u{FFFD}"
    default: scalar
    }
  }

  /// The columns that a code point takes in a terminal.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x300: 1
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
      0xFE20...0xFE2F:
      0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Whether nothing has to be replaced, judged by first bytes alone; false is no more than a doubt.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0x00..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: return false
      default: continue
      }
    }
    return true
  }
}
