/// A date that no calendar has, or whose day of the week is another.
public struct DateFault: Sendable, Equatable {
  /// Why there is no such date.
  public enum Kind: Sendable, Equatable {
    /// The month has fewer days.
    case noSuchDay(last: Int)
    case noSuchMonth
    /// `thứ Hai` beside a day that is another; 1 is Monday, 7 is Sunday.
    case wrongWeekday(stated: Int)
  }

  public let kind: Kind
  public let date: DateMention
  /// The date, or the day of the week that does not belong to it.
  public let place: TextRange
}

/// Finds dates that cannot be, where the words leave no doubt that a date is meant.
struct DateFaultReader {
  private let context: TimeContext
  private let reader: TokenReader
  private let weekdays = WeekdayReader.shared

  init(_ context: TimeContext) {
    self.context = context
    reader = context.reader
  }

  func read() -> [DateFault] {
    let bounds = context.windows.flatMap { [$0.start, $0.end].compactMap { $0 } }
    let places = Places(bounds.map(\.range))
    var faults: [DateFault] = []
    for date in context.dates {
      if let fault = fault(date, places) { faults.append(fault) }
    }
    for date in bounds where !isKnown(date) {
      if let fault = fault(date, places) { faults.append(fault) }
    }
    return faults.sorted { $0.place < $1.place }
  }

  /// Whether a date stands among those of the text.
  private func isKnown(_ date: DateMention) -> Bool {
    let next = context.dates.partitioningIndex { $0.range >= date.range }
    return next < context.dates.count && context.dates[next].range == date.range
  }

  private func fault(_ date: DateMention, _ bounds: Places) -> DateFault? {
    guard date.isImpossible else { return weekdayFault(date) }
    // A day or month of zeros is a blank.
    guard date.day != 0, date.month != 0, isMeant(date, bounds.contains(date.range)),
      !isInReference(date),
      let kind = kind(of: date)
    else { return nil }
    return DateFault(kind: kind, date: date, place: date.range)
  }

  private func kind(of date: DateMention) -> DateFault.Kind? {
    guard let month = date.month else { return nil }
    guard (1...12).contains(month) else { return .noSuchMonth }
    return .noSuchDay(last: CalendarDate.lastDay(ofMonth: month, year: date.year ?? 2000))
  }

  /// Whether a date is meant: fractions and codes look like impossible dates too.
  private func isMeant(_ date: DateMention, _ isBound: Bool) -> Bool {
    switch date.form {
    case .words: return true
    case .month: return !isNamedOtherwise(date)
    case .figures:
      guard isLed(date) || !isNamedOtherwise(date) else { return false }
      let isPlausible = (1...31).contains(date.day ?? 1) && (1...12).contains(date.month ?? 1)
      // `trong ngày 12/15 hồ sơ` is a fraction, and `15/32/2018` may be anything.
      return isPlausible || (date.year != nil && (isBound || isLed(date)))
    }
  }

  private func isLed(_ date: DateMention) -> Bool {
    reader[date.tokens.lowerBound].map { $0.range.start < date.range.start } ?? false
  }

  /// `lương tháng 13`, `thửa đất 31/2/2019`, `số 30/2/2019`.
  private func isNamedOtherwise(_ date: DateMention) -> Bool {
    let first = date.tokens.lowerBound
    guard !reader.isWord(reader.before(first), reader.words.number) else { return true }
    return context.lexed.terms(in: max(0, first - 4)..<first + 1).contains {
      $0.term == .notDate && $0.tokens.upperBound >= first
    }
  }

  /// Whether it is a part of a document's number.
  private func isInReference(_ date: DateMention) -> Bool {
    let next = context.citations.partitioningIndex {
      $0.tokens.lowerBound > date.tokens.lowerBound
    }
    return next > 0 && context.citations[next - 1].reference.contains(date.range)
  }

  // MARK: Days of the week

  private func weekdayFault(_ date: DateMention) -> DateFault? {
    guard let day = date.date, let stated = weekdays.weekday(of: date.tokens, reader),
      stated.number != day.weekday
    else { return nil }
    return DateFault(
      kind: .wrongWeekday(stated: stated.number),
      date: date,
      place: reader.range(stated.tokens)
    )
  }
}
