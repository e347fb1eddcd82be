/// Holds stated figures against a formula.
struct FormulaCheck {
  let formula: Formula
  /// The figures of its operands, in the order of its names.
  let operands: [StatedValue]

  /// How many numbers that can be read in two ways are tried in both; of more, nothing is said.
  private static let maximumAmbiguous = 4

  /// The verdict, over every reading that is still open.
  ///
  /// The expected value is what the right side makes, at the decimals of the left one.
  func verdict() -> Verdict {
    guard operands.allSatisfy({ $0.precision == .stated }),
      operands.count(where: \.isOpen) <= Self.maximumAmbiguous
    else { return .notEvaluated }
    var isCut = false
    var isEvaluated = false
    for reading in readings {
      switch agreement(of: reading) {
      case .consistent: return .consistent
      case .consistentByTruncation: isCut = true
      case .inconsistent: isEvaluated = true
      case .notEvaluated: break
      }
    }
    if isCut { return .consistentByTruncation }
    guard isEvaluated, let expected else { return .notEvaluated }
    return .inconsistent(expected: expected)
  }

  /// The figures in every way in which they can be read.
  private var readings: [[StatedValue]] {
    guard operands.contains(where: \.isOpen) else { return [operands] }
    return operands.map(\.variants).reduce([[]]) { sets, choice in
      sets.flatMap { set in choice.map { set + [$0] } }
    }
  }

  private func agreement(of reading: [StatedValue]) -> Verdict {
    guard let rounded = holds(reading, { $0.interval }) else { return .notEvaluated }
    if rounded { return .consistent }
    // Whoever cuts digits off does so in the percentage, or everywhere.
    if holds(reading, { $0.isPercent ? $0.truncated : $0.interval }) == true
      || holds(reading, { $0.truncated }) == true
    {
      return .consistentByTruncation
    }
    return .inconsistent(expected: .zero)
  }

  /// Whether the relation can hold between what figures stand for; nil where a side cannot be worked out.
  private func holds(_ reading: [StatedValue], _ interval: (StatedValue) -> Interval?) -> Bool? {
    var spans: [ValueSpan] = []
    spans.reserveCapacity(reading.count)
    for value in reading {
      guard let span = interval(value).flatMap(ValueSpan.init) else { return nil }
      spans.append(span)
    }
    guard let left = formula.left.span(of: spans), let right = formula.right.span(of: spans)
    else { return nil }
    return formula.relation.canHold(left, right)
  }

  // MARK: For messages

  /// What the left side makes.
  var stated: ExactDecimal? { value(of: formula.left) }

  /// What the right side makes.
  var expected: ExactDecimal? { value(of: formula.right) }

  /// A side's value: as it is where it has few decimals, else rounded to those that are printed.
  private func value(of side: Formula.Expression) -> ExactDecimal? {
    let values = operands.compactMap { ExactFraction($0.value) }
    guard values.count == operands.count, let value = side.value(of: values) else { return nil }
    let printed = formula.left.operands.map { operands[$0].decimals }.max() ?? 0
    return value.rounded(decimals: max(printed, 2))?.normalized
  }
}

extension StatedValue {
  /// What it stands for if its further digits were cut off; a count has none.
  fileprivate var truncated: Interval? { isCount ? interval : Interval(truncated: value) }

  /// The readings that are open: `1,234`; and `36,70 %`, which is often 36,7 with a zero for the looks.
  fileprivate var variants: [StatedValue] {
    readings.flatMap { reading in
      guard reading.mayBeCoarser else { return [reading] }
      var coarser = reading
      coarser.value = ExactDecimal(reading.value.mantissa / 10, scale: reading.value.scale - 1)
      return [reading, coarser]
    }
  }

  /// Whether there is more than one of them.
  fileprivate var isOpen: Bool { alternative != nil || mayBeCoarser }

  private var mayBeCoarser: Bool { isPercent && value.scale > 0 && value.mantissa % 10 == 0 }
}
