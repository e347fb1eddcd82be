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
  private let starts: Set<WordKey>
  private let lengths: [Int]

  private static let longestName = 4

  init(_ document: Document, _ lexed: LexedText, roster: [UnitMention], level: AgencyLevel) {
    self.document = document
    self.lexed = lexed
    self.level = level
    reader = UnitNameReader(lexed: lexed)
    names = Set(roster.map(\.name))
    index = NameIndex(roster, in: lexed.text)
    starts = Set(roster.compactMap(\.name.words.first))
    lengths = Array(2...Self.longestName).reversed()
  }

  /// The members of each list, in order of the text.
  func lists(in models: [TableModel], without listed: Set<Int>) -> [[UnitMention]] {
    document.blocks.compactMap { block in
      let list: [UnitMention]
      if case .table(let table) = block.kind {
        list = listed.contains(table) ? [] : labels(of: models[table])
      } else {
        // Most passages hold no list, and then only names that are known are looked for.
        let passages = block.fragments.all.map(lexed.tokens)
        guard isList(passages.flatMap { members(of: $0, starts: starts) }) else { return nil }
        list = passages.flatMap { members(of: $0, starts: nil) }
      }
      return isList(list) ? list : nil
    }
  }

  private func isList(_ members: [UnitMention]) -> Bool {
    guard members.count >= UnitRosters.leastNames else { return false }
    return Set(members.map(\.name)).count { names.contains($0) } >= UnitRosters.leastNames
  }

  // MARK: Tables

  private func labels(of model: TableModel) -> [UnitMention] {
    model.bodyRows.compactMap { row in
      guard model.rows[row].role == .item, let column = model.rows[row].labelColumn,
        model.table[row, column].fragments.rest.isEmpty
      else { return nil }
      let cell = lexed.tokens(in: model.table[row, column].fragments.first)
      guard let first = cell.first(where: { lexed.tokens[$0].kind == .word }) else { return nil }
      return member(at: first, before: cell.upperBound)
    }
  }

  // MARK: Sentences

  /// The members of a list that a passage may be; each begins behind a sign, with one of some words or any.
  private func members(of text: Range<Int>, starts: Set<WordKey>?) -> [UnitMention] {
    var found: [UnitMention] = []
    for first in text where mayBegin(first, in: text, starts) {
      if let member = member(at: first, before: text.upperBound) { found.append(member) }
    }
    return found
  }

  private func mayBegin(_ index: Int, in text: Range<Int>, _ starts: Set<WordKey>?) -> Bool {
    let token = lexed.tokens[index]
    guard token.isCapitalized, token.kind == .word,
      index == text.lowerBound || lexed.tokens[index - 1].kind != .word
    else { return false }
    return starts?.contains(token.key) ?? true
  }

  /// The name of the roster that stands at a token, or one that is like it and ends there.
  private func member(at first: Int, before limit: Int) -> UnitMention? {
    let words = words(at: first, before: limit)
    for length in lengths where length <= words.count {
      let name = UnitName(words: words.prefix(length).map { lexed.tokens[$0].key })
      let mention = UnitMention(
        level: level,
        name: name,
        words: words.prefix(length).map { lexed.tokens[$0].range }
      )
      if names.contains(name) { return mention }
      if length == words.count, !index.alike(mention).isEmpty { return mention }
    }
    return nil
  }

  /// The words up to the next sign or number.
  private func words(at first: Int, before limit: Int) -> [Int] {
    var words: [Int] = []
    var index = first
    while index < limit, words.count <= Self.longestName, lexed.tokens[index].kind == .word {
      words.append(index)
      index = reader.next(behind: index, limit)
    }
    return words
  }
}
