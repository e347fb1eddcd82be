/// What a word or phrase of the vocabulary means to the understanding.
///
/// The phrases stand in `rules.yaml` under `vocabulary`, by the names of the cases in kebab-case; the code
/// knows only the meanings.
public enum Term: UInt8, Sendable, CaseIterable {
  // Labels of rows and columns.
  case total
  case subtotal
  case average
  case ordinalHeader
  case labelHeader
  case unitHeader
  case textHeader
  case rankHeader
  case percentHeader
  case scoreHeader
  case dateHeader
  case codeHeader
  case moneyUnit
  case countUnit
  case personUnit
  case unitLine

  // Words that join figures.
  case breakdown
  case partialBreakdown
  case share
  case achievement
  case growth
  case comparison
  case approximately
  case orMore
  case target
  case planSection
  case notQuantity
  /// Phrases that mean nothing here, but hold words that would.
  case other

  // Facets of one-stop measures.
  case received
  case resolved
  case pending
  case returned
  case paused
  case due
  case early
  case onTime
  case onTimeOrEarly
  case late
  case inTerm
  case online
  case direct
  case postal
  case new
  case carried
  case maximum
  case achieved
  case deducted

  // Periods, deadlines and rosters.
  case reportTitle
  case outlook
  case opening
  case closing
  case windowLead
  case before
  case noLaterThan
  case submission
  case notSubmitted
  case lateMark
  case history
  case legalDocument
}

extension Term {
  /// Its name in `rules.yaml`: `on-time` for `onTime`.
  public var name: String {
    var name = ""
    for character in "\(self)" {
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
    return name
  }

  /// The term with a name of `rules.yaml`.
  public init?(name: String) {
    guard let term = Self.byName[name] else { return nil }
    self = term
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) }
  )

  /// Whether it names what a number counts or measures.
  var isUnit: Bool { self == .countUnit || self == .personUnit || self == .moneyUnit }

  /// The number of aspects under which a text is read.
  static let aspectCount = 5

  /// One bit for each aspect in which the term means something.
  ///
  /// The same words are read for several purposes at once: as labels, as units, as words that join
  /// figures, as measures, and as words about time. `other` holds against all of them.
  var aspects: UInt8 {
    switch self {
    case .total, .subtotal, .average, .ordinalHeader, .labelHeader, .unitHeader, .textHeader,
      .rankHeader, .percentHeader, .scoreHeader, .dateHeader, .codeHeader, .unitLine:
      0b00001
    case .moneyUnit, .countUnit, .personUnit:
      0b00010
    case .breakdown, .partialBreakdown, .share, .achievement, .growth, .comparison, .approximately,
      .orMore, .target, .planSection, .notQuantity:
      0b00100
    case .received, .resolved, .pending, .returned, .paused, .due, .early, .onTime, .onTimeOrEarly,
      .late, .inTerm, .online, .direct, .postal, .new, .carried, .maximum, .achieved, .deducted:
      0b01000
    case .reportTitle, .outlook, .opening, .closing, .windowLead, .before, .noLaterThan,
      .submission, .notSubmitted, .lateMark, .history, .legalDocument:
      0b10000
    case .other:
      0b11111
    }
  }
}
