/// Finds where a report says which period it is about.
///
/// The half of a title about the time to come (`và phương hướng … 6 tháng cuối năm`), periods compared
/// with, cited documents, laws with their year, targets and spans of several years are not its own.
struct OwnPeriodReader {
  private let context: TimeContext
  private let letterhead: Letterhead
  private let filter: OwnPeriodFilter
  /// From the last `báo cáo` to `như sau`, behind the title.
  let opening: Range<Int>?
  /// The sentence that begins with `Trên đây là báo cáo`.
  let closing: Range<Int>?

  init(_ context: TimeContext, _ letterhead: Letterhead) {
    self.context = context
    self.letterhead = letterhead
    filter = OwnPeriodFilter(context)
    opening = Self.opening(context, letterhead)
    closing = Self.closing(context)
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

  private static func opening(_ context: TimeContext, _ letterhead: Letterhead) -> Range<Int>? {
    guard let title = letterhead.title else { return nil }
    let start = context.lexed.tokens(in: title).upperBound
    let reach = start..<min(context.reader.tokens.count, start + openingReach)
    let terms = context.lexed.terms(in: reach)
    guard let end = terms.first(where: { $0.term == .opening }) else { return nil }
    let sentence = context.sentence(around: end.tokens.lowerBound)
    let verb = terms.last {
      $0.term == .reportTitle && $0.tokens.lowerBound >= sentence.lowerBound
        && $0.tokens.upperBound <= end.tokens.lowerBound
    }
    return verb.map { $0.tokens.lowerBound..<end.tokens.lowerBound }
  }

  private static func closing(_ context: TimeContext) -> Range<Int>? {
    guard let start = context.lexed.matches(of: .closing).last else { return nil }
    return start.tokens.lowerBound..<context.sentenceEnd(from: start.tokens.upperBound)
  }

  // MARK: Captions

  private func captions() -> [PeriodStatement] {
    var statements: [PeriodStatement] = []
    for lines in captionLines() where lines.contains(where: { namesPeriods($0) }) {
      let role: PeriodStatement.Role = lines.contains { isAppendixLabel($0) } ? .appendix : .caption
      let extent = lines.dropFirst().reduce(lines[0]) { $0.union($1) }
      for line in lines where !isAttachment(line) {
        statements += filter.statements(role, in: context.lexed.tokens(in: line), extent: extent)
      }
    }
    return statements
  }

  /// The title lines of each table, and of appendices without a table, in order.
  private func captionLines() -> [[TextRange]] {
    var found: [[TextRange]] = []
    var known: [Int] = []
    for table in context.document.tables where !table.captions.isEmpty {
      found.append(table.captions)
      for line in table.captions { known.append(line.start) }
    }
    known.sort()
    let isKnown = { (line: TextRange) in
      let next = known.partitioningIndex { $0 >= line.start }
      return next < known.count && known[next] == line.start
    }
    let blocks = context.document.blocks
    for index in blocks.indices where blocks[index].kind == .caption {
      let lines = blocks[index].fragments
      if !isKnown(lines.first), !lines.rest.contains(where: isKnown) { found.append(lines.all) }
    }
    return found.sorted { $0[0] < $1[0] }
  }

  private func namesPeriods(_ line: TextRange) -> Bool {
    !context.periods(in: context.lexed.tokens(in: line)).isEmpty
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
