/// Reads the title: the lines under `BÁO CÁO`, up to the addressees, the opening or the first heading.
struct TitleReader {
  private let context: TimeContext
  private let reader: TokenReader
  private let lines: [TextLine]

  private static let longestTitle = 8
  private static let longestLine = 90
  /// How the line behind a title begins.
  private static let ends = phrases("kính gửi", "căn cứ", "thực hiện", "nơi nhận", "phần")
  /// A title may itself begin with `Thực hiện`, but not with these.
  private static let addressees = phrases("kính gửi", "căn cứ")

  private static func phrases(_ phrases: String...) -> [[WordKey]] {
    phrases.map { $0.split(separator: " ").map { WordKey(String($0)) } }
  }

  init(_ context: TimeContext, _ lines: [TextLine]) {
    self.context = context
    reader = context.reader
    self.lines = lines
  }

  func title(after typeLine: TypeLine) -> Range<Int>? {
    let line = lines[typeLine.line].tokens
    let rest = typeLine.tokens.upperBound..<line.upperBound
    var title = rest.contains { reader.isWord($0) } ? rest : nil
    for next in lines[(typeLine.line + 1)...].prefix(Self.longestTitle) {
      guard continues(title, with: next) else { break }
      title = (title?.lowerBound ?? next.tokens.lowerBound)..<next.tokens.upperBound
    }
    return title
  }

  /// Whether a line goes on with the title.
  ///
  /// A blank line ends the title, unless it has not yet named a period and the line looks like more of it.
  private func continues(_ title: Range<Int>?, with line: TextLine) -> Bool {
    guard !isEnd(line, isFirst: title == nil) else { return false }
    guard let title else { return true }
    guard line.followsBlank else { return line.tokens.count <= Self.longestLine }
    return context.periods(in: title).isEmpty && isShort(line)
  }

  private func isEnd(_ line: TextLine, isFirst: Bool) -> Bool {
    if line.beginsSection(reader) || reader.isSign(line.tokens.lowerBound, "-") { return true }
    guard let first = line.firstWord(reader) else { return false }
    return (isFirst ? Self.addressees : Self.ends).contains { words in
      words.enumerated().allSatisfy { reader.isWord(first + $0.offset, $0.element) }
    }
  }

  /// Whether a line may be a part of a title: no sentence, no list, not long.
  private func isShort(_ line: TextLine) -> Bool {
    let last = line.tokens.upperBound - 1
    return line.tokens.count <= 30 && !reader.isSign(last, ".") && !reader.isSign(last, ":")
      && !reader.isNumber(line.tokens.lowerBound)
  }
}
