import Foundation
import FoundationXML
import Testing

@testable import AuditKitCore

@Suite struct JUnitReporterTests {
  private let suites: [JUnitSuite]

  init() throws {
    suites = try JUnitSuite.all(in: AwkwardRun.output(of: .junit))
  }

  @Test func aFileIsASuiteAndItsCountsAreRight() {
    #expect(suites.count == AwkwardRun.reports.count + 1)
    for suite in suites {
      #expect(suite.attributes["tests"] == "\(suite.cases.count)")
      #expect(suite.attributes["failures"] == "\(suite.cases.count { $0.outcome == "failure" })")
      #expect(suite.attributes["errors"] == "\(suite.cases.count { $0.outcome == "error" })")
      #expect(!suite.cases.isEmpty)
    }
  }

  /// Errors make the command fail by default; warnings and notes do not.
  @Test func buildServerAndExitCodeAgree() {
    let tally = AwkwardRun.summary.tally
    let outcomes = suites.flatMap(\.cases).map(\.outcome)
    #expect(outcomes.count { $0 == "failure" } == tally.levels.errors)
    #expect(outcomes.count { $0 == "error" } == tally.notices)
    #expect(
      AwkwardRun.reports.map { report in
        var strict = report
        strict.failOn = .note
        return strict.findings.count(where: strict.isFailure)
      }
      .reduce(0, +) == tally.levels.total
    )
  }

  @Test func awkwardTextIsReadBack() throws {
    let suite = try #require(suites.first { $0.attributes["name"]?.hasPrefix("=HYPER") == true })
    #expect(suite.attributes["name"] == "=HYPERLINK(\"x\")|::error,x.csv")
    #expect(suite.cases[0].text.contains("]]><b> **a** @x https://x $y$ \u{FFFD}”."))
    #expect(suite.cases[0].text.contains("\n+Bảng › dòng =A1 › cột \"@\"\n"))
  }
}

/// A test suite as a build server reads it.
private struct JUnitSuite {
  var attributes: [String: String]
  var cases: [(outcome: String?, text: String)] = []

  static func all(in text: String) throws -> [JUnitSuite] {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    return reader.suites
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var suites: [JUnitSuite] = []

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      switch name {
      case "testsuite": suites.append(JUnitSuite(attributes: attributes))
      case "testcase": suites[suites.count - 1].cases.append((nil, ""))
      case "failure", "error", "system-out": change { $0.outcome = name }
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if suites.last?.cases.isEmpty == false { change { $0.text += text } }
    }

    private func change(_ body: (inout (outcome: String?, text: String)) -> Void) {
      let (suite, last) = (suites.count - 1, suites[suites.count - 1].cases.count - 1)
      body(&suites[suite].cases[last])
    }
  }
}
