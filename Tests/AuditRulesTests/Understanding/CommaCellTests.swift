import AuditKitCore
import AuditReaders
import Testing

/// Numbers of cells that only commas part.
@Suite struct CommaCellTests {
  @Test func eachCellHasItsOwnNumber() throws {
    let rows = "Đơn vị,Tiếp nhận,Trực tuyến,Trực tiếp\nXã A,1271,332,939\nXã B,120,\"99,5\",20\n"
    let document = try DocumentReader.read(Array(rows.utf8), name: "so-lieu.csv")
    let knowledge = try Configuration.embedded().knowledge()
    let understanding = Understanding(document, knowledge: knowledge)
    let table = try #require(understanding.tables.first?.model)
    let values = (1...2).map { row in (1...3).map { table.value(row, $0)?.value.vietnamese } }
    #expect(values == [["1.271", "332", "939"], ["120", "99,5", "20"]])
  }
}
