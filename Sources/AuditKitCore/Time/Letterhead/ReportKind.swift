/// What kind of document it is, for a configuration that treats kinds differently.
///
/// What the document does not say is nil, and meets no condition.
public struct ReportKind: Sendable, Equatable {
  /// How long a period the report covers.
  public let period: PeriodLength?
  /// The year of the report's own period.
  public let year: Int?
  public let documentType: DocumentType?
  public let agencyLevel: AgencyLevel?
}

/// How long a period a report covers.
public enum PeriodLength: String, Sendable, CaseIterable {
  case month
  case quarter
  case half
  case nineMonths = "nine-months"
  /// Any other number of months: `11 tháng đầu năm`.
  case months
  case year

  init?(_ period: Period) {
    switch period.kind {
    case .month: self = .month
    case .quarter: self = .quarter
    case .half: self = .half
    case .nineMonths: self = .nineMonths
    case .firstMonths, .lastMonths: self = .months
    case .year: self = .year
    case .years: return nil
    }
  }
}

extension TimeFacts {
  /// The kind of the document, by the place that is trusted most.
  public var kind: ReportKind {
    ReportKind(
      period: ownPeriods.first.flatMap { PeriodLength($0.period) },
      year: ownPeriods.lazy.compactMap(\.period.year).first,
      documentType: letterhead.documentType,
      agencyLevel: agencyLevel
    )
  }
}
