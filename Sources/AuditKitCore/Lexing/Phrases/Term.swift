/// What a word or phrase of the vocabulary means to the understanding.
///
/// The phrases stand in `rules.yaml` under `vocabulary`, by the names given here; the code knows only the
/// meanings.
public enum Term: String, Sendable, CaseIterable {
  // Labels of rows and columns.
  case total
  case subtotal
  case subtotalLead = "subtotal-lead"
  case average
  case ordinalHeader = "ordinal-header"
  case labelHeader = "label-header"
  case unitHeader = "unit-header"
  case textHeader = "text-header"
  case rankHeader = "rank-header"
  case percentHeader = "percent-header"
  case scoreHeader = "score-header"
  case dateHeader = "date-header"
  case codeHeader = "code-header"
  case moneyUnit = "money-unit"
  case countUnit = "count-unit"
  case personUnit = "person-unit"
  case dossierUnit = "dossier-unit"
  case procedureUnit = "procedure-unit"
  case documentUnit = "document-unit"
  case agencyUnit = "agency-unit"
  case unitLine = "unit-line"

  // Words that join figures.
  case breakdown
  case partialBreakdown = "partial-breakdown"
  /// Words in front of what a total leaves out: `chưa bao gồm`.
  case exclusion
  /// Words in front of one more way to divide a total: `chia theo lĩnh vực`.
  case criterion
  case share
  case respectively
  case achievement
  case growth
  case comparison
  case approximately
  case orMore = "or-more"
  case target
  case planned
  case vote
  case planSection = "plan-section"
  case notQuantity = "not-quantity"
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
  case onTime = "on-time"
  case onTimeOrEarly = "on-time-or-early"
  case late
  case inTerm = "in-term"
  case online
  case direct
  case postal
  case new
  case carried
  case maximum
  case achieved
  case deducted

  // Facets of staff.
  case assigned
  case present
  case vacant

  // Classes that exclude each other, scale by scale, and attributes that do not.
  case excellent
  case good
  case done
  case underWay = "under-way"
  case notDone = "not-done"
  case verySatisfied = "very-satisfied"
  case satisfied
  case neutral
  case dissatisfied
  case veryDissatisfied = "very-dissatisfied"
  case male
  case female
  case overlapping

  // Periods, deadlines and rosters.
  case reportTitle = "report-title"
  case outlook
  case opening
  case closing
  case windowLead = "window-lead"
  case before
  case noLaterThan = "no-later-than"
  case submission
  case rosterHeader = "roster-header"
  case notSubmitted = "not-submitted"
  case lateMark = "late-mark"
  case history
  case legalDocument = "legal-document"
  case notDate = "not-date"
  case summary
  case tookPlace = "took-place"
  case issued
  case takesEffect = "takes-effect"
  case expected
  case cumulative
  case provinceLevel = "province-level"
  case districtLevel = "district-level"
  case communeLevel = "commune-level"
  /// Words for the report's own period: `trong kỳ`.
  case ownPeriod = "own-period"
  /// The bodies in the names of standards: `TCVN`, `ISO`.
  case standard

  // Titles of tables, forms and appendices.
  case tableLabel = "table-label"
  case formLabel = "form-label"
  case appendixLabel = "appendix-label"
  case continuation
  case enclosure

  // Words that say of which part of all dossiers a heading, list or table is.
  case narrowing

  // What appendices are about, and how they are sent.
  case oneStop = "one-stop"
  /// The name of the office where dossiers are handed in: `Bộ phận Tiếp nhận và Trả kết quả`.
  case oneStopOffice = "one-stop-office"
  case sentApart = "sent-apart"

  // What stands before the name of a territorial unit.
  case communeKind = "commune-kind"
  case districtKind = "district-kind"
  case provinceKind = "province-kind"
}

extension Term {
  /// Its name in `rules.yaml`.
  public var name: String { rawValue }

  /// The term with a name of `rules.yaml`.
  public init?(name: String) { self.init(rawValue: name) }

  /// Its position among all terms.
  ///
  /// An enumeration without associated values is stored as just that; a test holds on to it. Counting
  /// through `allCases` would cost more than all that sets of terms are for.
  var position: UInt8 { unsafeBitCast(self, to: UInt8.self) }

  /// Whether it names what a number counts or measures.
  var isUnit: Bool { self == .moneyUnit || isCountUnit }

  /// Whether it names things or people that are counted.
  var isCountUnit: Bool { self == .countUnit || self == .agencyUnit || isUnitClass }

  /// Whether its phrases are names of one kind of thing, so that what is counted by one name adds up with
  /// what is counted by another: people, dossiers, procedures, documents.
  var isUnitClass: Bool {
    switch self {
    case .personUnit, .dossierUnit, .procedureUnit, .documentUnit: true
    default: false
    }
  }

  /// The number of aspects under which a text is read.
  static let aspectCount = 8

  /// One bit for each aspect in which the term means something.
  ///
  /// The same words are read for several purposes at once: as labels, as units, as words that join
  /// figures, as measures, as words about time, as classes, as titles, and as words before names. `other`
  /// holds against all of them.
  var aspects: UInt8 {
    switch self {
    case .total, .subtotal, .subtotalLead, .average, .ordinalHeader, .labelHeader, .unitHeader,
      .textHeader, .rankHeader, .percentHeader, .scoreHeader, .dateHeader, .codeHeader, .unitLine:
      0b0000_0001
    case .moneyUnit, .countUnit, .personUnit, .dossierUnit, .procedureUnit, .documentUnit,
      .agencyUnit:
      0b0000_0010
    case .breakdown, .partialBreakdown, .exclusion, .criterion, .share, .respectively,
      .achievement, .growth, .comparison,
      .approximately, .orMore, .target, .planned, .vote, .planSection,
      .notQuantity:
      0b0000_0100
    case .received, .resolved, .pending, .returned, .paused, .due, .early, .onTime, .onTimeOrEarly,
      .late, .inTerm, .online, .direct, .postal, .new, .carried, .maximum, .achieved, .deducted,
      .assigned, .present, .vacant:
      0b0000_1000
    case .reportTitle, .outlook, .opening, .closing, .windowLead, .before, .noLaterThan,
      .submission, .rosterHeader, .notSubmitted, .lateMark, .history, .legalDocument, .notDate,
      .summary, .tookPlace, .issued, .takesEffect, .expected, .cumulative, .provinceLevel,
      .districtLevel, .communeLevel, .ownPeriod, .standard:
      0b0001_0000
    case .excellent, .good, .done, .underWay, .notDone, .verySatisfied, .satisfied, .neutral,
      .dissatisfied, .veryDissatisfied, .male, .female, .overlapping:
      0b0010_0000
    case .tableLabel, .formLabel, .appendixLabel, .continuation, .enclosure, .narrowing, .oneStop,
      .sentApart:
      0b0100_0000
    // Its words are neither a measure nor what an appendix is about by themselves.
    case .oneStopOffice:
      0b0100_1000
    case .communeKind, .districtKind, .provinceKind:
      0b1000_0000
    case .other:
      0b1111_1111
    }
  }
}
