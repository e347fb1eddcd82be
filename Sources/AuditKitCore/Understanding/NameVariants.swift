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
    let isUsual = { name in reader.mentions.count { $0.level == level && $0.name == name } > 1 }
    guard !rosters.isEmpty || own.contains(where: isUsual) else { return [] }
    let mentions = reader.mentions.filter { $0.level == level }
    var units = UnitRosters(mentions, rosters)
    if !rosters.isEmpty {
      let lists = BareListReader(document, lexed, roster: units.mainMentions, level: level)
        .lists(in: tables, without: reader.listedTables)
      if !lists.isEmpty { units = UnitRosters(mentions, rosters, bare: lists) }
    }
    return NameVariantFinder(units: units, own: own, in: lexed).find()
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
