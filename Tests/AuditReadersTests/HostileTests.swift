import AuditKitCore
import AuditReaders
import Testing

/// No input may trap, or take more than linear time.
@Suite struct HostileTests {
  /// What is repeated, as a file of which kind.
  struct Flood: Sendable, CustomTestStringConvertible {
    let unit: String
    let name: String
    var head = ""

    var testDescription: String { "\(name): \(unit.debugDescription)" }
  }

  private static let floods: [Flood] =
    [
      "- ", "a", " ", "\n", "\u{0C}", "*", "1\t", "1  ", "1. ", "1.", "I", "|", "¹ a\n\nb\n\n", "(",
      "Bảng 1\n", "Nơi nhận:          KT\n\n\n", "a          CỘNG HÒA XÃ HỘI\n\n", "a. 1. A",
      "  1   a    2    3\n\n", "  a   b    c    d\n", "          a\n\n", "\u{A0}", "E-\n\n2\n\n",
    ].map { Flood(unit: $0, name: "a.txt") }
    + ["|a", "|a|b|\n", "\\", "```\n", "# ", "|-"].map { Flood(unit: $0, name: "a.md") }
    + ["|a|\n|---|\n"].map { Flood(unit: "|\\", name: "a.md", head: $0) }
    + ["\"", "\"a;\n", ";", "\"a\"b;\"c\n", ";\nBảng 1;\n", ",;\t|"].map {
      Flood(unit: $0, name: "a.csv")
    }

  /// Lines are looked at sixteen bytes at a time, and with the two before those.
  @Test func linesNearTheStartOfATextAreReadAsOthersAre() throws {
    for first in 1...20 {
      for second in 1...20 {
        let words = [("a", first), ("b", second)].map { String(repeating: $0, count: $1) }
        let lines = "\(words[0])\n\(words[1])\tc d"
        let here = try DocumentReader.read(Array("\(lines)\n".utf8), name: "a.txt")
        let far = try DocumentReader.read(
          Array("\(String(repeating: "x", count: 40)).\n\n\(lines)\n".utf8),
          name: "a.txt"
        )
        #expect(here.tables.map(\.columnCount) == far.tables.map(\.columnCount))
        #expect(here.blocks.map(\.kind) == Array(far.blocks.map(\.kind).dropFirst()))
      }
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: floods)
  func floodsAreReadToTheEnd(_ flood: Flood) throws {
    let unit = Array(flood.unit.utf8)
    var bytes = Array(flood.head.utf8)
    while bytes.count < 200_000 { bytes += unit }
    // Any prefix is a file as well.
    for count in [bytes.count, bytes.count - 1, unit.count, unit.count - 1] {
      let prefix = Array(bytes.prefix(count))
      guard String(validating: prefix, as: UTF8.self) != nil else { continue }
      let document = try DocumentReader.read(prefix, name: flood.name)
      for table in document.tables {
        #expect(table.rows.indices.allSatisfy { table.cells(ofRow: $0).count == table.columnCount })
      }
    }
  }

  @Test func cellsBehindTheLastColumnAreJoinedAndSaidSo() throws {
    let cells = (1...ReadingLimits.columns + 5).map { String($0) }.joined(separator: "\t")
    let document = try DocumentReader.read(Array("\(cells)\nA\tB\n".utf8), name: "a.txt")
    let table = try #require(document.tables.first)
    #expect(table.columnCount == ReadingLimits.columns)
    let last = document.text.string(in: table[0, ReadingLimits.columns - 1].range)
    #expect(last == "10000\t10001\t10002\t10003\t10004\t10005")
    #expect(document.notices.map(\.offset) == [0])
    #expect(document.notices.first?.vietnamese.contains("10000 cột") == true)
  }

  @Test func depthOfBulletsIsLimited() throws {
    let bullets = String(repeating: "- ", count: 1_000) + "sâu"
    let document = try DocumentReader.read(Array(bullets.utf8), name: "a.txt")
    #expect(document.blocks.first?.kind == .item(depth: ReadingLimits.listDepth))
  }
}
