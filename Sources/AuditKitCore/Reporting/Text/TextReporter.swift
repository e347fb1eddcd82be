/// Findings for people: the sentence, the line with a caret under the figure, the arithmetic that proves it,
/// where the operands stand, and what to do.
///
/// ```
/// bao-cao.md:12:15: lỗi TOT001 table-column-total
/// Dòng tổng ghi 1.400, nhưng các dòng phía trên cộng lại được 1.500.
///    ╭ Phụ lục II › Bảng 2 › dòng Tổng cộng
/// 12 │ | Tổng cộng | 1.400 | 5 |
///    │               ^^^^^
///    ├ Phép tính: 1.200 + 300 = 1.500 ≠ 1.400
///    ├ 10:16 cộng: 1.200
///    ├ 11:17 cộng: 300
///    ╰ Cần làm: Sửa dòng tổng, hoặc dòng bị thiếu.
/// ```
package struct TextReporter: Reporter {
  private var output: OutputBuffer
  private let style: TextStyle
  private var wording = Wording(language: .vietnamese)

  package init(style: TextStyle = TextStyle(), sink: @escaping ByteSink) {
    output = OutputBuffer(sink: sink)
    self.style = style
  }

  package mutating func start(_ run: RunInfo) {
    wording = Wording(language: run.language)
  }

  package mutating func add(_ report: DocumentReport) {
    let name = DisplayText.name(report.name)
    for notice in report.notices { write(notice, at: name) }
    let text = report.text
    for finding in report.findings where finding.counts { write(finding, at: name, in: text) }
  }

  package mutating func finish(_ summary: RunSummary) {
    for notice in summary.notices { write(notice, at: nil) }
    writeLine(wording.summary(summary.tally))
    output.flush()
  }

  private mutating func write(_ notice: Notice, at name: String?) {
    if let name {
      style.paint("\(name):", as: .place, in: &output)
      output.write(literal: " ")
    }
    style.paint(wording.incomplete, as: .failure, in: &output)
    endLine()
    let byte = notice.offset.map { " " + wording.byte($0) } ?? ""
    writeLine(DisplayText.line(notice.message(in: wording.language)) + byte)
    endLine()
  }

  private mutating func write(_ finding: Finding, at name: String, in text: SourceText) {
    let position = text.position(at: finding.place.start)
    style.paint(.place, in: &output) { output in
      output.write(name)
      output.write(literal: ":")
      output.write(position)
      output.write(literal: ":")
    }
    output.write(literal: " ")
    style.paint(wording.level(finding.level), as: .level(finding.level), in: &output)
    output.write(literal: " ")
    output.write(finding.rule.id)
    output.write(literal: " ")
    style.paint(finding.rule.name, as: .rule, in: &output)
    endLine()
    writeLine(DisplayText.line(finding.message(in: wording.language)))
    writeExcerpt(of: finding, line: position.line, in: text)
    writeProof(of: finding, margin: Self.digits(position.line), in: text)
    endLine()
  }

  private static func digits(_ number: Int) -> Int {
    var (digits, rest) = (1, number)
    while rest >= 10 { (digits, rest) = (digits + 1, rest / 10) }
    return digits
  }

  private mutating func writeExcerpt(of finding: Finding, line: Int, in text: SourceText) {
    let margin = Self.digits(line)
    let address = finding.violation.address
    if !address.isEmpty {
      writeRail(margin, " ╭")
      writeContent(DisplayText.line(Address.text(address)))
    }
    let excerpt = SourceExcerpt(of: finding.place, in: text)
    style.paint(.rail, in: &output) { output in
      output.write(line)
      output.write(literal: " │")
    }
    writeContent(excerpt.line)
    writeRail(margin, " │")
    output.write(UInt8(ascii: " "), count: excerpt.indent + 1)
    style.paint(.level(finding.level), in: &output) { output in
      output.write(UInt8(ascii: "^"), count: excerpt.width)
    }
    endLine()
  }

  private mutating func writeProof(of finding: Finding, margin: Int, in text: SourceText) {
    let lines = FindingDetails(finding, in: text, wording).lines
    for (index, line) in lines.enumerated() {
      writeRail(margin, index == lines.count - 1 ? " ╰" : " ├")
      output.write(literal: " ")
      switch line.head {
      case .none: break
      case .label(let label):
        output.write(label)
        output.write(literal: ": ")
      case .place(let position):
        output.write(position)
        output.write(literal: " ")
      }
      writeLine(DisplayText.line(line.body))
    }
  }

  private mutating func writeRail(_ margin: Int, _ rail: StaticString) {
    style.paint(.rail, in: &output) { output in
      output.write(UInt8(ascii: " "), count: margin)
      output.write(literal: rail)
    }
  }

  /// Writes what stands behind the rail, and ends the line.
  private mutating func writeContent(_ content: String) {
    if !content.isEmpty { output.write(literal: " ") }
    writeLine(content)
  }

  private mutating func writeLine(_ text: String) {
    output.write(text)
    endLine()
  }

  private mutating func endLine() { output.write(UInt8(ascii: "\n")) }
}

/// The human address of a place.
enum Address {
  /// From the outside in: `Phụ lục II › Bảng 2 › dòng Tổng cộng`.
  static func text(_ parts: [String]) -> String { parts.joined(separator: " › ") }
}
