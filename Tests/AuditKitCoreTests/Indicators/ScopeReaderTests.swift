import Testing

@testable import AuditKitCore

/// Of whose dossiers the words of a district's report speak.
@Suite struct ScopeReaderTests {
  @Test(
    arguments: [
      ("Kết quả giải quyết hồ sơ tại UBND huyện", AgencyLevel.district, false),
      ("Kết quả của UBND các xã, thị trấn", .commune, false),
      ("Hồ sơ cấp xã", .commune, false),
      // One commune is not all of them; one district may be the own one.
      ("Hồ sơ tại UBND xã Bình An", .commune, true),
      ("Hồ sơ tại UBND huyện Bình Sơn", .district, false),
      ("Hồ sơ tại UBND huyện và UBND các xã", .commune, true),
      // Who decides is not who counts.
      ("Thủ tục thuộc thẩm quyền giải quyết của cấp tỉnh", nil, false),
      ("Kết quả cải cách hành chính trên địa bàn huyện", nil, false),
    ] as [(String, AgencyLevel?, Bool)]
  )
  func levelsAreThoseWhoseFiguresAreMeant(
    _ text: String,
    _ level: AgencyLevel?,
    _ isNarrow: Bool
  ) throws {
    let scope = try scope(text)
    let extent = scope.level(in: scope.lexed.tokens.indices)
    #expect(extent.level == level)
    #expect(extent.isNarrow == isNarrow)
  }

  @Test(
    arguments: [
      ("Kết quả giải quyết hồ sơ 6 tháng đầu năm 2024", false),
      ("Kết quả giải quyết hồ sơ theo lĩnh vực", false),
      ("Kết quả giải quyết hồ sơ có phát sinh", true),
      ("Kết quả giải quyết hồ sơ lĩnh vực đất đai và lĩnh vực hộ tịch", true),
      ("Kết quả giải quyết hồ sơ trực tuyến", true),
      ("Kết quả giải quyết hồ sơ 6 tháng đầu năm 2023", true),
    ]
  )
  func otherPeriodsChannelsAndSeveralFieldsAreAPart(_ text: String, _ isNarrow: Bool) throws {
    let scope = try scope(text)
    let extent = scope.extent(of: scope.lexed.tokens.indices)
    #expect(extent.isNarrow == isNarrow)
  }

  @Test(
    arguments: [
      ("Tổng số hồ sơ đã tiếp nhận trong kỳ", ""),
      ("Tổng số hồ sơ tại UBND xã Bình An", ""),
      // Any word that is not known may narrow what is counted.
      ("Số hồ sơ do doanh nghiệp nộp", "doanh nghiệp nộp"),
      ("Số hồ sơ đã tiếp nhận năm 2023", "năm 2023"),
    ]
  )
  func knownWordsLeaveAMeasureAsItIs(_ text: String, _ rest: String) throws {
    let scope = try scope(text)
    let tokens = scope.lexed.tokens.indices
    let end = PlainWords(scope: scope).end(of: tokens)
    let left = end..<tokens.upperBound
    #expect((left.isEmpty ? "" : scope.lexed.string(of: left)) == rest)
  }

  /// How a district reads its report on the first half of 2024.
  private func scope(_ text: String) throws -> ScopeReader {
    let lexed = LexedText(SourceText(text), vocabulary: try Configuration.embedded().vocabulary())
    return ScopeReader(
      lexed: lexed,
      periods: PeriodLexer.periods(in: lexed, dates: DateLexer.dates(in: lexed)),
      own: .district,
      ownPeriod: Period(.half, 1, year: 2024)
    )
  }
}
