/// Reads which units and fields some words name.
struct SubjectReader: Sendable {
  let lexed: LexedText
  /// What the tables of the document name, which the text may name without saying what it is.
  let labels: SubjectLabels
  /// The level of the report's own unit, whose name narrows nothing.
  let own: AgencyLevel?
  /// The phrases that lead to a name.
  let leads = Self.leads

  private static let longestField = 8

  /// The units and fields that are named in some tokens, in order.
  func mentions(in tokens: Range<Int>) -> [SubjectMention] {
    var found: [SubjectMention] = []
    var marks = lexed.termIndices(in: tokens)
    var index = tokens.lowerBound
    while let start = start(from: index, before: tokens.upperBound, &marks) {
      if let mention = mention(at: start, before: tokens.upperBound, &marks) {
        found.append(mention)
        index = mention.tokens.upperBound
      } else {
        index = start + 1
      }
    }
    return found
  }

  /// The first token at which a name may begin: a phrase that leads to one, or a first word of those of tables.
  private func start(from index: Int, before limit: Int, _ marks: inout Range<Int>) -> Int? {
    while let next = marks.first,
      Int(lexed.terms[next].first) < index || !leads.contains(lexed.terms[next].term)
    {
      marks.removeFirst()
    }
    let mark = marks.first.map { Int(lexed.terms[$0].first) } ?? limit
    let start = labels.isEmpty ? mark : labels.start(in: index..<max(index, mark), of: lexed)
    return start < limit ? start : nil
  }

  private static let leads: TermSet = [.narrowing, .communeKind, .districtKind, .provinceKind]

  private func mention(
    at index: Int,
    before limit: Int,
    _ marks: inout Range<Int>
  ) -> SubjectMention? {
    while let next = marks.first, Int(lexed.terms[next].first) == index {
      marks.removeFirst()
      let mark = lexed.terms[next]
      if let level = mark.term.unitLevel {
        if let unit = unit(mark, level, before: limit) { return unit }
      } else if Self.isField(mark, lexed), let field = field(mark, before: limit) {
        return field
      }
    }
    return labels.mention(at: index, before: limit, in: lexed)
  }

  // MARK: Units

  /// The unit that is named behind the word of its kind, unless it is the report's own.
  private func unit(_ kind: TermMatch, _ level: AgencyLevel, before limit: Int) -> SubjectMention? {
    guard level != own else { return nil }
    var unit = UnitLabel(lexed: lexed).unit(behind: kind, level, before: limit)
    unit?.beginsList = isPlural(kind)
    return unit
  }

  private func isPlural(_ match: TermMatch) -> Bool {
    let first = Int(match.first)
    return first > 0 && Self.several.contains(lexed.tokens[first - 1].key)
  }

  // MARK: Fields

  /// `lĩnh vực`, and no other phrase that narrows.
  static func isField(_ match: TermMatch, _ lexed: LexedText) -> Bool {
    match.term == .narrowing && match.tokens.count == 2
      && lexed.tokens[Int(match.first)].key == field
  }

  /// The field that is named behind `lĩnh vực`: all words up to one that speaks of the dossiers, or a longer
  /// name that a table gives.
  private func field(_ match: TermMatch, before limit: Int) -> SubjectMention? {
    let start = match.tokens.upperBound
    guard !isPlural(match), start < limit else { return nil }
    let first = Int(match.first) - (isBelonging(Int(match.first) - 1) ? 1 : 0)
    let known = labels.mention(at: start, before: limit, in: lexed)
    let words = words(from: start, before: limit)
    if let known, known.tokens.upperBound > words.last ?? start {
      let subject = IndicatorSubject(name: known.subject.name, kind: .field)
      return SubjectMention(subject: subject, tokens: first..<known.tokens.upperBound)
    }
    guard words.count <= Self.longestField, let last = words.last else { return nil }
    return SubjectMention(
      subject: IndicatorSubject(words: words.map { lexed.tokens[$0].key }, kind: .field),
      tokens: first..<last + 1
    )
  }

  /// `thuộc lĩnh vực Tư pháp`.
  private func isBelonging(_ index: Int) -> Bool {
    index >= 0 && lexed.tokens[index].key == Self.belonging
  }

  /// The words of a name that ends before words of measures and of grammar: `Tư pháp đã tiếp nhận`.
  private func words(from start: Int, before limit: Int) -> [Int] {
    var words: [Int] = []
    var index = start
    while index < limit, words.count <= Self.longestField {
      let token = lexed.tokens[index]
      if token.kind == .word {
        if Self.ends.contains(token.key) || speaksOfDossiers(at: index) { break }
        words.append(index)
      } else if !SubjectLabels.isInside(index, before: limit, in: lexed) {
        break
      }
      index += 1
    }
    while let last = words.last, lexed.tokens[last].key == Self.and { words.removeLast() }
    return words
  }

  private func speaksOfDossiers(at index: Int) -> Bool {
    lexed.terms(in: index..<index + 1).contains {
      Int($0.first) == index && PlainWords.plain.contains($0.term)
    }
  }

  private static let field = WordKey("lĩnh")
  private static let and = WordKey("và")
  private static let belonging = WordKey("thuộc")
  private static let several = PlainWords.keys("các nhiều số từng theo mọi những")
  private static let ends = PlainWords.keys(
    "đã được là trong của tại với này kỳ từ năm do qua lĩnh như"
  )
}

/// Reads the names of units behind the words of their kinds.
struct UnitLabel {
  let lexed: LexedText

  /// The unit that is named behind a word of a kind: `xã An Bình`.
  func unit(behind kind: TermMatch, _ level: AgencyLevel, before limit: Int) -> SubjectMention? {
    let reading = UnitNameReader(lexed: lexed)
      .name(at: kind.tokens.upperBound, before: limit, allowsCapitals: true)
    guard let reading else { return nil }
    let kindKey = WordKey(kind.tokens.map { lexed.tokens[$0].key })
    let name = (kind.tokens.upperBound..<reading.end).filter { lexed.tokens[$0].kind == .word }
    return SubjectMention(
      subject: IndicatorSubject(
        words: name.map { lexed.tokens[$0].key },
        kind: .unit(level, kindKey)
      ),
      tokens: kind.tokens.lowerBound..<reading.end
    )
  }
}
