/// One line for each finding, as compilers write it, for editors and `grep`.
///
/// ```
/// bao-cao.md:12:15: error TOT001 table-column-total: Dòng tổng ghi 1.400, nhưng …
/// ```
///
/// Levels are named as in SARIF whatever the language. A notice is a line `bao-cao.md: notice: …`.
package struct ConciseReporter: Reporter {
  private var output: OutputBuffer
  private var language = Language.vietnamese

  package init(sink: @escaping ByteSink) {
    output = OutputBuffer(sink: sink)
  }

  package mutating func start(_ run: RunInfo) {
    language = run.language
  }

  package mutating func add(_ report: DocumentReport) {
    let name = DisplayText.name(report.name)
    for notice in report.notices { write(notice, at: "\(name): ") }
    let text = report.text
    for finding in report.findings where finding.counts { write(finding, at: name, in: text) }
  }

  package mutating func finish(_ summary: RunSummary) {
    for notice in summary.notices { write(notice, at: "") }
    output.flush()
  }

  private mutating func write(_ notice: Notice, at place: String) {
    output.write("\(place)notice: \(DisplayText.line(notice.message(in: language)))\n")
  }

  private mutating func write(_ finding: Finding, at name: String, in text: SourceText) {
    output.write(name)
    output.write(literal: ":")
    output.write(text.position(at: finding.place.start))
    output.write(literal: ": ")
    output.write(finding.level.name)
    output.write(literal: " ")
    output.write(finding.rule.id)
    output.write(literal: " ")
    output.write(finding.rule.name)
    output.write(literal: ": ")
    output.write(DisplayText.line(finding.message(in: language)))
    output.write(literal: "\n")
  }
}
