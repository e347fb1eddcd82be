/// A day until which something is to be done.
public struct Deadline: Sendable, Equatable {
  public let date: DateMention
  /// Whether the day itself is in time: `chậm nhất`, `trước hoặc trong` include it, `trước` does not.
  public let includesDay: Bool
  /// Whether it is a deadline for handing in: words such as `nộp`, `gửi` stand with it.
  public let isOfSubmission: Bool
  /// From the first word that makes it a deadline to the date.
  public let range: TextRange
}

/// Finds deadlines: dates behind `trước`, `chậm nhất`, `trước hoặc trong` and the like.
struct DeadlineReader {
  private let context: TimeContext
  private let reader: TokenReader

  /// How many tokens may stand between the words and the date: `chậm nhất là 17 giờ 00 ngày …`.
  private static let longestGap = 6

  init(_ context: TimeContext) {
    self.context = context
    reader = context.reader
  }

  func read() -> [Deadline] {
    guard context.lexed.has(.before) || context.lexed.has(.noLaterThan) else { return [] }
    let ends = Places(context.windows.map { $0.end.range })
    var deadlines: [Deadline] = []
    for date in context.dates {
      if let deadline = deadline(date), !ends.contains(date.range) { deadlines.append(deadline) }
    }
    return deadlines
  }

  private func deadline(_ date: DateMention) -> Deadline? {
    let leads = leads(before: date.tokens.lowerBound)
    guard let lead = leads.first else { return nil }
    let isOfSubmission = isOfSubmission(lead.tokens.lowerBound)
    guard isOfSubmission || !isEnd(lead) else { return nil }
    return Deadline(
      date: date,
      includesDay: leads.contains { $0.term == .noLaterThan },
      isOfSubmission: isOfSubmission,
      range: reader.range(lead.tokens.lowerBound..<date.tokens.upperBound)
    )
  }

  /// The words before a date that may make it a deadline; hardly any date has them.
  private func leads(before date: Int) -> [TermMatch] {
    var found: [TermMatch] = []
    for index in context.lexed.termIndices(in: max(0, date - Self.longestGap - 4)..<date) {
      let match = context.lexed.terms[index]
      guard match.term == .before || match.term == .noLaterThan else { continue }
      if isNear(match.tokens.upperBound, date) { found.append(match) }
    }
    return found
  }

  /// Whether only words, figures and a colon stand between.
  private func isNear(_ end: Int, _ date: Int) -> Bool {
    guard end <= date, date - end <= Self.longestGap else { return false }
    return (end..<date).allSatisfy {
      reader.isWord($0) || reader.isNumber($0) || reader.isSign($0, ":")
        || reader[$0]?.kind == .lineBreak
    }
  }

  /// Whether the cell or sentence speaks of handing in.
  private func isOfSubmission(_ index: Int) -> Bool {
    context.lexed.has(.submission, in: context.sentence(around: index))
  }

  /// `đến hết ngày …`: more often the end of what was counted than of what is to be done.
  private func isEnd(_ lead: TermMatch) -> Bool {
    reader.isWord(lead.tokens.lowerBound, TimeWords.shared.to)
      || reader.isWord(lead.tokens.lowerBound, TimeWords.shared.end)
  }
}
