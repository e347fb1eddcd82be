/// Finds where a report says which period it is about.
///
/// The half of a title about the time to come (`và phương hướng … 6 tháng cuối năm`), periods compared
/// with, cited documents, laws with their year, targets and spans of several years are not its own.
struct OwnPeriodReader {
  private let context: TimeContext
  private let letterhead: Letterhead
  private let filter: OwnPeriodFilter

  init(_ context: TimeContext, _ letterhead: Letterhead) {
    self.context = context
    self.letterhead = letterhead
    filter = OwnPeriodFilter(context)
  }

  func read() -> [PeriodStatement] {
    var statements: [PeriodStatement] = []
    if let title = letterhead.title {
      statements += filter.statements(.title, in: context.lexed.tokens(in: title))
    }
    if let opening { statements += filter.statements(.opening, in: opening) }
    if let closing { statements += filter.statements(.closing, in: closing) }
    return statements + captions()
  }

  // MARK: Opening and closing

  /// How far behind the title the opening may stand, in tokens.
  private static let openingReach = 1200

  /// From the last `báo cáo` to `như sau`, behind the title.
  var opening: Range<Int>? {
    guard let title = letterhead.title else { return nil }
    let start = context.lexed.tokens(in: title).upperBound
    let reach = start..<min(context.reader.tokens.count, start + Self.openingReach)
    let terms = context.lexed.terms(in: reach)
    guard let end = terms.first(where: { $0.term == .opening }) else { return nil }
    let sentence = context.sentence(around: end.tokens.lowerBound)
    let verb = terms.last {
      $0.term == .reportTitle && $0.tokens.lowerBound >= sentence.lowerBound
        && $0.tokens.upperBound <= end.tokens.lowerBound
    }
    return verb.map { $0.tokens.lowerBound..<end.tokens.lowerBound }
  }

  /// The sentence that begins with `Trên đây là báo cáo`.
  var closing: Range<Int>? {
    guard let start = context.lexed.terms.last(where: { $0.term == .closing }) else { return nil }
    return start.tokens.lowerBound..<context.sentenceEnd(from: start.tokens.upperBound)
  }

  // MARK: Captions

  private func captions() -> [PeriodStatement] {
    var statements: [PeriodStatement] = []
    for lines in captionLines() {
      let role: PeriodStatement.Role = lines.contains(where: isAppendixLabel) ? .appendix : .caption
      let extent = lines.dropFirst().reduce(lines[0]) { $0.union($1) }
      for line in lines where !isAttachment(line) {
        statements += filter.statements(role, in: context.lexed.tokens(in: line), extent: extent)
      }
    }
    return statements
  }

  /// The title lines of each table, and of appendices without a table, in order.
  private func captionLines() -> [[TextRange]] {
    let ofTables = context.document.tables.map(\.captions).filter { !$0.isEmpty }
    let known = Set(ofTables.joined().map(\.start))
    let others = context.document.blocks.filter { $0.kind == .caption }
      .filter { block in !block.fragments.all.contains { known.contains($0.start) } }
      .map(\.fragments.all)
    return (ofTables + others).sorted { $0[0] < $1[0] }
  }

  private func isAppendixLabel(_ line: TextRange) -> Bool {
    let tokens = context.lexed.tokens(in: line)
    guard let first = tokens.first(where: { context.reader.isWord($0) }) else { return false }
    return context.reader.isWord(first, Self.appendix.0)
      && context.reader.isWord(first + 1, Self.appendix.1)
  }

  /// `(Kèm theo Báo cáo số …)`: what the appendix belongs to.
  private func isAttachment(_ line: TextRange) -> Bool {
    let tokens = context.lexed.tokens(in: line)
    guard context.reader.isSign(tokens.lowerBound, "(") else { return false }
    return tokens.prefix(6).contains {
      context.reader.isWord($0, Self.attached.0) && context.reader.isWord($0 + 1, Self.attached.1)
    }
  }

  private static let appendix = (WordKey("phụ"), WordKey("lục"))
  private static let attached = (WordKey("kèm"), WordKey("theo"))
}
