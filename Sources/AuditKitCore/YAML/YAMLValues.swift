// Kinds of values that several sections have.
extension YAMLNode {
  /// A text for both languages, or `{vi: …, en: …}`.
  func localized(named name: String) throws(YAMLFault) -> LocalizedText {
    if text != nil {
      let both = try string(named: name)
      return LocalizedText(vi: both, en: both)
    }
    let pairs = try mapping(named: name, keys: ["vi", "en"])
    return LocalizedText(
      vi: try required("vi", of: pairs).string(named: "vi"),
      en: try required("en", of: pairs).string(named: "en")
    )
  }

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
}

extension [YAMLPair] {
  /// The value of a key, if it is there.
  func value(_ key: String) -> YAMLNode? { first { $0.key == key }?.value }
}

extension ValueSchema {
  /// A text for both languages, or one for each.
  static let localized = ValueSchema.either([
    .text, .mapping([Key("vi", .text, isRequired: true), Key("en", .text, isRequired: true)]),
  ])
}
