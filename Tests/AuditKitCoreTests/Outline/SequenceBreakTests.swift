import Testing

@testable import AuditKitCore

/// Which numbers of a count are called wrong, and which are left alone.
@Suite struct SequenceBreakTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var style = Ordinal.Style.arabic
    let values: [Int]
    /// The wrong numbers by their position, with what they should be.
    let wrong: [Int: Int]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "in order", values: [1, 2, 3, 4], wrong: [:]),
    Case(name: "second II, then IV", style: .roman, values: [1, 2, 2, 4], wrong: [2: 3]),
    Case(name: "repeated, and counted on from there", values: [1, 2, 2, 3, 4], wrong: [2: 3]),
    Case(name: "one left out", values: [1, 2, 4, 5], wrong: [2: 3]),
    Case(name: "the last one too high", values: [1, 2, 4], wrong: [2: 3]),
    Case(name: "a slip of the pen", values: [1, 2, 13, 4, 5], wrong: [2: 3]),
    Case(name: "two in the wrong order", values: [1, 2, 4, 3, 5, 6], wrong: [2: 3]),
    Case(name: "V, VI, V", style: .roman, values: [4, 5, 6, 5], wrong: [3: 7]),
    Case(name: "a slip backwards", values: [5, 6, 2, 8, 9], wrong: [2: 7]),
    Case(name: "two slips", values: [1, 3, 4, 5, 5, 7], wrong: [1: 2, 4: 6]),
    Case(
      name: "a list whose first number was not read",
      values: [5, 6, 2, 3, 4, 7, 8],
      wrong: [:]
    ),
    Case(name: "two gaps, one behind the other", values: [1, 2, 4, 6, 7], wrong: [2: 3, 3: 5]),
    Case(name: "a number far away that nothing follows", values: [1, 2, 19], wrong: [:]),
    Case(name: "a, b, c, d, e without đ", style: .letter, values: [1, 2, 3, 4, 6, 7], wrong: [:]),
    Case(name: "d for đ", style: .letter, values: [3, 4, 4, 6], wrong: [:]),
    Case(name: "small Roman numbers in between", style: .letter, values: [1, 2, 9, 3], wrong: [:]),
    Case(name: "a letter left out", style: .letter, values: [1, 2, 4], wrong: [2: 3]),
  ]

  @Test(arguments: cases)
  func findsWhatIsOutOfOrder(_ test: Case) {
    let found = SequenceBreakFinder.breaks(in: test.sequence, mayStartLate: true)
    let wrong = Dictionary(uniqueKeysWithValues: found.map { ($0.member, $0.expected) })
    #expect(wrong == test.wrong)
  }

  @Test func aSequenceOfHeadingsBeginsWithOne() {
    let late = Case(name: "", values: [2, 3, 4], wrong: [:]).sequence
    #expect(
      SequenceBreakFinder.breaks(in: late, mayStartLate: false).map(\.kind) == [.lateStart]
    )
    #expect(SequenceBreakFinder.breaks(in: late, mayStartLate: true).isEmpty)
  }
}

extension SequenceBreakTests.Case {
  var sequence: NumberSequence {
    let members = values.enumerated().map { index, value in
      NumberSequence.Member(
        value: value,
        place: TextRange(index * 10, index * 10 + 2),
        index: index,
        isHeading: true
      )
    }
    var sequence = NumberSequence(style: style, prefix: [], depth: 0, first: members[0])
    for member in members.dropFirst() { sequence.append(member) }
    return sequence
  }
}
