/// The standards that `rules.yaml` knows.
public struct StandardTable: Sendable {
  public let all: [Standard]
  /// The words that stand for bodies in the names of the standards.
  let bodies: Set<WordKey>

  public init(_ standards: [Standard] = []) {
    all = standards
    bodies = Set(standards.flatMap(\.bodies))
  }

  /// The standards with a number.
  public func standards(numbered number: Int) -> [Standard] {
    all.filter { $0.number == number }
  }
}

/// A standard, as reports cite it.
public struct Standard: Sendable, Equatable {
  /// `ISO 9001`, `ISO/IEC 27001`, `TCVN 6909`.
  public let name: String
  public let bodies: [WordKey]
  public let number: Int
  /// The years of its editions, and of those that Viet Nam took over; empty where they are not known.
  public let editions: [Int]
  /// The last year of which all editions are known.
  public let completeUntil: Int
  /// Whether a number that is nearly this one is taken for a slip.
  public let isMisprinted: Bool

  /// Reads the name of a standard: bodies, then its number.
  ///
  /// - Returns: Nil for a name that has no body or no number of three to five digits at its end.
  init?(
    name: String,
    editions: [Int] = [],
    completeUntil: Int = 0,
    isMisprinted: Bool = false
  ) {
    let reader = TokenReader(SourceText(name))
    let words = reader.tokens.filter { $0.kind == .word }.map(\.key)
    guard let digits = reader.digits(reader.tokens.count - 1), (3...5).contains(digits.count),
      !words.isEmpty
    else { return nil }
    self.name = name
    bodies = words
    number = digits.value
    self.editions = editions
    self.completeUntil = completeUntil
    self.isMisprinted = isMisprinted
  }

  /// Whether a text names the body whose standard it is, the first of the name.
  public func isNamed(with words: [WordKey]) -> Bool {
    bodies.first.map(words.contains) ?? false
  }
}
