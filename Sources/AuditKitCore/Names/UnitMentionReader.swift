/// Finds the places of a document that name territorial units behind the word of their kind.
struct UnitMentionReader {
  private let document: Document
  private let lexed: LexedText
  private let names: UnitNameReader
  private let models: [TableModel]
  /// The words of kinds, in order.
  private let kinds: [TermMatch]
  private(set) var mentions: [UnitMention] = []
  private(set) var rosters: [UnitRoster] = []
  /// The tables whose rows are named with their kinds.
  private(set) var listedTables: Set<Int> = []

  private static let several = WordKey("các")
  private static let farthestOwner = 3

  init(_ document: Document, _ lexed: LexedText, _ models: [TableModel]) {
    self.document = document
    self.lexed = lexed
    self.models = models
    kinds = lexed.terms.filter { $0.term.unitLevel != nil }
    names = UnitNameReader(lexed: lexed)
  }

  mutating func read() {
    for block in document.blocks {
      if case .table(let table) = block.kind {
        readTable(table, block)
      } else {
        readText(block.fragments.first)
        for part in block.fragments.rest { readText(part) }
      }
    }
  }

  /// The words of kinds in a stretch of the text.
  private func kinds(in range: TextRange) -> ArraySlice<TermMatch> {
    let start = kinds.partitioningIndex { offset(of: $0) >= range.start }
    var end = start
    while end < kinds.count, offset(of: kinds[end]) < range.end { end += 1 }
    return kinds[start..<end]
  }

  private func offset(of match: TermMatch) -> Int { lexed.tokens[Int(match.first)].range.start }

  // MARK: Sentences

  private mutating func readText(_ text: TextRange) {
    let found = kinds(in: text)
    guard !found.isEmpty else { return }
    let end = lexed.tokens(in: text).upperBound
    for match in found {
      if let level = match.term.unitLevel { read(match, level, before: end) }
    }
  }

  /// Reads the name or the list of names behind the word of a kind.
  private mutating func read(_ match: TermMatch, _ level: AgencyLevel, before limit: Int) {
    guard match.tokens.upperBound < limit else { return }
    let start = afterPoint(match.tokens.upperBound)
    let opensList = lexed.tokens[start].isSign(":") || lexed.tokens[start].isSign("(")
    guard let first = names.name(at: opensList ? start + 1 : start, before: limit) else { return }
    let isList = opensList || isPlural(match)
    let others = isList ? names.list(behind: first, before: limit) : []
    if opensList, others.isEmpty { return }
    add([first] + others, level, match, before: limit)
  }

  /// `TP. Biên Hòa`.
  private func afterPoint(_ index: Int) -> Int {
    let isPoint = lexed.tokens[index].isSign(".") && !lexed.tokens[index].isSpaced
    return isPoint && index + 1 < lexed.tokens.count ? index + 1 : index
  }

  private func isPlural(_ match: TermMatch) -> Bool {
    let first = match.tokens.lowerBound
    return first > 0 && lexed.tokens[first - 1].key == Self.several
  }

  /// Keeps the names of a list, or a single one.
  private mutating func add(
    _ readings: [UnitNameReader.Reading],
    _ level: AgencyLevel,
    _ match: TermMatch,
    before limit: Int
  ) {
    if readings.count >= UnitRosters.leastNames {
      var list = UnitRoster(level: level)
      for reading in readings { list.insert(reading.name) }
      rosters.append(list)
    }
    for reading in readings {
      mentions.append(mention(reading, level, match, limit: limit))
    }
  }

  private func mention(
    _ reading: UnitNameReader.Reading,
    _ level: AgencyLevel,
    _ match: TermMatch,
    limit: Int
  ) -> UnitMention {
    let next = reading.end
    return UnitMention(
      level: level,
      name: reading.name,
      words: reading.words,
      isQualified: isQualified(behind: next, level, limit),
      isClosed: next < limit && lexed.tokens[next].isStop,
      isOfAgency: isOfAgency(match)
    )
  }

  /// Whether a unit of a higher level follows.
  private func isQualified(behind end: Int, _ level: AgencyLevel, _ limit: Int) -> Bool {
    lexed.terms(in: end..<max(end, min(end + Self.farthestOwner, limit))).contains { match in
      match.term.unitLevel.map { $0 != level } ?? false
    }
  }

  /// Whether the kind is the end of `UBND huyện`.
  private func isOfAgency(_ match: TermMatch) -> Bool {
    let start = max(0, match.tokens.lowerBound - 5)
    return lexed.terms(in: start..<match.tokens.lowerBound).contains { other in
      other.term.level != nil && other.tokens.upperBound == match.tokens.upperBound
    }
  }

  // MARK: Tables

  /// The units that the labels of rows name, and those that other cells speak of.
  private mutating func readTable(_ table: Int, _ block: Block) {
    let model = models[table]
    var open: [AgencyLevel: Int] = [:]
    for match in kinds(in: block.range) {
      guard let level = match.term.unitLevel,
        let cell = cell(of: match, in: model)
      else { continue }
      guard cell.isLabel, let reading = label(match, cell.tokens) else {
        read(match, level, before: cell.tokens.upperBound)
        continue
      }
      let roster = open[level] ?? rosters.count
      if open[level] == nil {
        open[level] = roster
        rosters.append(UnitRoster(level: level))
        listedTables.insert(table)
      }
      rosters[roster].insert(reading.name)
      mentions.append(mention(reading, level, match, limit: cell.tokens.upperBound))
    }
  }

  private struct Place {
    let tokens: Range<Int>
    /// Whether it names a row.
    let isLabel: Bool
  }

  /// The cell of the body in which a term stands, if that is of one part: a name may go on in the next.
  private func cell(of match: TermMatch, in model: TableModel) -> Place? {
    let offset = lexed.tokens[match.tokens.lowerBound].range.start
    let rows = model.table.rows
    let row = rows.partitioningIndex { $0.range.start > offset } - 1
    guard row >= 0, model.bodyRows.contains(row) else { return nil }
    for (column, cell) in rows[row].cells.enumerated().prefix(UnitRosters.widestTable) {
      let part = cell.fragments.first
      guard part.start <= offset, offset < part.end else { continue }
      guard cell.fragments.rest.isEmpty else { return nil }
      let isItem = model.rows[row].role == .item || model.rows[row].role == .group
      return Place(
        tokens: lexed.tokens(in: part),
        isLabel: model.rows[row].labelColumn == column && isItem
      )
    }
    return nil
  }

  /// The name of a label that is a unit and nothing else: `5.1. UBND xã Sơn Bình`.
  private func label(_ match: TermMatch, _ cell: Range<Int>) -> UnitNameReader.Reading? {
    let agency = lexed.terms(in: cell.lowerBound..<match.tokens.upperBound).first {
      $0.term.level != nil && $0.tokens.upperBound == match.tokens.upperBound
    }
    let start = agency?.tokens.lowerBound ?? match.tokens.lowerBound
    guard !(cell.lowerBound..<start).contains(where: { lexed.tokens[$0].kind == .word }),
      let reading = names.name(
        at: match.tokens.upperBound,
        before: cell.upperBound,
        allowsCapitals: true
      )
    else { return nil }
    let isWhole = reading.end >= cell.upperBound || lexed.tokens[reading.end].kind != .word
    return isWhole ? reading : nil
  }
}

extension Token {
  /// What ends a name: `Khánh./.`, `Khánh,`.
  fileprivate var isStop: Bool {
    isSign(".") || isSign(",") || isSign(";") || isSign(")") || isSign(":") || isSign("/")
  }
}
