/// A territorial unit whose name a document spells in a way of its own in some places.
public struct NameVariant: Sendable {
  /// Where the name stands first in this spelling.
  public let place: TextRange
  /// The other places with this spelling.
  public let others: [TextRange]
  /// Where it first stands as it does most often.
  public let usual: TextRange
  public let kind: Kind

  /// How the name differs.
  public enum Kind: String, Sendable {
    /// Letters or tones differ: `Ba Cùm Bắc`, `Ba Cụm Bắc`.
    case spelling
    /// The last word is missing: `UBND huyện Khánh`.
    case truncated
  }
}

/// A name of which evidence says that it is another one in another spelling.
struct NamePair {
  let variant: UnitName
  let usual: UnitName
  let kind: NameVariant.Kind
}

/// Makes one variant for each spelling of a unit but the usual one.
struct NameVariantBuilder {
  let units: UnitRosters

  /// One unit has no more spellings than this; where more names are alike, they are several units.
  private static let mostSpellings = 16

  /// The variants, in order of the text.
  func variants(_ pairs: [NamePair]) -> [NameVariant] {
    var groups: [UnitName: [NamePair]] = [:]
    var seen: Set<UnitName> = []
    for pair in pairs where seen.insert(pair.variant).inserted {
      groups[pair.usual, default: []].append(pair)
    }
    return groups.flatMap { variants(of: $0.key, $0.value) }.sorted { $0.place < $1.place }
  }

  private func variants(of name: UnitName, _ pairs: [NamePair]) -> [NameVariant] {
    let all = [name] + pairs.map(\.variant)
    let whole = [name] + pairs.filter { $0.kind == .spelling }.map(\.variant)
    guard all.count <= Self.mostSpellings, !holdsTwo(all), let usual = mostFrequent(whole) else {
      return []
    }
    return all.filter { $0 != usual }.compactMap { spelling in
      let kind = pairs.first { $0.variant == spelling }?.kind ?? .spelling
      return variant(spelling, of: usual, kind)
    }
  }

  private func variant(
    _ spelling: UnitName,
    of usual: UnitName,
    _ kind: NameVariant.Kind
  ) -> NameVariant? {
    guard let place = units.places(of: spelling).first, let other = units.places(of: usual).first
    else { return nil }
    return NameVariant(
      place: place,
      others: Array(units.places(of: spelling).dropFirst()),
      usual: other,
      kind: kind
    )
  }

  /// Whether a list holds two of the spellings after all.
  private func holdsTwo(_ names: [UnitName]) -> Bool {
    names.indices.contains { one in
      names[..<one].contains { units.areTwo($0, names[one]) }
    }
  }

  /// The spelling that most places have; of several the first in the text.
  private func mostFrequent(_ names: [UnitName]) -> UnitName? {
    names.max { one, other in
      let (left, right) = (units.places(of: one), units.places(of: other))
      guard left.count == right.count else { return left.count < right.count }
      return (left.first?.start ?? .max) > (right.first?.start ?? .max)
    }
  }
}
