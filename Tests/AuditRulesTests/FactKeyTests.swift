import AuditKitCore
import AuditRules
import Testing

/// A finding is known again in the next version of its report: for every rule, on its own examples.
@Suite struct FactKeyTests {
  private static let cases = ExampleCase.all.filter(\.isInvalid)

  @Test(arguments: cases)
  func theKeyDoesNotDependOnHowTheReportIsWritten(_ test: ExampleCase) throws {
    let keys = try test.keys(of: test.example.text)
    for variation in ExampleVariation.allCases where test.permits(variation) {
      guard let variant = variation.apply(to: test.example) else { continue }
      let report = try test.report(on: variant.bytes, name: variant.fileName)
      #expect(
        report.findings.map(\.factKey) == keys,
        "\(variation.rawValue)",
        sourceLocation: test.sourceLocation
      )
    }
  }

  /// Other tables and paragraphs before it move every line, and the number of every table.
  @Test(arguments: cases)
  func theKeyOutlivesWhatIsInsertedBefore(_ test: ExampleCase) throws {
    let added = "Mặt hàng\tGhi chú\nBàn\tmới\nGhế\tcũ\n\nCác nội dung khác như sau.\n\n"
    let keys = try test.keys(of: added + test.example.text)
    #expect(
      Set(try test.keys(of: test.example.text)).isSubset(of: keys),
      sourceLocation: test.sourceLocation
    )
  }

  /// One wrong figure in place of another is the same fault.
  @Test func theKeyOutlivesAnotherWrongFigure() throws {
    var compared: Set<String> = []
    for test in Self.cases {
      let places = test.example.markedRanges
      let text = Array(test.example.text.utf8)
      let report = try test.report(on: text, name: test.fileName)
      guard report.findings.map(\.place) == places else { continue }
      for (index, place) in places.enumerated() {
        guard let changed = text.withAnotherDigit(at: place) else { continue }
        let other = try test.report(on: changed, name: test.fileName).findings
        guard other.map(\.place) == places else { continue }
        #expect(
          other[index].factKey == report.findings[index].factKey,
          sourceLocation: test.sourceLocation
        )
        compared.insert(test.rule.info.name)
      }
    }
    // Or the test would prove nothing.
    #expect(compared.count >= 10, "\(compared.sorted())")
  }

  @Test func theKeyOutlivesInsertedRowsAndMovedTables() throws {
    let rule = try #require(BuiltInRules.all.first { $0.info.name == "table-column-total" })
    let test = ExampleCase(
      rule: rule,
      example: RuleExample(""),
      isInvalid: true,
      testDescription: ""
    )
    let first = "Bảng 1: Kết quả\nĐơn vị\tSố hồ sơ\nXã An\t12\nXã Bình\t30\nTổng cộng\t50\n\n"
    let second = "Bảng 2: Nhân sự\nĐơn vị\tSố người\nXã An\t2\nXã Bình\t3\nTổng cộng\t9\n\n"
    let keys = try test.keys(of: first + second)
    #expect(Set(keys).count == 2)
    let grown = first.replacing("Xã Bình\t30\n", with: "Xã Bình\t31\nXã Cam\t17\n")
      .replacing("\t50", with: "\t99").replacing("Bảng 1", with: "Bảng 4")
    #expect(try test.keys(of: second + "Đoạn văn.\n\n" + grown) == [keys[1], keys[0]])
  }
}

extension ExampleCase {
  fileprivate var fileName: String {
    TableRewriting.hasPipes(example.markedText) ? "example.md" : "example.txt"
  }

  fileprivate func keys(of text: String) throws -> [String] {
    try report(on: Array(text.utf8), name: fileName).findings.map(\.factKey)
  }
}

extension [UInt8] {
  /// The text with another last digit of the figure at a place; nil if no figure alone stands there.
  fileprivate func withAnotherDigit(at place: TextRange) -> [UInt8]? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let figure = self[place.start..<place.end]
    let marks = Array(".,% ".utf8)
    guard figure.allSatisfy({ digits.contains($0) || marks.contains($0) }),
      let last = figure.lastIndex(where: { digits.contains($0) })
    else { return nil }
    var result = self
    result[last] = self[last] == UInt8(ascii: "9") ? UInt8(ascii: "8") : self[last] + 1
    return result
  }
}
