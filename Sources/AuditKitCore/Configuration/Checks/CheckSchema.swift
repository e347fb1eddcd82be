/// What may stand in the section `checks`, for editors.
enum CheckSchema {
  static let entry = ValueSchema.mapping(common + operands)

  private static let common: [ValueSchema.Key] = [
    ValueSchema.Key(
      "id",
      .pattern("^[A-Z]{2,8}[0-9]{1,6}$"),
      help: LocalizedText(
        vi: "Mã của quy tắc; phần chữ là nhóm của nó.",
        en: "The id of the rule; its letters are its family."
      )
    ),
    ValueSchema.Key(
      "name",
      .pattern("^!?[a-z][a-z0-9]*(-[a-z0-9]+)*$"),
      help: LocalizedText(
        vi: "Tên, dùng ở mục 'rules'; \"!tên\" thì bỏ một quy tắc.",
        en: "Its name, for the section 'rules'; \"!name\" removes a check."
      ),
      isRequired: true
    ),
    ValueSchema.Key(
      "kind",
      .choice(of: CheckKind.self),
      help: LocalizedText(vi: "Loại quan hệ phải đúng.", en: "What must hold.")
    ),
    ValueSchema.Key("level", .choice(of: LevelChoice.self)),
    ValueSchema.Key("in", .text, help: scope),
    ValueSchema.Key(
      "rows",
      .choice(of: Check.RowChoice.self),
      help: LocalizedText(
        vi: "Xét những dòng nào của bảng.",
        en: "Which rows of a table to look at."
      )
    ),
    ValueSchema.Key("summary", localized),
    ValueSchema.Key("rationale", localized),
    ValueSchema.Key("advice", localized),
    ValueSchema.Key(
      "message",
      localized,
      help: LocalizedText(
        vi: "Thông báo, với chỗ điền như {stated}, {expected}, {place}.",
        en: "The message, with placeholders such as {stated}, {expected}, {place}."
      )
    ),
    ValueSchema.Key("valid", .list(example)),
    ValueSchema.Key("invalid", .list(example)),
  ]

  private static let operands: [ValueSchema.Key] = [
    ValueSchema.Key("value", selector),
    ValueSchema.Key("whole", sameSelector),
    ValueSchema.Key("parts", .list(sameSelector)),
    ValueSchema.Key("rate", sameSelector),
    ValueSchema.Key("part", sameSelector),
    ValueSchema.Key("base", sameSelector),
    ValueSchema.Key("values", .list(sameSelector)),
    ValueSchema.Key("minimum", number),
    ValueSchema.Key("maximum", number),
    ValueSchema.Key("allowed", .oneOrMore(.text)),
    ValueSchema.Key("pattern", .oneOrMore(.text)),
    ValueSchema.Key("formula", .text),
    ValueSchema.Key("where", .open([], others: sameSelector)),
  ]

  private static let sameSelector = ValueSchema.same("#/properties/checks/items/properties/value")

  private static let scope = LocalizedText(
    vi: "Chỉ xét bảng, biểu, mục có những chữ này ở tên.",
    en: "Only tables, forms and sections with these words in their title."
  )

  private static let selector = ValueSchema.mapping([
    ValueSchema.Key(
      "column",
      .oneOrMore(.text),
      help: LocalizedText(
        vi: "Chữ trong tiêu đề cột, từ ngoài vào trong.",
        en: "Words of the header of a column, from the outside in."
      )
    ),
    ValueSchema.Key("role", .choice(of: ColumnRole.self)),
    ValueSchema.Key(
      "number",
      .wholeNumber(1...99),
      help: LocalizedText(
        vi: "Số của cột, như (3).",
        en: "The number printed under the header: (3)."
      )
    ),
    ValueSchema.Key(
      "code",
      .text,
      help: LocalizedText(vi: "Mã của dòng: 5.4.1.", en: "The code of a row: 5.4.1.")
    ),
    ValueSchema.Key(
      "row",
      .text,
      help: LocalizedText(vi: "Chữ ở nhãn dòng.", en: "Words of a row's label.")
    ),
    ValueSchema.Key("measure", .oneOrMore(.choice(FacetReader.all.terms.map(\.name)))),
    ValueSchema.Key(
      "section",
      .text,
      help: LocalizedText(vi: "Chữ ở tên mục.", en: "Words of a heading.")
    ),
    ValueSchema.Key("in", .text, help: scope),
  ])

  private static let number = ValueSchema.decimal(
    ExactDecimal(-1_000_000_000_000)...ExactDecimal(1_000_000_000_000)
  )

  private static let localized = ValueSchema.either([
    .text,
    .mapping([ValueSchema.Key("vi", .text, isRequired: true), ValueSchema.Key("en", .text)]),
  ])

  private static let example = ValueSchema.either([
    .text,
    .mapping([
      ValueSchema.Key("report", .text, isRequired: true), ValueSchema.Key("messages", .list(.text)),
    ]),
  ])
}
