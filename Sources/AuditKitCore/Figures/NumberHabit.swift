/// A way in which offices print numbers.
public enum NumberHabit: String, Sendable, CaseIterable {
  /// `93,12`, as the law on accounting has it.
  case decimalComma = "decimal-comma"
  /// `93.12`.
  case decimalPoint = "decimal-point"
  /// `5.418`, as the law on accounting has it.
  case groupedByPoints = "grouped-by-points"
  /// `5,418`.
  case groupedByCommas = "grouped-by-commas"
  /// `5418`.
  case ungrouped

  /// The habits that one number shows, of which there are two at most.
  struct Shown {
    var thousands: NumberHabit?
    var decimals: NumberHabit?
  }

  /// Whether a number is long enough for thousands, or has decimals.
  static func mayShow(in value: StatedValue) -> Bool {
    value.decimals != 0 || value.range.count > 3
  }

  /// The habits that a number shows; none where its digits could be read in another way.
  ///
  /// Where it surely counts things, three digits behind a mark are thousands.
  static func habits(of value: StatedValue, in bytes: [UInt8], isCount: Bool) -> Shown {
    guard mayShow(in: value) else { return Shown() }
    let digits = bytes[value.range.start..<value.range.end].drop { $0 == 0x2D }
    guard value.alternative == nil, let first = digits.firstIndex(where: { !$0.isDigit }),
      let last = digits.lastIndex(where: { !$0.isDigit })
    else {
      let isUngrouped = isCount && value.needsGroups && digits.allSatisfy(\.isDigit)
      return Shown(thousands: isUngrouped ? .ungrouped : nil)
    }
    guard isMark(digits[first]), isMark(digits[last]) else { return Shown() }
    let hasOneMark = first == last
    if value.decimals == 0 {
      return Shown(thousands: isCount || !hasOneMark ? grouping(digits[first]) : nil)
    }
    // `98.134` in a column is a decimal only because its neighbours are.
    if hasOneMark { return Shown(decimals: value.decimals == 3 ? nil : decimal(digits[last])) }
    return Shown(thousands: grouping(digits[first]), decimals: decimal(digits[last]))
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C }

  private static func decimal(_ mark: UInt8) -> NumberHabit {
    mark == 0x2C ? .decimalComma : .decimalPoint
  }

  private static func grouping(_ mark: UInt8) -> NumberHabit {
    mark == 0x2C ? .groupedByCommas : .groupedByPoints
  }
}

extension StatedValue {
  /// Whether it is large enough to have its thousands grouped, and is no year.
  fileprivate var needsGroups: Bool {
    decimals == 0 && value >= ExactDecimal(1000)
      && (value < ExactDecimal(1900) || value > ExactDecimal(2100))
  }
}

extension Figure {
  /// Whether it surely counts people, dossiers, procedures or documents.
  var countsThings: Bool {
    guard let unit, !value.isPercent else { return false }
    return Self.countsThings(unit)
  }

  /// Whether it counts divisions, communes or schools.
  var countsAgencies: Bool { unit == Self.agency }

  private static let agency = WordKey(value: UInt64(Term.agencyUnit.position))

  /// Whether a unit is people, dossiers, procedures or documents, of which there are only whole ones.
  static func countsThings(_ unit: WordKey) -> Bool { unitClasses.contains(unit) }

  private static let unitClasses = WordSet(
    Term.allCases.filter(\.isUnitClass).map { WordKey(value: UInt64($0.position)) }
  )
}
