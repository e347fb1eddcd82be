/// Finds out what each window of a text is about.
struct DataWindowReader {
  private let context: TimeContext
  private let letterhead: Letterhead
  private let filter: OwnPeriodFilter
  /// The title lines of all tables, in order.
  private let captions: [(line: TextRange, table: Int)]
  /// The sections that plan ahead, in order.
  private let planned: [TextRange]

  /// How many tokens of a title are searched for the period that goes with a window.
  private static let longestExtent = 400

  init(_ context: TimeContext, _ letterhead: Letterhead, planned: [TextRange]) {
    self.context = context
    self.letterhead = letterhead
    self.planned = planned
    filter = OwnPeriodFilter(context)
    captions = context.document.tables.enumerated()
      .flatMap { table in table.element.captions.map { ($0, table.offset) } }
      .sorted { $0.line < $1.line }
  }

  func read() -> [DataWindow] { context.windows.compactMap { window($0) } }

  private func window(_ mention: WindowMention) -> DataWindow? {
    if let title = letterhead.title, title.contains(mention.range) {
      return window(mention, .report, title)
    }
    if let table = table(under: mention.range) {
      let captions = context.document.tables[table].captions
      return window(
        mention,
        .table(table),
        captions.dropFirst().reduce(captions[0]) { $0.union($1) }
      )
    }
    return window(mention, inSentence: context.sentence(around: mention.tokens.lowerBound))
  }

  /// The table over which a range stands.
  private func table(under range: TextRange) -> Int? {
    let next = captions.partitioningIndex { $0.line.start > range.start }
    guard next > 0, captions[next - 1].line.contains(range) else { return nil }
    return captions[next - 1].table
  }

  private func window(
    _ mention: WindowMention,
    _ subject: DataWindow.Subject,
    _ extent: TextRange
  ) -> DataWindow {
    let tokens = searched(context.lexed.tokens(in: extent))
    return DataWindow(
      mention: mention,
      subject: subject,
      extent: extent,
      period: filter.statements(.title, in: tokens).first?.period,
      certainty: .declared,
      isExpected: has(.expected, before: mention),
      isCumulative: has(.cumulative, before: mention),
      topic: topic(of: tokens)
    )
  }

  /// Of a stretch of days in prose, words must say that figures were counted in it.
  private func window(_ mention: WindowMention, inSentence sentence: Range<Int>) -> DataWindow? {
    let lead = sentence.lowerBound..<mention.tokens.lowerBound
    let named = context.periods(in: lead).last
    guard mention.isOfData || mention.isReversed || named != nil && !mention.isAnniversary else {
      return nil
    }
    let explains = named.map { isExplanation(of: $0, mention) } ?? false
    let isDeclared = explains || mention.isOfFigures
    return DataWindow(
      mention: mention,
      subject: .sentence,
      extent: context.lexed.range(of: sentence),
      period: explains ? filter.statements(.title, in: lead).last?.period : nil,
      certainty: isDeclared ? .declared : mention.isOfData ? .counted : .mentioned,
      isExpected: isPlanned(mention.range) || has(.expected, before: mention),
      isCumulative: has(.cumulative, before: mention),
      topic: topic(of: searched(sentence))
    )
  }

  private func searched(_ tokens: Range<Int>) -> Range<Int> {
    tokens.lowerBound..<min(tokens.upperBound, tokens.lowerBound + Self.longestExtent)
  }

  // MARK: What it is of

  /// How many words may stand between a period and the parenthesis that says what was counted for it.
  private static let longestGap = 16

  /// `trong quý I (từ ngày … đến ngày …)`: the parenthesis behind a period explains it.
  private func isExplanation(of period: PeriodMention, _ window: WindowMention) -> Bool {
    let gap = period.tokens.upperBound..<window.tokens.lowerBound
    guard gap.count <= Self.longestGap, let open = gap.last(where: { isSign($0, "(") }),
      window.tokens.lowerBound - open <= Self.longestOpening
    else { return false }
    return !gap.contains { isSign($0, ")") || isSign($0, ":") }
  }

  /// How many tokens may stand before the days in the parenthesis: `(số liệu tính từ …`.
  private static let longestOpening = 6

  private func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    context.reader.isSign(index, sign)
  }

  /// Notes at the end of a page, or of the report, belong to no section.
  private func isPlanned(_ range: TextRange) -> Bool {
    if planned.isEmpty || context.document.isFootnote(at: range.start) { return false }
    let next = planned.partitioningIndex { $0.start > range.start }
    return next > 0 && planned[next - 1].contains(range)
  }

  /// How many tokens before a window may say that it is an estimate or a plan.
  private static let longestLead = 12

  /// `ước đến ngày …`, `dự kiến tính đến ngày …`, `lũy kế từ ngày …`.
  private func has(_ term: Term, before mention: WindowMention) -> Bool {
    guard context.lexed.has(term) else { return false }
    let near = max(0, mention.tokens.lowerBound - Self.longestLead)..<mention.tokens.upperBound
    let sentence = context.sentence(around: mention.tokens.lowerBound)
    return context.lexed.has(term, in: sentence.clamped(to: near))
  }

  private func topic(of tokens: Range<Int>) -> TermSet {
    context.lexed.meanings(in: tokens).intersection(Self.topics)
  }

  /// What was counted at the one-stop desk, how it came in, and at which level.
  private static let topics: TermSet = [
    .received, .resolved, .pending, .online, .direct, .postal, .provinceLevel, .districtLevel,
    .communeLevel,
  ]
}

extension WindowMention {
  /// Whether both days are given in full, and the last lies before the first.
  var isReversed: Bool {
    guard start?.date != nil, let first = startDate, let last = endDate else { return false }
    return first > last
  }
}

extension Document {
  /// Whether a footnote stands at an offset.
  fileprivate func isFootnote(at offset: Int) -> Bool {
    let next = blocks.partitioningIndex { $0.fragments.first.start > offset }
    return next > 0 && blocks[next - 1].kind == .footnote
  }
}
