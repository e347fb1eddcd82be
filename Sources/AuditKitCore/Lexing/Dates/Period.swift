/// A stretch of time that a report can be about.
public struct Period: Hashable, Sendable {
  /// How long the stretch is, and how its parts of a year are counted.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case month
    case quarter
    /// `6 tháng đầu năm`, `6 tháng cuối năm`; `index` is 1 or 2.
    case half
    case nineMonths
    /// `11 tháng đầu năm`; `index` is the count of months.
    case firstMonths
    /// `3 tháng cuối năm`; `index` is the count of months.
    case lastMonths
    case year
    /// `giai đoạn 2021-2025`, `nhiệm kỳ 2016 - 2021`, `năm học 2017-2018`.
    case years
  }

  public let kind: Kind
  /// Which of its kind, or how many months; nil where the text does not say, as in `BC 6 tháng`.
  public let index: Int?
  /// The year, or the first of several; nil where the text does not say.
  public let year: Int?
  /// The last of several years.
  public let lastYear: Int?

  /// A stretch of time; `index` counts within the year, and a missing year is not known.
  public init(_ kind: Kind, _ index: Int? = nil, year: Int? = nil, lastYear: Int? = nil) {
    self.kind = kind
    self.index = index
    self.year = year
    self.lastYear = lastYear
  }

  /// The same period in a year that its context gives.
  public func inYear(_ year: Int?) -> Period {
    Period(kind, index, year: self.year ?? year, lastYear: lastYear)
  }

  /// The months of the year that it covers, or nil where the text leaves them open.
  public var months: ClosedRange<Int>? {
    switch kind {
    case .month: numbered(1...12).map { $0...$0 }
    case .quarter: numbered(1...4).map { ($0 * 3 - 2)...($0 * 3) }
    case .half: numbered(1...2).map { ($0 * 6 - 5)...($0 * 6) }
    case .nineMonths: 1...9
    case .firstMonths: numbered(1...12).map { 1...$0 }
    case .lastMonths: numbered(1...12).map { (13 - $0)...12 }
    case .year, .years: 1...12
    }
  }

  private func numbered(_ range: ClosedRange<Int>) -> Int? {
    index.flatMap { range.contains($0) ? $0 : nil }
  }

  /// Its first day by the calendar.
  public var start: CalendarDate? {
    guard let year, let months else { return nil }
    return CalendarDate(year: year, month: months.lowerBound, day: 1)
  }

  /// Its last day by the calendar.
  public var end: CalendarDate? {
    guard let year = lastYear ?? year, let months else { return nil }
    let day = CalendarDate.lastDay(ofMonth: months.upperBound, year: year)
    return CalendarDate(year: year, month: months.upperBound, day: day)
  }

  /// Whether it covers all of `other`, as far as both say which months and year they mean.
  public func covers(_ other: Period) -> Bool {
    if let year, let otherYear = other.year {
      guard year <= otherYear, (other.lastYear ?? otherYear) <= (lastYear ?? year) else {
        return false
      }
    }
    guard let months, let others = other.months else { return true }
    return months.lowerBound <= others.lowerBound && others.upperBound <= months.upperBound
  }
}

// Names of periods.
extension Period {
  /// As a sentence would name it.
  public var name: LocalizedText {
    LocalizedText(vi: vietnameseName, en: englishName)
  }

  private var vietnameseName: String {
    let number = index.map(String.init) ?? ""
    switch kind {
    case .month: return "tháng \(number)" + (year.map { "/\($0)" } ?? "")
    case .quarter: return "Quý \(Self.roman(index))" + yearSuffix(" năm ")
    case .half:
      return "6 tháng" + (index.map { $0 == 1 ? " đầu năm" : " cuối năm" } ?? "")
        + yearSuffix(index == nil ? " năm " : " ")
    case .nineMonths: return "9 tháng đầu năm" + yearSuffix(" ")
    case .firstMonths: return "\(number) tháng đầu năm" + yearSuffix(" ")
    case .lastMonths: return "\(number) tháng cuối năm" + yearSuffix(" ")
    case .year: return "năm" + yearSuffix(" ")
    case .years: return "giai đoạn" + yearSuffix(" ") + (lastYear.map { "-\($0)" } ?? "")
    }
  }

  private var englishName: String {
    let number = index.map(String.init) ?? ""
    switch kind {
    case .month: return "month \(number)" + (year.map { "/\($0)" } ?? "")
    case .quarter: return "quarter \(Self.roman(index))" + yearSuffix(" of ")
    case .half:
      let which = index.map { $0 == 1 ? "the first six months" : "the last six months" }
      return (which ?? "six months") + yearSuffix(" of ")
    case .nineMonths: return "the first nine months" + yearSuffix(" of ")
    case .firstMonths: return "the first \(number) months" + yearSuffix(" of ")
    case .lastMonths: return "the last \(number) months" + yearSuffix(" of ")
    case .year: return "the year" + yearSuffix(" ")
    case .years: return "the years" + yearSuffix(" ") + (lastYear.map { "-\($0)" } ?? "")
    }
  }

  private func yearSuffix(_ link: String) -> String { year.map { "\(link)\($0)" } ?? "" }

  private static func roman(_ index: Int?) -> String {
    guard let index, (1...4).contains(index) else { return "" }
    return ["I", "II", "III", "IV"][index - 1]
  }
}
