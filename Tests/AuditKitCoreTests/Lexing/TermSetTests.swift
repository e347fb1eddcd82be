import Testing

@testable import AuditKitCore

/// Sets of terms rest on how enumerations are stored.
@Suite struct TermSetTests {
  @Test func positionsAreThoseOfTheDeclaration() {
    #expect(Term.allCases.map { Int($0.position) } == Array(Term.allCases.indices))
    #expect(Term.allCases.count <= 128)
  }

  @Test(arguments: Term.allCases)
  func aSetHoldsWhatWasPutIn(_ term: Term) {
    #expect(TermSet(term).terms == [term])
    #expect(TermSet(Term.allCases).contains(term))
    #expect(!TermSet(Term.allCases.filter { $0 != term }).contains(term))
    #expect(Term(name: term.name) == term)
  }
}
