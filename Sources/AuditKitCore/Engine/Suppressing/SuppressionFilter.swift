/// The suppressions of a configuration that hold on a day, applied to the findings of documents.
struct SuppressionFilter: Sendable {
  private let active: [(index: Int, suppression: Suppression)]

  /// - Parameters:
  ///   - suppressions: All of a configuration.
  ///   - day: The day on which reports are judged, or nil if none expires.
  init(_ suppressions: [Suppression] = [], on day: CalendarDate? = nil) {
    active = suppressions.enumerated().filter { !$1.hasExpired(on: day) }.map { ($0, $1) }
  }

  /// Whether a suppression asks for the path of a report.
  var needsPath: Bool { active.contains { $0.suppression.files != nil } }

  /// Whether there is anything that could be accepted.
  var isEmpty: Bool { active.isEmpty }

  /// Whether a suppression, by its index in the configuration, has not expired.
  func isActive(_ index: Int) -> Bool { active.contains { $0.index == index } }

  /// Marks the findings that are accepted.
  ///
  /// - Parameters:
  ///   - findings: Those of one document.
  ///   - understanding: The document.
  ///   - path: Where it lies; nil for standard input.
  /// - Returns: Which suppressions had something to do, by their indices.
  func apply(
    to findings: inout [Finding],
    in understanding: Understanding,
    at path: ReportPath?
  ) -> SuppressionUse {
    let here = active.filter { $0.suppression.files?.holds(for: path) ?? true }
    var use = SuppressionUse()
    use.named = Set(here.filter { $0.suppression.files?.areNames ?? false }.map(\.index))
    guard !here.isEmpty else { return use }
    let places = PlaceTexts(understanding)
    for index in findings.indices {
      let finding = findings[index]
      let candidates = here.filter { $0.suppression.isMeant(finding.rule) }
      guard !candidates.isEmpty else { continue }
      let isPlaced = candidates.contains { $0.suppression.places != nil }
      let texts = isPlaced ? places.texts(of: finding) : []
      guard let found = candidates.first(where: { $0.suppression.isAt(texts) }) else { continue }
      findings[index].suppression = found.suppression.mark
      use.used.insert(found.index)
    }
    return use
  }
}

/// Which suppressions of a configuration had to do with a document, by their indices.
package struct SuppressionUse: Sendable {
  /// They accept a finding of it.
  var used: Set<Int> = []
  /// They name its file.
  var named: Set<Int> = []

  mutating func formUnion(_ other: SuppressionUse) {
    used.formUnion(other.used)
    named.formUnion(other.named)
  }
}

extension Suppression {
  fileprivate func isAt(_ texts: [[PlaceWord]]) -> Bool {
    guard let places else { return true }
    return places.contains { $0.matches(texts) }
  }
}
