/// Knows the words that leave a measure as it is.
///
/// `Tổng số hồ sơ đã tiếp nhận trong kỳ` is all that was received. Any word that is not known may narrow
/// it (`hồ sơ do sở chuyển đến`), and then the figure is not compared with others.
struct PlainWords: Sendable {
  let scope: ScopeReader
  /// The units and fields that are named among the words; they are understood as well.
  var subjects: [SubjectMention] = []
  /// Words that are understood besides those that always are.
  var others: Set<WordKey> = []

  private var lexed: LexedText { scope.lexed }

  /// The first token that is not understood, or the end.
  func end(of tokens: Range<Int>) -> Int {
    let plain = Self.plain
    var terms = lexed.termIndices(in: tokens)
    var periods = scope.mentionIndices(in: tokens)
    var named = subjects.indices
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      var next = index
      while let first = named.first, subjects[first].tokens.lowerBound <= index {
        next = max(next, subjects[first].tokens.upperBound)
        named.removeFirst()
      }
      while let first = terms.first, Int(lexed.terms[first].first) <= index {
        let term = lexed.terms[first]
        if Int(term.first) == index, plain.contains(term.term) { next = max(next, Int(term.end)) }
        terms.removeFirst()
      }
      while let first = periods.first, scope.periods[first].tokens.lowerBound <= index {
        guard scope.isOwn(scope.periods[first].period) else { return index }
        next = max(next, scope.periods[first].tokens.upperBound)
        periods.removeFirst()
      }
      if next == index {
        guard lexed.tokens[index].kind != .word || isPlain(index) else { return index }
        next = behindPointer(at: index, before: tokens.upperBound) ?? index + 1
      }
      index = next
    }
    return tokens.upperBound
  }

  /// Where parentheses end that say only where the figures stand in full: `(Chi tiết tại Phụ lục I)`.
  private func behindPointer(at index: Int, before end: Int) -> Int? {
    guard lexed.tokens[index].isSign("("),
      let close = (index..<min(end, index + Self.longestPointer))
        .first(where: { lexed.tokens[$0].isSign(")") })
    else { return nil }
    let said = lexed.meanings(in: index..<close)
    let isPointer = !said.isDisjoint(with: [.appendixLabel, .tableLabel, .formLabel])
    return isPointer && said.isDisjoint(with: Self.narrowing) ? close + 1 : nil
  }

  private static let longestPointer = 16
  private static let narrowing = Measure.channels.union([.narrowing])

  /// A word of grammar, or of the name of a unit.
  private func isPlain(_ index: Int) -> Bool {
    let key = lexed.tokens[index].key
    if Self.words.contains(key) || others.contains(key) { return true }
    return key == scope.ownPeriodWord || isName(index)
  }

  /// A capitalised word behind the word of a level, or behind another such word: `xã Bình An`.
  private func isName(_ index: Int) -> Bool {
    var first = index
    while first > 0, index - first < 4, lexed.tokens[first].kind == .word,
      lexed.tokens[first].isCapitalized
    {
      first -= 1
      if Self.heads.contains(lexed.tokens[first].key) { return true }
    }
    return false
  }

  static let plain: TermSet = [
    .received, .resolved, .pending, .early, .onTime, .onTimeOrEarly, .late, .inTerm, .online,
    .direct, .postal, .new, .carried, .returned, .paused, .total, .breakdown, .share, .dossierUnit,
    .procedureUnit, .assigned, .present, .vacant, .provinceLevel, .districtLevel, .communeLevel,
    .oneStopOffice,
  ]

  static let heads = keys("xã huyện quận phường tỉnh phố trấn sở")
  static let words = heads.union(
    keys(
      """
      số lượng là được có đã trong kỳ báo cáo của tại và cả với năm này đó kết quả giải quyết xử lý \
      thủ tục hành chính tổng toàn bộ phận một cửa trung tâm phục vụ công thị thành ubnd do qua từ về \
      biên chế người hiện
      """
    )
  )

  static func keys(_ words: String) -> Set<WordKey> {
    Set(Tokenizer.tokens(of: SourceText(words)).map(\.key))
  }
}
