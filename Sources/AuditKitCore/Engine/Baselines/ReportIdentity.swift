/// Which report it is, as its text says, whatever its file is called and wherever it lies.
package struct ReportIdentity: Sendable, Hashable {
  /// The issuing agency in lower case; empty where no letterhead names one.
  package var agency = ""
  /// The name of its type in `document-types`; empty where nothing says it.
  package var type = ""
  /// Its own period: `Quý I năm 2024`; empty where it states none.
  package var period = ""

  package init() {}

  /// Whether it can stand alone: an agency hands in one such report about a period.
  var isComplete: Bool { !agency.isEmpty && !period.isEmpty }
}

extension ReportIdentity {
  init(of understanding: Understanding) {
    let (text, time) = (understanding.document.text, understanding.time)
    agency = time.letterhead.agency?.string(in: text).normalized ?? ""
    type = time.letterhead.documentType?.name ?? ""
    let year = time.kind.year
    period = time.ownPeriods.first?.period.inYear(year).name.vietnamese ?? ""
  }
}
