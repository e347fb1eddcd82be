/// Findings as JUnit test results, which every build server shows.
///
/// A file is a test suite. A finding is a test case: failed if it makes the command fail, else passed with
/// the finding as its output, so that build server and exit code agree. What could not be checked is a
/// test case with an error, and a file without findings one that passed.
package struct JUnitReporter: Reporter {
  private var xml: XMLWriter
  private var toolName = ""
  private var wording = Wording(language: .vietnamese)

  package init(sink: @escaping ByteSink) {
    xml = XMLWriter(sink: sink)
  }

  package mutating func start(_ run: RunInfo) {
    wording = Wording(language: run.language)
    toolName = run.tool.name
    xml.beginElement("testsuites", ["name": toolName])
  }

  package mutating func add(_ report: DocumentReport) {
    let name = DisplayText.name(report.name)
    let isClean = report.findings.isEmpty && report.notices.isEmpty
    beginSuite(
      name,
      tests: isClean ? 1 : report.findings.count + report.notices.count,
      failures: report.findings.count(where: report.isFailure),
      errors: report.notices.count,
      skipped: report.findings.count { !$0.counts }
    )
    for notice in report.notices { write(notice, in: name) }
    let text = report.text
    for finding in report.findings {
      write(finding, isFailure: report.isFailure(finding), in: name, text)
    }
    if isClean { writePassed(report.coverage, in: name) }
    xml.endElement()
  }

  package mutating func finish(_ summary: RunSummary) {
    if !summary.notices.isEmpty {
      let count = summary.notices.count
      beginSuite(toolName, tests: count, failures: 0, errors: count, skipped: 0)
      for notice in summary.notices { write(notice, in: toolName) }
      xml.endElement()
    }
    xml.endElement()
    xml.flush()
  }

  private mutating func beginSuite(
    _ name: String,
    tests: Int,
    failures: Int,
    errors: Int,
    skipped: Int
  ) {
    xml.beginElement(
      "testsuite",
      [
        "name": name, "tests": String(tests), "failures": String(failures),
        "errors": String(errors), "skipped": String(skipped),
      ]
    )
  }

  private mutating func write(_ notice: Notice, in file: String) {
    xml.beginElement("testcase", ["classname": file, "name": wording.incomplete])
    let message = DisplayText.line(notice.message(in: wording.language))
    xml.element("error", ["message": message, "type": "incomplete"])
    xml.endElement()
  }

  private mutating func write(
    _ finding: Finding,
    isFailure: Bool,
    in file: String,
    _ text: SourceText
  ) {
    let position = text.position(at: finding.place.start)
    let place = "\(position.line):\(position.column)"
    let name = "\(finding.rule.id) \(finding.rule.name) \(place)"
    let message = DisplayText.line(finding.message(in: wording.language))
    let address = finding.violation.address
    let lines =
      ["\(file):\(place)"] + (address.isEmpty ? [] : [Address.text(address)])
      + FindingDetails(finding, in: text, wording).lines.map(\.text)
    let body = lines.map(DisplayText.line).joined(separator: "\n")
    xml.beginElement("testcase", ["classname": file, "name": name])
    if !finding.counts {
      let reason = finding.suppression?.reason ?? wording.knownBefore
      xml.element("skipped", ["message": "\(message) (\(DisplayText.line(reason)))"])
    } else if isFailure {
      xml.element("failure", ["message": message, "type": finding.level.name], text: body)
    } else {
      xml.element("system-out", text: "\(wording.level(finding.level)): \(message)\n\(body)")
    }
    xml.endElement()
  }

  /// A suite without test cases would be taken for one that did not run.
  private mutating func writePassed(_ coverage: Coverage, in file: String) {
    xml.beginElement("testcase", ["classname": file, "name": wording.noFindings])
    xml.element("system-out", text: wording.coverage(coverage))
    xml.endElement()
  }
}
