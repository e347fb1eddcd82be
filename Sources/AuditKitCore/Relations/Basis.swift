/// What says that a relation between figures should hold.
public enum Basis: Sendable, Equatable {
  /// The words: `Tổng cộng`, `trong đó`, a fraction, a printed formula.
  case words
  /// The layout: a header over sub-headers, a code under a code.
  case layout
  /// Measures known by name, and an identity between them from `rules.yaml`.
  case vocabulary(String)
  /// The figures themselves: it holds in `holds` of `evaluated` rows.
  case data(holds: Int, evaluated: Int)
  /// Only that the figures stand together as such figures do.
  case context

  /// The most that a violation of it may count as.
  public var highestLevel: Level {
    switch self {
    case .words, .layout, .vocabulary: .error
    case .data, .context: .warning
    }
  }

  /// Whether only the figures themselves tell of it.
  public var isOfData: Bool { if case .data = self { true } else { false } }

  /// Its name in facts and messages.
  public var name: String {
    switch self {
    case .words: "words"
    case .layout: "layout"
    case .vocabulary: "vocabulary"
    case .data: "data"
    case .context: "context"
    }
  }
}

/// What came out of comparing figures.
public enum Verdict: Sendable, Equatable {
  /// It holds within what rounding allows.
  case consistent
  /// It holds only if digits were cut off instead of rounded.
  case consistentByTruncation
  /// It does not hold; the value should have been this one.
  case inconsistent(expected: ExactDecimal)
  /// A figure is missing, unreadable, approximate or a target.
  case notEvaluated

  public var holds: Bool { self == .consistent || self == .consistentByTruncation }

  public var isInconsistent: Bool {
    if case .inconsistent = self { true } else { false }
  }
}
