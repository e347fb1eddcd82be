import AuditKitCore
import AuditReaders
import Foundation
import Testing

/// Whole dumps of what is understood, from the bytes of a file to JSON.
@Suite struct FactsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// Small reports of our own, beside this file; `RECORD_GOLDEN=1 swift test` writes their dumps anew.
  private static let reports = [
    "letterhead.txt", "table.txt", "form.txt", "wrapped.txt", "changes.txt",
  ]

  @Test(arguments: reports)
  func dump(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: "Golden/\(name)")))
    let document = try DocumentReader.read(bytes, name: name)
    let understanding = Understanding(document, knowledge: try Knowledge.embedded())
    var output: [UInt8] = []
    FactsWriter.write(understanding) { output += $0 }
    let golden = Self.folder.appending(path: "Golden/\(name).json")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(output).write(to: golden)
      Issue.record("Recorded \(name).json. Look at it, and run again.")
      return
    }
    let expected = String(decoding: try Data(contentsOf: golden), as: UTF8.self)
    let found = String(decoding: output, as: UTF8.self)
    for (line, wanted) in zip(found.split(separator: "\n"), expected.split(separator: "\n"))
    where line != wanted {
      Issue.record("expected: \(wanted)\nfound:    \(line)")
      break
    }
    #expect(found.count == expected.count)
  }
}
