/// The head of a document: who issued it, under which number, where and when, and what it is.
///
/// Everything may be missing: text extraction loses the letterhead's columns, and the body of an
/// electronic document leaves number and day to be filled in.
public struct Letterhead: Sendable, Equatable {
  /// The lines of the issuing agency.
  public let agency: Fragments?
  /// The digits of the document's number; nil where they are left blank.
  public let number: TextRange?
  /// Number and symbol as printed: `125/BC-UBND`, `/KH-UBND`.
  public let reference: TextRange?
  /// What stands behind number and year: `BC-UBND`.
  public let symbol: TextRange?
  /// The type that the symbol states.
  public let symbolType: DocumentType?
  public let place: TextRange?
  /// The date of signing, blanks kept.
  public let date: DateMention?
  /// The type that stands in capitals over the title.
  public let type: DocumentType?
  public let typeRange: TextRange?
  /// The lines under the type: what the document is about.
  public let title: TextRange?

  /// What the document is, by its type line or else by its symbol.
  public var documentType: DocumentType? { type ?? symbolType }

  /// The last day on which it can have been signed; of a date without day the month's last.
  var signedAtLatest: CalendarDate? {
    guard let date, date.day == nil, let month = date.month, let year = date.year else {
      return self.date?.date
    }
    let last = CalendarDate.lastDay(ofMonth: month, year: year)
    return CalendarDate(year: year, month: month, day: last)
  }
}
