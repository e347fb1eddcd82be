/// Reads what a check demands, and of which figures.
struct CheckOperands {
  let node: YAMLNode
  let pairs: [YAMLPair]
  let kind: CheckKind
  /// Where all selectors look that do not say otherwise.
  let scope: WordPattern?

  struct Operand {
    let selector: CheckSelector
    let place: YAMLPlace
  }

  struct Operands {
    let relation: CheckRelation
    let selectors: [Operand]
  }

  func read() throws(YAMLFault) -> Operands {
    let operands =
      switch kind {
      case .sum: Operands(relation: .sum, selectors: try [one("whole")] + many("parts", atLeast: 1))
      case .ratio:
        Operands(relation: .ratio, selectors: [try one("rate"), try one("part"), try one("base")])
      case .equal: Operands(relation: .equal, selectors: try many("values", atLeast: 1))
      case .range: Operands(relation: try bounds(), selectors: [try one("value")])
      case .allowed: Operands(relation: .allowed(try answers()), selectors: [try one("value")])
      case .pattern: Operands(relation: .pattern(try patterns()), selectors: [try one("value")])
      case .required: Operands(relation: .required, selectors: [try one("value")])
      case .formula: try formula()
      }
    try refuseMixtures(operands)
    return operands
  }

  // MARK: Selectors

  private func one(_ key: String) throws(YAMLFault) -> Operand {
    let value = try node.required(key, of: pairs)
    return Operand(selector: try value.selector(named: key, within: scope), place: value.place)
  }

  private func many(_ key: String, atLeast count: Int) throws(YAMLFault) -> [Operand] {
    let list = try node.required(key, of: pairs)
    var operands: [Operand] = []
    for item in try list.list(named: key) {
      let selector = try item.selector(named: key, within: scope)
      operands.append(Operand(selector: selector, place: item.place))
    }
    guard operands.count >= count, operands.count <= Self.most else {
      let expected = LocalizedText(
        vi: "danh sách \(count)…\(Self.most) chỗ cần xét",
        en: "a list of \(count)…\(Self.most) places"
      )
      throw YAMLFault(at: list.place, .wrongValue(key, expected: expected, found: list))
    }
    return operands
  }

  private static let most = 50

  /// Figures in rows cannot be held against headings, and headings are no figures.
  private func refuseMixtures(_ operands: Operands) throws(YAMLFault) {
    for operand in operands.selectors {
      guard case .section = operand.selector.subject else { continue }
      switch kind {
      case .allowed, .pattern, .required: break
      case .sum, .ratio, .equal, .range, .formula:
        throw YAMLFault(at: operand.place, .sectionIsNoFigure)
      }
    }
  }

  // MARK: Values

  private func value(_ key: String) -> YAMLNode? { pairs.first { $0.key == key }?.value }

  private func bounds() throws(YAMLFault) -> CheckRelation {
    let minimum = try bound("minimum")
    let maximum = try bound("maximum")
    guard minimum != nil || maximum != nil else { throw YAMLFault(at: node.place, .noBounds) }
    if let minimum, let maximum, maximum < minimum, let place = value("maximum")?.place {
      throw YAMLFault(at: place, .crossedBounds)
    }
    return .range(minimum: minimum, maximum: maximum)
  }

  private func bound(_ key: String) throws(YAMLFault) -> ExactDecimal? {
    guard let node = value(key) else { return nil }
    guard let number = node.text.flatMap(ExactDecimal.init(yaml:)) else {
      let expected = LocalizedText(
        vi: "một số, viết với dấu chấm thập phân",
        en: "a number with a decimal point"
      )
      throw YAMLFault(at: node.place, .wrongValue(key, expected: expected, found: node))
    }
    return number
  }

  private func answers() throws(YAMLFault) -> [AllowedValue] {
    try texts("allowed") { AllowedValue($0) }
  }

  private func patterns() throws(YAMLFault) -> [TextPattern] {
    try texts("pattern") { TextPattern($0) }
  }

  private func texts<Value>(
    _ key: String,
    _ make: (String) -> Value?
  ) throws(YAMLFault) -> [Value] {
    var values: [Value] = []
    let list = try node.required(key, of: pairs)
    for item in try list.oneOrMore(named: key) {
      guard let value = make(try item.string(named: key)) else {
        throw YAMLFault(at: item.place, .meaninglessText(key))
      }
      values.append(value)
    }
    guard !values.isEmpty else { throw YAMLFault(at: list.place, .emptyList(key)) }
    return values
  }

  // MARK: Formulas

  private func formula() throws(YAMLFault) -> Operands {
    let text = try node.required("formula", of: pairs)
    let formula = try text.formula(named: "formula")
    let named = try value("where")?.mapping(named: "where") ?? []
    for pair in named where !formula.names.contains(pair.key) {
      throw YAMLFault(at: pair.keyPlace, .unusedName(pair.key, known: formula.names))
    }
    var operands: [Operand] = []
    for name in formula.names {
      if let pair = named.first(where: { $0.key == name }) {
        let selector = try pair.value.selector(named: name, within: scope)
        operands.append(Operand(selector: selector, place: pair.value.place))
      } else if let code = RowQuery(code: name) {
        let selector = CheckSelector(subject: .cell(code, nil), scope: scope, text: name)
        operands.append(Operand(selector: selector, place: text.place))
      } else {
        throw YAMLFault(at: text.place, .unknownName(name, known: named.map(\.key)))
      }
    }
    return Operands(relation: .formula(formula), selectors: operands)
  }
}

extension CheckKind {
  /// The keys that this kind takes besides those of all.
  var keys: [String] {
    switch self {
    case .sum: ["whole", "parts"]
    case .ratio: ["rate", "part", "base"]
    case .equal: ["values"]
    case .range: ["value", "minimum", "maximum"]
    case .allowed: ["value", "allowed"]
    case .pattern: ["value", "pattern"]
    case .required: ["value"]
    case .formula: ["formula", "where"]
    }
  }
}
