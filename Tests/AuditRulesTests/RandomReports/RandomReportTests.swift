import Testing

/// Whole reports that nobody wrote by hand: letterhead, sections, prose, tables, appendices, rosters.
///
/// A failure prints the seed of its report; `CCHC_SEED=…` runs that report alone and prints it.
/// `CCHC_REPORTS=…` says how many are made, `CCHC_FIRST=…` from which seed on.
@Suite("Random reports")
struct RandomReportTests {
  @Test("have no finding where everything in them is right")
  func silent() async throws {
    let trial = try ReportTrial()
    let outcomes = try await TableTrial.run(ReportTrial.seeds(120)) { try trial.clean($0) }
    print(ReportTrial.summary(of: outcomes))
    for outcome in outcomes {
      #expect(outcome.strays.isEmpty, "CCHC_SEED=\(outcome.seed)")
    }
  }

  @Test("show the one thing that is wrong, and nothing else")
  func faults() async throws {
    let trial = try ReportTrial()
    let outcomes = try await TableTrial.run(ReportTrial.seeds(240)) { try trial.faulty($0) }
      .compactMap { $0 }
    print(ReportTrial.summary(of: outcomes))
    for outcome in outcomes {
      #expect(outcome.hits > 0, "CCHC_SEED=\(outcome.seed): \(outcome.fault ?? "")")
      // A date may be wrong in more than one way; a wrong figure is one finding.
      let isFigure = ReportFault.figures.contains { $0.name == outcome.fault }
      #expect(!isFigure || outcome.findings == 1, "CCHC_SEED=\(outcome.seed)")
      #expect(outcome.strays.isEmpty, "CCHC_SEED=\(outcome.seed)")
    }
  }

  /// Every kind of fault has its place in enough reports.
  @Test("have room for every kind of fault")
  func kinds() {
    guard ReportTrial.chosenSeed == nil else { return }
    let reports = (1...40 as ClosedRange<UInt64>).map { GeneratedReport(seed: $0) }
    for kind in ReportFault.known {
      let planted = reports.count { report in
        var random = SplitMix64(seed: report.plan.seed)
        return report.planting(kind, &random) != nil
      }
      #expect(planted >= 3, "\(kind.name)")
    }
  }
}
