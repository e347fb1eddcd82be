/// What the words around a name tell of it; asked of few names, so read only then.
extension LexedText {
  private static let farthestOwner = 3
  private static let longestAgency = 5

  /// Whether the unit above it is named behind it: `xã Tân Phú, huyện Tân Sơn`.
  func isQualified(_ mention: UnitMention) -> Bool {
    guard let place = mention.surroundings else { return false }
    let end = mention.tokens.upperBound
    let behind = end..<max(end, min(end + Self.farthestOwner, place.limit))
    return terms(in: behind).contains { match in
      match.term.unitLevel.map { $0 != mention.level } ?? false
    }
  }

  /// Whether a sign follows, so that the name surely ends there: `Khánh./.`, `Khánh,`.
  func isClosed(_ mention: UnitMention) -> Bool {
    guard let place = mention.surroundings, mention.tokens.upperBound < place.limit else {
      return false
    }
    let next = tokens[mention.tokens.upperBound]
    return next.isSign(".") || next.isSign(",") || next.isSign(";") || next.isSign(")")
      || next.isSign(":") || next.isSign("/")
  }

  /// Whether `UBND` stands before it, so that the kind is the end of `UBND huyện`.
  func isOfAgency(_ mention: UnitMention) -> Bool {
    guard let kind = mention.surroundings?.kind else { return false }
    let before = max(0, kind.lowerBound - Self.longestAgency)..<kind.lowerBound
    return terms(in: before).contains { match in
      match.term.level != nil && match.tokens.upperBound == kind.upperBound
    }
  }
}
