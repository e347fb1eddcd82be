/// What a document says of the units of one level: the places that name them, and its lists of them.
struct UnitRosters {
  private(set) var lists: [Set<UnitName>] = []
  /// The names of the longest list, which is taken for all units there are.
  private(set) var mainNames: Set<UnitName> = []
  /// For each name the lists that hold it.
  private var listsOfName: [UnitName: [Int]] = [:]
  /// For each name its first mention, and where it stands.
  private var mentions: [UnitName: [UnitMention]] = [:]

  /// So many different names make a list.
  static let leastNames = 3
  /// How many columns are looked at; no printed list of units is wider.
  static let widestTable = 64
  /// How many lists are kept for one name.
  private static let mostLists = 32

  /// Gathers what was read of one level.
  init(_ mentions: [UnitMention], _ rosters: [UnitRoster]) {
    for roster in rosters {
      add(roster.names)
      if roster.names.count > mainNames.count { mainNames = roster.names }
    }
    for mention in mentions { self.mentions[mention.name, default: []].append(mention) }
  }

  /// Adds lists that name units without their kinds.
  mutating func add(_ more: [[UnitMention]]) {
    guard !more.isEmpty else { return }
    let known = Set(mentions.values.joined().map(\.range.start))
    for list in more {
      add(Set(list.map(\.name)))
      for mention in list where !known.contains(mention.range.start) {
        mentions[mention.name, default: []].append(mention)
      }
    }
    for name in mentions.keys { mentions[name]?.sort { $0.range < $1.range } }
  }

  private mutating func add(_ names: Set<UnitName>) {
    for name in names where listsOfName[name, default: []].count < Self.mostLists {
      listsOfName[name, default: []].append(lists.count)
    }
    lists.append(names)
  }

  /// Whether one list holds both names, so that they are two units.
  func areTwo(_ one: UnitName, _ other: UnitName) -> Bool {
    guard let lists = listsOfName[one], let others = listsOfName[other] else { return false }
    return lists.contains { others.contains($0) }
  }

  // MARK: Mentions

  func first(_ name: UnitName) -> UnitMention? { mentions[name]?.first }

  /// How many places name it.
  func count(of name: UnitName) -> Int { mentions[name]?.count ?? 0 }

  /// Where a name stands, in order of the text.
  func places(of name: UnitName) -> [TextRange] { (mentions[name] ?? []).map(\.range) }

  /// The first mention of each name of the main list.
  var mainMentions: [UnitMention] { inOrder(mainNames.compactMap(first)) }

  var firstMentions: [UnitMention] { inOrder(mentions.values.compactMap(\.first)) }

  /// The first mentions of names that no list holds, without those of units that lie elsewhere.
  func singleMentions(in lexed: LexedText) -> [UnitMention] {
    inOrder(
      mentions.compactMap { name, places in
        guard listsOfName[name] == nil, !places.contains(where: lexed.isQualified) else {
          return nil
        }
        return places.first
      }
    )
  }

  private func inOrder(_ mentions: [UnitMention]) -> [UnitMention] {
    mentions.sorted { $0.range < $1.range }
  }
}
