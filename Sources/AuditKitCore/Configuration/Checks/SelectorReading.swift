// How selectors are written: `{column: Đã tiếp nhận}`, `{code: 5.4.1, in: Biểu mẫu 7}`, `{measure: [resolved, late]}`.

extension YAMLNode {
  /// Reads a selector.
  func selector(named name: String, within scope: WordPattern?) throws(YAMLFault) -> CheckSelector {
    let pairs = try mapping(named: name, keys: SelectorKeys.all)
    let own = try pairs.value("in")?.words(named: "in")
    let text = pairs.filter { $0.key != "in" }.map { $0.value.flowText }.joined(separator: ", ")
    return CheckSelector(subject: try subject(pairs), scope: own ?? scope, text: text)
  }

  private func subject(_ pairs: [YAMLPair]) throws(YAMLFault) -> CheckSelector.Subject {
    let row = try RowQuery(pairs)
    let column = try ColumnQuery(pairs)
    if let row {
      try refuse(["measure", "section"], in: pairs, beside: "row")
      return .cell(row, column)
    }
    if let column {
      try refuse(["measure", "section"], in: pairs, beside: "column")
      return .column(column)
    }
    if let measure = pairs.value("measure") {
      try refuse(["section"], in: pairs, beside: "measure")
      return .measure(try measure.measure())
    }
    guard let section = pairs.value("section") else { throw YAMLFault(at: place, .noSubject) }
    return .section(try section.words(named: "section"))
  }

  private func refuse(
    _ keys: [String],
    in pairs: [YAMLPair],
    beside other: String
  ) throws(YAMLFault) {
    guard let pair = pairs.first(where: { keys.contains($0.key) }) else { return }
    throw YAMLFault(at: pair.keyPlace, .excludedKey(pair.key, by: other))
  }

  /// A list of meanings that say what is counted: `[received, online]`.
  private func measure() throws(YAMLFault) -> TermSet {
    var terms: TermSet = []
    for item in try oneOrMore(named: "measure") {
      let name = try item.string(named: "measure")
      guard let term = Term(name: name), FacetReader.all.contains(term) else {
        throw YAMLFault(
          at: item.place,
          .unknownMeasure(name, known: FacetReader.all.terms.map(\.name))
        )
      }
      terms.formUnion(TermSet(term))
    }
    guard !terms.isEmpty else { throw YAMLFault(at: place, .emptyList("measure")) }
    return terms
  }
}

/// The keys of a selector.
enum SelectorKeys {
  static let all = ["column", "role", "number", "code", "row", "measure", "section", "in"]
}

extension [YAMLPair] {
  func value(_ key: String) -> YAMLNode? { first { $0.key == key }?.value }
}

extension RowQuery {
  /// What `code` and `row` ask for; nil if neither is written.
  fileprivate init?(_ pairs: [YAMLPair]) throws(YAMLFault) {
    guard pairs.value("code") != nil || pairs.value("row") != nil else { return nil }
    self.init()
    label = try pairs.value("row")?.words(named: "row")
    guard let node = pairs.value("code") else { return }
    guard let code = RowQuery(code: try node.string(named: "code"))?.code else {
      let expected = LocalizedText(vi: "một mã như 5.4.1", en: "a code such as 5.4.1")
      throw YAMLFault(at: node.place, .wrongValue("code", expected: expected, found: node))
    }
    self.code = code
  }

  /// The row of a code: `5.4.1`, with or without a stop behind it.
  init?(code text: String) {
    let trimmed = text.hasSuffix(".") ? text.dropLast() : text[...]
    let parts = trimmed.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy(\.isDigit) && part.utf8.count <= 4 ? Int(part) : nil
    }
    guard numbers.count == parts.count else { return nil }
    self.init(code: numbers)
  }
}

extension ColumnQuery {
  /// What `column`, `role` and `number` ask for; nil if none is written.
  fileprivate init?(_ pairs: [YAMLPair]) throws(YAMLFault) {
    let keys = ["column", "role", "number"]
    guard pairs.contains(where: { keys.contains($0.key) }) else { return nil }
    self.init()
    if let node = pairs.value("column") {
      for item in try node.oneOrMore(named: "column") {
        path.append(try item.words(named: "column"))
      }
    }
    role = try pairs.value("role")?.choice(named: "role")
    if let node = pairs.value("number") {
      guard let number = node.text.flatMap(Int.init), (1...99).contains(number) else {
        let expected = LocalizedText(
          vi: "số nguyên trong khoảng 1…99",
          en: "a whole number in 1…99"
        )
        throw YAMLFault(at: node.place, .wrongValue("number", expected: expected, found: node))
      }
      self.number = number
    }
  }
}
