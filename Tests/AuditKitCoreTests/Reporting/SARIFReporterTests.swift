import Foundation
import Testing

@testable import AuditKitCore

@Suite struct SARIFReporterTests {
  private static let output = AwkwardRun.output(of: .sarif)

  /// A message without an argument cannot have a placeholder, and where a figure is all of its file there
  /// is nothing around it; all else must be without complaint.
  @Test func theAuditorHasNoComplaint() throws {
    let log = try JSONNode(Self.output)
    let complaints = ["2014 Còn chỗ để trống.", "2011 tr%E1%BB%91ng.txt", "2011 %20%20"]
    #expect(SARIFAuditor(log: log).complaints == complaints)
  }

  /// Shows for each check that it can fail.
  @Test(
    arguments: [
      ("1001", #""name": "SumOfColumn""#, #""name": "tot901""#),
      ("1002", #""uri": "stdin""#, #""uri": "a b""#),
      ("1002", #""uri": "stdin""#, #""uri": "../stdin""#),
      ("1004", #""uriBaseId": "PARENT1""#, #""uriBaseId": "PARENT2""#),
      ("1007", #""endLine": 12"#, #""endLine": 11"#),
      ("1007", #""endColumn": 21"#, #""endColumn": 17"#),
      ("1008", #""charLength": 22"#, #""charLength": 2"#),
      ("1009", #""ruleIndex": 2"#, #""ruleIndex": 3"#),
      ("1009", #""index": 7"#, #""index": 9"#),
      ("1009", #""index": 1"#, #""index": 2"#),
      ("1010", #""ruleId": "TOT901""#, #""ruleGuid": "TOT901""#),
      ("1011", "2.1.0.json", "2.1.0-rtm.6.json"),
      ("1012", #""id": "total-with-arithmetic""#, #""id": "other""#),
      ("1012", #""arguments""#, #""argumente""#),
      ("2001", "'{2}'.", "'{2}'"),
      ("2005", #""version": "0.1.0""#, #""version": "v0.1.0""#),
      ("2009", #""id": "TOT901""#, #""id": "TOT901/a""#),
      ("2012", #""name": "SumOfColumn""#, #""name": "SumOFColumn""#),
      ("2012", #""ruleId": "CON903""#, #""ruleId": "CON904""#),
      ("2012", #""helpUri""#, #""helpUrl""#),
      ("2014", "'{0}'", "'0'"),
      ("2015", "'{0}'", "“{0}”"),
      ("2016", #""uri": "stdin""#, #""uri": "file:///stdin""#),
      ("1005", #""helpUri": "https:"#, #""helpUri": "rules:"#),
      ("1013", #""uri": "stdin""#, #""uri": "sarif:/runs/0""#),
      ("2004", #""index": 7"#, #""index": -1"#),
      ("2004", #""kind": "fail""#, #""analysisTarget": {}"#),
      ("2010", #""snippet""#, #""snippets""#),
      ("2011", #""contextRegion""#, #""context""#),
      ("3.11.4", "**Cần làm:** Sửa", "<b>Cần làm:</b> Sửa"),
      ("3.11.6", "[x] (1)", "[x](1)"),
      ("3.20.7", #""exitCode": 1"#, #""exitCode": 4"#),
      ("3.20.8", #""exitCodeDescription""#, #""exitCodes""#),
      ("3.20.14", #""executionSuccessful": false"#, #""executionSuccessful": true"#),
      ("3.27", #""kind": "fail""#, #""rank": 4"#),
      ("3.27.23", #""kind": "fail""#, #""suppressions": []"#),
      ("3.27.23", #""kind": "fail""#, #""baselineState": "new""#),
      ("3.27.16", #""partialFingerprints""#, #""fingerprints""#),
      ("3.27.17", "cchcFactKey/v1", "cchcFactKey"),
      ("3.27.17", "3fc6ea3b73de3a4eb3e18016323a991d:1", "3fc6ea3b73de3a4eb3e18016323a991d:2"),
      ("3.55", #""text": "Sửa 262 thành 272.""#, #""text": "Sửa""#),
      ("3.57", #""insertedContent""#, #""inserted""#),
      ("3.58.6", #""toolExecutionNotifications": ["#, #""toolExecutionNotifications": [{}, "#),
      ("appendix-F", #""executionSuccessful""#, #""commandLine": "x", "executionSuccessful""#),
      ("uniqueItems", #""artifacts": ["#, #""artifacts": [{"a": 1}, {"a": 1}, "#),
      ("GH1002", #""kind": "fail""#, #""threadFlowLocations": []"#),
      ("GH1004", #""totals","#, (1...11).map { "\"\($0)\"," }.joined()),
      ("GHAzDO1018", #""fullName""#, #""longName""#),
      ("2017", #""startLine""#, #""byteOffset""#),
      ("GH1003", #""startLine""#, #""byteOffset""#),
      ("GH1001", #""locations": ["#, #""places": ["#),
      ("GH1007", #""text": "Dòng tổng ghi '262'"#, #""markdown": "Dòng tổng ghi '262'"#),
      ("GH1013", #""version": "2.1.0""#, #""version": "2.0.0""#),
      ("GH1017", #""uri": "b"#, #""url": "b"#),
      ("GH2012", #""help""#, #""aid""#),
      ("3.11.5", "'{2}'", "'{2}' {"),
      ("text", #""text": "Dòng tổng ghi '262'"#, #""text": "Dòng tổng ghi '263'"#),
    ]
  )
  func theAuditorFindsAPlantedFault(_ rule: String, _ found: String, _ replacement: String) throws {
    guard let range = Self.output.range(of: found) else {
      Issue.record("\(found) is not in the log.")
      return
    }
    let log = try JSONNode(Self.output.replacingCharacters(in: range, with: replacement))
    let complaints = SARIFAuditor(log: log).complaints
    #expect(complaints.contains { $0.hasPrefix("\(rule) ") })
  }

  /// Lines and columns, offset and length, and the snippet must be one place in the author's file.
  @Test func bothFormsOfARegionDenoteItsSnippet() throws {
    let run = try JSONNode(Self.output)["runs"][0]
    let regions = run["results"].all("physicalLocation").flatMap { location in
      [location["region"], location["contextRegion"]].filter(\.exists)
        .map { (uri: location["artifactLocation"]["uri"].string ?? "", region: $0) }
    }
    #expect(regions.count > 25)
    for (uri, region) in regions {
      let file = try #require(AwkwardRun.files.first { ArtifactURI(name: $0.key).uri == uri })
      let units = Array(file.value.utf16)
      let snippet = Array(try #require(region["snippet"]["text"].string).utf16)
      let start = try #require(region["charOffset"].int)
      let length = try #require(region["charLength"].int)
      #expect(Array(units[start..<start + length]) == snippet)
      #expect(Self.offset(of: region["startLine"], region["startColumn"], in: units) == start)
      #expect(Self.offset(of: region["endLine"], region["endColumn"], in: units) == start + length)
    }
  }

  @Test func aFigureHasItsLineAsContext() throws {
    let results = try JSONNode(Self.output)["runs"][0]["results"]
    let context = results[1]["locations"][0]["physicalLocation"]["contextRegion"]
    #expect(context["snippet"]["text"].string?.hasSuffix("1.200 hồ sơ") == true)
    #expect(context["startColumn"].int == 1)
  }

  /// Without a document there is nothing around the place, and no region may be its own context.
  @Test func anEmptyDocumentHasNoContext() throws {
    let results = try JSONNode(Self.output)["runs"][0]["results"].array
    let location = try #require(
      results.map { $0["locations"][0]["physicalLocation"] }.first {
        $0["artifactLocation"]["uri"].string == ArtifactURI(name: "trống.txt").uri
      }
    )
    #expect(!location["contextRegion"].exists)
    #expect(location["region"]["startLine"].int == 1)
  }

  @Test func noticesAreErrorsOfARunWithoutSuccess() throws {
    let invocation = try JSONNode(Self.output)["runs"][0]["invocations"][0]
    let notifications = invocation["toolExecutionNotifications"].array
    #expect(notifications.map { $0["level"].string } == ["error", "error", "error"])
    #expect(Self.output.contains(#""executionSuccessful": false"#))
  }

  @Test(arguments: [(0, true), (1, true), (2, false), (3, false)])
  func findingsAloneLeaveTheRunASuccess(_ exitCode: Int, _ isSuccess: Bool) {
    let summary = RunSummary(exitCode: exitCode, tally: Tally())
    let output = AwkwardRun.output(of: .sarif, AwkwardRun.info, [], summary)
    #expect(output.contains("\"executionSuccessful\": \(isSuccess)"))
  }

  /// No analysis at all and a clean one must not look alike.
  @Test func aCleanRunHasEmptyResults() throws {
    let summary = RunSummary(exitCode: 0, tally: Tally())
    let output = AwkwardRun.output(of: .sarif, AwkwardRun.info, [], summary)
    #expect(output.contains(#""results": []"#))
  }

  @Test func aFindingOfAnUnknownRuleKeepsItsMessage() throws {
    let info = RunInfo(tool: AwkwardRun.info.tool, rules: [], language: .english)
    let output = AwkwardRun.output(of: .sarif, info, AwkwardRun.reports, AwkwardRun.summary)
    let result = try JSONNode(output)["runs"][0]["results"][0]
    let message = "The total row says 262, but the rows above it add up to 272."
    #expect(result["message"]["text"].string?.hasPrefix(message) == true)
    #expect(!result["ruleIndex"].exists)
  }

  /// A file that is named in two ways is one file, and two that only seem to be one are two.
  @Test func everyFileIsListedOnce() throws {
    let names = ["a.txt", "./a.txt", "b/../a.txt", "-", "stdin"]
    let contents = ["x", "x", "x", "x", "y"]
    let reports = zip(names, contents).map { name, content in
      DocumentReport(name: name, document: nil, file: FileDigest(of: Array(content.utf8)))
    }
    let output = AwkwardRun.output(of: .sarif, AwkwardRun.info, reports, AwkwardRun.summary)
    let artifacts = try JSONNode(output)["runs"][0]["artifacts"].array
    #expect(artifacts.map { $0["location"]["uri"].string } == ["a.txt", "stdin", "stdin"])
  }

  @Test func languagesHaveFullTags() throws {
    let log = try JSONNode(AwkwardRun.output(of: .sarif, language: .english))
    #expect(log["runs"][0]["language"].string == "en-US")
    #expect(log["runs"][0]["tool"]["driver"]["language"].string == "en-US")
  }

  /// The offset of a line and column, counted without the code under test.
  private static func offset(of line: JSONNode, _ column: JSONNode, in units: [UInt16]) -> Int? {
    guard let line = line.int, let column = column.int else { return nil }
    let breaks = units.indices.filter { units[$0] == 10 }
    guard line == 1 || breaks.indices.contains(line - 2) else { return nil }
    return (line == 1 ? 0 : breaks[line - 2] + 1) + column - 1
  }
}
