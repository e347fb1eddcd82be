/// The names of territorial units, and where one is spelled in several ways.
extension Understanding {
  /// Spellings that differ from the usual one of the same unit, in order.
  public var nameVariants: [NameVariant] {
    guard lexed.terms.contains(where: { $0.term.unitLevel != nil }) else { return [] }
    let models = tables.map(\.model)
    var reader = UnitMentionReader(document, lexed, models)
    reader.read()
    let own = ownNames
    let levels: [AgencyLevel] = [.commune, .district, .province]
    return levels.flatMap { level in
      var units = UnitRosters(level: level, mentions: reader.mentions, rosters: reader.rosters)
      let known = units.mainMentions
      if !known.isEmpty {
        let lists = BareListReader(document, lexed, roster: known, level: level)
        units.add(lists.lists(in: models, without: reader.listedTables))
      }
      return NameVariantFinder(units: units, own: own, text: document.text).find()
    }
    .sorted { $0.place < $1.place }
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
