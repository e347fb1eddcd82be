/// The line of an appendix that says which document it belongs to: `(Kèm theo Báo cáo số 99/BC-UBND ngày …)`.
public struct Enclosure: Sendable, Equatable {
  /// From `Kèm theo` to the date.
  public let range: TextRange
  /// The type that words or symbol name.
  public let type: DocumentType?
  /// Number and symbol as printed.
  public let reference: TextRange
  /// The digits of the number; nil where they are left blank.
  public let number: TextRange?
  public let symbol: TextRange?
  /// The date, blanks kept; nil where no date can be read.
  public let date: DateMention?
  /// The word `ngày`, where day or month behind it are left blank.
  public let blankDate: TextRange?
}

/// Finds the lines that join appendices to their document.
struct EnclosureReader {
  private let context: TimeContext
  private let reader: TokenReader
  private let citations: CitationReader

  /// The most tokens that such a line may have.
  private static let longestLine = 60

  init(_ context: TimeContext) {
    self.context = context
    reader = context.reader
    citations = CitationReader(context.reader, context.types)
  }

  func read() -> [Enclosure] {
    context.lexed.matches(of: .enclosure).compactMap { match in
      guard beginsLine(match.tokens.lowerBound) else { return nil }
      return enclosure(from: match.tokens.lowerBound)
    }
  }

  /// Whether it stands in a parenthesis that begins a line; within a sentence it cites something else.
  private func beginsLine(_ index: Int) -> Bool {
    guard reader[index]?.isCapitalized == true, reader.isSign(index - 1, "(") else { return false }
    var before = index - 2
    while reader.isSign(before, "*") || reader.isSign(before, "_") { before -= 1 }
    return before < 0 || reader[before]?.kind == .lineBreak
  }

  private func enclosure(from first: Int) -> Enclosure? {
    let end = lineEnd(from: first)
    guard
      let word = (first..<end).first(where: { reader.isWord($0, reader.words.number) }),
      let found = citations.reference(behindNumberWord: word), found.end <= end
    else { return nil }
    let date = context.dates(in: found.end..<end).first
    let day = (found.end..<end).first { reader.isWord($0, reader.words.day) }
    return Enclosure(
      range: reader.range(first..<max(date?.tokens.upperBound ?? 0, found.end)),
      type: context.types.type(endingAt: reader.before(word), reader)?.type
        ?? found.symbolType,
      reference: reader.range(found.number.lowerBound..<found.end),
      number: found.number.isEmpty ? nil : reader.range(found.number),
      symbol: found.symbol.map { reader.range($0) },
      date: date,
      blankDate: day.flatMap { isBlank(date, behind: $0) ? reader.range($0..<$0 + 1) : nil }
    )
  }

  /// Whether a date leaves something to be filled in, or only its month can be read.
  private func isBlank(_ date: DateMention?, behind day: Int) -> Bool {
    guard let date, date.tokens.lowerBound <= day + 2 else { return !reader.isNumber(day + 1) }
    return date.isBlank || (date.form == .month && !reader.isNumber(day + 1))
  }

  /// The parenthesis that closes the line, or the line's end.
  private func lineEnd(from first: Int) -> Int {
    let most = min(first + Self.longestLine, reader.tokens.count)
    return (first..<most).first { reader.isSign($0, ")") || reader[$0]?.kind == .tab } ?? most
  }
}
