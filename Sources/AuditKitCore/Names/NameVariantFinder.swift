/// Finds the names of one level that are another name in another spelling.
///
/// Real units have names as near to each other as slips are: `Tân Phú`, `Tân Phúc`. So likeness is no
/// proof; what is one unit shows from the lists that the document itself gives. Two names of one list are
/// two units. Where two lists are of the same units, a name of the one that is missing in the other stands
/// there in another spelling; and so does a name of a sentence that is in none of them, if all others are.
struct NameVariantFinder {
  private let units: UnitRosters
  /// The names of the document's own agency.
  private let own: Set<UnitName>
  private let lexed: LexedText
  /// The names of the main list.
  private let known: NameIndex

  /// How many units the main list must name before a name that it lacks means something.
  private static let leastKnown = 4

  init(units: UnitRosters, own: Set<UnitName>, in lexed: LexedText) {
    self.units = units
    self.own = own
    self.lexed = lexed
    known = NameIndex(units.mainMentions, in: lexed)
  }

  /// The variants, in order of the text.
  func find() -> [NameVariant] {
    let single = units.singleMentions(in: lexed)
    let found = ownPairs(single) + (listedPairs.map { $0 + pairs(ofSingle: single) } ?? [])
    return NameVariantBuilder(units: units).variants(found)
  }

  // MARK: Lists against the main list

  /// What the names of all lists are in the main list; nil where one of them is no name of that, so that
  /// there are more units than the main list has.
  private var listedPairs: [NamePair]? {
    var pairs: [NamePair] = []
    let main = units.mainNames
    for list in units.lists {
      let others = list.filter { !main.contains($0) }
      let shared = list.count - others.count
      guard others.isEmpty || shared >= UnitRosters.leastNames && shared >= others.count else {
        return nil
      }
      for name in others {
        guard let pair = pair(name, absentFrom: list) else { return nil }
        pairs.append(pair)
      }
    }
    return pairs
  }

  /// The one name of the main list that a name may be; `list` is the list that the name stands in.
  private func pair(_ name: UnitName, absentFrom list: Set<UnitName>) -> NamePair? {
    guard let mention = units.first(name) else { return nil }
    let alike = known.alike(mention).filter { !list.contains($0.mention.name) }
    if alike.count == 1 {
      // Only lists of equal length are surely of the same units.
      guard alike[0].likeness.isSlip || list.count == units.mainNames.count else { return nil }
      return NamePair(variant: name, usual: alike[0].mention.name, kind: .spelling)
    }
    let longer = known.longer(name).map(\.name).filter { !list.contains($0) }
    guard alike.isEmpty, longer.count == 1 else { return nil }
    return NamePair(variant: name, usual: longer[0], kind: .truncated)
  }

  // MARK: Names in sentences

  /// What names of sentences are in the main list, if it holds all the others.
  private func pairs(ofSingle mentions: [UnitMention]) -> [NamePair] {
    guard units.mainNames.count >= Self.leastKnown else { return [] }
    var pairs: [NamePair] = []
    for mention in mentions where mention.wordCount > 1 && !own.contains(mention.name) {
      let near = known.alike(mention)
      let longer = known.longer(mention.name)
      if near.count == 1 {
        guard near[0].likeness.isSlip else { continue }
        let usual = near[0].mention.name
        pairs.append(NamePair(variant: mention.name, usual: usual, kind: .spelling))
      } else if near.isEmpty, longer.count == 1 {
        guard lexed.isClosed(mention), !endsInALetter(longer[0]) else { continue }
        pairs.append(NamePair(variant: mention.name, usual: longer[0].name, kind: .truncated))
      } else {
        return []
      }
    }
    return pairs.filter { units.count(of: $0.variant) == 1 }
  }

  /// `Vĩnh Lộc A`: the name without its letter may be another unit's.
  private func endsInALetter(_ mention: UnitMention) -> Bool {
    lexed.tokens[mention.tokens.upperBound - 1].range.count < 2
  }

  /// Other spellings of the document's own name, which stands there more often.
  private func ownPairs(_ mentions: [UnitMention]) -> [NamePair] {
    let usual = own.filter { units.count(of: $0) > 1 }.compactMap(units.first)
    guard !usual.isEmpty, !mentions.isEmpty else { return [] }
    let single = mentions.filter { units.count(of: $0.name) == 1 && !own.contains($0.name) }
    guard !single.isEmpty else { return [] }
    let index = NameIndex(usual, in: lexed)
    let spelled = single.compactMap { mention in
      index.alike(mention).first { $0.likeness.isOfMarks }.map {
        NamePair(variant: mention.name, usual: $0.mention.name, kind: .spelling)
      }
    }
    return spelled + truncations(of: single, without: Set(spelled.map(\.variant)))
  }

  /// `UBND huyện Khánh.` of a document by Khánh Sơn that names no other unit of that beginning.
  private func truncations(
    of mentions: [UnitMention],
    without variants: Set<UnitName>
  ) -> [NamePair] {
    let short = mentions.filter { lexed.isClosed($0) && lexed.isOfAgency($0) }
    guard !short.isEmpty else { return [] }
    let all = NameIndex(units.firstMentions, in: lexed)
    return short.compactMap { mention in
      let longer = all.longer(mention.name).map(\.name).filter { !variants.contains($0) }
      guard longer.count == 1, own.contains(longer[0]) else { return nil }
      return NamePair(variant: mention.name, usual: longer[0], kind: .truncated)
    }
  }
}

extension NameLikeness {
  /// Whether it is what a slip of the pen makes: other marks, or one other letter behind the first.
  fileprivate var isSlip: Bool { (isOfMarks || edits == 1) && keepsInitial }
}
