import Testing

@testable import AuditKitCore

/// What a user reads after a slip in `rules.yaml`.
@Suite struct ConfigurationErrorTests {
  @Test(arguments: Slip.all)
  func messageNamesPlaceAndRemedy(_ slip: Slip) throws {
    let error = #expect(throws: ConfigurationError.self) {
      let configuration = try Configuration.extendingDefault(
        yaml: Array(slip.yaml.utf8),
        file: "rules.yaml"
      )
      _ = try configuration.configured([LimitRule.self])
    }
    let lines = error?.description(in: .vietnamese).split(separator: "\n") ?? []
    #expect(lines.first.map(String.init) == slip.message)
  }

  @Test func theLineIsShownWithACaretUnderTheMistake() {
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.extendingDefault(
        yaml: Array("vocabulary:\n  total: [cộng]\n  recieved: [nhận]\n".utf8),
        file: "kiểm.yaml"
      )
    }
    #expect(
      error?.description(in: .english) == """
        kiểm.yaml:3:3: error: the vocabulary has no meaning 'recieved'; did you mean 'received'?
            recieved: [nhận]
            ^^^^^^^^
        """
    )
    #expect(error?.problem.suggestion == "received")
  }

  @Test func theCaretStandsUnderTheLetterAlsoBehindDecomposedText() {
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.extendingDefault(
        yaml: Array("identities: [{name: \"to\u{302}\u{309}ng\", hole: [total]}]\n".utf8),
        file: "rules.yaml"
      )
    }
    let lines = error?.description(in: .english).split(separator: "\n") ?? []
    let caret = lines.last.map { $0.count - 4 }
    let key = lines.dropFirst().first?.firstIndex(of: "h")
    let line = lines.dropFirst().first ?? ""
    #expect(key.map { line.distance(from: line.startIndex, to: $0) } == caret)
  }

  @Test func oneMistakeDoesNotHideTheNext() {
    let yaml = """
      language: fr
      languag: vi
      rules:
        limt: off
        limit: {rows: 2, rows: 3, strict: 1}
      vocabulary:
        total: [" ", "!không có"]
        totl: [x]
      identities:
        - {name: a}
        - {name: "!b"}
      overrides:
        - fail-on: note
        - {years: x, fail-on: note}
      """
    let layer = ConfigurationLayer(ConfigurationSource(file: "a", bytes: Array(yaml.utf8)))
    let reading = ConfigurationReading.read([layer], over: Configuration(file: ""))
    let book = RuleBook([LimitRule.self], reading.configuration, selection: RuleSelection())
    let lines = (reading.errors + book.errors).inOrder.map(\.place.line)
    #expect(lines == [1, 2, 4, 5, 5, 7, 7, 8, 10, 11, 13, 14])
  }

  @Test func bytesThatAreNotTextAreNamedByPlace() {
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.extendingDefault(yaml: Array("version: ".utf8) + [0xFF], file: "a.yaml")
    }
    #expect(error?.place == YAMLPlace(line: 1, column: 10))
  }
}

/// What a stranger may put into a `rules.yaml`.
@Suite struct HostileConfigurationTests {
  private static let sample = Array(
    """
    version: 1
    rules:
      limit: {level: note, rows: 2, columns: ["a", 'b', tổng]}
    vocabulary:
      total: [tổng cộng, "!cộng", >-
        gấp, | đứng]
    identities:
      - {name: x, whole: [received], parts: [[resolved, late], [pending]]}

    """.utf8
  )

  /// A file of 1 MiB in which every word is wrong, or has to be looked for in a long list.
  @Test(arguments: [
    ("vocabulary: {", "t%:,", "}"),
    ("rules: {", "r%: off,", "}"),
    ("rules: {limit: {", "o%: 1,", "}}"),
    ("vocabulary: {total: [", "a%,\"!a%\",", "]}"),
    ("vocabulary: {total: [", "\"!a%\",", "]}"),
    ("{", "k%: 1,", "}"),
    ("identities: [", "{name: i%, whole: [total], parts: [[late]]},", "]"),
    ("{", "version: 1,", "}"),
  ])
  func longFilesOfMistakesTakeNoLongTime(_ parts: (String, String, String)) {
    var yaml = parts.0
    var number = 0
    while yaml.utf8.count < 1 << 20 - 200, number < 30_000 {
      yaml += parts.1.replacing("%", with: "\(number)")
      number += 1
    }
    let bytes = Array((yaml + parts.2).utf8)
    let layer = ConfigurationLayer(ConfigurationSource(file: "x.yaml", bytes: bytes))
    let clock = ContinuousClock()
    let time = clock.measure {
      let reading = ConfigurationReading.read([layer], over: Configuration(file: ""))
      let book = RuleBook([LimitRule.self], reading.configuration, selection: RuleSelection())
      #expect(reading.errors.count + book.errors.count > 0)
      #expect(reading.errors.count <= ConfigurationReading.maximumErrors)
    }
    #expect(time < .seconds(30))
  }

  @Test func brokenFilesAreRefusedOrReadButNeverTrap() {
    let signs = Array("[]{}:,-?!&*#|>'\"%@`\n\t \\\u{FEFF}\u{85}\u{2028}ữ".utf8) + [0, 0xFF, 0xC0]
    var state: UInt64 = 1
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<3000 {
      var bytes = Self.sample
      for _ in 0...random(below: 4) {
        let place = random(below: bytes.count)
        let sign = signs[random(below: signs.count)]
        if random(below: 2) == 0 { bytes[place] = sign } else { bytes.insert(sign, at: place) }
      }
      do throws(ConfigurationError) {
        let configuration = try Configuration(yaml: bytes, file: "x.yaml")
        _ = try configuration.configured([LimitRule.self])
      } catch {
        #expect(error.description(in: .vietnamese).hasPrefix("x.yaml:\(error.place.line):"))
      }
    }
  }
}

/// A mistake in a configuration file and the message it must produce.
struct Slip: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let yaml: String
  let message: String

  init(_ name: String, _ yaml: String, _ message: String) {
    testDescription = name
    self.yaml = yaml
    self.message = "rules.yaml:" + message
  }

  static let all = names + values + syntax + limits

  private static let names = [
    Slip(
      "a section misspelt",
      "rule:\n  limit: off",
      "1:1: lỗi: không có khoá 'rule'; có phải ý bạn là 'rules'?"
    ),
    Slip(
      "a rule misspelt",
      "rules:\n  limt: off",
      "2:3: lỗi: không có quy tắc hay nhóm nào tên 'limt'; có phải ý bạn là 'limit'?"
    ),
    Slip(
      "an option misspelt",
      "rules:\n  limit:\n    tolerence: 3",
      "3:5: lỗi: quy tắc 'limit' không có tuỳ chọn 'tolerence'; có phải ý bạn là 'tolerance'?"
    ),
    Slip(
      "an option that resembles nothing",
      "rules:\n  limit:\n    màu: đỏ",
      "3:5: lỗi: quy tắc 'limit' không có tuỳ chọn 'màu'; "
        + "chỉ có: tolerance, rows, strict, basis, columns, level"
    ),
    Slip(
      "an option under a family",
      "rules:\n  TOT: {level: note, rows: 2}",
      "2:22: lỗi: một nhóm chỉ đặt được 'level'; tuỳ chọn 'rows' phải viết ở từng quy tắc"
    ),
    Slip(
      "one rule by name and by id",
      "rules:\n  limit: off\n  TOT901: note",
      "3:3: lỗi: 'TOT901' viết hai lần; lần trước ở dòng 2"
    ),
    Slip(
      "a meaning misspelt",
      "vocabulary:\n  totl: [x]",
      "2:3: lỗi: từ vựng không có nghĩa 'totl'; có phải ý bạn là 'total'?"
    ),
    Slip(
      "a phrase to remove that is not there",
      "vocabulary:\n  total: [\"!tổng cuộc\"]",
      "2:11: lỗi: không có 'tổng cuộc' để bỏ; có phải ý bạn là 'tổng cộng'?"
    ),
    Slip(
      "a part of an identity that means nothing",
      "identities:\n  - {name: x, whole: [total], parts: [[lates]]}",
      "2:40: lỗi: từ vựng không có nghĩa 'lates'; có phải ý bạn là 'late'?"
    ),
    Slip(
      "a key of an override misspelt",
      "overrides:\n  - {file: a, rules: {}}",
      "2:6: lỗi: không có khoá 'file'; có phải ý bạn là 'files'?"
    ),
    Slip(
      "a rule of an override misspelt",
      "overrides:\n  - {files: a, rules: {limti: off}}",
      "2:24: lỗi: không có quy tắc hay nhóm nào tên 'limti'; có phải ý bạn là 'limit'?"
    ),
    Slip(
      "an option of an override misspelt",
      "overrides:\n  - {files: a, rules: {limit: {row: 2}}}",
      "2:32: lỗi: quy tắc 'limit' không có tuỳ chọn 'row'; có phải ý bạn là 'rows'?"
    ),
    Slip(
      "a type of documents that does not exist",
      "overrides:\n  - {document-types: [reprot], fail-on: note}",
      "2:23: lỗi: không có loại văn bản 'reprot'; có phải ý bạn là 'report'?"
    ),
    Slip(
      "a level of government that does not exist",
      "agency-levels:\n  comune: [xã]",
      "2:3: lỗi: không có khoá 'comune'; có phải ý bạn là 'commune'?"
    ),
    Slip(
      "a type of documents to remove that is not there",
      "document-types: [{name: \"!plans\"}]",
      "1:25: lỗi: không có 'plans' để bỏ; có phải ý bạn là 'plan'?"
    ),
    Slip(
      "an identity without its whole",
      "identities:\n  - {name: x, parts: [[late]]}",
      "2:5: lỗi: thiếu khoá 'whole'"
    ),
  ]

  private static let values = [
    Slip(
      "a level that does not exist",
      "rules:\n  limit: fatal",
      "2:10: lỗi: 'limit' phải là một trong: off, note, warning, error; không phải 'fatal'"
    ),
    Slip(
      "text for a number",
      "rules:\n  limit:\n    rows: nhiều",
      "3:11: lỗi: 'rows' phải là số nguyên trong khoảng 1…9, không phải 'nhiều'"
    ),
    Slip(
      "a number out of bounds",
      "rules:\n  limit:\n    rows: 10",
      "3:11: lỗi: 'rows' phải là số nguyên trong khoảng 1…9, không phải '10'"
    ),
    Slip(
      "a decimal comma",
      "rules:\n  limit:\n    tolerance: 0,5",
      "3:16: lỗi: 'tolerance' phải là số trong khoảng 0…1000000, viết với dấu chấm thập phân, "
        + "không phải '0,5'"
    ),
    Slip(
      "a word outside a choice",
      "rules:\n  limit:\n    basis: figures",
      "3:12: lỗi: 'basis' phải là một trong: words, layout, không phải 'figures'"
    ),
    Slip(
      "yes for true",
      "rules:\n  limit:\n    strict: yes",
      "3:13: lỗi: 'strict' phải là true hoặc false, không phải 'yes'"
    ),
    Slip(
      "a text for a list",
      "rules:\n  limit:\n    columns: STT",
      "3:14: lỗi: 'columns' phải là một danh sách chuỗi chữ, không phải 'STT'"
    ),
    Slip(
      "a list for settings",
      "rules:\n  limit: [1, 2]",
      "2:10: lỗi: 'limit' phải là một bảng khoá, không phải một danh sách"
    ),
    Slip(
      "a version of the future",
      "version: 2",
      "1:10: lỗi: 'version' phải là 1, phiên bản duy nhất, không phải '2'"
    ),
    Slip(
      "a language that does not exist",
      "language: fr",
      "1:11: lỗi: 'language' phải là một trong: vi, en; không phải 'fr'"
    ),
    Slip(
      "an override without a condition",
      "overrides:\n  - rules: {limit: off}",
      "2:5: lỗi: mục này không nói áp dụng cho báo cáo nào: thiếu files, periods, document-types, "
        + "agency-levels hoặc years"
    ),
    Slip(
      "an override that sets nothing",
      "overrides:\n  - files: a",
      "2:5: lỗi: mục này không đặt gì: thiếu rules hoặc fail-on"
    ),
    Slip(
      "a condition without a value",
      "overrides:\n  - {files: [], fail-on: note}",
      "2:13: lỗi: 'files' phải là danh sách có ít nhất một mục, không phải một danh sách"
    ),
    Slip(
      "years backwards",
      "overrides:\n  - {years: 2023-2020, fail-on: note}",
      "2:13: lỗi: 'years' phải là năm (2023) hoặc khoảng năm (2019-2022, 2020-, -2019), "
        + "không phải '2023-2020'"
    ),
    Slip(
      "a period that does not exist",
      "overrides:\n  - {periods: quater, fail-on: note}",
      "2:15: lỗi: 'periods' phải là một trong: month, quarter, half, nine-months, months, year; "
        + "không phải 'quater'"
    ),
    Slip(
      "a list for the file to extend",
      "extends: [a.yaml]",
      "1:10: lỗi: 'extends' phải là một chuỗi chữ, không phải một danh sách"
    ),
    Slip(
      "a path from the root to extend",
      "extends: /etc/a.yaml",
      "1:10: lỗi: 'extends' phải là đường dẫn tới một tệp .yaml, tính từ thư mục của tệp này, "
        + "không phải '/etc/a.yaml'"
    ),
    Slip(
      "another kind of file to extend",
      "extends: ../passwd",
      "1:10: lỗi: 'extends' phải là đường dẫn tới một tệp .yaml, tính từ thư mục của tệp này, "
        + "không phải '../passwd'"
    ),
    Slip(
      "a blank phrase",
      "vocabulary:\n  total: [\" \"]",
      "2:11: lỗi: 'total' phải là một chuỗi chữ, không phải ' '"
    ),
  ]

  private static let syntax = [
    Slip(
      "a key written twice",
      "rules:\n  limit:\n    rows: 1\n    rows: 2",
      "4:5: lỗi: 'rows' viết hai lần; lần trước ở dòng 3"
    ),
    Slip("a bracket left open", "rules: [", "2:1: lỗi: YAML sai cú pháp: thiếu giá trị"),
    Slip(
      "indentation by tab",
      "rules:\n\tlimit: off",
      "2:1: lỗi: YAML sai cú pháp: ký tự này không mở đầu được một giá trị (tab?)"
    ),
    Slip(
      "a control character",
      "language: v\u{7}i",
      "1:12: lỗi: YAML sai cú pháp: có ký tự điều khiển"
    ),
    Slip(
      "two documents",
      "version: 1\n---\nversion: 1",
      "2:1: lỗi: một tệp chỉ được có một tài liệu YAML; hãy bỏ dòng '---' này"
    ),
    Slip(
      "an anchor",
      "rules: &a {}",
      "1:8: lỗi: không dùng được neo (&) và tham chiếu (*); nếu là chữ thì đặt trong ngoặc kép"
    ),
    Slip(
      "an alias",
      "rules: *a",
      "1:8: lỗi: không dùng được neo (&) và tham chiếu (*); nếu là chữ thì đặt trong ngoặc kép"
    ),
    Slip(
      "a phrase to remove without quotation marks",
      "vocabulary:\n  total: [!cộng x]",
      "2:11: lỗi: không dùng được thẻ YAML (!); nếu là cụm từ cần bỏ thì đặt trong ngoặc kép"
    ),
    Slip(
      "a tag",
      "version: !!int 1",
      "1:10: lỗi: không dùng được thẻ YAML (!); nếu là cụm từ cần bỏ thì đặt trong ngoặc kép"
    ),
    Slip(
      "a merge",
      "rules:\n  <<: {limit: off}",
      "2:3: lỗi: không dùng được '<<' để gộp; hãy viết các khoá ra đây, hoặc dùng 'extends' cho cả tệp"
    ),
    Slip(
      "a byte of nothing",
      "language: v\u{0}i",
      "1:12: lỗi: YAML sai cú pháp: có ký tự điều khiển"
    ),
    Slip(
      "a list as a key",
      "? [a]\n: b",
      "1:3: lỗi: khoá phải là một chuỗi chữ"
    ),
  ]

  private static let limits = [
    Slip(
      "a file too large",
      String(repeating: "#", count: 1 << 20 + 1),
      "1:1: lỗi: tệp lớn hơn 1 MiB"
    ),
    Slip(
      "brackets without end",
      String(repeating: "[", count: 400_000),
      "1:33: lỗi: lồng nhau quá 32 tầng"
    ),
    Slip(
      "mappings without end",
      String(repeating: "{a: ", count: 100_000),
      "1:129: lỗi: lồng nhau quá 32 tầng"
    ),
    Slip(
      "aliases that multiply",
      "a: &a [x,x]\n" + (0..<30).map { "b\($0): &b\($0) [*a,*a]\n" }.joined(),
      "1:4: lỗi: không dùng được neo (&) và tham chiếu (*); nếu là chữ thì đặt trong ngoặc kép"
    ),
    Slip(
      "overrides without end",
      "overrides: [" + String(repeating: "{files: a, fail-on: note},", count: 1001) + "]",
      "1:26013: lỗi: 'overrides' có hơn 1.000 mục"
    ),
    Slip(
      "values without end",
      "rules: [" + String(repeating: "a,", count: 200_000) + "]",
      "1:200005: lỗi: tệp có hơn 100 nghìn giá trị"
    ),
  ]
}
