// Values that only checks and forms have.

extension YAMLNode {
  /// Words to look for.
  func words(named name: String) throws(YAMLFault) -> WordPattern {
    guard let words = WordPattern(try string(named: name)) else {
      throw YAMLFault(at: place, .meaninglessText(name))
    }
    return words
  }

  /// A text in both languages: one for both, or `{vi: …, en: …}`.
  func localized(named name: String) throws(YAMLFault) -> LocalizedText {
    if let text {
      _ = try string(named: name)
      return LocalizedText(vi: text, en: text)
    }
    let pairs = try mapping(named: name, keys: ["vi", "en"])
    let vietnamese = try required("vi", of: pairs).string(named: "vi")
    let english = try pairs.value("en")?.string(named: "en")
    return LocalizedText(vi: vietnamese, en: english ?? vietnamese)
  }

  /// A formula; a mistake in it is shown where it stands in the text.
  func formula(named name: String) throws(YAMLFault) -> Formula {
    let text = try string(named: name)
    do throws(FormulaFault) {
      return try FormulaParser.parse(text)
    } catch {
      throw YAMLFault(at: place(of: error, in: text), .malformedFormula(error.text))
    }
  }

  /// The place within a scalar on one line, with or without quotation marks; else all of the scalar.
  private func place(of fault: FormulaFault, in text: String) -> YAMLPlace {
    let quotes = place.width - text.unicodeScalars.count
    guard quotes == 0 || quotes == 2 else { return place }
    let column = place.column + quotes / 2 + fault.offset
    return YAMLPlace(line: place.line, column: column, width: fault.width)
  }

  /// The id of a rule: capital letters, then digits.
  func ruleID() throws(YAMLFault) -> String {
    let text = try string(named: "id")
    let letters = text.prefix { $0.isASCII && $0.isUppercase }
    let digits = text.dropFirst(letters.count)
    guard (2...8).contains(letters.count), (1...6).contains(digits.count),
      digits.utf8.allSatisfy(\.isDigit)
    else {
      let expected = LocalizedText(
        vi: "chữ hoa rồi số, như KH001",
        en: "capitals and digits, as KH001"
      )
      throw YAMLFault(at: place, .wrongValue("id", expected: expected, found: self))
    }
    return text
  }

  /// The name of a rule, in kebab-case.
  func ruleName() throws(YAMLFault) -> String {
    let text = try string(named: "name")
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    let isKebab = words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0.isDigit }
    }
    guard isKebab, text.utf8.count <= 60, text.utf8.first.map({ !$0.isDigit }) ?? false else {
      let expected = LocalizedText(
        vi: "chữ thường không dấu nối bằng gạch ngang, như so-phieu",
        en: "small letters joined by hyphens, as survey-count"
      )
      throw YAMLFault(at: place, .wrongValue("name", expected: expected, found: self))
    }
    return text
  }

  /// A report in miniature: its text, or `{report: …, messages: […]}`.
  func example(named name: String, in file: String) throws(YAMLFault) -> RuleExample {
    var messages: [String]?
    var report = self
    if text == nil {
      let pairs = try mapping(named: name, keys: ["report", "messages"])
      report = try required("report", of: pairs)
      if let list = pairs.value("messages") {
        var texts: [String] = []
        for item in try list.list(named: "messages") {
          texts.append(try item.string(named: "messages"))
        }
        messages = texts
      }
    }
    let example = RuleExample(
      try report.string(named: name).composed,
      messages: messages ?? [],
      fileID: file,
      filePath: file,
      line: place.line,
      column: place.column
    )
    let marks = example.markedRanges.count
    guard messages == nil || messages?.count == marks else {
      throw YAMLFault(at: place, .messageCount(messages?.count ?? 0, marks: marks))
    }
    return example
  }
}

extension String {
  /// In composed letters, as the text of a document is, so that places in both can be compared.
  fileprivate var composed: String {
    Composer.compose(Array(utf8)).map { String(decoding: $0.bytes, as: UTF8.self) } ?? self
  }
}
