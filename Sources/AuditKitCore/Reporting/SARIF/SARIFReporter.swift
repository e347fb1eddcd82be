/// Findings as SARIF 2.1.0, for programs.
///
/// Results go out as they come; files and notices, which SARIF lists apart from them, follow at the end. The
/// log holds no time, no absolute path and nothing of the machine.
package struct SARIFReporter: Reporter {
  private var json: JSONWriter
  private var run = SARIFRun()

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  package init(layout: JSONWriter.Layout = .pretty, sink: @escaping ByteSink) {
    json = JSONWriter(layout: layout, sink: sink)
  }

  package var needsFileDigest: Bool { true }

  package mutating func start(_ info: RunInfo) {
    run = SARIFRun(info)
    json.beginObject()
    json.member("$schema", Self.schema)
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    run.writeOpening(info.tool, to: &json)
    json.key("results")
    json.beginArray()
  }

  package mutating func add(_ report: DocumentReport) {
    let artifact = run.enter(report)
    let text = report.text
    var keys = FactKeys()
    for finding in report.findings {
      SARIFResult(
        finding: finding,
        rule: run.rule(of: finding),
        key: keys.next(for: finding),
        artifact: artifact,
        text: text,
        language: run.language,
        hasSuppressions: run.hasSuppressions
      ).write(to: &json)
    }
  }

  package mutating func finish(_ summary: RunSummary) {
    for absent in summary.absent { run.write(absent, to: &json) }
    json.endArray()
    run.writeClosing(summary, to: &json)
    json.endObject()
    json.endArray()
    json.endObject()
    json.finish()
  }
}
