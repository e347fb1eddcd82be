import AuditKitCore

/// What is wrong with a standard that a text names.
enum StandardFault: Equatable {
  /// There is no such number; a known one is nearly the same.
  case unknown(near: Standard)
  /// The standard never had this edition.
  case edition(Int, of: Standard)
  /// The body whose standard it is is not named.
  case withoutBody(Standard)

  /// Judges a standard by what is known; nil for one that is right, and for one of which nothing is known.
  ///
  /// - Parameters:
  ///   - mention: What the text names.
  ///   - table: What is known.
  ///   - year: The year of signing, if it is known: what was cited then is no later.
  init?(_ mention: StandardMention, _ table: StandardTable, year: Int?) {
    let known = table.standards(numbered: mention.number)
    if let named = known.first(where: { $0.isNamed(with: mention.bodies) }) {
      guard let edition = mention.edition, named.lacks(edition: edition, signed: year)
      else { return nil }
      self = .edition(edition, of: named)
    } else if !known.isEmpty {
      // The number may be another body's: only an edition shows which is meant.
      guard let edition = mention.edition,
        let meant = known.first(where: { $0.editions.contains(edition) })
      else { return nil }
      self = .withoutBody(meant)
    } else {
      guard let near = table.all.first(where: { $0.isMeant(by: mention) }) else { return nil }
      self = .unknown(near: near)
    }
  }
}

extension Standard {
  fileprivate func lacks(edition: Int, signed year: Int?) -> Bool {
    guard !editions.isEmpty, !editions.contains(edition) else { return false }
    return edition <= completeUntil || year.map { edition > $0 } ?? false
  }

  /// Whether a number is probably a slip for this one.
  ///
  /// An edition of it must show that; only a number of four digits is known without by a digit too few or too
  /// many, since thousands of standards have the four that a number of five digits would leave.
  fileprivate func isMeant(by mention: StandardMention) -> Bool {
    guard isMisprinted, isNamed(with: mention.bodies),
      let slip = DigitSlip(from: number, to: mention.number)
    else { return false }
    return mention.edition.map(editions.contains) ?? (slip != .otherDigit && number < 10_000)
  }
}

/// How a number was probably misprinted.
enum DigitSlip: Equatable {
  case otherDigit
  case lostDigit
  case addedDigit

  /// Compares two numbers.
  ///
  /// Standards of one family differ in the last digit, so that another last digit is no slip.
  init?(from right: Int, to wrong: Int) {
    let (right, wrong) = (Array(String(right).utf8), Array(String(wrong).utf8))
    switch wrong.count - right.count {
    case 0:
      let differing = right.indices.filter { right[$0] != wrong[$0] }
      guard differing.count == 1, differing[0] < right.count - 1 else { return nil }
      self = .otherDigit
    case -1:
      guard Self.isShortened(right, to: wrong) else { return nil }
      self = .lostDigit
    case 1:
      guard Self.isShortened(wrong, to: right) else { return nil }
      self = .addedDigit
    default: return nil
    }
  }

  /// Whether one digit left out of `long` gives `short`.
  private static func isShortened(_ long: [UInt8], to short: [UInt8]) -> Bool {
    let head = zip(long, short).prefix { $0 == $1 }.count
    return long.dropFirst(head + 1).elementsEqual(short.dropFirst(head))
  }
}
