/// A stretch between two days from which figures of the report were counted.
public struct DataWindow: Sendable, Equatable {
  /// What it is said of.
  public enum Subject: Sendable, Equatable {
    /// It stands in the title: of the whole report.
    case report
    /// It stands over the table with this index in `Document.tables`.
    case table(Int)
    /// It stands in a sentence of the text.
    case sentence
  }

  public let mention: WindowMention
  public let subject: Subject
  /// The title or sentence in which it stands: what was counted, of whom.
  public let extent: TextRange
  /// The period that the same title or sentence names.
  public let period: Period?

  public var start: CalendarDate? { mention.startDate }
  public var end: CalendarDate? { mention.endDate }
  public var place: TextRange { mention.range }
}

/// Finds out what each window of a text is about.
struct DataWindowReader {
  private let context: TimeContext
  private let letterhead: Letterhead
  /// The title lines of all tables, in order.
  private let captions: [(line: TextRange, table: Int)]

  /// How many tokens of a title are searched for the period that goes with a window.
  private static let longestExtent = 400

  init(_ context: TimeContext, _ letterhead: Letterhead) {
    self.context = context
    self.letterhead = letterhead
    captions = context.document.tables.enumerated()
      .flatMap { table in table.element.captions.map { ($0, table.offset) } }
      .sorted { $0.line < $1.line }
  }

  func read() -> [DataWindow] { context.windows.compactMap(window) }

  private func window(_ mention: WindowMention) -> DataWindow? {
    if let title = letterhead.title, title.contains(mention.range) {
      return window(mention, .report, title)
    }
    if let table = table(under: mention.range) {
      let captions = context.document.tables[table].captions
      return window(
        mention,
        .table(table),
        captions.dropFirst().reduce(captions[0]) { $0.union($1) }
      )
    }
    let sentence = context.sentence(around: mention.tokens.lowerBound)
    // Of a stretch of days in prose, words must say that figures were counted in it.
    let named = context.periods(in: sentence).contains {
      $0.tokens.upperBound <= mention.tokens.lowerBound
    }
    guard mention.isOfData || named else { return nil }
    return window(mention, .sentence, context.lexed.range(of: sentence))
  }

  /// The table over which a range stands.
  private func table(under range: TextRange) -> Int? {
    let next = captions.partitioningIndex { $0.line.start > range.start }
    guard next > 0, captions[next - 1].line.contains(range) else { return nil }
    return captions[next - 1].table
  }

  private func window(
    _ mention: WindowMention,
    _ subject: DataWindow.Subject,
    _ extent: TextRange
  ) -> DataWindow {
    let filter = OwnPeriodFilter(context)
    let tokens = context.lexed.tokens(in: extent)
    let searched =
      tokens.lowerBound..<min(tokens.upperBound, tokens.lowerBound + Self.longestExtent)
    let named = filter.statements(.title, in: searched)
    return DataWindow(
      mention: mention,
      subject: subject,
      extent: extent,
      period: named.first?.period
    )
  }
}
