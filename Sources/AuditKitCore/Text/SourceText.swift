/// The text of a document, as composed UTF-8, with the way back to the file it came from.
///
/// Everything that understands a document works on `bytes`. Lines, columns and offsets are worked out
/// only when a place is reported, and they count in the file as its author sees it, before composing.
public struct SourceText: Sendable {
  /// The text in composed form.
  public let bytes: [UInt8]

  private let places: TextPlaces

  /// Wraps a text that needs no conversion but composing.
  public init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  /// Wraps valid UTF-8 and composes decomposed letters.
  ///
  /// - Parameter utf8: Valid UTF-8 without byte order mark.
  package init(utf8: [UInt8]) {
    let composed = Composer.compose(utf8)
    bytes = composed?.bytes ?? utf8
    places = TextPlaces(of: bytes, original: utf8, map: composed?.map ?? OffsetMap())
  }

  public var count: Int { bytes.count }

  /// The number of lines; a last line without a line break counts.
  public var lineCount: Int { places.lineStarts.count }

  /// The text in a range.
  public func string(in range: TextRange) -> String {
    let end = min(range.end, bytes.count)
    guard range.start < end else { return "" }
    return String(decoding: bytes[range.start..<end], as: UTF8.self)
  }

  /// The text in a range as it stands in the file, before composing.
  public func originalString(in range: TextRange) -> String {
    let (start, end) = (places.inFile(range.start), places.inFile(range.end))
    guard start < end else { return "" }
    return String(decoding: places.original[start..<end], as: UTF8.self)
  }

  /// The offset in the file's text as UTF-8, before composing and without byte order mark.
  func originalOffset(at offset: Int) -> Int { places.inFile(offset) }

  /// The range of a line without its line break; `number` starts at 1.
  public func line(_ number: Int) -> TextRange {
    let start = Int(places.lineStarts[number - 1])
    var end = number < places.lineStarts.count ? Int(places.lineStarts[number]) : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return TextRange(start, end)
  }

  /// The number of the line that holds an offset, from 1.
  public func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = places.lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(places.lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column of an offset, in the file as it was read.
  public func position(at offset: Int) -> TextPosition {
    let number = lineNumber(at: offset)
    let start = places.inFile(Int(places.lineStarts[number - 1]))
    let units = places.utf16.units(from: start, to: places.inFile(offset))
    return TextPosition(line: number, column: units + 1)
  }

  /// The offset of a line and column of the file, or nil for a place that the text does not have.
  ///
  /// Within a letter of several units, and within one that was composed, it is where the letter begins.
  func offset(of position: TextPosition) -> Int? {
    guard (1...lineCount).contains(position.line), position.column >= 1 else { return nil }
    let line = line(position.line)
    // The last offset whose column is not behind the one that is looked for.
    var low = line.start
    var high = line.end + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if self.position(at: middle).column <= position.column { low = middle } else { high = middle }
    }
    guard low < line.end || self.position(at: low).column == position.column else { return nil }
    while low > line.start, low < bytes.count, bytes[low] & 0xC0 == 0x80 { low -= 1 }
    return low
  }

  /// The offset in UTF-16 code units from the start of the file, as SARIF's `charOffset` counts.
  public func utf16Offset(at offset: Int) -> Int {
    places.utf16.units(before: places.inFile(offset))
  }

  /// The length in UTF-16 code units of the file, as SARIF's `charLength` counts.
  func utf16Length(of range: TextRange) -> Int {
    places.utf16.units(from: places.inFile(range.start), to: places.inFile(range.end))
  }
}

/// A place as people and editors name it.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// From 1.
  public let line: Int
  /// From 1, in UTF-16 code units, as SARIF and most editors count.
  public let column: Int

  /// A place by its line and column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
