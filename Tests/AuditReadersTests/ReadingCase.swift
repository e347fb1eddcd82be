import AuditKitCore
import AuditReaders
import Testing

/// A file in miniature and the whole dump of the document that it must become.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let source: String
  let dump: String

  init(_ description: String, _ source: String, becomes dump: String) {
    testDescription = description
    self.source = source
    self.dump = dump
  }

  func check(as name: String) throws {
    let read = try Self.dump(of: source, as: name)
    #expect(read == dump + "\n", "read as:\n\(read)")
  }

  static func dump(of source: String, as name: String) throws -> String {
    DocumentDump.text(of: try DocumentReader.read(Array(source.utf8), name: name))
  }
}
