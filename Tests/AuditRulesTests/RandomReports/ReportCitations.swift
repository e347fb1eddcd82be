import AuditKitCore

/// Sentences that cite documents and name the days of events.
extension ReportBuilder {
  /// A document that the text cites.
  struct CitedDocument {
    let name: String
    let number: String
    let date: CalendarDate
    let heading: Int
  }

  /// A document of the period, cited with its day.
  mutating func addCitation() {
    let (name, symbol) = random.pick(ReportWords.cited)
    let date = dayOfPeriod()
    let number = "\(newNumber())/\(symbol)"
    text.append("\(plan.unit.name) đã thực hiện ")
    text.append(name, .citedType(symbol: symbol))
    text.append(" số \(number) ngày ")
    if random.chance(30) {
      text.append(String(inWords(date).dropFirst(5)), .citedDate(date))
    } else {
      text.append(date.text, .citedDate(date))
    }
    cited.append(CitedDocument(name: name, number: number, date: date, heading: headingCount))
    paragraph(" \(random.pick(ReportWords.subjects)).")
  }

  /// A document that was cited under another heading.
  mutating func addRepeatedCitation() {
    let earlier = cited.filter { $0.heading != headingCount }
    guard !earlier.isEmpty else { return addCitation() }
    let document = random.pick(earlier)
    text.append("Các đơn vị tiếp tục thực hiện \(document.name) số \(document.number) ngày ")
    text.append(document.date.text, .citedAgain(document.date))
    paragraph(".")
  }

  /// A legal document, whose number holds its year.
  mutating func addLaw() {
    let date = dayOfPeriod()
    text.append(
      "\(plan.unit.name) đã quán triệt Quyết định số \(newNumber())/\(date.year)/QĐ-UBND ngày "
    )
    text.append(date.text, .numberedDate(date))
    paragraph(" \(random.pick(ReportWords.subjects)).")
  }

  /// Something that was done on a day of the period.
  mutating func addEvent() {
    let date = dayOfPeriod()
    text.append("Ngày ")
    text.append(date.text, .event(date))
    paragraph(", \(plan.unit.name) \(random.pick(ReportWords.events)).")
  }

  private mutating func dayOfPeriod() -> CalendarDate {
    let days = max(1, plan.period.windowStart.days(to: plan.period.windowEnd))
    return plan.period.windowStart.adding(days: random.below(days)) ?? plan.period.windowStart
  }

  /// A number that no other document of the report has.
  private mutating func newNumber() -> Int {
    documents += random.int(1...30)
    return documents
  }
}
