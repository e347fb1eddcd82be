import Testing

@testable import AuditKitCore

/// Which words name one measure of dossiers.
@Suite struct MeasureTests {
  struct Case: Sendable {
    let facets: TermSet
    var whole: TermSet = []
    let measure: TermSet?
  }

  @Test(
    arguments: [
      Case(facets: [.received], measure: [.received]),
      // What is new or carried over was received, what is early or on time was resolved.
      Case(facets: [.new], measure: [.received, .new]),
      Case(facets: [.carried], measure: [.received, .carried]),
      Case(facets: [.early], measure: [.resolved, .early]),
      // What is late takes the stage of what it is a part of.
      Case(facets: [.late], whole: [.pending], measure: [.pending, .late]),
      Case(facets: [.late], measure: nil),
      // All channels are none; by channel only what is new is counted.
      Case(facets: [.received, .online, .direct], measure: [.received]),
      Case(facets: [.new, .online], measure: [.received, .online]),
      Case(facets: [.received, .direct, .postal], measure: [.received, .direct, .postal]),
      Case(facets: [.assigned], measure: [.assigned]),
    ]
  )
  func facetsNameAMeasure(_ test: Case) {
    #expect(Measure.of(test.facets, partOf: test.whole) == test.measure)
  }

  @Test(
    arguments: [
      [], [.maximum], [.assigned, .present], [.received, .resolved], [.resolved, .early, .late],
      [.received, .returned],
    ] as [TermSet]
  )
  func othersLeaveOpenWhatWasCounted(_ facets: TermSet) {
    #expect(Measure.of(facets) == nil)
  }

  @Test func partsOfWhatWasReceivedCountNothingElse() {
    #expect(Measure.isPart([.received, .online], of: [.received]))
    #expect(!Measure.isPart([.received], of: [.received]))
    // What some reports leave out of the total is no part of it.
    #expect(!Measure.isPart([.received, .carried], of: [.received]))
    #expect(!Measure.isPart([.resolved, .early], of: [.resolved]))
  }
}
