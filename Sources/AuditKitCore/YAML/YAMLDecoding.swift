extension YAMLNode {
  /// The pairs of a mapping; nothing written counts as an empty one.
  func mapping(named name: String) throws(YAMLFault) -> [YAMLPair] {
    guard let pairs else {
      let expected = LocalizedText(vi: "một bảng khoá", en: "a mapping")
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
    return pairs
  }

  /// The pairs of a mapping that has no other keys than these.
  func mapping(named name: String, keys known: [String]) throws(YAMLFault) -> [YAMLPair] {
    let pairs = try mapping(named: name)
    for pair in pairs where !known.contains(pair.key) {
      throw YAMLFault(at: pair.keyPlace, .unknownKey(pair.key, known: known))
    }
    return pairs
  }

  /// The items of a list; nothing written counts as an empty one.
  func list(named name: String) throws(YAMLFault) -> [YAMLNode] {
    guard let items else {
      let expected = LocalizedText(vi: "một danh sách", en: "a list")
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
    return items
  }

  /// The items of a list whose items have names or conditions, which nobody has more than a thousand of.
  func entries(named name: String) throws(YAMLFault) -> [YAMLNode] {
    let items = try list(named: name)
    guard items.count <= 1000 else { throw YAMLFault(at: items[1000].place, .tooManyEntries(name)) }
    return items
  }

  /// A text that is not blank.
  func string(named name: String) throws(YAMLFault) -> String {
    guard let text, text.utf8.contains(where: { $0 > 0x20 }) else {
      let expected = LocalizedText(vi: "một chuỗi chữ", en: "a text")
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
    return text
  }

  /// One of a closed set of words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    named name: String
  ) throws(YAMLFault) -> Choice {
    guard let choice = text.flatMap(Choice.init(rawValue:)) else {
      let choices = Choice.allCases.map(\.rawValue)
      throw YAMLFault(at: place, .wrongChoice(name, of: choices, found: self))
    }
    return choice
  }

  /// The value of a key that a mapping must have.
  func required(_ key: String, of pairs: [YAMLPair]) throws(YAMLFault) -> YAMLNode {
    guard let pair = pairs.first(where: { $0.key == key }) else {
      throw YAMLFault(at: place, .missingKey(key))
    }
    return pair.value
  }

  /// The items of a list; a single value counts as a list of one.
  func oneOrMore(named name: String) throws(YAMLFault) -> [YAMLNode] {
    if text != nil { return [self] }
    return try list(named: name)
  }
}

// Values of one kind.
extension YAMLNode {
  /// A whole number within bounds.
  func wholeNumber(named name: String, in bounds: ClosedRange<Int>) throws(YAMLFault) -> Int {
    guard let number = text.flatMap(Int.init), bounds.contains(number) else {
      let limits = "\(bounds.lowerBound)…\(bounds.upperBound)"
      let expected = LocalizedText(
        vi: "số nguyên trong khoảng \(limits)",
        en: "a whole number in \(limits)"
      )
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
    return number
  }

  /// `true` or `false`.
  func flag(named name: String) throws(YAMLFault) -> Bool {
    switch text {
    case "true": return true
    case "false": return false
    default:
      let expected = LocalizedText(vi: "true hoặc false", en: "true or false")
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
  }

  /// A day as `2019-03-12`.
  func day(named name: String) throws(YAMLFault) -> CalendarDate {
    guard let day = text.flatMap(CalendarDate.init(iso:)) else {
      let expected = LocalizedText(vi: "một ngày như 2019-03-12", en: "a day such as 2019-03-12")
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
    return day
  }

  // MARK: Keys that may be left out

  /// The value of a key, if it is written.
  func optional(_ key: String, of pairs: [YAMLPair]) -> YAMLNode? {
    pairs.first { $0.key == key }?.value
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    of pairs: [YAMLPair]
  ) throws(YAMLFault) -> Choice? {
    guard let node = optional(key, of: pairs) else { return nil }
    return try node.choice(named: key)
  }

  func day(_ key: String, of pairs: [YAMLPair]) throws(YAMLFault) -> CalendarDate? {
    guard let node = optional(key, of: pairs) else { return nil }
    return try node.day(named: key)
  }
}
