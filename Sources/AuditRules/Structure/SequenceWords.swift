import AuditKitCore

/// Says how a number breaks its sequence: shared by headings and rows.
struct SequenceWords {
  let sequence: NumberSequence
  let found: SequenceBreak

  private var member: NumberSequence.Member { sequence.members[found.member] }
  private var previous: NumberSequence.Member? { found.previous.map { sequence.members[$0] } }

  /// The number as printed, without its stop.
  var stated: String { sequence.text(of: member.value) }

  /// The number that its place wants.
  var expected: String { sequence.text(of: found.expected) }

  /// The numbers around the break, and what they should be: `I, II, II, IV ≠ I, II, III, IV`.
  var arithmetic: String {
    let start = max(0, found.member - Self.reach)
    let end = min(sequence.members.count, found.member + Self.reach)
    let before = sequence.members[start..<end].map { sequence.text(of: $0.value) }
    guard found.kind != .stray, found.kind != .lateStart else {
      return before.joined(separator: ", ")
    }
    var after = before
    after[found.member - start] = expected
    return before.joined(separator: ", ") + " ≠ "
      + after[...(found.member - start)].joined(separator: ", ")
  }

  private static let reach = 3

  /// The member before it in the count, as a related place.
  func related(_ name: (NumberSequence.Member) -> String) -> [RelatedPlace] {
    guard let previous else { return [] }
    let words = name(previous)
    return [
      RelatedPlace(
        previous.place,
        LocalizedText(
          vi: "mục cùng dãy: \(sequence.text(of: previous.value)). \(words)",
          en: "in the same sequence: \(sequence.text(of: previous.value)). \(words)"
        )
      )
    ]
  }
}
