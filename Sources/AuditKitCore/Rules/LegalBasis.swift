/// A provision of law that a rule rests on, and when it is in force.
public struct LegalBasis: Sendable, Equatable {
  /// Number and symbol, as it is cited and selected: `30/2020/NĐ-CP`.
  public let reference: String
  /// Where in it: `Phụ lục I, mục II.3`.
  public let provision: LocalizedText
  /// The first day on which it is in force; nil where that was not looked up.
  public let from: CalendarDate?
  /// The last day, if it is no longer in force.
  public let until: CalendarDate?

  /// A provision; leave out `until` for one that is in force without end.
  public init(
    _ reference: String,
    _ provision: LocalizedText,
    from: CalendarDate?,
    until: CalendarDate? = nil
  ) {
    self.reference = reference
    self.provision = provision
    self.from = from
    self.until = until
  }

  /// Whether the provision is in force on a day; where a bound is not known, it is taken for in force.
  public func isInForce(on day: CalendarDate) -> Bool {
    from ?? day <= day && day <= until ?? day
  }

  /// What a command line has before the reference.
  package static let prefix = "legal:"

  /// How a command line selects by it: `legal:30/2020/NĐ-CP`.
  package var selector: String { Self.prefix + reference }

  /// Whether a name of a command line means it; case is no matter.
  func isMeant(by name: String) -> Bool {
    name.hasPrefix(Self.prefix) && name.uppercased() == selector.uppercased()
  }
}

// To which reports a rule applies.
extension RuleInfo {
  /// Whether the rule holds for a report of some day; one that the law does not bind always does.
  ///
  /// - Parameter day: The day of the report; nil where it does not say, which takes the law of today.
  /// - Returns: False only where none of its legal bases is in force on the day.
  func applies(on day: CalendarDate?) -> Bool {
    guard isBoundByLaw, let day else { return true }
    return legalBases.contains { $0.isInForce(on: day) }
  }

  /// Whether a message holds for a report of some day.
  func allows(_ message: String, on day: CalendarDate?) -> Bool {
    guard let day, let reference = messages.first(where: { $0.id == message })?.legalBasis else {
      return true
    }
    let bases = legalBases.filter { $0.reference == reference }
    return bases.isEmpty || bases.contains { $0.isInForce(on: day) }
  }
}

extension TimeFacts {
  /// The day whose law a report is under: the end of its own period or the day of signing, whichever is earlier.
  var lawfulDay: CalendarDate? {
    let end = ownPeriods.lazy.compactMap(\.period.end).first
    return [end, signedAtLatest].compactMap(\.self).min()
  }
}
