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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.columns * 3)
    left.append(to: &bytes)
    figure.append(to: &bytes)
    // What follows a figure that is cut itself is far away and says nothing.
    if !figure.isCutBehind { after.prefix(free - left.width).append(to: &bytes) }
    self.line = String(decoding: bytes, as: UTF8.self)
    indent = left.width
    width = max(figure.width, 1)
  }
}
