import Testing

@testable import AuditKitCore

@Suite struct JSONReporterTests {
  @Test func theOutputIsOneObjectWithTheDocumentedMembers() throws {
    let log = try JSONNode(AwkwardRun.output(of: .json))
    let members = ["findings", "language", "notices", "summary", "tool", "toolVersion", "version"]
    #expect(log.keys == members)
    #expect(log["findings"].array.count == AwkwardRun.summary.tally.levels.total)
    #expect(log["notices"].array.count == log["summary"]["notices"].int)
  }

  @Test func aFindingStandsOnALineOfItsOwn() {
    let lines = AwkwardRun.output(of: .json).split(separator: "\n")
    let findings = lines.filter { $0.hasPrefix("    {\"file\"") && $0.contains("\"rule\"") }
    #expect(findings.count == AwkwardRun.summary.tally.levels.total)
  }

  @Test func awkwardNamesAndTextAreReadBack() throws {
    let findings = try JSONNode(AwkwardRun.output(of: .json))["findings"].array
    let finding = try #require(findings.first { $0["address"].strings == ["Mục {1}"] })
    #expect(finding["file"].string == "./a/../mau\\{x}.txt")
    #expect(finding["message"].string == "Còn để trống “\"{0}\" \\ <b> [x](1)\n\u{1B}[31m”.")
  }
}
