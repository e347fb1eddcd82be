import Testing

@testable import AuditKitCore

/// How the names of standards are read.
@Suite struct StandardReaderTests {
  @Test(
    arguments: [
      ("ISO 9001:2015", "9001 2015 «ISO 9001:2015»"),
      ("TCVN ISO 9001: 2015", "9001 2015 «TCVN ISO 9001: 2015»"),
      ("tcvn iso 9001-2015 theo", ""),
      ("ISO 9001 - 2015", "9001 2015 «ISO 9001 - 2015»"),
      ("ISO\n9001 :\n2015", "9001 2015 «ISO\n9001 :\n2015»"),
      ("TCVN ISO/IEC 27001:2019", "27001 2019 «TCVN ISO/IEC 27001:2019»"),
      ("TCVN ISO 15489-1:2013", "15489 2013 «TCVN ISO 15489-1:2013»"),
      ("ISO-9001", "9001 - «ISO-9001»"),
      ("ISO 9001, năm 2015", "9001 - «ISO 9001»"),
      ("ISO 9001:2015 và ISO 14001:2015", "9001 2015 «ISO 9001:2015» 14001 2015 «ISO 14001:2015»"),
      // Neither numbers of procedures nor anything that is no number.
      ("27 quy trình ISO, ISO điện tử, ISO 27, ISO 900.1, ISO", ""),
      ("TCVN: 123456789012345678901234567890:2015", ""),
    ]
  )
  func standards(_ text: String, _ expected: String) throws {
    let configuration = try Configuration.embedded()
    let source = SourceText(text)
    let lexed = LexedText(source, vocabulary: configuration.vocabulary())
    let found = StandardReader(TokenReader(lexed), bodies: configuration.standards.bodies)
      .all(lexed.terms)
    let shown = found.map {
      "\($0.number) \($0.edition.map(String.init) ?? "-") «\(source.string(in: $0.range))»"
    }
    #expect(shown.joined(separator: " ") == expected)
  }

  @Test(
    "A mistake in the table is shown where it stands",
    arguments: [
      ("[{editions: [2015]}]", "thiếu khoá 'name'"),
      ("[{name: \"9001\"}]", "'name' phải là tên như ISO 9001"),
      ("[{name: ISO 1}]", "'name' phải là tên như ISO 9001"),
      ("[{name: ISO 9001, editions: [15]}]", "'editions' phải là số nguyên"),
      ("[{name: ISO 9001, complete-until: x}]", "'complete-until' phải là số nguyên"),
      ("[{name: ISO 9001, misprints: maybe}]", "'misprints' phải là true hoặc false"),
      ("[{name: ISO 9001, edition: [2015]}]", "không có khoá 'edition'"),
      ("[{name: \"!ISO 1234\"}]", "không có 'ISO 1234' để bỏ"),
    ]
  )
  func mistakes(_ section: String, _ message: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      _ = try Configuration.extendingDefault(
        yaml: Array("standards: \(section)".utf8),
        file: "rules.yaml"
      )
    }
    let text = try #require(error).description(in: .vietnamese)
    #expect(text.contains(message), "\(text)")
  }
}
