import AuditKitCore

/// Reads the numbering or the bullet at the start of a line.
struct MarkerReader {
  let bytes: [UInt8]

  /// A marker, with where the words behind it begin.
  struct Reading {
    var marker: Marker
    var textStart: Int
    /// How many bullets stand in front of the last one: `- +` is one.
    var outerBullets = 0
    /// Whether it could as well be the number that a sentence goes on with.
    var isDoubtful = false
  }

  /// The marker at `start`, before `end`; nil if the line begins with words.
  func read(_ start: Int, _ end: Int) -> Reading? {
    guard start < end else { return nil }
    switch bytes[start] {
    case 0x30...0x39: return arabic(start, end)
    case 0x2A, 0x2B, 0x2D, 0xC2, 0xE2, 0xEF: return bullets(start, end)
    case 0x41...0x5A where mayNumber(start + 1, end):
      return roman(start, end) ?? letter(start, end)
    case 0x61...0x7A where mayNumber(start + 1, end), 0xC4: return letter(start, end)
    default: return nil
    }
  }

  /// Whether a letter before an offset may be a number by what follows; behind most stands a further letter.
  private func mayNumber(_ next: Int, _ end: Int) -> Bool {
    next < end && (Self.follows(bytes[next]) || Self.romanValue(bytes[next]) != nil)
  }

  // MARK: Numbers

  /// `1.`, `2.1.`, `2.1` before a capital, `3)`, `4/`.
  private func arabic(_ start: Int, _ end: Int) -> Reading? {
    var numbers = OrdinalNumbers()
    var index = start
    while index < end, let (number, next) = smallNumber(index, end) {
      guard numbers.append(number) else { return nil }
      index = next
      guard index + 1 < end, bytes[index] == 0x2E, bytes[index + 1].isDigit else { break }
      index += 1
    }
    guard !numbers.isEmpty, numbers.count <= 6 else { return nil }
    return finish(.arabic, numbers, from: start, at: index, end)
  }

  /// A number of one or two digits that no further digit follows.
  private func smallNumber(_ start: Int, _ end: Int) -> (Int, Int)? {
    var index = start
    var number = 0
    while index < end, bytes[index].isDigit, index - start < 3 {
      number = number * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start && index - start < 3 ? (number, index) : nil
  }

  /// `I.`, `IV.`, `II)`, `V/`, `I -`; `C.` and `D.` are letters.
  private func roman(_ start: Int, _ end: Int) -> Reading? {
    var index = start
    while index < end, Self.romanValue(bytes[index]) != nil { index += 1 }
    guard index > start, index - start <= 7, index < end, Self.follows(bytes[index]),
      index - start > 1 || Self.isSingle(bytes[start]), let value = Self.roman(bytes[start..<index])
    else { return nil }
    return finish(.roman, OrdinalNumbers(value), from: start, at: index, end)
  }

  /// `I`, `V` and `X`.
  private static func isSingle(_ byte: UInt8) -> Bool {
    byte == 0x49 || byte == 0x56 || byte == 0x58
  }

  static func romanValue(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x49: 1
    case 0x56: 5
    case 0x58: 10
    case 0x4C: 50
    case 0x43: 100
    default: nil
    }
  }

  /// The value of a Roman number that is written as one writes it; nil for `IIX`.
  static func roman(_ digits: ArraySlice<UInt8>) -> Int? {
    var total = 0
    var previous = Int.max
    var pending = 0
    for byte in digits {
      guard let value = romanValue(byte) else { return nil }
      if value > previous, pending != previous || value > previous * 10 { return nil }
      total += value > previous ? value - 2 * previous : value
      pending = value > previous ? 0 : value
      previous = value
    }
    return total
  }

  /// `a)`, `đ)`, `b.`, `A.`; the value is the place in the Vietnamese alphabet.
  private func letter(_ start: Int, _ end: Int) -> Reading? {
    let length = bytes[start] == 0xC4 ? 2 : 1
    guard start + length < end, Self.follows(bytes[start + length]),
      let position = length == 1 ? Self.position(of: bytes[start]) : positionOfD(start)
    else { return nil }
    let style: Marker.Style = LetterCase.isUpper(start, in: bytes) ? .capital : .letter
    return finish(style, OrdinalNumbers(position), from: start, at: start + length, end)
  }

  /// A stop, a parenthesis, a slash or the beginning of a blank; most letters have a letter behind them.
  private static func follows(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x29, 0x2F, 0x20, 0x09...0x0D, 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  private static func position(of letter: UInt8) -> Int? {
    alphabet.firstIndex(of: letter | 0x20).map { $0 + 1 }
  }

  /// The place of Đ or đ, which differ in the last bit of their second byte.
  private func positionOfD(_ start: Int) -> Int? { bytes[start + 1] | 1 == 0x91 ? 5 : nil }

  /// Its letters in order, with a sign in the place of `đ`.
  private static let alphabet = Array("abcd-eghiklmnopqrstuvxy".utf8)

  /// What must stand behind the number or letter: a stop, `)` or `/`, then a blank, a capital or nothing.
  private func finish(
    _ style: Marker.Style,
    _ numbers: OrdinalNumbers,
    from start: Int,
    at index: Int,
    _ end: Int
  ) -> Reading? {
    var stop = index
    let sign = index < end ? bytes[index] : 0x20
    let text: Int
    if sign == 0x2E || sign == 0x29 {
      stop += 1
      text = Blank.skip(bytes, stop, end)
      if text == stop, text < end, !opensWords(text) { return nil }
    } else {
      if sign == 0x2F { stop += 1 }
      text = Blank.skip(bytes, stop, end)
      guard text > stop, sign == 0x2F ? style != .letter : isBare(style, numbers, text) else {
        return nil
      }
    }
    guard text < end else { return nil }
    var reading = Reading(marker: Marker(style, numbers, TextRange(start, stop)), textStart: text)
    reading.isDoubtful = sign == 0x2E && LetterCase.isLower(text, in: bytes)
    return reading
  }

  /// A stop without a blank may stand before words (`2.Những tồn tại`), not before a figure.
  private func opensWords(_ index: Int) -> Bool {
    LetterCase.isUpper(index, in: bytes) || bytes[index] == 0x2A || bytes[index] == 0x5F
  }

  /// Whether a number without a stop numbers what follows: `3.2 Kết quả`, `II - KẾT QUẢ`.
  private func isBare(_ style: Marker.Style, _ numbers: OrdinalNumbers, _ text: Int) -> Bool {
    guard text < bytes.count else { return false }
    if numbers.count > 1 { return LetterCase.isUpper(text, in: bytes) }
    return style == .roman && bytes[text] == 0x2D
  }

  // MARK: Bullets

  /// `-`, `+`, `*`, `•`, and `- +`, where the last one counts.
  private func bullets(_ start: Int, _ end: Int) -> Reading? {
    guard var reading = bullet(start, end) else { return nil }
    while reading.outerBullets < ReadingLimits.listDepth,
      let inner = bullet(reading.textStart, end), inner.textStart < end
    {
      let outer = reading.outerBullets + 1
      reading = inner
      reading.outerBullets = outer
    }
    return reading
  }

  private func bullet(_ start: Int, _ end: Int) -> Reading? {
    guard start < end, let (sign, length) = bulletSign(start) else { return nil }
    let text = Blank.skip(bytes, start + length, end)
    guard text < end else { return nil }
    if text == start + length, !mayTouch(sign, text) { return nil }
    let marker = Marker(.bullet(sign), OrdinalNumbers(), TextRange(start, start + length))
    return Reading(
      marker: marker,
      textStart: text,
      isDoubtful: sign == 0x2D && bytes[text].isDigit
    )
  }

  /// `-Công tác` is an item; `-6,07`, `*nghiêng*` and `+18` are not.
  private func mayTouch(_ sign: UInt8, _ text: Int) -> Bool {
    if sign == Self.dot { return true }
    return sign != 0x2A && LetterCase.isUpper(text, in: bytes)
  }

  /// What all kinds of dots count as: the middle dot of Latin-1.
  static let dot: UInt8 = 0xB7

  private func bulletSign(_ index: Int) -> (UInt8, Int)? {
    let byte = bytes[index]
    if byte == 0x2A || byte == 0x2B || byte == 0x2D { return (byte, 1) }
    guard index + 1 < bytes.count else { return nil }
    if byte == 0xC2 { return bytes[index + 1] == Self.dot ? (Self.dot, 2) : nil }
    guard index + 2 < bytes.count else { return nil }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return (0x2D, 3)
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3), (0xE2, 0x96, _), (0xE2, 0x97, _),
      (0xE2, 0x9E, _), (0xEF, 0x82, _), (0xEF, 0x83, _):
      return (Self.dot, 3)
    default: return nil
    }
  }
}
