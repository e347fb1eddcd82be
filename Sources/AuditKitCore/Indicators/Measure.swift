/// Brings the facets of figures into one form, so that equal measures are equal sets.
enum Measure {
  static let stages: TermSet = [.received, .resolved, .pending]
  static let channels: TermSet = [.online, .direct, .postal]
  private static let timings: TermSet = [.early, .onTime, .onTimeOrEarly, .late, .inTerm]
  private static let inTime: TermSet = [.early, .onTime, .onTimeOrEarly]
  private static let origins: TermSet = [.new, .carried]
  private static let known = stages.union(channels).union(timings).union(origins)

  /// The measure that some facets name.
  ///
  /// - Parameters:
  ///   - facets: What the words at the figure say.
  ///   - whole: What was said of the figure that it is a part of.
  /// - Returns: The measure; nil where they leave open what was counted.
  static func of(_ facets: TermSet, partOf whole: TermSet = []) -> TermSet? {
    if facets == TermSet(.assigned) || facets == TermSet(.present) { return facets }
    guard !facets.isEmpty, facets.isSubset(of: known) else { return nil }
    var measure = facets
    // `cả trực tiếp và trực tuyến` is all of them; `trực tiếp và qua bưu chính` is what is not online.
    if measure.contains(.online), measure.contains(.direct) { measure.subtract(channels) }
    if measure.isDisjoint(with: stages) { measure.formUnion(stage(of: measure, partOf: whole)) }
    if !measure.isDisjoint(with: channels) { measure.subtract(TermSet(.new)) }
    let isWhole = measure.intersection(stages).count == 1
    return isWhole && measure.intersection(timings).count <= 1 ? measure : nil
  }

  /// What is new or carried over was received, what is early was resolved; what is late may be either.
  private static func stage(of facets: TermSet, partOf whole: TermSet) -> TermSet {
    if !facets.isDisjoint(with: origins) { return TermSet(.received) }
    if !facets.isDisjoint(with: inTime) { return TermSet(.resolved) }
    if !whole.isDisjoint(with: origins) { return TermSet(.received) }
    return whole.intersection(stages)
  }

  /// What a measure counts: people or dossiers.
  static func unit(of measure: TermSet) -> Term {
    measure.contains(.assigned) || measure.contains(.present) ? .personUnit : .dossierUnit
  }

  /// Whether everything that `part` counts is counted by `whole` as well.
  static func isPart(_ part: TermSet, of whole: TermSet) -> Bool {
    whole == TermSet(.received) && part != whole && part.contains(.received)
      && !part.contains(.carried)
  }
}
