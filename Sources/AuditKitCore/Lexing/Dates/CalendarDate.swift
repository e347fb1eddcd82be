/// A day of the calendar that exists, in the proleptic Gregorian calendar.
public struct CalendarDate: Hashable, Sendable {
  private let packedYear: Int16
  private let packedMonth: UInt8
  private let packedDay: UInt8

  public var year: Int { Int(packedYear) }
  /// From 1 to 12.
  public var month: Int { Int(packedMonth) }
  /// From 1.
  public var day: Int { Int(packedDay) }

  /// The day, or nil for one that no calendar has: 31/4, 29/02 of a common year, month 13.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.lastDay(ofMonth: month, year: year)
    else { return nil }
    packedYear = Int16(year)
    packedMonth = UInt8(month)
    packedDay = UInt8(day)
  }

  /// The number of days of a month from 1 to 12, or 0 for any other.
  public static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  /// Whether a year of the Gregorian calendar has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The days since 01/01/1970; negative before.
  public var dayNumber: Int {
    // Years from March, so that the leap day is the last one and months have a regular rhythm.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that lies `dayNumber` days behind 01/01/1970, or nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day that lies `days` behind this one, or nil outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflows) = dayNumber.addingReportingOverflow(days)
    return overflows ? nil : CalendarDate(dayNumber: sum)
  }

  /// How many days `other` lies behind this day; negative where it lies before.
  public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// From 1, Monday, to 7, Sunday.
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// As Vietnamese administrative documents print it: `08/6/2018`, `15/02/2018`.
  ///
  /// Days under 10 and the months 1 and 2 get a leading zero, nothing else does (Nghị định
  /// 30/2020/NĐ-CP, phụ lục I, mục II.4).
  public var text: String {
    String(unsafeUninitializedCapacity: 10) { text in
      var length = 0
      func write(_ number: Int, from unit: Int) {
        var unit = unit
        while unit > 0 {
          text[length] = 0x30 + UInt8(number / unit % 10)
          length += 1
          unit /= 10
        }
      }
      write(day, from: 10)
      text[length] = UInt8(ascii: "/")
      length += 1
      write(month, from: month < 3 || month > 9 ? 10 : 1)
      text[length] = UInt8(ascii: "/")
      length += 1
      write(year, from: year > 999 ? 1000 : year > 99 ? 100 : year > 9 ? 10 : 1)
      return length
    }
  }
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// As machines write it (ISO 8601): `2018-06-08`.
  public var description: String {
    let years = String(year)
    let zeros = String(repeating: "0", count: max(0, 4 - years.utf8.count))
    return "\(zeros)\(years)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

extension CalendarDate {
  /// Reads a day as machines write it (ISO 8601): `2019-03-12`.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
      let year = Self.number(bytes[..<4]),
      let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(\.isDigit) ? digits.reduce(0) { $0 * 10 + Int($1 & 0xF) } : nil
  }
}
