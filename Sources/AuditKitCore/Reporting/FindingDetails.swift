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

  /// A line; what it holds of the document is not yet made safe.
  struct Line {
    let head: Head
    let body: String

    /// What it begins with: `Phép tính: `, or where something stands.
    enum Head {
      case none
      case label(String)
      case place(TextPosition)
    }

    var text: String {
      switch head {
      case .none: body
      case .label(let label): "\(label): \(body)"
      case .place(let place): "\(place.line):\(place.column) \(body)"
      }
    }
  }

  /// All of it, line by line.
  var lines: [Line] {
    var lines: [Line] = []
    if let arithmetic = finding.violation.arithmetic {
      lines.append(Line(head: .label(wording.arithmetic), body: arithmetic))
    }
    let related = finding.violation.related
    // One place more costs no more than the line that says so.
    let shown = related.count <= Self.placesShown + 1 ? related.count : Self.placesShown
    for place in related.prefix(shown) {
      let position = text.position(at: place.place.start)
      lines.append(Line(head: .place(position), body: place.note[wording.language]))
    }
    if related.count > shown {
      let rest = wording.furtherPlaces(related.count - shown)
      lines.append(Line(head: .none, body: "… " + rest))
    }
    let advice = finding.rule.advice[wording.language]
    if !advice.isEmpty { lines.append(Line(head: .label(wording.advice), body: advice)) }
    if let fix = finding.fix {
      lines.append(Line(head: .label(wording.fixOption), body: wording.fix(fix, in: text)))
    }
    return lines
  }
}
