/// How wide the lines of a text are filled before they break.
///
/// Text that a page layout has broken into lines looks like many short paragraphs; knowing its width tells
/// a line that is full, and so goes on below, from one that ends by itself. Rows of tables that are aligned by
/// blanks are often wider and tell nothing of it.
struct WrapWidth {
  /// The column at which lines break; nil if paragraphs are lines of any length.
  let column: Int?
  /// The column at which most lines begin; paragraphs may begin further right.
  let margin: Int

  init(lines: [SourceLine]) {
    var counts = [Int](repeating: 0, count: Self.widest + 1)
    var indents = counts
    var total = 0
    for line in lines where line.width >= Self.shortest && line.tabs == 0 && line.gaps < 2 {
      counts[min(line.endColumn, Self.widest)] += 1
      indents[min(line.indent, Self.widest)] += 1
      total += 1
    }
    margin = indents.firstIndex { $0 > 0 && $0 * 5 >= total } ?? 0
    guard total >= Self.fewest, counts[Self.widest] * 50 <= total else {
      column = nil
      return
    }
    var seen = 0
    column = counts.indices.first { width in
      seen += counts[width]
      return seen * 20 >= total * 17
    }
  }

  private static let widest = 180
  private static let shortest = 40
  private static let fewest = 5

  /// Whether a line that ends before a column is so full that the first word of the next one did not fit.
  func isFull(_ endColumn: Int, before word: Int) -> Bool {
    guard let column else { return false }
    return endColumn + 1 + word > column - column / 12
  }
}
