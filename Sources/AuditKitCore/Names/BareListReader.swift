/// Finds lists of units that are named without their kinds: `Sơn Hiệp: 64 hồ sơ; Sơn Trung: 08 hồ sơ`.
///
/// They are known by the names of a roster: three of them in one paragraph, or in one column of labels, make
/// a list, and then each of its other members is read as a name too.
struct BareListReader {
  private let document: Document
  private let lexed: LexedText
  private let level: AgencyLevel
  private let names: Set<UnitName>
  private let index: NameIndex
  private let reader: UnitNameReader
  /// The words with which the names of the roster begin.
  private let starts: Set<WordKey>
  /// One bit for the last six bits of each of them, by which most other words are told from them.
  private let startBits: UInt64

  private static let longestName = 4

  init(_ document: Document, _ lexed: LexedText, roster: [UnitMention], level: AgencyLevel) {
    self.document = document
    self.lexed = lexed
    self.level = level
    reader = UnitNameReader(lexed: lexed)
    names = Set(roster.map(\.name))
    index = NameIndex(roster, in: lexed)
    starts = Set(roster.map { lexed.tokens[$0.tokens.lowerBound].key })
    startBits = starts.reduce(0) { $0 | 1 &<< $1.value }
  }

  /// The members of each list, in order of the text.
  func lists(in tables: [UnderstoodTable], without listed: Set<Int>) -> [[UnitMention]] {
    let blocks = document.blocks
    return blocks.indices.compactMap { index in
      let list: [UnitMention]
      if case .table(let table) = blocks[index].kind {
        guard !listed.contains(table) else { return nil }
        let labels = labels(of: tables[table].model)
        guard isList(labels.lazy.compactMap { knownName(at: $0.lowerBound, before: $0.upperBound) })
        else { return nil }
        list = labels.compactMap { member(at: $0.lowerBound, before: $0.upperBound) }
      } else {
        guard mayBeList(blocks[index].fragments) else { return nil }
        list = blocks[index].fragments.all.flatMap { members(of: lexed.tokens(in: $0)) }
      }
      return isList(list.lazy.map(\.name)) ? list : nil
    }
  }

  private func isList(_ members: some Sequence<UnitName>) -> Bool {
    Set(members).count { names.contains($0) } >= UnitRosters.leastNames
  }

  // MARK: Tables

  /// The labels of rows, from their first words on.
  private func labels(of model: TableModel) -> [Range<Int>] {
    model.bodyRows.compactMap { row in
      guard model.rows[row].role == .item, let column = model.rows[row].labelColumn,
        model.table[row, column].fragments.rest.isEmpty
      else { return nil }
      let cell = lexed.tokens(in: model.table[row, column].fragments.first)
      guard let first = cell.first(where: { lexed.tokens[$0].kind == .word }) else { return nil }
      return first..<cell.upperBound
    }
  }

  // MARK: Sentences

  /// Whether names of the roster make a list of it; most passages hold none, and are not read any further.
  private func mayBeList(_ fragments: Fragments) -> Bool {
    var known: [UnitName] = []
    addKnown(in: fragments.first, to: &known)
    for part in fragments.rest { addKnown(in: part, to: &known) }
    return known.count >= UnitRosters.leastNames && isList(known)
  }

  private func addKnown(in part: TextRange, to known: inout [UnitName]) {
    let text = lexed.tokens(in: part)
    let all = lexed.tokens
    for first in text
    where all[first].isCapitalized && mayBegin(first, in: text) {
      if let name = knownName(at: first, before: text.upperBound) { known.append(name) }
    }
  }

  private func isStart(_ word: WordKey) -> Bool {
    startBits & 1 &<< word.value != 0 && starts.contains(word)
  }

  /// The members of a list that a passage is; each begins behind a sign.
  private func members(of text: Range<Int>) -> [UnitMention] {
    var found: [UnitMention] = []
    for first in text where mayBegin(first, in: text) {
      if let member = member(at: first, before: text.upperBound) { found.append(member) }
    }
    return found
  }

  private func mayBegin(_ index: Int, in text: Range<Int>) -> Bool {
    let token = lexed.tokens[index]
    return token.isCapitalized && token.kind == .word
      && (index == text.lowerBound || lexed.tokens[index - 1].kind != .word)
  }

  // MARK: Names

  /// The longest name of the roster that stands at a token.
  private func knownName(at first: Int, before limit: Int) -> UnitName? {
    guard isStart(lexed.tokens[first].key) else { return nil }
    let words = words(at: first, before: limit)
    return lengths(of: words).lazy.map { name(words.prefix($0)) }.first(where: names.contains)
  }

  /// The name of the roster that stands at a token, or one that is like it and ends there.
  private func member(at first: Int, before limit: Int) -> UnitMention? {
    let words = words(at: first, before: limit)
    for length in lengths(of: words) {
      let mention = mention(words.prefix(length))
      if names.contains(mention.name) { return mention }
      if length == words.count, !index.alike(mention).isEmpty { return mention }
    }
    return nil
  }

  /// How many of some words may be a name, the most first.
  private func lengths(of words: [Int]) -> some Sequence<Int> {
    stride(from: min(words.count, Self.longestName), to: 1, by: -1)
  }

  private func name(_ words: ArraySlice<Int>) -> UnitName {
    UnitName(words.lazy.map { lexed.tokens[$0].key })
  }

  private func mention(_ words: ArraySlice<Int>) -> UnitMention {
    let tokens = words[words.startIndex]..<words[words.endIndex - 1] + 1
    return UnitMention(
      level: level,
      name: name(words),
      tokens: tokens,
      wordCount: words.count,
      range: lexed.range(of: tokens)
    )
  }

  /// The words up to the next sign or number.
  private func words(at first: Int, before limit: Int) -> [Int] {
    var words: [Int] = []
    words.reserveCapacity(Self.longestName + 1)
    var index = first
    while index < limit, words.count <= Self.longestName, lexed.tokens[index].kind == .word {
      words.append(index)
      index = reader.next(behind: index, limit)
    }
    return words
  }
}
