/// What may be written as a value of a configuration.
///
/// Editors get it as a JSON Schema, so that they complete and check a `rules.yaml` as it is typed. It lets
/// more pass than the reader does; of what the reader takes it refuses only numbers in quotation marks.
package indirect enum ValueSchema: Sendable {
  case flag
  case wholeNumber(ClosedRange<Int>)
  case decimal(ClosedRange<ExactDecimal>)
  /// A text; what looks like a number or a `true` is one too.
  case text
  /// A text that a regular expression of JavaScript matches.
  case pattern(String)
  case choice([String])
  case list(ValueSchema)
  case mapping([Key])
  /// A mapping with keys of one's own besides these.
  case open([Key], others: ValueSchema)
  case either([ValueSchema])
  /// The same as what stands at a place of the schema: `#/properties/rules`.
  case same(String)

  /// A key of a mapping.
  package struct Key: Sendable {
    package let name: String
    package let help: LocalizedText?
    package let schema: ValueSchema
    package let isRequired: Bool

    package init(
      _ name: String,
      _ schema: ValueSchema,
      help: LocalizedText? = nil,
      isRequired: Bool = false
    ) {
      self.name = name
      self.help = help
      self.schema = schema
      self.isRequired = isRequired
    }
  }

  /// A day: `2019-03-12`.
  static let day = ValueSchema.pattern(#"^\d{4}-\d{2}-\d{2}$"#)

  /// One value, or a list of such values.
  static func oneOrMore(_ schema: ValueSchema) -> ValueSchema { .either([schema, .list(schema)]) }

  /// The words of a closed choice.
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of type: Choice.Type
  ) -> ValueSchema {
    .choice(type.allCases.map(\.rawValue))
  }
}
