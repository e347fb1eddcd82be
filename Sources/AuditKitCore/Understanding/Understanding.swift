/// A document and everything that was understood of it; the only thing that rules see.
public struct Understanding: Sendable {
  public let document: Document
  public let lexed: LexedText
  public let time: TimeFacts
  public let tables: [UnderstoodTable]
  public let prose: ProseFigures
  public let sums: [ProseSum]
  public let shares: [ProseShare]
  /// The day on which the report is judged, where the user names one.
  ///
  /// Nothing reads the clock: the same run gives the same findings on any day. A rule that needs a day is
  /// silent without one.
  public let asOf: CalendarDate?
  /// When the figures of periodic reports are to be counted.
  public let calendar: ReportingCalendar

  /// Understands a document.
  public init(_ document: Document, knowledge: Knowledge) {
    let lexed = LexedText(
      document.text,
      vocabulary: knowledge.vocabulary,
      cuts: document.cellStarts
    )
    let time = TimeFacts(
      document,
      lexed,
      types: knowledge.documentTypes,
      levels: knowledge.agencyLevels
    )
    let prose = ProseFigures(document, lexed, excluded: time.notQuantities)
    let sums = ProseSumFinder(prose: prose, document: document).find()
    self.document = document
    self.lexed = lexed
    self.time = time
    self.prose = prose
    self.sums = sums
    asOf = knowledge.asOf
    calendar = knowledge.calendar
    tables = document.tables.indices.map {
      UnderstoodTable(document.tables[$0], index: $0, lexed, knowledge)
    }
    shares = ProseShareFinder(prose: prose, sums: sums).find()
  }
}

/// What the understanding knows of the world: vocabulary, identities, calendar and names of `rules.yaml`, and
/// the day on which reports are judged.
public struct Knowledge: Sendable {
  public let vocabulary: Vocabulary
  public let identities: [IdentityDefinition]
  public let calendar: ReportingCalendar
  public let documentTypes: DocumentTypes
  public let agencyLevels: AgencyLevels
  public let asOf: CalendarDate?

  public init(
    vocabulary: Vocabulary,
    identities: [IdentityDefinition],
    calendar: ReportingCalendar = ReportingCalendar(),
    documentTypes: DocumentTypes = DocumentTypes([]),
    agencyLevels: AgencyLevels = AgencyLevels([:]),
    asOf: CalendarDate? = nil
  ) {
    self.vocabulary = vocabulary
    self.identities = identities
    self.calendar = calendar
    self.documentTypes = documentTypes
    self.agencyLevels = agencyLevels
    self.asOf = asOf
  }
}

/// A table with the relations between its figures.
public struct UnderstoodTable: Sendable {
  public let model: TableModel
  public let identities: [RowIdentity]
  /// Columns in which a blank cell stands for zero.
  public let blankIsZero: Set<Int>
  public let totals: [ColumnTotal]
  public let shares: [ShareColumn]
  public let rates: [FormRate]

  init(_ table: Table, index: Int, _ lexed: LexedText, _ knowledge: Knowledge) {
    let model = TableUnderstanding(lexed: lexed).model(of: table, index: index)
    let found = RowIdentityFinder(model: model, lexed: lexed, definitions: knowledge.identities)
      .find()
    self.model = model
    identities = found.identities
    blankIsZero = found.blankIsZero
    totals = ColumnTotalFinder(model: model, blankIsZero: found.blankIsZero).find()
    shares = ShareColumnFinder(model: model, lexed: lexed).find()
    rates = FormRateFinder(model: model).find()
  }
}
