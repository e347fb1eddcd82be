/// Findings as a table for spreadsheets, by RFC 4180: commas, CRLF, a header, a row for each finding.
///
/// A byte order mark tells spreadsheets that the letters are UTF-8. What could not be checked is a row
/// whose level is `incomplete`; its place and rule are blank. Lines and columns count from 1, columns in
/// UTF-16 code units. `key` stays the same in the next version of the file.
package struct CSVReporter: Reporter {
  private var output: OutputBuffer
  private var wording = Wording(language: .vietnamese)

  private static let header = [
    "file", "line", "column", "level", "rule", "ruleName", "message", "arithmetic", "address",
    "quote", "key",
  ]

  package init(sink: @escaping ByteSink) {
    output = OutputBuffer(sink: sink)
  }

  package mutating func start(_ run: RunInfo) {
    wording = Wording(language: run.language)
    output.write("\u{FEFF}")
    writeRow(Self.header)
  }

  package mutating func add(_ report: DocumentReport) {
    for notice in report.notices { write(notice, of: report.name) }
    let text = report.text
    var keys = FactKeys()
    for finding in report.findings {
      // Those that do not count are counted, so that the others keep their keys.
      let key = keys.next(for: finding)
      if finding.counts { write(finding, of: report.name, in: text, key: key) }
    }
  }

  package mutating func finish(_ summary: RunSummary) {
    for notice in summary.notices { write(notice, of: "") }
    output.flush()
  }

  private mutating func write(_ notice: Notice, of file: String) {
    let message = notice.message(in: wording.language)
    writeRow([file, "", "", "incomplete", "", "", message, "", "", "", ""])
  }

  private mutating func write(
    _ finding: Finding,
    of file: String,
    in text: SourceText,
    key: String
  ) {
    let region = ReportedRegion(finding.place, in: text)
    let violation = finding.violation
    writeRow([
      file, String(region.start.line), String(region.start.column), finding.level.name,
      finding.rule.id, finding.rule.name, finding.message(in: wording.language),
      violation.arithmetic ?? "", Address.text(violation.address), region.snippet ?? "", key,
    ])
  }

  private mutating func writeRow(_ fields: [String]) {
    output.write(fields.map(CSVField.encoded).joined(separator: ","))
    output.write("\r\n")
  }
}

/// Text as a field of a CSV table.
enum CSVField {
  /// The text on one line, in quotes where needed, and nowhere a formula.
  ///
  /// A spreadsheet runs what begins with `=`, `+`, `-` or `@`, and a report comes from a stranger; an
  /// apostrophe in front makes text of it. A program whose separator is the semicolon, as in Vietnamese
  /// settings, also begins a cell behind each semicolon.
  static func encoded(_ text: String) -> String {
    let line = withoutFormulas(DisplayText.line(text))
    guard line.utf8.contains(where: needsQuotes) else { return line }
    return "\"\(line.replacing("\"", with: "\"\""))\""
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"")
  }

  private static func withoutFormulas(_ line: String) -> String {
    var result = ""
    var beginsCell = true
    for scalar in line.unicodeScalars {
      if beginsCell, formulaStarts.contains(scalar) { result += "'" }
      let isPassedOver = scalar == "\"" || scalar.properties.isWhitespace
      beginsCell = scalar == ";" || beginsCell && isPassedOver
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The signs that begin a formula, in both widths.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠",
  ]
}
