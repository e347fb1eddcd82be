/// Reads what a header or label measures: the stage, timing, channel and origin of dossiers; staff.
///
/// A measure is a set of such facets, so that `Hồ sơ đã giải quyết › Trước hạn` and `số hồ sơ giải quyết
/// sớm hạn` come out the same: resolved and early.
enum FacetReader {
  /// The facets of the titles over a column.
  static func facets(of titles: ArraySlice<ColumnTitle>) -> TermSet {
    facets(of: titles.lazy.map(\.phrase))
  }

  /// The facets of a path of labels, from the outside in; an inner stage overrides an outer one.
  static func facets(of labels: some Sequence<Phrase>) -> TermSet {
    var result = TermSet()
    for label in labels {
      let own = facets(of: label)
      if own.isEmpty { continue }
      for group in exclusive where !own.isDisjoint(with: group) {
        result.subtract(group)
      }
      result.formUnion(own)
    }
    return result
  }

  /// The facets that one label names; longer phrases win over shorter ones inside them.
  static func facets(of label: Phrase) -> TermSet {
    let all = Self.all
    var result = TermSet()
    var covered = label.tokens.lowerBound
    var start = -1
    for index in label.lexed.termIndices(in: label.tokens) {
      let match = label.lexed.terms[index]
      guard all.contains(match.term), match.end <= label.tokens.upperBound else { continue }
      // Several meanings of one phrase begin at one place.
      let begin = match.tokens.lowerBound
      guard begin >= covered || begin == start else { continue }
      result.formUnion(TermSet(match.term))
      start = begin
      covered = match.tokens.upperBound
    }
    return result
  }

  static let stages: TermSet = [.received, .resolved, .pending, .returned, .paused, .due]
  private static let timings: TermSet = [.early, .onTime, .onTimeOrEarly, .late, .inTerm]
  private static let channels: TermSet = [.online, .direct, .postal]
  private static let origins: TermSet = [.new, .carried]
  /// By which way dossiers come in: from whom, or from when.
  static let waysIn = channels.union(origins)
  private static let scores: TermSet = [.maximum, .achieved, .deducted]
  private static let staff: TermSet = [.assigned, .present, .vacant]
  private static let exclusive = [stages, timings, channels, origins, scores, staff]
  static let all = exclusive.reduce(into: TermSet()) { $0.formUnion($1) }
}
