import AuditKitCore
import AuditReaders
import Foundation
import Testing

/// The tables of the real reports, understood as a careful reader understands them.
///
/// The golden file holds places, roles and relations, and of the words only a checksum, since the reports
/// are their authors'. `RECORD_GOLDEN=1 swift test` writes it anew, and fails.
@Suite struct TableGoldenTests {
  @Test(.enabled(if: Folder.hasCorpus))
  func tablesOfRealReports() throws {
    let found = try Folder.reports(in: Folder.corpus).map(Self.dump).joined()
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/corpus-tables.txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(found.utf8).write(to: golden)
      Issue.record("Recorded \(golden.lastPathComponent). Look at it, and run again.")
      return
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    let pairs = zip(found.split(separator: "\n"), expected.split(separator: "\n"))
    for (line, wanted) in pairs where line != wanted {
      Issue.record("expected: \(wanted)\nfound:    \(line)")
      break
    }
    #expect(found.count == expected.count)
  }

  private static func dump(_ url: URL) throws -> String {
    let bytes = Array(try Data(contentsOf: url))
    let document = try DocumentReader.read(bytes, name: url.lastPathComponent)
    let understanding = Understanding(document, knowledge: try Configuration.embedded().knowledge())
    return understanding.tables.map { table in
      let line = document.text.lineNumber(at: table.model.table.range.start)
      let report = url.lastPathComponent.prefix(3)
      return "\(report):\(line) \(table.model.columns.count) columns\n"
        + columns(table.model, understanding) + rows(table.model, understanding) + relations(table)
    }.joined()
  }

  private static func columns(_ model: TableModel, _ understanding: Understanding) -> String {
    model.columns.indices.map { column in
      let meaning = model.columns[column]
      let path = meaning.path.map { "\($0.row).\($0.column)" }.joined(separator: " > ")
      let words = checksum(understanding.columnName(model, column))
      let facets = meaning.facets.terms.map(\.name).joined(separator: "+")
      return "  column \(column): \(meaning.role.rawValue) header \(path) #\(words) \(facets)\n"
    }.joined()
  }

  private static func rows(_ model: TableModel, _ understanding: Understanding) -> String {
    model.rows.indices.map { row in
      let meaning = model.rows[row]
      let parent = meaning.parent.map { " under \($0)" } ?? ""
      let label =
        meaning.labelColumn == nil ? "" : " #\(checksum(understanding.rowName(model, row)))"
      return "  row \(row): \(meaning.role.rawValue)\(parent)\(label)\n"
    }.joined()
  }

  private static func relations(_ table: UnderstoodTable) -> String {
    let identities = table.identities.map {
      "  \($0.basis.name): \($0.whole) = \($0.parts.map(\.column)) in \($0.support.holds)/\($0.support.evaluated)\n"
    }
    let totals = table.totals.map {
      "  total row \($0.row) = \($0.parts) holds \($0.holds) fails \($0.fails)\n"
    }
    let shares = table.shares.map {
      "  share \($0.column) = \(Array($0.favoured.parts)) of \($0.favoured.base) in \($0.holds)/\($0.evaluated)\n"
    }
    let rates = table.rates.map { "  rate row \($0.row) = \($0.part) of \($0.base)\n" }
    return (identities + totals + shares + rates).joined()
  }

  /// FNV-1a in 32 bits: enough to see that words changed, too little to read them.
  private static func checksum(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return String(hash, radix: 16)
  }
}
