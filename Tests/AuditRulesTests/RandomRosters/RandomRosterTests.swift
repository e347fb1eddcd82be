import AuditKitCore
import AuditReaders
import AuditRules
import Testing

/// Names that are near to each other are told apart by the lists of the document, and only by them.
@Suite("Random rosters")
struct RandomRosterTests {
  private static let seeds: ClosedRange<UInt64> = 1...150

  @Test("have no finding where every list names the same communes")
  func silent() throws {
    for seed in Self.seeds {
      let report = RosterReport(seed: seed)
      #expect(try variants(in: report.text) == [], "seed \(seed)")
    }
  }

  @Test("show the one name that is misspelled in one of the lists")
  func slips() throws {
    for seed in Self.seeds {
      let report = RosterReport(seed: seed).withSlip()
      let slip = try #require(report.slip)
      #expect(
        try variants(in: report.text) == [[slip.name, slip.spelling]],
        "seed \(seed), list \(slip.place)"
      )
    }
  }

  /// Both spellings of each unit that has two.
  private func variants(in text: String) throws -> [[String]] {
    let document = try DocumentReader.read(Array(text.utf8), name: "a.txt")
    let understanding = Understanding(document, knowledge: try .embedded())
    return understanding.nameVariants.map { variant in
      [understanding.words(at: variant.usual), understanding.words(at: variant.place)]
    }
  }
}
