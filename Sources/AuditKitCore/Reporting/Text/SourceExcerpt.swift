/// The line of a figure as a terminal shows it, with the columns that the figure takes.
///
/// A line too long for the terminal is shortened on both sides of the figure, and only as much of it is read
/// as can be shown.
struct SourceExcerpt: Equatable {
  let line: String
  /// The columns before the figure.
  let indent: Int
  /// The columns of the figure, at least one, so that an empty place has a caret too.
  let width: Int

  /// What a line may take.
  static let columns = 96

  init(of place: TextRange, in text: SourceText) {
    let line = text.line(text.lineNumber(at: place.start))
    let start = min(max(place.start, line.start), line.end)
    let end = min(max(place.end, start), line.end)
    let figure = Strip(text.bytes, from: start, to: end).prefix(Self.columns - 20)
    let free = Self.columns - figure.width
    let before = Strip(text.bytes, endingAt: start, from: line.start)
    let after = Strip(text.bytes, from: end, to: line.end).trimmed
    let left = before.suffix(max(free / 2, free - after.width))
    // What follows a figure that is cut itself is far away and says nothing.
    let right = figure.isCut ? Strip() : after.prefix(free - left.width)
    self.line = left.text + figure.text + right.text
    indent = left.width
    width = max(figure.width, 1)
  }
}

/// A stretch of a line, cell by cell.
private struct Strip {
  private var cells: [(text: String, width: Int)] = []
  private(set) var isCut = false

  init() {}

  /// Reads no more than a terminal can show.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    var index = start
    while index < end, cells.count <= SourceExcerpt.columns {
      append(UTF8Scalar.decode(bytes, &index))
    }
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

  var width: Int { cells.reduce(0) { $0 + $1.width } }
  var text: String { cells.reduce(into: "") { $0 += $1.text } }

  /// Without blanks at its end.
  var trimmed: Strip {
    var strip = self
    while let last = strip.cells.last, last.text == " " || last.text == Self.tab {
      strip.cells.removeLast()
    }
    return strip
  }

  /// The first cells, with `…` at the end if some are left out.
  func prefix(_ limit: Int) -> Strip {
    guard width > limit else { return self }
    var strip = self
    while let last = strip.cells.last, strip.width > max(limit - 1, 0) || last.text == " " {
      strip.cells.removeLast()
    }
    strip.cells.append(Self.ellipsis)
    strip.isCut = true
    return strip
  }

  /// The last cells, with `…` at the start if some are left out.
  func suffix(_ limit: Int) -> Strip {
    guard width > limit else { return self }
    var strip = self
    var excess = width - max(limit - 1, 0)
    let dropped = strip.cells.prefix { cell in
      guard excess > 0 else { return false }
      excess -= cell.width
      return true
    }
    strip.cells.removeFirst(dropped.count)
    strip.cells.insert(Self.ellipsis, at: 0)
    strip.isCut = true
    return strip
  }

  private static let ellipsis = (text: "…", width: 1)
  private static let tab = " → "

  private mutating func append(_ value: UInt32) {
    // A tab separates the cells of a table, and three columns show that wherever it stands.
    if value == 0x09 { return cells.append((Self.tab, 3)) }
    let scalar = DisplayText.visible(Unicode.Scalar(value) ?? "\u{FFFD}")
    cells.append((String(scalar), DisplayText.width(of: scalar)))
  }
}
