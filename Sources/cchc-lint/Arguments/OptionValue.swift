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
