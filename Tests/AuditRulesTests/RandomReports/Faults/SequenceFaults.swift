/// Numbers of headings, rows and captions that are out of order.
extension ReportFault {
  static let sequences = [
    ReportFault(name: "number of a heading", rules: ["heading-sequence"]) { slot, _, random in
      guard case .heading(_, let index, let count, let style) = slot.fact else { return nil }
      return number(slot.text, index, count, style, &random)
    },
    ReportFault(name: "number of a group", rules: ["heading-sequence"]) { slot, _, random in
      guard case .row(_, let index, let count, .roman) = slot.fact else { return nil }
      return number(slot.text, index, count, .roman, &random)
    },
    ReportFault(name: "number of a row", rules: ["row-sequence"]) { slot, _, random in
      guard case .row(_, let index, let count, .arabic) = slot.fact else { return nil }
      return number(slot.text, index, count, .arabic, &random)
    },
    ReportFault(name: "number of a caption", rules: ["caption-duplicate"]) { slot, report, _ in
      guard case .caption(let index) = slot.fact, index > 0 else { return nil }
      let earlier = report.text.slots.compactMap { other in
        if case .caption(index - 1) = other.fact { other.text } else { nil }
      }
      // A 1 may begin a new count.
      return earlier.first == "1" ? nil : earlier.first
    },
  ]

  /// A number that repeats the one before it, or leaves one out.
  private static func number(
    _ right: String,
    _ index: Int,
    _ count: Int,
    _ style: ReportFact.Style,
    _ random: inout SplitMix64
  ) -> String? {
    guard index > 0 else { return nil }
    // A second 1 begins a new count, and so does not repeat.
    let repeats = index > 1 && random.chance(50)
    let value = repeats ? index : index + 2
    if style == .roman { return ReportBuilder.roman(value) }
    let prefix = right.lastIndex(of: ".").map { String(right[...$0]) } ?? ""
    return "\(prefix)\(value)"
  }
}
