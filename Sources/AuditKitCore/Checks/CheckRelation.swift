/// The kinds of checks, by their names in `rules.yaml`.
enum CheckKind: String, Sendable, CaseIterable {
  case sum
  case ratio
  case equal
  case range
  case allowed
  case pattern
  case required
  case formula
}

/// What a check demands of the figures that its selectors name.
///
/// The operands are indices into the selectors of the check.
enum CheckRelation: Sendable {
  /// The first is the sum of the others.
  case sum
  /// The first is the percentage that the second is of the third.
  case ratio
  /// All say the same.
  case equal
  case range(minimum: ExactDecimal?, maximum: ExactDecimal?)
  case allowed([AllowedValue])
  case pattern([TextPattern])
  case required
  case formula(Formula)

  var kind: CheckKind {
    switch self {
    case .sum: .sum
    case .ratio: .ratio
    case .equal: .equal
    case .range: .range
    case .allowed: .allowed
    case .pattern: .pattern
    case .required: .required
    case .formula: .formula
    }
  }

  /// Whether each place that the selector finds is judged for itself.
  var isOfOnePlace: Bool {
    switch self {
    case .range, .allowed, .pattern, .required: true
    case .sum, .ratio, .equal, .formula: false
    }
  }
}

/// One of the answers that a cell may hold: a number, or words.
struct AllowedValue: Sendable {
  /// As it is written, for messages.
  let text: String
  let number: ExactDecimal?
  let words: WordPattern?

  /// Nil for a text without words and numbers.
  init?(_ text: String) {
    self.text = text
    number = ExactDecimal(yaml: text)
    words = WordPattern(text)
    guard number != nil || words != nil else { return nil }
  }
}
