/// What a document says of the units of one level: the places that name them, and its lists of them.
struct UnitRosters {
  let lists: [Set<UnitName>]
  /// The names of the longest list, which is taken for all units there are.
  private(set) var mainNames: Set<UnitName> = []
  /// For each name the lists that hold it.
  private let listsOfName: NameGroups
  /// All places that name a unit; those of one name in order.
  private let mentions: [UnitMention]
  private let mentionsOfName: NameGroups

  /// So many different names make a list.
  static let leastNames = 3
  /// How many columns are looked at; no printed list of units is wider.
  static let widestTable = 64
  /// How many lists of one name are looked at.
  private static let mostLists = 32

  /// Gathers what was read of one level, and lists that name units without their kinds.
  init(_ mentions: [UnitMention], _ rosters: [UnitRoster], bare: [[UnitMention]] = []) {
    let (all, lists) = Self.joined(mentions, rosters.map(\.names), with: bare)
    for roster in rosters where roster.names.count > mainNames.count { mainNames = roster.names }
    self.mentions = all
    mentionsOfName = NameGroups(all.indices.lazy.map { (all[$0].name, $0) })
    self.lists = lists
    listsOfName = NameGroups(lists.indices.lazy.flatMap { list in lists[list].map { ($0, list) } })
  }

  private static func joined(
    _ mentions: [UnitMention],
    _ lists: [Set<UnitName>],
    with bare: [[UnitMention]]
  ) -> ([UnitMention], [Set<UnitName>]) {
    guard !bare.isEmpty else { return (mentions, lists) }
    let known = Set(mentions.map(\.range.start))
    let more = bare.joined().filter { !known.contains($0.range.start) }
    return (
      (mentions + more).sorted { $0.range < $1.range }, lists + bare.map { Set($0.map(\.name)) }
    )
  }

  /// Whether one list holds both names, so that they are two units.
  func areTwo(_ one: UnitName, _ other: UnitName) -> Bool {
    listsOfName[one].prefix(Self.mostLists).contains { lists[$0].contains(other) }
  }

  // MARK: Mentions

  func first(_ name: UnitName) -> UnitMention? { mentionsOfName[name].first.map { mentions[$0] } }

  /// How many places name it.
  func count(of name: UnitName) -> Int { mentionsOfName[name].count }

  /// Where a name stands, in order of the text.
  func places(of name: UnitName) -> [TextRange] { mentionsOfName[name].map { mentions[$0].range } }

  /// The first mention of each name of the main list.
  var mainMentions: [UnitMention] { inOrder(mainNames.compactMap(first)) }

  var firstMentions: [UnitMention] { inOrder(mentionsOfName.firsts.map { mentions[$0] }) }

  /// The first mentions of names that no list holds, without those of units that lie elsewhere.
  func singleMentions(in lexed: LexedText) -> [UnitMention] {
    inOrder(
      mentionsOfName.firsts.lazy.map { mentions[$0] }.filter { first in
        !listsOfName.contains(first.name)
          && !mentionsOfName[first.name].contains { lexed.isQualified(mentions[$0]) }
      }
    )
  }

  private func inOrder(_ mentions: some Sequence<UnitMention>) -> [UnitMention] {
    mentions.sorted { $0.range < $1.range }
  }
}
