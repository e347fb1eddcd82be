/// What stands below a finding's sentence: the calculation, the places of its operands, what to do.
struct FindingDetails {
  private let finding: Finding
  private let text: SourceText
  private let wording: Wording

  /// More related places than these are only counted.
  private static let placesShown = 5

  init(_ finding: Finding, in text: SourceText, _ wording: Wording) {
    self.finding = finding
    self.text = text
    self.wording = wording
  }

  /// All of it, line by line; what comes from the document is not yet made safe.
  var lines: [String] { arithmetic + relatedPlaces + advice + fix }

  private var arithmetic: [String] {
    finding.violation.arithmetic.map { ["\(wording.arithmetic): \($0)"] } ?? []
  }

  private var relatedPlaces: [String] {
    let related = finding.violation.related
    // One place more costs no more than the line that says so.
    let shown = related.count <= Self.placesShown + 1 ? related.count : Self.placesShown
    let places = related.prefix(shown).map { place in
      let position = text.position(at: place.place.start)
      return "\(position.line):\(position.column) \(place.note[wording.language])"
    }
    let rest = related.count - shown
    return rest > 0 ? places + ["… " + wording.furtherPlaces(rest)] : places
  }

  private var fix: [String] {
    finding.fix.map { ["\(wording.fixOption): \(wording.fix($0, in: text))"] } ?? []
  }

  private var advice: [String] {
    let advice = finding.rule.advice[wording.language]
    return advice.isEmpty ? [] : ["\(wording.advice): \(advice)"]
  }
}
