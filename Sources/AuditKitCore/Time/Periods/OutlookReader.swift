/// Finds the sections that plan ahead, and where a report says for which period it plans.
struct OutlookReader {
  private let context: TimeContext
  private let reader: TokenReader
  private let filter: OwnPeriodFilter

  init(_ context: TimeContext) {
    self.context = context
    reader = context.reader
    filter = OwnPeriodFilter(context)
  }

  /// What the outlook half of a title or sentence says.
  func statements(_ role: OutlookStatement.Role, in tokens: Range<Int>?) -> [OutlookStatement] {
    tokens.map { statements(role, filter.ahead(in: $0), in: $0) } ?? []
  }

  private func statements(
    _ role: OutlookStatement.Role,
    _ mentions: [PeriodMention],
    in tokens: Range<Int>
  ) -> [OutlookStatement] {
    let extent = context.lexed.range(of: tokens)
    // `Quý II và 6 tháng cuối năm 2018`: one year for both.
    var year: Int?
    var statements: [OutlookStatement] = []
    for mention in mentions.reversed() {
      year = mention.period.year ?? year
      let period = mention.period.inYear(year)
      statements.append(
        OutlookStatement(role: role, period: period, place: mention.range, extent: extent)
      )
    }
    return statements.reversed()
  }

  // MARK: Sections

  /// The sections whose headings announce plans, in order.
  ///
  /// The first section of a report is no outlook: it may tell what had been planned.
  func sections() -> [PlannedSection] {
    let all = context.document.blocks
    let indices = all.indices.filter { all[$0].kind == .heading || all[$0].kind == .caption }
    let isDivided = indices.contains { all[$0].marker?.style == .roman }
    let first = indices.first {
      all[$0].kind == .heading && isOfSections(all[$0], isDivided: isDivided)
    }
    var sections: [PlannedSection] = []
    var open: (heading: Block, plan: Int)?
    for index in indices where open != nil || isOfSections(all[index], isDivided: isDivided) {
      let block = all[index]
      if let current = open, ends(block, current.heading) {
        sections.append(section(current.heading, current.plan, until: block.range.start))
        open = nil
      }
      guard open == nil, index != first, isOfSections(block, isDivided: isDivided) else { continue }
      if let plan = planBegin(block) { open = (block, plan) }
    }
    if let open {
      sections.append(section(open.heading, open.plan, until: context.lexed.text.bytes.count))
    }
    return sections
  }

  /// Whether a heading may be that of a section: `1` is one only where there is no `I`.
  private func isOfSections(_ block: Block, isDivided: Bool) -> Bool {
    switch block.marker?.style {
    case .roman, .capital, .hash: true
    case .arabic, .letter, .bullet, nil: !isDivided
    }
  }

  private func section(_ heading: Block, _ plan: Int, until end: Int) -> PlannedSection {
    let tokens = plan..<context.lexed.tokens(in: heading.range).upperBound
    return PlannedSection(
      range: TextRange(heading.range.start, end),
      statements: statements(.heading, filter.ahead(behind: plan, in: tokens), in: tokens)
    )
  }

  /// Whether a block ends the section under a heading: one of the same kind, or of sections as such.
  private func ends(_ block: Block, _ heading: Block) -> Bool {
    guard block.kind == .heading, let style = block.marker?.style else { return true }
    return style == .roman || (style == heading.marker?.style && style != .arabic)
      || (style == .arabic && heading.marker?.style == .arabic
        && (block.marker?.numbers.count ?? 0) <= (heading.marker?.numbers.count ?? 0))
  }

  /// How long a heading may be, in tokens; longer ones are paragraphs with a number.
  private static let longestHeading = 60

  /// The word from which on a heading speaks of the time to come, if it does.
  private func planBegin(_ block: Block) -> Int? {
    guard block.kind == .heading else { return nil }
    let tokens = context.lexed.tokens(in: block.range)
    guard tokens.count <= Self.longestHeading else { return nil }
    let terms = context.lexed.terms(in: tokens)
    let begin = terms.first { term in
      term.term == .planSection && !isLookingBack(term.tokens.lowerBound, from: tokens.lowerBound)
    }
    return begin?.tokens.lowerBound ?? bareBegin(block, terms)
  }

  /// `NHIỆM VỤ QUÝ II`: the weaker words open a section only where its heading begins with them.
  private func bareBegin(_ block: Block, _ terms: ArraySlice<TermMatch>) -> Int? {
    guard let marker = block.marker, marker.style != .arabic, marker.style != .letter,
      !terms.contains(where: { $0.term == .target || $0.term == .planned }),
      let first = context.lexed.tokens(in: TextRange(marker.range.end, block.range.end))
        .first(where: { reader.isWord($0) })
    else { return nil }
    return terms.contains { $0.term == .outlook && $0.tokens.lowerBound == first } ? first : nil
  }

  /// Whether the words before a plan, in the same part of the heading, speak of what was done.
  private func isLookingBack(_ index: Int, from start: Int) -> Bool {
    var at = index - 1
    while at >= start, !reader.isWord(at, Self.and), !reader.isSign(at, ","),
      !reader.isSign(at, ";")
    {
      if Self.lookingBack.contains(where: { reader.isWord(at, $0) }) { return true }
      at -= 1
    }
    return false
  }

  private static let and = WordKey("và")
  /// `kết quả`, `thực hiện`, `triển khai`, `đánh giá`, `tình hình`.
  private static let lookingBack = ["quả", "hiện", "khai", "giá", "hình"].map { WordKey($0) }
}

/// A section that plans ahead.
struct PlannedSection {
  /// From its heading to the next one.
  let range: TextRange
  /// What its heading says.
  let statements: [OutlookStatement]
}
