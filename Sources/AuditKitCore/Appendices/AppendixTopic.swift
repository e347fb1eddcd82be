/// What a passage or an appendix is about, as far as its words tell.
struct AppendixTopic: Sendable {
  /// Of whose figures it speaks.
  var level: AgencyLevel?
  /// Kinds of things that it counts, each by one term that stands for all of its kind.
  var subjects: TermSet = []
  var periods: [Period] = []

  /// Whether both name a level, and not the same.
  func differsInLevel(from other: AppendixTopic) -> Bool {
    level.flatMap { own in other.level.map { $0 != own } } ?? false
  }

  /// Whether both name what they count, and nothing in common.
  func differsInSubject(from other: AppendixTopic) -> Bool {
    subjects.count > 0 && other.subjects.count > 0 && subjects.isDisjoint(with: other.subjects)
  }

  /// Whether both name a period, and of one length none in common.
  func differsInPeriod(from other: AppendixTopic) -> Bool {
    !periods.isEmpty && !sharesPeriod(with: other)
      && periods.contains { own in other.periods.contains { $0.kind == own.kind } }
  }

  /// Whether they name one period; a year that one of them leaves out is the other's.
  func sharesPeriod(with other: AppendixTopic) -> Bool {
    periods.contains { own in
      other.periods.contains {
        $0.kind == own.kind && $0.index == own.index
          && ($0.year == own.year || $0.year == nil || own.year == nil)
      }
    }
  }
}

/// Reads what passages and appendices are about.
struct AppendixTopicReader {
  let scope: ScopeReader

  private var lexed: LexedText { scope.lexed }
  private static let links = Set(["của", "tại", "ở", "thuộc", "trên"].map { WordKey($0) })

  // MARK: Appendices

  /// What an appendix is about, by its title, or else by what its first table lists.
  func topic(of appendix: Appendix, tables: [UnderstoodTable], rosters: Set<Int>) -> AppendixTopic {
    var topic = AppendixTopic()
    if let title = appendix.title {
      let tokens = lexed.tokens(in: title)
      topic.level = level(ofTitle: tokens, rows: level(ofRows: appendix, tables))
      topic.subjects = subjects(in: tokens)
      topic.periods = periods(in: tokens)
    }
    if appendix.tables.contains(where: rosters.contains) {
      topic.subjects.formUnion([.submission])
    }
    return topic
  }

  /// The level that a title names, if the rows do not list the units of another one.
  private func level(ofTitle tokens: Range<Int>, rows: AgencyLevel?) -> AgencyLevel? {
    let extent = scope.level(in: tokens)
    guard !extent.isNarrow else { return nil }
    guard let title = extent.level, let rows, title != rows else { return extent.level ?? rows }
    return nil
  }

  /// The level whose units most rows of the first table name.
  private func level(ofRows appendix: Appendix, _ tables: [UnderstoodTable]) -> AgencyLevel? {
    guard let first = appendix.tables.first else { return nil }
    let model = tables[first].model
    var (rows, units) = (0, 0)
    for row in model.bodyRows {
      guard let column = model.rows[row].labelColumn else { continue }
      rows += 1
      let tokens = lexed.tokens(in: model.table[row, column].fragments.first)
      if lexed.termIndices(in: tokens).contains(where: { lexed.terms[$0].term == .communeKind }) {
        units += 1
      }
    }
    return rows > 2 && units * 2 > rows ? .commune : nil
  }

  // MARK: Passages

  /// The level of which some words speak; `isClear` is false where they speak of several.
  ///
  /// `UBND huyện tổng hợp …` says who acts; `của UBND huyện`, `cấp huyện` say whose figures they are.
  func level(in tokens: Range<Int>) -> (level: AgencyLevel?, isClear: Bool) {
    let extent = scope.level(in: tokens)
    guard let level = extent.level, !extent.isNarrow else { return (nil, !extent.isNarrow) }
    let isAbout = lexed.terms(in: tokens).contains { match in
      match.term.level == level && (level != scope.own || isLinked(match))
    }
    return (isAbout ? level : nil, true)
  }

  private func isLinked(_ match: TermMatch) -> Bool {
    let first = match.tokens.lowerBound
    return scope.isCollective(match)
      || first > 0 && Self.links.contains(lexed.tokens[first - 1].key)
  }

  /// What some words count, each kind of thing by one term.
  func subjects(in tokens: Range<Int>) -> TermSet {
    var found: TermSet = []
    for match in lexed.terms(in: tokens) {
      if let subject = match.term.subject { found.formUnion([subject]) }
    }
    return found
  }

  func periods(in tokens: Range<Int>) -> [Period] { scope.mentions(in: tokens).map(\.period) }
}

extension Term {
  /// The term that stands for all that count the same kind of thing.
  fileprivate var subject: Term? {
    switch self {
    case .received, .resolved, .pending, .early, .onTime, .onTimeOrEarly, .late, .online,
      .dossierUnit, .procedureUnit, .oneStop, .oneStopOffice:
      .dossierUnit
    case .submission, .notSubmitted: .submission
    case .documentUnit, .legalDocument: .documentUnit
    case .personUnit, .assigned, .present, .vacant: .personUnit
    case .moneyUnit: .moneyUnit
    case .scoreHeader, .maximum, .achieved, .deducted: .scoreHeader
    case .verySatisfied, .satisfied, .dissatisfied, .veryDissatisfied: .satisfied
    default: nil
    }
  }
}
