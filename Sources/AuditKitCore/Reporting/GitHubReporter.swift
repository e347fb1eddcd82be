/// Findings as commands of a GitHub workflow, which shows them beside the lines of the file.
///
/// ```
/// ::error file=bao-cao.md,line=12,endLine=12,col=15,endColumn=20,title=TOT001 table-column-total::Dòng …
/// ```
///
/// A note is a `notice`. What could not be checked is an `error`, since nobody has approved it. The last
/// line counts, as in the text format.
package struct GitHubReporter: Reporter {
  private var output: OutputBuffer
  private var wording = Wording(language: .vietnamese)

  package init(sink: @escaping ByteSink) {
    output = OutputBuffer(sink: sink)
  }

  package mutating func start(_ run: RunInfo) {
    wording = Wording(language: run.language)
  }

  package mutating func add(_ report: DocumentReport) {
    let file = Self.properties(ofFile: report.name)
    for notice in report.notices { write(notice, file) }
    let text = report.text
    for finding in report.findings where finding.counts { write(finding, file, in: text) }
  }

  package mutating func finish(_ summary: RunSummary) {
    for notice in summary.notices { write(notice, []) }
    output.write(wording.summary(summary.tally) + "\n")
    output.flush()
  }

  private mutating func write(_ notice: Notice, _ file: [Property]) {
    let title = Property("title", wording.incomplete)
    write("error", file + [title], [notice.message(in: wording.language)])
  }

  private mutating func write(_ finding: Finding, _ file: [Property], in text: SourceText) {
    let title = Property("title", "\(finding.rule.id) \(finding.rule.name)")
    // A place needs a file: GitHub would put it into one of its own choice.
    let place = file.isEmpty ? [] : Self.properties(of: ReportedRegion(finding.place, in: text))
    let lines =
      [finding.message(in: wording.language)]
      + FindingDetails(finding, in: text, wording).lines.map(\.text)
    write(Self.command(for: finding.level), file + place + [title], lines)
  }

  private mutating func write(_ command: String, _ properties: [Property], _ lines: [String]) {
    let properties = properties.map(\.encoded).joined(separator: ",")
    let message = lines.map(DisplayText.line).joined(separator: "\n")
    output.write("::\(command) \(properties)::\(WorkflowText.message(message))\n")
  }

  private static func command(for level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Standard input is no file of the repository.
  private static func properties(ofFile name: String) -> [Property] {
    guard name != "-" else { return [] }
    return [Property("file", name.hasPrefix("./") ? String(name.dropFirst(2)) : name)]
  }

  /// Columns mean something only within one line.
  private static func properties(of region: ReportedRegion) -> [Property] {
    let lines = [
      Property("line", String(region.start.line)), Property("endLine", String(region.end.line)),
    ]
    guard region.start.line == region.end.line else { return lines }
    return lines + [
      Property("col", String(region.start.column)),
      Property("endColumn", String(region.end.column)),
    ]
  }

  /// `name=value` of a command.
  private struct Property {
    let encoded: String

    init(_ name: String, _ value: String) {
      encoded = "\(name)=\(WorkflowText.property(DisplayText.line(value)))"
    }
  }
}

/// Text as the runner of a workflow reads it back.
enum WorkflowText {
  /// The text behind `::`, in which only a line break could begin another command.
  static func message(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// The value of a property, which ends at a comma or a colon.
  static func property(_ text: String) -> String {
    message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
