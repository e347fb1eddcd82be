/// Findings as Markdown with tables (GFM), for a message, a wiki or a pull request.
///
/// Each file with findings has a heading and a table; the last paragraph counts.
package struct MarkdownReporter: Reporter {
  private var output: OutputBuffer
  private var wording = Wording(language: .vietnamese)

  package init(sink: @escaping ByteSink) {
    output = OutputBuffer(sink: sink)
  }

  package mutating func start(_ run: RunInfo) {
    wording = Wording(language: run.language)
    writeLine("# \(run.tool.name)")
  }

  package mutating func add(_ report: DocumentReport) {
    guard !report.notices.isEmpty || !report.countingFindings.isEmpty else { return }
    writeLine("\n## \(MarkdownText.escaped(DisplayText.name(report.name)))")
    for notice in report.notices { write(notice) }
    guard !report.countingFindings.isEmpty else { return }
    writeLine("\n| \(wording.place) | \(wording.level) | \(wording.rule) | \(wording.finding) |")
    writeLine("| ---: | --- | --- | --- |")
    let text = report.text
    for finding in report.countingFindings { write(finding, in: text) }
  }

  package mutating func finish(_ summary: RunSummary) {
    for notice in summary.notices { write(notice) }
    writeLine("\n**\(wording.summary(summary.tally))**")
    output.flush()
  }

  private mutating func write(_ notice: Notice) {
    let message = MarkdownText.escaped(notice.message(in: wording.language))
    writeLine("\n**\(wording.incomplete):** \(message)")
  }

  private mutating func write(_ finding: Finding, in text: SourceText) {
    let position = text.position(at: finding.place.start)
    let cells = [
      "\(position.line):\(position.column)",
      wording.level(finding.level),
      "\(finding.rule.id) `\(finding.rule.name)`",
      sentences(of: finding).joined(separator: "<br>"),
    ]
    writeLine("| \(cells.joined(separator: " | ")) |")
  }

  /// The message, the address, the calculation.
  private func sentences(of finding: Finding) -> [String] {
    let violation = finding.violation
    var sentences = [MarkdownText.escaped(finding.message(in: wording.language))]
    if !violation.address.isEmpty {
      sentences.append("*\(MarkdownText.escaped(Address.text(violation.address)))*")
    }
    if let arithmetic = violation.arithmetic {
      sentences.append("\(wording.arithmetic): \(MarkdownText.escaped(arithmetic))")
    }
    return sentences
  }

  private mutating func writeLine(_ text: String) {
    output.write(text)
    output.write("\n")
  }
}

/// Text as a stretch of Markdown that shows as itself.
enum MarkdownText {
  /// The text on one line, with nothing in it that could be markup, HTML, a link or the end of a cell.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in DisplayText.line(text).utf8 {
      if special.contains(byte) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A colon begins a link or an emoji; `$` a formula, `#` and `@` a reference on GitHub.
  private static let special = Array("\\`*_[]<>|~&#@$:".utf8)
}
