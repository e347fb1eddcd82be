/// The units and fields that the rows of tables name, as the text may name them too.
struct SubjectLabels: Sendable {
  /// A name without `UBND`, `lĩnh vực` and the kind of unit.
  private struct Entry: Sendable {
    let words: [WordKey]
    let subject: IndicatorSubject

    var first: UInt64 { words[0].value }

    func isSame(as other: Entry) -> Bool {
      first == other.first && subject.name == other.subject.name
    }
  }

  /// In the order of the keys of their first words; of one first word the longest first.
  private var entries: [Entry] = []
  /// One bit for the last six bits of each first word, by which most other words are told from them.
  private var firstBits: UInt64 = 0

  static let none = SubjectLabels()

  var isEmpty: Bool { entries.isEmpty }

  private init() {}

  /// Gathers the labels of the rows of some tables; of each name the first.
  init(_ models: [TableModel], _ lexed: LexedText) {
    let found = Self.entries(models, lexed)
    let order = found.indices.sorted { Self.precedes($0, $1, of: found) }
    entries.reserveCapacity(order.count)
    for index in order where !(entries.last?.isSame(as: found[index]) ?? false) {
      entries.append(found[index])
      firstBits |= 1 &<< found[index].first
    }
  }

  private static func entries(_ models: [TableModel], _ lexed: LexedText) -> [Entry] {
    var found: [Entry] = []
    for model in models where model.columns.contains(where: { Measure.of($0.facets) != nil }) {
      for row in model.bodyRows where model.rows[row].mayBeSubject {
        guard let tokens = model.labelTokens(row, lexed),
          let label = label(of: tokens, in: lexed), !label.words.isEmpty
        else { continue }
        found.append(Entry(words: label.words, subject: label.subject))
      }
    }
    return found
  }

  private static func precedes(_ left: Int, _ right: Int, of entries: [Entry]) -> Bool {
    let (one, other) = (entries[left], entries[right])
    return (one.first, other.words.count, one.subject.name.value, left)
      < (other.first, one.words.count, other.subject.name.value, right)
  }

  // MARK: Text

  /// The label that begins at a token, but for the rest of a longer name: `xã An Bình`, `Sở Tư pháp`.
  func mention(at index: Int, before limit: Int, in lexed: LexedText) -> SubjectMention? {
    guard mayBegin(with: lexed.tokens[index].key), lexed.tokens[index].kind == .word,
      index == 0 || !PlainWords.heads.contains(lexed.tokens[index - 1].key)
    else { return nil }
    let word = lexed.tokens[index].key.value
    let start = entries.partitioningIndex { $0.first >= word }
    for candidate in entries[start...].prefix(while: { $0.first == word }) {
      if let end = Self.end(of: candidate.words, at: index, before: limit, in: lexed) {
        return SubjectMention(subject: candidate.subject, tokens: index..<end)
      }
    }
    return nil
  }

  /// The first of some tokens at which a label may begin, or where they end.
  func start(in tokens: Range<Int>, of lexed: LexedText) -> Int {
    let all = lexed.tokens
    return tokens.first { mayBegin(with: all[$0].key) } ?? tokens.upperBound
  }

  private func mayBegin(with word: WordKey) -> Bool { firstBits & 1 &<< word.value != 0 }

  private static func end(
    of words: [WordKey],
    at start: Int,
    before limit: Int,
    in lexed: LexedText
  ) -> Int? {
    var index = start
    for word in words {
      while index < limit, lexed.tokens[index].kind != .word,
        isInside(index, before: limit, in: lexed)
      {
        index += 1
      }
      guard index < limit, lexed.tokens[index].key == word else { return nil }
      index += 1
    }
    return index
  }

  // MARK: Labels

  /// What the label of a row names, if it is a name and nothing else.
  static func subject(of tokens: Range<Int>, in lexed: LexedText) -> IndicatorSubject? {
    label(of: tokens, in: lexed)?.subject
  }

  private static func label(
    of tokens: Range<Int>,
    in lexed: LexedText
  ) -> (words: [WordKey], subject: IndicatorSubject)? {
    if let unit = unit(tokens, lexed) { return unit }
    guard let words = words(of: tokens, in: lexed), !speaksOfDossiers(tokens, lexed) else {
      return nil
    }
    let keys = words.map { lexed.tokens[$0].key }
    let field = lexed.terms(in: tokens).first { SubjectReader.isField($0, lexed) }
    if let field, field.tokens.lowerBound == words.first, words.count > 2 {
      let name = Array(keys.dropFirst(2))
      return (name, IndicatorSubject(words: name, kind: .field))
    }
    guard words.count > 1, keys.contains(where: { !PlainWords.words.contains($0) }) else {
      return nil
    }
    return (keys, IndicatorSubject(words: keys, kind: .bare))
  }

  /// `UBND xã An Bình`, `Thị trấn Tô Hạp`.
  private static func unit(
    _ tokens: Range<Int>,
    _ lexed: LexedText
  ) -> (words: [WordKey], subject: IndicatorSubject)? {
    let terms = lexed.terms(in: tokens)
    guard let kind = terms.first(where: { $0.term.unitLevel != nil }),
      let level = kind.term.unitLevel
    else { return nil }
    let agency = terms.first { $0.term.level != nil && $0.end == kind.end }
    let start = agency?.tokens.lowerBound ?? kind.tokens.lowerBound
    guard !(tokens.lowerBound..<start).contains(where: { lexed.tokens[$0].kind == .word }),
      let unit = UnitLabel(lexed: lexed).unit(behind: kind, level, before: tokens.upperBound),
      !(unit.tokens.upperBound..<tokens.upperBound).contains(where: {
        lexed.tokens[$0].kind != .lineBreak
      })
    else { return nil }
    let name = (kind.tokens.upperBound..<unit.tokens.upperBound).filter {
      lexed.tokens[$0].kind == .word
    }
    return (name.map { lexed.tokens[$0].key }, unit.subject)
  }

  /// The words of a label that holds nothing but words: no number, no parenthesis.
  private static func words(of tokens: Range<Int>, in lexed: LexedText) -> [Int]? {
    var words: [Int] = []
    for index in tokens {
      if lexed.tokens[index].kind == .word {
        words.append(index)
      } else if !words.isEmpty, !isInside(index, before: tokens.upperBound, in: lexed) {
        return nil
      }
    }
    return words
  }

  /// Whether a label names a measure, a level or a total in place of a unit or field.
  private static func speaksOfDossiers(_ tokens: Range<Int>, _ lexed: LexedText) -> Bool {
    lexed.terms(in: tokens).contains { PlainWords.plain.contains($0.term) || $0.term.level != nil }
  }

  /// Whether a sign may stand inside a name: `Lao động - Thương binh và Xã hội`, and the end of a line.
  static func isInside(_ index: Int, before limit: Int, in lexed: LexedText) -> Bool {
    let token = lexed.tokens[index]
    guard index + 1 < limit else { return token.kind == .lineBreak }
    return token.kind == .lineBreak || token.isSign("-") || token.isSign("–") || token.isSign("&")
  }
}

extension TableModel.Row {
  /// Whether its label may be the name of a unit or field.
  var mayBeSubject: Bool { (role == .item || role == .group) && facets.isEmpty }
}

extension TableModel {
  /// The label of a row without its number; nil where it is cut or there is none.
  func labelTokens(_ row: Int, _ lexed: LexedText) -> Range<Int>? {
    guard let label = rows[row].labelColumn, table[row, label].fragments.rest.isEmpty else {
      return nil
    }
    return lexed.tokens(in: labelRange(row, label))
  }

  /// Where the words of a label stand behind the number of the row.
  func labelRange(_ row: Int, _ label: Int) -> TextRange {
    let range = table[row, label].range
    guard let ordinal = rows[row].ordinal?.range, range.contains(ordinal) else { return range }
    return TextRange(min(ordinal.end, range.end), range.end)
  }
}
