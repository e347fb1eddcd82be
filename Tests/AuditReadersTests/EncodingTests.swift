import AuditKitCore
import AuditReaders
import Testing

/// How a text is written down must not matter to what it becomes.
@Suite struct EncodingTests {
  private let source = """
    I. KẾT QUẢ

    - Đúng hạn: 5 hồ sơ;

    Bảng 1: Số liệu

    STT\tĐơn vị\tSố
    1\tXã Hòa Bình\t5
    """

  /// The dump, with composed letters whatever the file had.
  private func dump(_ bytes: [UInt8]) throws -> String {
    DocumentDump.text(of: try DocumentReader.read(bytes, name: "report.txt"))
  }

  @Test func allWritingsBecomeTheSame() throws {
    let plain = try dump(Array(source.utf8))
    #expect(plain.hasSuffix("  8:1 | 1 | Xã Hòa Bình | 5\n"))
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let windows = lines.joined(separator: "\r\n")
    let decomposed = source.unicodeScalars.flatMap { Self.decomposed($0) }
    #expect(try dump(Array(windows.utf8)) == plain)
    #expect(try dump(Array((windows + "\r\n").utf8)) == plain)
    #expect(try dump([0xEF, 0xBB, 0xBF] + Array(source.utf8)) == plain)
    #expect(try dump(utf16(source, mark: [0xFF, 0xFE])) == plain)
    #expect(try dump(utf16(source, mark: [0xFE, 0xFF])) == plain)
    #expect(try dump(Array(String(String.UnicodeScalarView(decomposed)).utf8)) == plain)
  }

  @Test func noBreakSpacesAreBlanks() throws {
    let blank = "\u{A0}"
    let source = "-\(blank)Đúng hạn\n\(blank)\n\(blank)1\(blank)\t\(blank)2\n3\t4\n"
    #expect(
      try dump(Array(source.utf8)) == """
        1:1 item 0 bullet -: -\(blank)Đúng hạn
        3:2 table 1, columns: 2
          3:2 | 1 | 2
          4:1 | 3 | 4

        """
    )
  }

  @Test func emptyFilesAreEmptyDocuments() throws {
    for source in ["", "\n", " \t\r\n\u{0C}\n"] {
      for name in ["a.txt", "a.md", "a.csv", "a.tsv", "-"] {
        let document = try DocumentReader.read(Array(source.utf8), name: name)
        #expect(document.blocks.isEmpty && document.tables.isEmpty && document.notices.isEmpty)
      }
    }
  }

  @Test(
    arguments: [
      ([0x61, 0x62, 0xFF], 2, "UTF-8"),
      ([0x61, 0x00, 0x62], 1, "not a text file"),
      ([0xFF, 0xFE, 0x61], 2, "UTF-16"),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], 2, "UTF-16"),
    ] as [([UInt8], Int, String)]
  )
  func whatIsNoTextIsRefusedWithItsPlace(_ bytes: [UInt8], _ offset: Int, _ words: String) throws {
    let notice = #expect(throws: Notice.self) {
      try DocumentReader.read(bytes, name: "report.txt")
    }
    #expect(notice?.offset == offset)
    #expect(notice?.english.contains(words) == true)
    #expect(notice?.vietnamese.contains("\(offset + 1)") == true)
  }

  @Test func tooLargeFilesAreRefused() throws {
    let bytes = [UInt8](repeating: 0x61, count: ReadingLimits.fileSize + 1)
    let notice = #expect(throws: Notice.self) {
      try DocumentReader.read(bytes, name: "report.txt")
    }
    #expect(notice?.english.contains("64 MiB") == true)
  }

  private func utf16(_ text: String, mark: [UInt8]) -> [UInt8] {
    let isBigEndian = mark[0] == 0xFE
    return mark
      + text.utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isBigEndian ? bytes.reversed() : bytes
      }
  }

  /// A letter of the text above as its base and marks.
  private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "Ế": ["E", "\u{302}", "\u{301}"]
    case "ả": ["a", "\u{309}"]
    case "ơ": ["o", "\u{31B}"]
    case "ò": ["o", "\u{300}"]
    case "ồ": ["o", "\u{302}", "\u{300}"]
    default: [scalar]
    }
  }
}
