/// What a document says of time and of itself: who wrote it, when, about which period, and what it cites.
///
/// It never changes. It is a class only because all who ask for one of its facts hold it. What few ask for is found
/// when they do, so that rules which are off cost nothing.
public final class TimeFacts: Sendable {
  public let letterhead: Letterhead
  /// Where the report says which period it is about, in order of trust.
  public let ownPeriods: [PeriodStatement]
  /// Where the report says for which period it plans.
  public let outlooks: [OutlookStatement]
  /// Stretches between two days from which figures were counted, in order.
  public let windows: [DataWindow]
  public let deadlines: [Deadline]
  /// Of these, those that the report says it was to be handed in by: they stand before its opening ends.
  public let ownDeadlines: [Deadline]
  /// Tables of who handed in what and when.
  public let rosters: [SubmissionRoster]
  /// The years that cited reports sum up.
  public let summaries: [CitedSummary]
  /// The lines of appendices that say which document they belong to.
  public let enclosures: [Enclosure]
  /// The level of government of the agency that wrote it, if that shows.
  public let agencyLevel: AgencyLevel?

  private let context: TimeContext
  /// The sections in which the report plans.
  private let planned: [TextRange]
  private let knownStandards: StandardTable
  private let foundStandards = OnDemand<[StandardMention]>()
  private let superseded: SupersededTable

  /// All dates of the text, in order.
  public var dates: [DateMention] { context.dates }

  /// All periods of the text, in order.
  public var periods: [PeriodMention] { context.periods }

  /// All documents that the text cites, in order.
  public var citations: [Citation] { context.citations }

  /// The day on which the document was signed, if its letterhead gives all of it.
  public var signingDate: CalendarDate? { letterhead.date?.date }

  /// The last day on which it can have been signed: of a letterhead without day, the month's last.
  public var signedAtLatest: CalendarDate? { letterhead.signedAtLatest }

  /// Whether the document is known to be something other than a report: a plan, a decision.
  public var isOtherDocument: Bool {
    letterhead.documentType.map { !$0.isReport } ?? false
  }

  /// Reads the facts of a document from its tokens, in linear time.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - lexed: Its tokens.
  ///   - types: The types of documents there are.
  ///   - levels: The words for levels of government.
  ///   - standards: The standards that are known.
  ///   - superseded: What is known to be replaced.
  public convenience init(
    _ document: Document,
    _ lexed: LexedText,
    types: DocumentTypes,
    levels: AgencyLevels,
    standards: StandardTable = StandardTable(),
    superseded: SupersededTable = SupersededTable()
  ) {
    let grids = document.tables.map { CellGrid($0, lexed) }
    self.init(
      document,
      lexed,
      grids,
      types: types,
      levels: levels,
      standards: standards,
      superseded: superseded
    )
  }

  /// Reads the facts of a document whose cells are known.
  init(
    _ document: Document,
    _ lexed: LexedText,
    _ grids: [CellGrid],
    types: DocumentTypes,
    levels: AgencyLevels,
    standards: StandardTable,
    superseded: SupersededTable
  ) {
    let context = TimeContext(document, lexed, grids, types)
    let letterhead = LetterheadReader(context).read()
    let own = OwnPeriodReader(context, letterhead)
    let outlook = OutlookReader(context)
    let sections = outlook.sections()
    let planned = sections.map(\.range)
    let windows = DataWindowReader(context, letterhead, planned: planned).read()
    let deadlines = DeadlineReader(context).read()
    self.letterhead = letterhead
    self.windows = windows
    self.deadlines = deadlines
    let opening = own.opening
    ownDeadlines = deadlines.filter { deadline in
      letterhead.title.map { $0.end <= deadline.range.start } ?? false
        && opening.map { deadline.range.end <= lexed.range(of: $0).end } ?? false
        && deadline.isOfSubmission
    }
    agencyLevel = AgencyLevelReader(context, letterhead, levels).read(opening: opening)
    ownPeriods = own.read()
    outlooks =
      outlook.statements(.title, in: letterhead.title.map { lexed.tokens(in: $0) })
      + outlook.statements(.opening, in: opening) + sections.flatMap(\.statements)
      + outlook.statements(.closing, in: own.closing)
    rosters = RosterReader(context, deadlines, year: letterhead.date?.year).read()
    summaries = CitedSummaryReader(context).read()
    enclosures = EnclosureReader(context).read()
    self.context = context
    self.planned = planned
    knownStandards = standards
    self.superseded = superseded
  }

  /// The documents that are said to have been issued in a period.
  public var issuances: [Issuance] { IssuanceReader(context, planned: planned).read() }

  /// What the document speaks of as done though its day had not come when it was signed.
  public var laterEvents: [LaterEvent] {
    guard let signed = signedAtLatest else { return [] }
    return LaterEventReader(context, signed: signed, planned: planned, deadlines: deadlines)
      .read(rosters)
  }

  /// Dates that cannot be.
  public var dateFaults: [DateFault] { DateFaultReader(context).read() }

  /// The standards that the text names, in order.
  public var standards: [StandardMention] {
    foundStandards.value {
      StandardReader(context.reader, bodies: knownStandards.bodies).all(
        context.lexed.matches(of: .standard)
      )
    }
  }

  /// Where something is cited as a basis that is or will be replaced, in order.
  public var supersededUses: [SupersededUse] {
    SupersededUseReader(context, superseded).read(standards)
  }

  /// Where numbers stand that count nothing: in dates, periods and citations; in order, without overlap.
  public var notQuantities: [TextRange] {
    dates.map(\.range).joined(with: periods.map(\.range))
      .joined(with: citations.indices.map { citations[$0].range })
  }
}

/// A document with what the lexers found in it.
///
/// It never changes. It is a class only because every reader of time facts holds it.
final class TimeContext: Sendable {
  let document: Document
  let lexed: LexedText
  /// The cells of each table.
  let grids: [CellGrid]
  let reader: TokenReader
  let types: DocumentTypes
  let dates: [DateMention]
  let periods: [PeriodMention]
  let windows: [WindowMention]
  let citations: [Citation]

  init(_ document: Document, _ lexed: LexedText, _ grids: [CellGrid], _ types: DocumentTypes) {
    self.document = document
    self.lexed = lexed
    self.grids = grids
    self.types = types
    reader = TokenReader(lexed)
    dates = DateLexer.dates(in: lexed)
    periods = PeriodLexer.periods(in: lexed, dates: dates)
    windows = WindowLexer.windows(in: lexed, dates: dates)
    citations = CitationLexer.citations(in: lexed, dates: dates, types: types)
  }

  /// The periods that begin in a range of tokens.
  func periods(in tokens: Range<Int>) -> ArraySlice<PeriodMention> {
    periods.beginning(in: tokens) { $0.tokens.lowerBound }
  }

  /// The dates that begin in a range of tokens.
  func dates(in tokens: Range<Int>) -> ArraySlice<DateMention> {
    dates.beginning(in: tokens) { $0.tokens.lowerBound }
  }

  /// The citations that begin in a range of tokens.
  func citations(in tokens: Range<Int>) -> ArraySlice<Citation> {
    citations.beginning(in: tokens) { $0.tokens.lowerBound }
  }

  /// The sentence around a token, within its block: up to a full stop, a blank line or a tab.
  func sentence(around index: Int) -> Range<Int> {
    let block = block(around: index)
    var first = index
    while first > block.lowerBound, index - first < Self.longestSentence, !endsSentence(first - 1) {
      first -= 1
    }
    return first..<min(sentenceEnd(from: index), block.upperBound)
  }

  /// The block of running text that a token stands in, behind its marker, or else the whole document.
  private func block(around index: Int) -> Range<Int> {
    let start = reader.tokens[index].range.start
    let next = document.blocks.partitioningIndex { $0.range.start > start }
    guard next > 0, document.blocks[next - 1].holdsProse,
      start < document.blocks[next - 1].range.end
    else { return 0..<reader.tokens.count }
    let block = document.blocks[next - 1]
    let tokens = lexed.tokens(in: block.range)
    guard let marker = block.marker?.range, marker.end <= start else { return tokens }
    return lexed.tokens(in: marker).upperBound..<tokens.upperBound
  }

  /// The token behind the sentence that goes on at a token, of a longer one that in the distance looked at.
  func sentenceEnd(from index: Int, within distance: Int = longestSentence) -> Int {
    let limit = min(reader.tokens.count, index + distance)
    var end = index
    while end < limit, !endsSentence(end) { end += 1 }
    return end
  }

  private static let longestSentence = 400

  private func endsSentence(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    switch token.kind {
    case .tab: return true
    case .lineBreak: return reader[index + 1].map { $0.kind == .lineBreak } ?? true
    case .sign: return isStop(token, at: index)
    default: return false
    }
  }

  /// A full stop or semicolon with a blank behind it; the point of a heading's number is none.
  private func isStop(_ token: Token, at index: Int) -> Bool {
    guard token.isSign(".") || token.isSign(";") else { return false }
    return reader[index + 1].map { $0.isSpaced || $0.kind == .lineBreak } ?? true
  }
}

extension Array {
  /// Of mentions in the order of the text those that begin in a range of tokens.
  @inline(__always)
  fileprivate func beginning(
    in tokens: Range<Int>,
    _ first: (Element) -> Int
  ) -> ArraySlice<Element> {
    let start = partitioningIndex { first($0) >= tokens.lowerBound }
    // In most ranges there is none.
    guard start < count, first(self[start]) < tokens.upperBound else { return self[start..<start] }
    return self[start..<partitioningIndex { first($0) >= tokens.upperBound }]
  }
}
