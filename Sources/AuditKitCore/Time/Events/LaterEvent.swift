/// Something that a document speaks of as done, on a day after its signing.
public struct LaterEvent: Sendable, Equatable {
  public let date: DateMention
  public let day: CalendarDate
  /// The words that say that it is done: `đã tổ chức`; nil where a roster records it.
  public let words: TextRange?
}

/// Finds what a document speaks of as done though its day had not come.
///
/// Plans, deadlines, dates of effect, windows of figures and the dates of cited documents are left out.
struct LaterEventReader {
  private let context: TimeContext
  private let reader: TokenReader
  private let signed: CalendarDate
  private let planned: [TextRange]
  private let deadlines: [Deadline]

  init(
    _ context: TimeContext,
    signed: CalendarDate,
    planned: [TextRange],
    deadlines: [Deadline]
  ) {
    self.context = context
    reader = context.reader
    self.signed = signed
    self.planned = planned
    self.deadlines = deadlines
  }

  func read(_ rosters: [SubmissionRoster]) -> [LaterEvent] {
    let late = context.dates.filter { $0.date.map { $0 > signed } ?? false }
    let others = late.isEmpty ? Places([]) : datesOfOthers
    return (late.compactMap { event($0, others) } + rosters.flatMap(submissions))
      .sorted { $0.date.range < $1.date.range }
  }

  /// Where dates stand that bound figures, set deadlines or belong to cited documents.
  private var datesOfOthers: Places {
    var places = deadlines.map(\.date.range)
    for window in context.windows {
      if let start = window.start { places.append(start.range) }
      places.append(window.end.range)
    }
    let citations = context.citations
    for index in citations.indices {
      if let date = citations[index].date { places.append(date.range) }
      if let date = citations[index].issuedOn { places.append(date.range) }
    }
    return Places(places)
  }

  /// Days of handing in; those with a deadline are late anyway.
  private func submissions(_ roster: SubmissionRoster) -> [LaterEvent] {
    roster.entries.compactMap { entry in
      guard entry.due == nil, let mention = entry.mention, let day = mention.date, day > signed
      else { return nil }
      return LaterEvent(date: mention, day: day, words: nil)
    }
  }

  private func event(_ date: DateMention, _ others: Places) -> LaterEvent? {
    guard let day = date.date, !others.contains(date.range), !isPlanned(date.range),
      let words = wordsBefore(date) ?? wordsBehind(date)
    else { return nil }
    return LaterEvent(date: date, day: day, words: words)
  }

  private func isPlanned(_ range: TextRange) -> Bool {
    let next = planned.partitioningIndex { $0.start > range.start }
    return next > 0 && planned[next - 1].contains(range)
  }

  // MARK: Words

  /// How far the words may stand from the date, in tokens.
  private static let longestGap = 30

  /// `đã tổ chức hội nghị … ngày 20/7/2018`.
  private func wordsBefore(_ date: DateMention) -> TextRange? {
    let sentence = context.sentence(around: date.tokens.lowerBound)
    let start = max(sentence.lowerBound, date.tokens.lowerBound - Self.longestGap)
    let terms = context.lexed.terms(in: start..<date.tokens.lowerBound)
    let done = terms.last { $0.term == .tookPlace }
    guard let done, !isExpected(done, from: sentence.lowerBound) else { return nil }
    let gap = done.tokens.upperBound..<max(done.tokens.upperBound, date.tokens.lowerBound)
    return isOpen(gap) ? reader.range(done.tokens) : nil
  }

  /// `Ngày 20/7/2018, UBND xã đã tổ chức …`.
  private func wordsBehind(_ date: DateMention) -> TextRange? {
    let sentence = context.sentence(around: date.tokens.lowerBound)
    let first = sentence.first { reader.isWord($0) || reader.isNumber($0) }
    guard first == date.tokens.lowerBound || isIn(first, date) else { return nil }
    let end = min(sentence.upperBound, date.tokens.upperBound + Self.longestGap)
    let rest = date.tokens.upperBound..<max(end, date.tokens.upperBound)
    let done = context.lexed.terms(in: rest).first { $0.term == .tookPlace || $0.term == .issued }
    guard let done, !isAhead(rest.lowerBound..<done.tokens.lowerBound) else { return nil }
    return reader.range(done.tokens)
  }

  /// `Vào ngày …`, `Trong ngày …`: one word before the date.
  private func isIn(_ first: Int?, _ date: DateMention) -> Bool {
    first.map { reader.after($0) == date.tokens.lowerBound } ?? false
  }

  /// `Dự kiến đã được tổ chức …`.
  private func isExpected(_ done: TermMatch, from start: Int) -> Bool {
    let first = done.tokens.lowerBound
    return context.lexed.has(.expected, in: max(start, first - Self.longestLead)..<first)
  }

  private static let longestLead = 6

  /// Whether nothing between words and date makes the date one of something else.
  private func isOpen(_ gap: Range<Int>) -> Bool {
    !isAhead(gap)
      && !gap.contains { index in
        reader.isSign(index, ",") || reader.isSign(index, ";") || reader.isSign(index, ":")
          || reader.isSign(index, "(") || reader.isWord(index, reader.words.from)
          || reader.isWord(index, reader.words.to)
      }
  }

  private func isAhead(_ tokens: Range<Int>) -> Bool {
    context.lexed.terms(in: tokens).contains {
      switch $0.term {
      case .expected, .before, .noLaterThan, .outlook, .planSection, .target, .planned,
        .takesEffect:
        true
      default: false
      }
    }
  }
}
