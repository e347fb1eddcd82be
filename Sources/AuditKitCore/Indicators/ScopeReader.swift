/// Reads of whose dossiers some words speak, and whether they speak of a part of them only.
///
/// It never changes. It is a class only because every reader of indicators holds it.
final class ScopeReader: Sendable {
  let lexed: LexedText
  let periods: [PeriodMention]
  /// The level and period of the report itself, as far as they are known.
  let own: AgencyLevel?
  let ownPeriod: Period?
  /// The names of units and fields that tables give.
  let labels: SubjectLabels

  init(
    lexed: LexedText,
    periods: [PeriodMention],
    own: AgencyLevel?,
    ownPeriod: Period?,
    labels: SubjectLabels = .none
  ) {
    self.lexed = lexed
    self.periods = periods
    self.own = own
    self.ownPeriod = ownPeriod
    self.labels = labels
  }

  /// What a heading, a lead or a title says of the figures under it.
  struct Extent: Sendable {
    var level: AgencyLevel?
    /// The one unit or field that is meant.
    var subject: IndicatorSubject?
    /// Whether each figure is of a unit or field of its own: `Số hồ sơ theo lĩnh vực`.
    var isByPart = false
    var isNarrow = false
  }

  /// The units and fields that some words name.
  func subjects(in tokens: Range<Int>) -> [SubjectMention] {
    SubjectReader(lexed: lexed, labels: labels, own: own).mentions(in: tokens)
  }

  /// The extent that some words give; what names several units or fields is narrow.
  func extent(of tokens: Range<Int>) -> Extent { extent(of: tokens, naming: subjects(in: tokens)) }

  /// The extent that a heading gives.
  ///
  /// `Khảo sát sự hài lòng` is a heading of every report, and may be a row of a table as well: what tables name
  /// without saying what it is does not count here.
  func extent(ofHeading tokens: Range<Int>) -> Extent {
    let reader = SubjectReader(lexed: lexed, labels: .none, own: own)
    var extent = extent(of: tokens, naming: reader.mentions(in: tokens))
    if isStretch(tokens) { extent.isNarrow = true }
    return extent
  }

  /// Whether a heading is but some days, of which the report may have several: `1. Từ ngày 01/01/2025 đến ngày 30/6/2025`.
  private func isStretch(_ tokens: Range<Int>) -> Bool {
    let first = tokens.first { lexed.tokens[$0].kind == .word && lexed.tokens[$0].range.count > 1 }
    return first.map { lexed.tokens[$0].key == TimeWords.shared.from } ?? false
  }

  private func extent(of tokens: Range<Int>, naming subjects: [SubjectMention]) -> Extent {
    // Most words say nothing of it.
    guard !subjects.isEmpty || mayNarrow(tokens) else { return Extent() }
    var extent = level(in: tokens, besides: subjects)
    extent.subject = subjects.first?.subject
    if subjects.count > 1 || subjects.contains(where: \.beginsList) { extent.isNarrow = true }
    let terms = lexed.terms(in: tokens)
    let parting = terms.first { isByPart($0, tokens.upperBound) }
    extent.isByPart = parting != nil
    for match in terms where Self.narrowing.contains(match.term) {
      // `theo từng` and `lĩnh vực` are one phrase.
      let isParting = parting.map { match == $0 || match.end == $0.first } ?? false
      if !isParting, !isByLevel(match, tokens.upperBound), !isNamed(match, subjects) {
        extent.isNarrow = true
      }
    }
    if speaksOfOtherPeriods(tokens) { extent.isNarrow = true }
    return extent
  }

  /// Whether some words may say anything of an extent, besides names of units and fields.
  private func mayNarrow(_ tokens: Range<Int>) -> Bool {
    !lexed.meanings(in: tokens).isDisjoint(with: Self.telling) || speaksOfOtherPeriods(tokens)
  }

  private static let narrowing = Measure.channels.union([.narrowing])
  private static let levels: TermSet = [.provinceLevel, .districtLevel, .communeLevel]
  private static let telling = narrowing.union(levels)

  /// Whether a phrase is a part of the name of a unit or field.
  func isNamed(_ match: TermMatch, _ subjects: [SubjectMention]) -> Bool {
    let next = subjects.partitioningIndex { $0.tokens.upperBound > Int(match.first) }
    return next < subjects.count && subjects[next].tokens.overlaps(match.tokens)
  }

  /// `theo lĩnh vực`, with no name behind it.
  private func isByPart(_ match: TermMatch, _ limit: Int) -> Bool {
    guard SubjectReader.isField(match, lexed) else { return false }
    let (before, behind) = (match.tokens.lowerBound - 1, match.tokens.upperBound)
    return before >= 0 && Self.parting.contains(lexed.tokens[before].key)
      && (behind >= limit || lexed.tokens[behind].kind != .word
        || lexed.tokens[behind].key == Self.asFollows)
  }

  /// `theo từng cấp`: what follows names its levels, and counts all dossiers of each.
  private func isByLevel(_ match: TermMatch, _ limit: Int) -> Bool {
    let next = match.tokens.upperBound
    return next < limit && lexed.tokens[next].key == Self.level
      && Self.parting.contains(lexed.tokens[next - 1].key)
  }

  // MARK: Levels

  /// The level that some words name, if they name one, besides that of single units that are known.
  func level(in tokens: Range<Int>, besides subjects: [SubjectMention] = []) -> Extent {
    var names = SentenceNames(self, tokens, besides: subjects)
    return names.level(before: tokens.upperBound)
  }

  /// Adds what one phrase says of a level.
  func add(_ match: TermMatch, to extent: inout Extent) {
    guard let level = match.term.level, !isAuthority(before: match) else { return }
    if let other = extent.level, other != level { extent.isNarrow = true }
    if level != own, isOneUnit(match) { extent.isNarrow = true }
    extent.level = level
  }

  /// `thuộc thẩm quyền cấp tỉnh` says who decides, not who counts.
  private func isAuthority(before match: TermMatch) -> Bool {
    (max(0, match.tokens.lowerBound - 4)..<match.tokens.lowerBound).contains {
      lexed.tokens[$0].key == Self.authority
    }
  }

  /// `UBND xã Bình An`, and not `UBND các xã` or `cấp xã`.
  private func isOneUnit(_ match: TermMatch) -> Bool {
    if isCollective(match) { return false }
    let next = match.tokens.upperBound
    return next < lexed.tokens.count && lexed.tokens[next].kind == .word
      && lexed.tokens[next].isCapitalized
  }

  /// `UBND các xã`, `cấp xã`: all units of a level.
  func isCollective(_ match: TermMatch) -> Bool {
    match.tokens.contains { Self.collective.contains(lexed.tokens[$0].key) }
  }

  private static let authority = WordKey("quyền")
  private static let level = WordKey("cấp")
  private static let asFollows = WordKey("như")
  private static let parting: Set<WordKey> = [WordKey("theo"), WordKey("từng")]
  private static let collective: Set<WordKey> = [WordKey("các"), WordKey("cấp")]

  // MARK: Periods

  /// The periods that begin in some tokens.
  func mentions(in tokens: Range<Int>) -> ArraySlice<PeriodMention> {
    periods[mentionIndices(in: tokens)]
  }

  /// Their indices in `periods`: going through these holds on to no array.
  func mentionIndices(in tokens: Range<Int>) -> Range<Int> {
    let start = periods.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    var end = start
    while end < periods.count, periods[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return start..<end
  }

  /// Whether a period that is not the report's own begins in some tokens.
  func speaksOfOtherPeriods(_ tokens: Range<Int>) -> Bool {
    mentionIndices(in: tokens).contains { !isOwn(periods[$0].period) }
  }

  /// Whether a period is the report's own, or the year that its own lies in.
  func isOwn(_ period: Period) -> Bool {
    guard let ownPeriod else { return false }
    return period.kind == ownPeriod.kind
      && (period.index == nil || period.index == ownPeriod.index)
      && (period.year == nil || period.year == ownPeriod.year)
  }
}

extension ScopeReader {
  /// What the report calls its own period where it says no more: `trong quý`.
  var ownPeriodWord: WordKey? {
    switch ownPeriod?.kind {
    case .month: Self.month
    case .quarter: Self.quarter
    default: nil
    }
  }

  private static let month = WordKey("tháng")
  private static let quarter = WordKey("quý")
}

extension Term {
  /// The level of government that it stands for.
  var level: AgencyLevel? {
    switch self {
    case .provinceLevel: .province
    case .districtLevel: .district
    case .communeLevel: .commune
    default: nil
    }
  }
}

extension LexedText {
  /// The level of whose unit a text speaks most, where no letterhead tells who wrote it.
  var spokenLevel: AgencyLevel? {
    let communes = matches(of: .communeLevel)
    let others = matches(of: .districtLevel, .provinceLevel).count
    // Communes speak of the offices above them, but mostly of themselves.
    guard communes.count >= 5, communes.count > 2 * others else { return nil }
    // `UBND các xã`: the report of a commune has no need for that.
    let several = WordKey("các")
    let isOfSeveral = communes.contains { $0.tokens.contains { tokens[$0].key == several } }
    return isOfSeveral ? nil : .commune
  }
}
