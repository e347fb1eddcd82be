import Testing

@testable import AuditKitCore

/// A rule of another house may hand on anything; what makes no sense is left alone.
@Suite struct ForeignRelationTests {
  private static let value = StatedValue(value: ExactDecimal(3), range: TextRange(0, 1))

  private static func operand(_ place: FigurePlace) -> Relation.Operand {
    Relation.Operand(place, value)
  }

  @Test(arguments: [
    Relation(.sum, result: operand(.figure(7)), operands: [operand(.figure(-1))]),
    Relation(.sum, result: operand(.cell(table: 0, row: 0, column: 0)), operands: []),
    Relation(.equal, result: operand(.figure(0)), operands: []),
    Relation(.equal, result: nil, operands: [operand(.figure(0))]),
    Relation(.share, result: operand(.figure(0)), operands: [], bases: []),
    Relation(.share, result: nil, operands: [operand(.figure(0))], bases: [operand(.figure(0))]),
    Relation(.whole, result: nil, operands: []), Relation(.range, result: nil, operands: []),
  ])
  func isHarmless(_ relation: Relation) {
    let violation = Violation(at: TextRange(0, 1), message: "limit", relation: relation)
    let finding = Finding(rule: LimitRule.info, level: .error, violation: violation)
    let text = SourceText("Có 3 hồ sơ.")
    let document = Document(
      name: "a.txt",
      text: text,
      blocks: [Block(.paragraph, Fragments(TextRange(0, text.count)))],
      tables: []
    )
    let knowledge = Knowledge(vocabulary: Vocabulary([:]), identities: [])
    let understanding = Understanding(document, knowledge: knowledge)
    let found = RootCauses.resolve([finding, finding], in: understanding)
    #expect(found.allSatisfy { $0.violation.place == TextRange(0, 1) })
    #expect((1...2).contains(found.count))
  }
}
