/// Finds the places of a document that name territorial units behind the word of their kind.
struct UnitMentionReader {
  private let document: Document
  private let lexed: LexedText
  private let names: UnitNameReader
  private let tables: [UnderstoodTable]
  /// The words of kinds, in order, behind which a name may stand.
  private let kinds: [Kind]
  /// The first of them that the text has not reached.
  private var next = 0
  private(set) var mentions: [UnitMention] = []
  private(set) var rosters: [UnitRoster] = []
  /// The tables whose rows are named with their kinds.
  private(set) var listedTables: Set<Int> = []

  private static let several = WordKey("các")

  private struct Kind {
    let level: AgencyLevel
    let tokens: Range<Int>
    /// Where it begins in the text.
    let start: Int
  }

  init(_ document: Document, _ lexed: LexedText, _ tables: [UnderstoodTable]) {
    self.document = document
    self.lexed = lexed
    self.tables = tables
    let names = UnitNameReader(lexed: lexed)
    var places: [Int] = []
    for kind in [Term.communeKind, .districtKind, .provinceKind] {
      for place in lexed.places(of: kind) where names.mayFollow(lexed.terms[place].tokens) {
        places.append(place)
      }
    }
    kinds = places.sorted().compactMap { place in
      let match = lexed.terms[place]
      guard let level = match.term.unitLevel else { return nil }
      let start = lexed.tokens[match.tokens.lowerBound].range.start
      return Kind(level: level, tokens: match.tokens, start: start)
    }
    self.names = names
  }

  mutating func read() {
    guard !kinds.isEmpty else { return }
    mentions.reserveCapacity(kinds.count)
    let blocks = document.blocks
    for index in blocks.indices {
      if case .table(let table) = blocks[index].kind {
        readTable(table, blocks[index].fragments.range)
      } else {
        readText(blocks[index].fragments.first)
        for part in blocks[index].fragments.rest { readText(part) }
      }
    }
  }

  /// The words of kinds in a stretch of the text, which mostly stands right behind the last one.
  private mutating func kinds(in range: TextRange) -> Range<Int> {
    let isNext =
      (next == 0 || kinds[next - 1].start < range.start)
      && (next == kinds.count || kinds[next].start >= range.start)
    let start = isNext ? next : kinds.partitioningIndex { $0.start >= range.start }
    next = start
    while next < kinds.count, kinds[next].start < range.end { next += 1 }
    return start..<next
  }

  // MARK: Sentences

  private mutating func readText(_ text: TextRange) {
    let found = kinds(in: text)
    guard !found.isEmpty else { return }
    let end = lexed.tokens(in: text).upperBound
    for kind in found { read(kinds[kind], before: end) }
  }

  /// Reads the name or the list of names behind the word of a kind.
  private mutating func read(_ kind: Kind, before limit: Int) {
    guard kind.tokens.upperBound < limit else { return }
    let start = afterPoint(kind.tokens.upperBound)
    let opensList = lexed.tokens[start].isSign(":") || lexed.tokens[start].isSign("(")
    guard let first = names.name(at: opensList ? start + 1 : start, before: limit) else { return }
    guard opensList || isPlural(kind) else {
      mentions.append(mention(first, kind, limit: limit))
      return
    }
    let others = names.list(behind: first, before: limit)
    if opensList, others.isEmpty { return }
    add([first] + others, kind, before: limit)
  }

  /// `TP. Biên Hòa`.
  private func afterPoint(_ index: Int) -> Int {
    let isPoint = lexed.tokens[index].isSign(".") && !lexed.tokens[index].isSpaced
    return isPoint && index + 1 < lexed.tokens.count ? index + 1 : index
  }

  private func isPlural(_ kind: Kind) -> Bool {
    let first = kind.tokens.lowerBound
    return first > 0 && lexed.tokens[first - 1].key == Self.several
  }

  /// Keeps the names of a list.
  private mutating func add(_ readings: [UnitNameReader.Reading], _ kind: Kind, before limit: Int) {
    if readings.count >= UnitRosters.leastNames {
      var list = UnitRoster(level: kind.level)
      for reading in readings { list.insert(reading.name) }
      rosters.append(list)
    }
    for reading in readings { mentions.append(mention(reading, kind, limit: limit)) }
  }

  private func mention(_ reading: UnitNameReader.Reading, _ kind: Kind, limit: Int) -> UnitMention {
    UnitMention(
      level: kind.level,
      name: reading.name,
      tokens: reading.tokens,
      wordCount: reading.wordCount,
      range: lexed.range(of: reading.tokens),
      surroundings: UnitMention.Surroundings(kind: kind.tokens, limit: limit)
    )
  }

  // MARK: Tables

  /// The units that the labels of rows name, and those that other cells speak of.
  private mutating func readTable(_ table: Int, _ range: TextRange) {
    let model = tables[table].model
    var open: [AgencyLevel: Int] = [:]
    for index in kinds(in: range) {
      let kind = kinds[index]
      guard let cell = cell(of: kind, in: model) else { continue }
      guard cell.isLabel, let reading = label(kind, cell.tokens) else {
        read(kind, before: cell.tokens.upperBound)
        continue
      }
      let roster = open[kind.level] ?? rosters.count
      if open[kind.level] == nil {
        open[kind.level] = roster
        rosters.append(UnitRoster(level: kind.level))
        listedTables.insert(table)
      }
      rosters[roster].insert(reading.name)
      mentions.append(mention(reading, kind, limit: cell.tokens.upperBound))
    }
  }

  private struct Place {
    let tokens: Range<Int>
    /// Whether it names a row.
    let isLabel: Bool
  }

  /// The cell of the body in which a term stands, if that is of one part: a name may go on in the next.
  private func cell(of kind: Kind, in model: TableModel) -> Place? {
    let offset = kind.start
    let rows = model.table.rows
    let row = rows.partitioningIndex { $0.range.start > offset } - 1
    guard row >= 0, model.bodyRows.contains(row) else { return nil }
    for column in 0..<min(model.table.columnCount, UnitRosters.widestTable) {
      let cell = model.table[row, column].fragments
      guard cell.first.start <= offset, offset < cell.first.end else { continue }
      guard cell.rest.isEmpty else { return nil }
      let isItem = model.rows[row].role == .item || model.rows[row].role == .group
      return Place(
        tokens: lexed.tokens(in: cell.first),
        isLabel: model.rows[row].labelColumn == column && isItem
      )
    }
    return nil
  }

  /// The name of a label that is a unit and nothing else: `5.1. UBND xã Sơn Bình`.
  private func label(_ kind: Kind, _ cell: Range<Int>) -> UnitNameReader.Reading? {
    let agency = lexed.terms(in: cell.lowerBound..<kind.tokens.upperBound).first {
      $0.term.level != nil && $0.tokens.upperBound == kind.tokens.upperBound
    }
    let start = agency?.tokens.lowerBound ?? kind.tokens.lowerBound
    guard !(cell.lowerBound..<start).contains(where: { lexed.tokens[$0].kind == .word }),
      let reading = names.name(
        at: kind.tokens.upperBound,
        before: cell.upperBound,
        allowsCapitals: true
      )
    else { return nil }
    let isWhole = reading.end >= cell.upperBound || lexed.tokens[reading.end].kind != .word
    return isWhole ? reading : nil
  }
}
