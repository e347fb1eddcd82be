import AuditKitCore

/// Turns the values of options into what they mean.
enum OptionValue {
  /// One of a closed set of words.
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String,
    of option: String
  ) throws(Failure) -> Choice {
    if let choice = Choice(rawValue: text) { return choice }
    throw Failure(
      vi: "'--\(option)' không nhận \(text.quoted)",
      en: "'--\(option)' does not take \(text.quoted)",
      name: text,
      known: Choice.allCases.map(\.rawValue)
    )
  }

  static func jobs(_ text: String) throws(Failure) -> Int {
    if let number = Int(text), (1...256).contains(number) { return number }
    throw Failure(
      vi: "'--jobs' phải là số nguyên từ 1 đến 256, không phải \(text.quoted)",
      en: "'--jobs' must be a whole number from 1 to 256, not \(text.quoted)"
    )
  }

  /// A day: `2024-06-30`, or `30/6/2024` as reports print it.
  static func day(_ text: String, of option: String) throws(Failure) -> CalendarDate {
    let isReversed = text.contains("/")
    let parts = text.split(separator: isReversed ? "/" : "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy(isDigit) ? Int($0) : nil }
    let ordered = isReversed ? Array(numbers.reversed()) : numbers
    if parts.count == 3, ordered.count == 3,
      let day = CalendarDate(year: ordered[0], month: ordered[1], day: ordered[2])
    {
      return day
    }
    throw Failure(
      vi:
        "'--\(option)' phải là một ngày có thật như 2024-06-30 hay 30/6/2024, không phải \(text.quoted)",
      en: "'--\(option)' must be a day that exists, such as 2024-06-30, not \(text.quoted)"
    )
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Names between commas.
  static func list(_ text: String, of option: String) throws(Failure) -> [String] {
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy({ !$0.isEmpty }) else {
      throw Failure(
        vi: "'--\(option)' cần tên quy tắc, cách nhau bằng dấu phẩy",
        en: "'--\(option)' needs names of rules between commas"
      )
    }
    return names
  }
}
