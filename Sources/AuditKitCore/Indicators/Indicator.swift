/// A count of dossiers, or a rate of them, that a report may state in several places, which must agree.
public struct Indicator: Sendable {
  /// The facets that say what was counted: received; resolved and late; with `share` among them those of a rate.
  public let measure: TermSet
  /// The level of government whose dossiers they are; nil for those of one unit, and of a field where no
  /// level is named.
  public let scope: AgencyLevel?
  /// The one unit or field whose dossiers they are.
  let subject: IndicatorSubject?
  public let value: StatedValue
  public let place: FigurePlace
  /// The days over which it was counted, if the report gives them.
  public let window: DataWindow?
  /// The section or table that states it.
  let source: Source
  /// Whether it may leave out dossiers that its words do not tell of.
  let isRestricted: Bool

  /// A part of a document that states an indicator once.
  enum Source: Hashable, Sendable {
    case section(Int)
    case table(Int)
  }

  /// Whether it counts the dossiers of one unit or field only.
  public var isOfOne: Bool { subject != nil }

  var isProse: Bool { if case .figure = place { true } else { false } }
}

/// Two places that state one indicator differently.
public struct IndicatorConflict: Sendable {
  /// The place in the text, at which the conflict is reported.
  public let stated: Indicator
  public let other: Indicator
  public let kind: Kind

  /// How the two places contradict each other.
  public enum Kind: Sendable {
    /// Both should be equal.
    case differs
    /// The text counts a part of what the other place counts, and more than that.
    case exceedsWhole
  }

  /// Whether both places stand in the text.
  public var isWithinText: Bool { stated.isProse && other.isProse }

  /// Whether both were counted up to different days, which may explain the difference.
  public var hasOtherWindow: Bool {
    guard let end = stated.window?.end, let other = other.window?.end else { return false }
    return end != other
  }
}
