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
    for finding in report.countingFindings { write(finding, at: name, in: text) }
  }

  package mutating func finish(_ summary: RunSummary) {
    for notice in summary.notices { write(notice, at: nil) }
    writeLine(wording.summary(summary.tally))
    output.flush()
  }

  private mutating func write(_ notice: Notice, at name: String?) {
    let place = name.map { style.paint("\($0):", as: .place) + " " } ?? ""
    writeLine(place + style.paint(wording.incomplete, as: .failure))
    let byte = notice.offset.map { " " + wording.byte($0) } ?? ""
    writeLine(DisplayText.line(notice.message(in: wording.language)) + byte)
    writeLine("")
  }

  private mutating func write(_ finding: Finding, at name: String, in text: SourceText) {
    let position = text.position(at: finding.place.start)
    let place = style.paint("\(name):\(position.line):\(position.column):", as: .place)
    let level = style.paint(wording.level(finding.level), as: .level(finding.level))
    let rule = style.paint(finding.rule.name, as: .rule)
    writeLine("\(place) \(level) \(finding.rule.id) \(rule)")
    writeLine(DisplayText.line(finding.message(in: wording.language)))
    let margin = String(repeating: " ", count: String(position.line).utf8.count)
    writeExcerpt(of: finding, line: position.line, margin: margin, in: text)
    writeProof(of: finding, margin: margin, in: text)
    writeLine("")
  }

  private mutating func writeExcerpt(
    of finding: Finding,
    line: Int,
    margin: String,
    in text: SourceText
  ) {
    let address = finding.violation.address
    if !address.isEmpty { writeRail(margin, "╭", Address.text(address)) }
    let excerpt = SourceExcerpt(of: finding.place, in: text)
    writeRail(String(line), "│", excerpt.line, isSafe: true)
    let caret = style.paint(
      String(repeating: "^", count: excerpt.width),
      as: .level(finding.level)
    )
    writeRail(margin, "│", String(repeating: " ", count: excerpt.indent) + caret, isSafe: true)
  }

  private mutating func writeProof(of finding: Finding, margin: String, in text: SourceText) {
    let lines = FindingDetails(finding, in: text, wording).lines
    for (index, line) in lines.enumerated() {
      writeRail(margin, index == lines.count - 1 ? "╰" : "├", line)
    }
  }

  /// Writes a line behind the rail; `content` holds document text unless it is `isSafe`.
  private mutating func writeRail(
    _ margin: String,
    _ rail: String,
    _ content: String,
    isSafe: Bool = false
  ) {
    let content = isSafe ? content : DisplayText.line(content)
    let blank = content.isEmpty ? "" : " "
    writeLine(style.paint("\(margin) \(rail)", as: .rail) + blank + content)
  }

  private mutating func writeLine(_ text: String) {
    output.write(text)
    output.write("\n")
  }
}

/// The human address of a place.
enum Address {
  /// From the outside in: `Phụ lục II › Bảng 2 › dòng Tổng cộng`.
  static func text(_ parts: [String]) -> String { parts.joined(separator: " › ") }
}
