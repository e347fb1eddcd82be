/// A document and everything that was understood of it; the only thing that rules see.
///
/// It never changes; it is a class so that every rule is handed one reference. What few rules ask for is found when
/// they do, so that rules which are off cost nothing.
public final class Understanding: Sendable {
  public let document: Document
  public let lexed: LexedText
  public let time: TimeFacts
  /// The labels over tables, in order.
  public let captions: [Caption]
  public let tables: [UnderstoodTable]
  public let prose: ProseFigures
  public let sums: [ProseSum]
  public let shares: [ProseShare]
  private let knowledge: Knowledge
  private let foundFormFaults = OnDemand<[FormFault]>()

  /// Understands a document.
  public init(_ document: Document, knowledge: Knowledge) {
    let lexed = LexedText(
      document.text,
      vocabulary: knowledge.vocabulary,
      cuts: document.cellStarts
    )
    let grids = document.tables.map { CellGrid($0, lexed) }
    let time = TimeFacts(
      document,
      lexed,
      grids,
      types: knowledge.documentTypes,
      levels: knowledge.agencyLevels,
      standards: knowledge.standards,
      superseded: knowledge.superseded
    )
    let tables = document.tables.indices.map {
      UnderstoodTable(document.tables[$0], grids[$0], index: $0, lexed, knowledge)
    }
    let prose = ProseFigures(
      document,
      lexed,
      cells: tables.map { ProseCellFinder.cells(of: $0.model) },
      excluded: time.notQuantities
    )
    let passages = Passages(blocks: document.blocks, cells: prose.cells, lexed: lexed)
    let sums = RemainderFinder(prose: prose, passages: passages)
      .unexplained(ProseSumFinder(prose: prose).find())
    self.document = document
    self.lexed = lexed
    self.time = time
    self.tables = tables
    captions = CaptionLabelReader.captions(of: document, lexed)
    self.prose = prose
    // What an account says is too little to take its percentages for shares of it.
    let stages = StageSumFinder(prose: prose, blocks: document.blocks).find(beside: sums)
    let rests = RestSumFinder(prose: prose).find(beside: sums + stages)
    let known = sums + stages + rests
    self.sums =
      known + CriterionSumFinder(prose: prose, passages: passages).find(beside: known)
      + ProgressSumFinder(prose: prose).find(beside: known)
    self.knowledge = knowledge
    shares = ProseShareFinder(prose: prose, sums: sums).find()
  }

  /// The day on which the report is judged, where the user names one.
  ///
  /// Nothing reads the clock: the same run gives the same findings on any day. A rule that needs a day is
  /// silent without one.
  public var asOf: CalendarDate? { knowledge.asOf }

  /// When the figures of periodic reports are to be counted.
  public var calendar: ReportingCalendar { knowledge.calendar }

  /// Until when periodic reports are to be handed in.
  public var deadlines: ReportingDeadlines { knowledge.deadlines }

  /// The standards that are known.
  public var standards: StandardTable { knowledge.standards }

  /// The headings of the document and their numbers.
  public var outline: Outline { Outline(document, lexed) }

  /// What tables that are statistics forms break of their forms.
  public var formFaults: [FormFault] {
    foundFormFaults.value { FormFaultFinder(forms: knowledge.forms, lexed: lexed).find(in: tables) }
  }

  /// Percentages of the text that divide a whole.
  public var shareSums: [ProseShareSum] { ProseShareSumFinder(prose: prose).find() }

  /// Parts of the text that are larger than their whole.
  public var excesses: [ProseExcess] { ProseExcessFinder(prose: prose).find() }

  /// What is said of changes and achievements beside the figures they follow from.
  public var changes: [ProseChange] { ProseChangeFinder.changes(in: prose, passages) }

  /// What is said of changes of rank beside both ranks.
  public var rankChanges: [RankChange] {
    RankChangeFinder.changes(in: prose, passages)
  }

  /// Places that state one count of dossiers differently, and rates that counts elsewhere do not give.
  public var indicatorConflicts: (counts: [IndicatorConflict], rates: [RateConflict]) {
    IndicatorFinder(
      document: document,
      lexed: lexed,
      time: time,
      prose: prose,
      tables: tables.map(\.model)
    ).conflicts()
  }

  /// Rows of lists of documents that give one number for two.
  public var listings: [RepeatedListing] {
    ListingReader(tables: tables, lexed: lexed, citations: time.citations).read()
  }

  /// The words of the passages of prose.
  var passages: Passages { Passages(blocks: document.blocks, cells: prose.cells, lexed: lexed) }
}

/// What the understanding knows of the world: vocabulary, identities, calendar and names of `rules.yaml`, and
/// the day on which reports are judged.
///
/// It never changes; it is a class because it is handed on for every document and every table.
public final class Knowledge: Sendable {
  public let vocabulary: Vocabulary
  public let identities: [IdentityDefinition]
  public let calendar: ReportingCalendar
  public let deadlines: ReportingDeadlines
  public let documentTypes: DocumentTypes
  public let agencyLevels: AgencyLevels
  public let standards: StandardTable
  public let superseded: SupersededTable
  public let forms: FormLibrary
  public let asOf: CalendarDate?

  /// Knowledge of which only vocabulary and identities are needed; what is left out is not known.
  public init(
    vocabulary: Vocabulary,
    identities: [IdentityDefinition],
    calendar: ReportingCalendar = ReportingCalendar(),
    deadlines: ReportingDeadlines = ReportingDeadlines(),
    documentTypes: DocumentTypes = DocumentTypes([]),
    agencyLevels: AgencyLevels = AgencyLevels([:]),
    standards: StandardTable = StandardTable(),
    superseded: SupersededTable = SupersededTable(),
    forms: FormLibrary = FormLibrary(),
    asOf: CalendarDate? = nil
  ) {
    self.vocabulary = vocabulary
    self.identities = identities
    self.calendar = calendar
    self.deadlines = deadlines
    self.documentTypes = documentTypes
    self.agencyLevels = agencyLevels
    self.standards = standards
    self.superseded = superseded
    self.forms = forms
    self.asOf = asOf
  }
}

/// A table with the relations between its figures.
///
/// It never changes; it is a class so that rules hand on one reference.
public final class UnderstoodTable: Sendable {
  public let model: TableModel
  public let identities: [RowIdentity]
  /// Columns in which a blank cell stands for zero.
  public let blankIsZero: Set<Int>
  public let totals: [ColumnTotal]
  public let shares: [ShareColumn]
  public let rates: [FormRate]
  public let excesses: [TableExcess]
  public let numbering: RowNumbering

  init(
    _ table: Table,
    _ grid: CellGrid,
    index: Int,
    _ lexed: LexedText,
    _ knowledge: Knowledge
  ) {
    let model = TableUnderstanding(lexed: lexed).model(of: table, grid, index: index)
    let found = RowIdentityFinder(model: model, definitions: knowledge.identities)
      .find()
    self.model = model
    identities = found.identities
    blankIsZero = found.blankIsZero
    totals = ColumnTotalFinder(model: model, blankIsZero: found.blankIsZero).find()
    shares = ShareColumnFinder(model: model).find()
    rates = FormRateFinder(model: model).find()
    excesses = TableExcessFinder(model: model, identities: found.identities).find()
    numbering = RowNumbering(model)
  }

  /// Percentages that ought to make 100 in a row or a column and do not.
  public var shareTotals: [ShareTotal] {
    ShareTotalFinder(model: model, totals: totals, shares: shares).find()
  }
}
