import AuditKitCore
import AuditReaders
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Nothing of a report may be lost between the file and the document.
@Suite struct CompletenessTests {
  /// The folders of reports that are at hand: the examples, and a corpus beside the repository.
  private static let reports: [String] = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return ["/\(root)/examples", "/\(root)/../shared/corpus"].flatMap(files)
  }()

  @Test(arguments: reports)
  func everyWordIsInABlockOrACell(_ path: String) throws {
    let bytes = try #require(Self.contents(of: path))
    let document = try DocumentReader.read(bytes, name: path)
    var isCovered = [Bool](repeating: false, count: document.text.count)
    func cover(_ fragments: Fragments) {
      for part in fragments.all {
        for offset in part.start..<part.end { isCovered[offset] = true }
      }
    }
    for block in document.blocks {
      if case .table = block.kind { continue }
      cover(block.fragments)
    }
    for table in document.tables {
      for cell in table.rows.indices.flatMap(table.cells(ofRow:)) { cover(cell.fragments) }
    }
    #expect(Self.lost(document.text, isCovered) == [])
  }

  @Test(arguments: reports)
  func blocksDoNotShareText(_ path: String) throws {
    let bytes = try #require(Self.contents(of: path))
    let document = try DocumentReader.read(bytes, name: path)
    let parts = document.blocks.flatMap(\.fragments.all).sorted()
    for (left, right) in zip(parts, parts.dropFirst()) where left.end > right.start {
      Issue.record("\(document.text.string(in: left)) | \(document.text.string(in: right))")
    }
  }

  /// The lines that have a letter or digit in no block; a number alone on a line is that of a page.
  private static func lost(_ text: SourceText, _ isCovered: [Bool]) -> [String] {
    (1...text.lineCount).compactMap { number in
      let line = text.line(number)
      let lost = (line.start..<line.end).filter { offset in
        let byte = text.bytes[offset]
        let isWord = byte.isDigit || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3
        return isWord && !isCovered[offset]
      }
      guard !lost.isEmpty else { return nil }
      let words = text.string(in: line).filter { !$0.isWhitespace }
      return words.allSatisfy(\.isNumber) ? nil : "\(number): \(text.string(in: line))"
    }
  }

  private static func files(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let endings = [".txt", ".md", ".csv", ".tsv"]
      if endings.contains(where: name.hasSuffix) { names.append("\(folder)/\(name)") }
    }
    return names.sorted()
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
