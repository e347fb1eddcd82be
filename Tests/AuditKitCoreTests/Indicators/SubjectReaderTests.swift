import Testing

@testable import AuditKitCore

/// Which units and fields the words of a district's report name.
@Suite struct SubjectReaderTests {
  @Test(
    arguments: [
      ("Lĩnh vực Tư pháp tiếp nhận 104 hồ sơ", ["Lĩnh vực Tư pháp"]),
      ("Số hồ sơ tiếp nhận thuộc lĩnh vực đất đai là 12", ["thuộc lĩnh vực đất đai"]),
      (
        "Lĩnh vực Lao động - Thương binh và Xã hội đã tiếp nhận 8 hồ sơ",
        ["Lĩnh vực Lao động - Thương binh và Xã hội"]
      ),
      ("UBND xã An Bình tiếp nhận 130 hồ sơ", ["xã An Bình"]),
      ("Xã An Bình: 130 hồ sơ; thị trấn Châu Ổ: 80 hồ sơ", ["Xã An Bình", "thị trấn Châu Ổ"]),
      // The report's own unit narrows nothing, and several are not one.
      ("UBND huyện Bình Sơn tiếp nhận 130 hồ sơ", []),
      ("UBND các xã tiếp nhận 130 hồ sơ", []),
      ("Các xã An Bình, An Hòa tiếp nhận 420 hồ sơ", ["xã An Bình"]),
      ("Các lĩnh vực đất đai, hộ tịch tiếp nhận 130 hồ sơ", []),
      ("Kết quả giải quyết hồ sơ theo lĩnh vực", []),
    ] as [(String, [String])]
  )
  func namesEndBeforeWhatIsSaidOfThem(_ text: String, _ names: [String]) throws {
    let lexed = try lexed(text)
    let reader = SubjectReader(lexed: lexed, labels: .none, own: .district)
    let found = reader.mentions(in: lexed.tokens.indices)
    #expect(found.map { lexed.string(of: $0.tokens) } == names)
  }

  @Test(
    arguments: [
      ("Lĩnh vực Tư pháp", "lĩnh vực tư pháp", true),
      ("Lĩnh vực Tư pháp", "Tư pháp", true),
      ("UBND xã An Bình", "Xã An Bình", true),
      ("An Bình", "xã An Bình", true),
      ("Lao động – Thương binh và Xã hội", "lĩnh vực lao động - thương binh và xã hội", true),
      ("xã An Bình", "phường An Bình", false),
      ("xã An Bình", "huyện An Bình", false),
      ("Lĩnh vực Hòa Bình", "xã Hòa Bình", false),
      ("Đất đai", "Đất đai và môi trường", false),
    ]
  )
  func labelsAgreeByNameAndKind(_ one: String, _ other: String, _ agree: Bool) throws {
    let subjects = try [one, other].map { text in
      let lexed = try lexed(text)
      return try #require(SubjectLabels.subject(of: lexed.tokens.indices, in: lexed))
    }
    #expect(subjects[0].agrees(with: subjects[1]) == agree)
  }

  @Test(
    arguments: [
      "Tổng cộng", "Tiếp nhận trực tuyến", "Cấp xã", "UBND các xã", "Quý 1", "Khác",
      "Tư pháp (cấp huyện)",
      "Số hồ sơ đã giải quyết", "",
    ]
  )
  func otherLabelsNameNothing(_ label: String) throws {
    let lexed = try lexed(label)
    #expect(SubjectLabels.subject(of: lexed.tokens.indices, in: lexed) == nil)
  }

  private func lexed(_ text: String) throws -> LexedText {
    LexedText(SourceText(text), vocabulary: try Configuration.embedded().vocabulary())
  }
}
