import Testing

@testable import AuditKitCore

/// Which names are near enough to be one.
@Suite struct NameLikenessTests {
  @Test(
    arguments: [
      ("Ba Cụm Bắc", "Ba Cùm Bắc", NameLikeness(edits: 1, isOfMarks: true, keepsInitial: true)),
      ("Ba Cùm Bắc", "Ba Cạm Bắc", NameLikeness(edits: 2, isOfMarks: false, keepsInitial: true)),
      ("Tân Phú", "Tân Phúc", NameLikeness(edits: 1, isOfMarks: false, keepsInitial: true)),
      ("Hòa Bình", "Hòa Ninh", NameLikeness(edits: 2, isOfMarks: false, keepsInitial: false)),
      ("Đắk Nông", "Dak Nông", NameLikeness(edits: 3, isOfMarks: true, keepsInitial: true)),
    ]
  )
  func namesThatDifferInOneWordAreCompared(_ one: String, _ other: String, _ like: NameLikeness) {
    #expect(likeness(one, other) == like)
  }

  @Test(
    arguments: [
      ("Phước Long", "Phước Lộc"),
      // Two words differ, the words stand in another order, or one is missing.
      ("Sơn Lâm", "Son Lam"),
      ("Sơn Thành", "Thành Sơn"),
      ("Ba Cụm Bắc", "Ba Cụm"),
      // The place of the tone mark is no difference.
      ("Tân Hoà", "Tân Hòa"),
      // Numbers and letters tell units apart.
      ("Khánh Hòa II", "Khánh Hòa III"),
      ("Vĩnh Lộc A", "Vĩnh Lộc B"),
      ("Sơn", "Son"),
    ]
  )
  func otherNamesAreNotAlike(_ one: String, _ other: String) {
    #expect(likeness(one, other) == nil)
  }

  /// How the two lines of a text are alike as names.
  private func likeness(_ one: String, _ other: String) -> NameLikeness? {
    let lexed = LexedText(SourceText("\(one)\n\(other)"), vocabulary: Vocabulary([:]))
    let names = [0, one.utf8.count + 1].map { start in
      let line = TextRange(start, start + (start > 0 ? other : one).utf8.count)
      let tokens = lexed.tokens(in: line)
      return UnitMention(
        level: .commune,
        name: UnitName(tokens.map { lexed.tokens[$0].key }),
        tokens: tokens,
        wordCount: tokens.count,
        range: line
      )
    }
    return NameLikeness.between(names[0], names[1], in: lexed)
  }
}
