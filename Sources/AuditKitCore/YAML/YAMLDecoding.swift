extension YAMLNode {
  /// The pairs of a mapping; nothing written counts as an empty one.
  func mapping(named name: String) throws(YAMLFault) -> [YAMLPair] {
    guard let pairs else {
      let expected = LocalizedText(vi: "một bảng khoá", en: "a mapping")
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
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
}
