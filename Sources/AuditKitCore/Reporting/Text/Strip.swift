/// A stretch of a line, measured in the columns of a terminal.
struct Strip {
  private let bytes: [UInt8]
  /// Where it begins and ends in the bytes.
  private var start: Int
  private var end: Int
  private(set) var width = 0
  /// Whether `…` stands for what was before.
  private var isCutBefore = false
  /// Whether `…` stands for what follows.
  private(set) var isCutBehind = false

  /// Reads no more than a terminal can show.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    self.start = start
    var index = start
    var cells = 0
    while index < end, cells <= SourceExcerpt.columns {
      width += Self.width(of: UTF8Scalar.decode(bytes, &index))
      cells += 1
    }
    self.end = index
  }

  /// Reads backwards from the end.
  init(_ bytes: [UInt8], endingAt end: Int, from start: Int) {
    var index = end
    var scalars = 0
    while index > start, scalars <= SourceExcerpt.columns {
      index -= 1
      if bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    }
    self.init(bytes, from: index, to: end)
  }

  /// Without blanks at its end.
  var trimmed: Strip {
    var strip = self
    while let last = strip.last, DisplayText.visible(last) == Self.blank { strip.removeLast(last) }
    return strip
  }

  /// The first cells, with `…` at the end if some are left out.
  func prefix(_ limit: Int) -> Strip {
    guard width > limit else { return self }
    var strip = self
    while let last = strip.last, strip.width > max(limit - 1, 0) || Self.isBlank(last) {
      strip.removeLast(last)
    }
    strip.width += 1
    strip.isCutBehind = true
    return strip
  }

  /// The last cells, with `…` at the start if some are left out.
  func suffix(_ limit: Int) -> Strip {
    guard width > limit else { return self }
    var strip = self
    while strip.start < end, strip.width > max(limit - 1, 0) {
      strip.width -= Self.width(of: UTF8Scalar.decode(bytes, &strip.start))
    }
    strip.width += 1
    strip.isCutBefore = true
    return strip
  }

  /// Adds the text as it is to be seen.
  func append(to line: inout [UInt8]) {
    if isCutBefore { line += Self.ellipsis }
    var shown = start
    var index = start
    while index < end {
      guard DisplayText.mayHide(bytes[index]) else {
        index += 1
        continue
      }
      let hidden = index
      let value = UTF8Scalar.decode(bytes, &index)
      if DisplayText.visible(value) == value { continue }
      line += bytes[shown..<hidden]
      if value == Self.tab {
        line += Self.shownTab
      } else {
        UTF8Scalar.append(DisplayText.visible(value), to: &line)
      }
      shown = index
    }
    line += bytes[shown..<end]
    if isCutBehind { line += Self.ellipsis }
  }

  // MARK: Cells

  /// The last code point.
  private var last: UInt32? {
    guard start < end else { return nil }
    var index = lastStart
    return UTF8Scalar.decode(bytes, &index)
  }

  private var lastStart: Int {
    var index = end - 1
    while index > start, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private mutating func removeLast(_ last: UInt32) {
    end = lastStart
    width -= Self.width(of: last)
  }

  /// A tab separates the cells of a table, and three columns show that wherever it stands.
  private static func width(of value: UInt32) -> Int {
    value == tab ? 3 : DisplayText.width(of: value)
  }

  private static func isBlank(_ value: UInt32) -> Bool {
    value != tab && DisplayText.visible(value) == blank
  }

  private static let blank: UInt32 = 0x20
  private static let tab: UInt32 = 0x09
  private static let shownTab = Array(" → ".utf8)
  private static let ellipsis = Array("…".utf8)
}
