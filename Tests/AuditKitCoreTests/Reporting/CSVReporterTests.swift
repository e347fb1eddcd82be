import Testing

@testable import AuditKitCore

@Suite struct CSVReporterTests {
  private let output = AwkwardRun.output(of: .csv)

  @Test func everyFindingAndNoticeIsARowUnderTheHeader() throws {
    let rows = try CSVTable(output, separator: ",").rows
    #expect(rows[0].prefix(3) == ["\u{FEFF}file", "line", "column"])
    #expect(rows.count == 1 + AwkwardRun.summary.tally.levels.total + 3)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    let level = try #require(rows[0].firstIndex(of: "level"))
    #expect(rows.count { $0[level] == "incomplete" } == 3)
  }

  /// Opened as it is meant, and by a program whose separator is the semicolon or the tabulator.
  @Test(arguments: [Character(","), ";", "\t"])
  func noCellIsAFormula(_ separator: Character) throws {
    for cell in try CSVTable(output, separator: separator).rows.joined() {
      let first = cell.first { !$0.isWhitespace && $0 != "\"" }
      #expect(!"=+-@＝＋－＠".contains(first ?? " "), "\(cell)")
    }
  }

  @Test(
    arguments: [
      ("a", "a"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("\"", "\"\"\"\""),
      ("a\nb\tc", "a b c"), ("=1", "'=1"), (" \t=1", "  '=1"), ("-1 + 2", "'-1 + 2"),
      ("a - b", "a - b"), ("\"=1\"", "\"\"\"'=1\"\"\""), ("a; @b", "\"a; '@b\""), ("＝1", "'＝1"),
      ("−5", "−5"), ("'", "'"),
    ]
  )
  func fieldsAreQuotedWhereNeededAndNeverRun(_ text: String, _ field: String) {
    #expect(CSVField.encoded(text) == field)
  }
}

/// A table as a spreadsheet reads it: quotes count only where a cell begins with them.
private struct CSVTable {
  private(set) var rows: [[String]] = []

  init(_ text: String, separator: Character) throws {
    var rest = Substring(text)
    var row: [String] = []
    while !rest.isEmpty {
      row.append(try Self.cell(from: &rest, separator))
      guard let end = rest.popFirst() else { break }
      if end == separator { continue }
      try #require(end == "\r\n")
      rows.append(row)
      row = []
    }
    #expect(row.isEmpty)
  }

  private static func cell(from rest: inout Substring, _ separator: Character) throws -> String {
    var cell = rest.first == "\"" ? try quoted(from: &rest) : ""
    while let next = rest.first, next != separator, next != "\r\n" {
      cell.append(rest.removeFirst())
    }
    return cell
  }

  private static func quoted(from rest: inout Substring) throws -> String {
    var text = ""
    rest.removeFirst()
    while let next = rest.popFirst() {
      if next != "\"" {
        text.append(next)
      } else if rest.first == "\"" {
        text.append(rest.removeFirst())
      } else {
        return text
      }
    }
    throw Unclosed()
  }

  private struct Unclosed: Error {}
}
