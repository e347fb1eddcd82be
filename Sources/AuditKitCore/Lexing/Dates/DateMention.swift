/// A date as a text prints it, whole or in part, possible or not.
public struct DateMention: Sendable, Equatable {
  /// How it is printed.
  public enum Form: Sendable, Equatable {
    /// `08/6/2018`, `8-6-2018`, `08.6.2018`, `ngày 22/5`.
    case figures
    /// `ngày 08 tháng 6 năm 2018`.
    case words
    /// `tháng 5/2018`, `tháng 10 năm 2020`: a month, and no day is meant.
    case month
  }

  public let form: Form
  /// As printed, possible or not; nil where it is blank, as in `ngày    tháng 9 năm 2022`.
  public let day: Int?
  public let month: Int?
  public let year: Int?
  /// The printed date; the word `ngày` belongs to it only where `tháng` does.
  public let range: TextRange
  /// The tokens of it, with the word `ngày` before it.
  public let tokens: Range<Int>

  /// The day it names, if it names one and the calendar has it.
  public var date: CalendarDate? { date(inYear: nil) }

  /// The day it names, in a year that its context gives where it gives none itself.
  public func date(inYear context: Int?) -> CalendarDate? {
    guard let day, let month, let year = year ?? context else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether the calendar has no such day, in whatever year.
  public var isImpossible: Bool {
    if let month, !(1...12).contains(month) { return true }
    guard let day else { return false }
    // Without a year, 29/02 is possible.
    return !(1...CalendarDate.lastDay(ofMonth: month ?? 1, year: year ?? 2000)).contains(day)
  }

  /// Whether the day or the month is left to be filled in.
  public var isBlank: Bool { month == nil || (day == nil && form != .month) }
}
