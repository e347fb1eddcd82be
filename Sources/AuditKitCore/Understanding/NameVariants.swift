/// The names of territorial units, and where one is spelled in several ways.
extension Understanding {
  /// Spellings that differ from the usual one of the same unit, in order.
  public var nameVariants: [NameVariant] {
    var reader = UnitMentionReader(document, lexed, tables)
    reader.read()
    guard !reader.mentions.isEmpty else { return [] }
    let own = ownNames
    let levels: [AgencyLevel] = [.commune, .district, .province]
    return levels.flatMap { nameVariants(at: $0, reader, own: own) }.sorted { $0.place < $1.place }
  }

  private func nameVariants(
    at level: AgencyLevel,
    _ reader: UnitMentionReader,
    own: Set<UnitName>
  ) -> [NameVariant] {
    let rosters = reader.rosters.filter { $0.level == level && $0.isList }
    // Only a list, or what the document calls its own agency, tells how a name is usually spelled.
    guard !rosters.isEmpty || isOwnVaried(own, at: level, in: reader.mentions) else { return [] }
    let mentions = reader.mentions.filter { $0.level == level }
    var units = UnitRosters(mentions, rosters)
    if !rosters.isEmpty {
      let lists = BareListReader(document, lexed, roster: units.mainMentions, level: level)
        .lists(in: tables, without: reader.listedTables)
      if !lists.isEmpty { units = UnitRosters(mentions, rosters, bare: lists) }
    }
    return NameVariantFinder(units: units, own: own, in: lexed).find()
  }

  /// Whether some name is nearly one of the document's own agency, of which one stands there more often.
  private func isOwnVaried(
    _ own: Set<UnitName>,
    at level: AgencyLevel,
    in mentions: [UnitMention]
  ) -> Bool {
    let peers = mentions.lazy.filter { $0.level == level }
    let firsts = own.compactMap { name in peers.first { $0.name == name } }
    let isUsual = firsts.contains { first in peers.count { $0.name == first.name } > 1 }
    let names = UnitNameReader(lexed: lexed)
    return isUsual
      && firsts.contains { first in peers.contains { names.isNear($0, first) } }
  }

  /// The names in the letterhead: of the agency, and of the place where it signs.
  private var ownNames: Set<UnitName> {
    let names = UnitNameReader(lexed: lexed)
    let lines = [time.letterhead.place].compactMap { $0 }
    let signed = lines.compactMap { line -> UnitName? in
      let tokens = lexed.tokens(in: line)
      return names.name(at: tokens.lowerBound, before: tokens.upperBound)?.name
    }
    let agencies = (time.letterhead.agency?.all ?? []).flatMap { line -> [UnitName] in
      let tokens = lexed.tokens(in: line)
      return lexed.terms(in: tokens).filter { $0.term.unitLevel != nil }.compactMap {
        names.name(at: $0.tokens.upperBound, before: tokens.upperBound, allowsCapitals: true)?.name
      }
    }
    return Set(signed + agencies)
  }
}
