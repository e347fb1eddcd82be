/// Judges the places that a check has found, and puts into words what is wrong.
struct CheckJudge {
  let check: Check
  let understanding: Understanding

  /// What is wrong with some places that belong together; nil where nothing is, or nothing can be said.
  func violation(_ places: [CheckPlace]) -> Violation? {
    switch check.relation {
    case .sum: sum(places)
    case .ratio: ratio(places)
    case .equal: equal(places)
    case .range(let minimum, let maximum): range(places, minimum, maximum)
    case .allowed(let values): allowed(places[0], values)
    case .pattern(let patterns): pattern(places[0], patterns)
    case .required: places[0].content.isEmpty ? violation(at: places[0], [:]) : nil
    case .formula(let formula): formulaViolation(places, formula)
    }
  }

  /// What is wrong where something required is not there.
  func missing(_ place: MissingPlace) -> Violation {
    let names = PlaceNames(understanding)
    return Violation(
      at: names.range(of: place),
      message: CheckMessages.missing,
      arguments: [
        "place": .localized(names.name(of: place)), "missing": .text(check.selectors[0].text),
      ],
      subject: [check.selectors[0].text]
    )
  }

  // MARK: Figures

  /// The figures at some places; nil if one has none.
  private func values(_ places: [CheckPlace]) -> [StatedValue]? {
    let names = PlaceNames(understanding)
    let values = places.compactMap { place in
      place.content.isEmpty && place.isZero
        ? StatedValue(value: .zero, range: names.range(of: place)) : place.content.number
    }
    return values.count == places.count ? values : nil
  }

  private func sum(_ places: [CheckPlace]) -> Violation? {
    guard let values = values(places) else { return nil }
    let parts = values.dropFirst().map { SumCheck.Part(value: $0) }
    guard case .inconsistent(let expected) = SumCheck(whole: values[0], parts: parts).verdict()
    else { return nil }
    let addends = values.dropFirst().map { ($0.value, false) }
    return violation(
      at: places[0],
      [
        "stated": .text(values[0].display), "expected": .text(expected.vietnamese),
        "parts": .text(Arithmetic.addends(addends)),
      ],
      arithmetic: Arithmetic.sum(addends, expected),
      others: zip(places, values).dropFirst()
    )
  }

  private func ratio(_ places: [CheckPlace]) -> Violation? {
    guard let values = values(places) else { return nil }
    var percent = values[0].readAsDecimal
    percent.isPercent = true
    let share = ShareCheck(percent: percent, part: values[1], base: values[2])
    guard case .inconsistent(let expected) = share.verdict() else { return nil }
    let (part, base) = (values[1].value, values[2].value)
    return violation(
      at: places[0],
      [
        "stated": .text(percent.value.vietnamese), "expected": .text(expected.vietnamese),
        "part": .text(part.vietnamese), "base": .text(base.vietnamese),
      ],
      arithmetic: Arithmetic.share(part: part, base: base, expected),
      others: zip(places, values).dropFirst()
    )
  }

  private func equal(_ places: [CheckPlace]) -> Violation? {
    guard let values = values(places),
      FormulaCheck(formula: .equality, operands: values).verdict().isInconsistent
    else { return nil }
    let other = PlaceNames(understanding).name(of: places[1])
    return violation(
      at: places[0],
      [
        "stated": .text(values[0].display), "expected": .text(values[1].display),
        "other": .localized(other),
      ],
      arithmetic: "\(values[0].display) ≠ \(values[1].display)",
      others: zip(places, values).dropFirst()
    )
  }

  private func range(
    _ places: [CheckPlace],
    _ minimum: ExactDecimal?,
    _ maximum: ExactDecimal?
  ) -> Violation? {
    guard let values = values(places) else { return nil }
    let bounds = [
      minimum.map { Formula.bound(.atLeast, $0) }, maximum.map { Formula.bound(.atMost, $0) },
    ]
    let isOutside = bounds.compactMap(\.self).contains {
      FormulaCheck(formula: $0, operands: values).verdict().isInconsistent
    }
    guard isOutside else { return nil }
    return violation(
      at: places[0],
      [
        "stated": .text(values[0].display), "minimum": .text(minimum?.vietnamese ?? "−∞"),
        "maximum": .text(maximum?.vietnamese ?? "+∞"),
      ]
    )
  }

  private func formulaViolation(_ places: [CheckPlace], _ formula: Formula) -> Violation? {
    guard let values = values(places) else { return nil }
    let work = FormulaCheck(formula: formula, operands: values)
    guard case .inconsistent(let expected) = work.verdict(), let stated = work.stated else {
      return nil
    }
    let figures = values.map {
      $0.value.isNegative ? "(\($0.value.vietnamese))" : $0.value.vietnamese
    }
    var arguments: [String: Argument] = [
      "stated": .text(stated.vietnamese), "expected": .text(expected.vietnamese),
    ]
    for (name, value) in zip(formula.names, values) { arguments[name] = .text(value.display) }
    let first = formula.left.operands.first ?? 0
    let others = zip(places, values).enumerated().filter { $0.offset != first }.map(\.element)
    return violation(
      at: places[first],
      arguments,
      arithmetic: formula.calculation(figures, stated, expected),
      others: others
    )
  }

  // MARK: Words

  private func allowed(_ place: CheckPlace, _ values: [AllowedValue]) -> Violation? {
    guard let phrase = PlaceNames(understanding).words(of: place) else { return nil }
    let numbers = place.content.number?.readings.map(\.value) ?? []
    let isAllowed = values.contains { value in
      if let number = value.number, numbers.contains(number) { return true }
      return value.words?.isAll(of: phrase) ?? false
    }
    if isAllowed { return nil }
    let list = values.map(\.text).joined(separator: "; ")
    return violation(at: place, ["stated": .text(phrase.string), "allowed": .text(list)])
  }

  private func pattern(_ place: CheckPlace, _ patterns: [TextPattern]) -> Violation? {
    guard let text = PlaceNames(understanding).words(of: place)?.string,
      !patterns.contains(where: { $0.matches(text) })
    else { return nil }
    let list = patterns.map(\.text).joined(separator: "; ")
    return violation(at: place, ["stated": .text(text), "pattern": .text(list)])
  }

  // MARK: Violations

  private func violation(
    at place: CheckPlace,
    _ arguments: [String: Argument],
    arithmetic: String? = nil,
    others: some Sequence<(CheckPlace, StatedValue)> = []
  ) -> Violation {
    let names = PlaceNames(understanding)
    var arguments = arguments
    arguments["place"] = .localized(names.name(of: place))
    return Violation(
      at: names.range(of: place),
      message: CheckMessages.stated,
      arguments: arguments,
      arithmetic: arithmetic,
      related: others.map { names.operand($0, $1) },
      address: names.address(of: place),
      subject: names.subject(of: place)
    )
  }
}

extension StatedValue {
  /// The number as messages show it.
  fileprivate var display: String { value.vietnamese + (isPercent ? " %" : "") }
}

extension Formula {
  /// Two figures that say the same.
  fileprivate static let equality = Formula(
    left: .operand(0),
    relation: .equal,
    right: .operand(1),
    names: ["stated", "other"]
  )

  fileprivate static func bound(_ relation: Relation, _ value: ExactDecimal) -> Formula {
    Formula(left: .operand(0), relation: relation, right: .number(value), names: ["stated"])
  }
}
