/// The JSON Schema of `rules.yaml`, for editors.
///
/// Draft 7, which all editors know. It is made from the sections and the descriptions of the rules.
package enum ConfigurationSchema {
  /// The whole schema.
  package static func json(_ rules: [any Rule.Type]) -> String {
    var bytes: [UInt8] = []
    // The sink is called before this function returns, and never again.
    var writer = JSONWriter { bytes += $0 }
    writer.object { writer in
      writer.member("$schema", "http://json-schema.org/draft-07/schema#")
      writer.member("title", "cchc-lint rules.yaml")
      let keys = ConfigurationSection.all.map { section in
        ValueSchema.Key(section.name, section.schema(rules), help: section.help)
      }
      write(members: .mapping(keys), to: &writer)
    }
    writer.finish()
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ schema: ValueSchema, to writer: inout JSONWriter) {
    writer.object { write(members: schema, to: &$0) }
  }

  private static func write(members schema: ValueSchema, to writer: inout JSONWriter) {
    switch schema {
    case .flag: writer.member("type", "boolean")
    case .wholeNumber(let bounds):
      writer.member("type", "integer")
      writer.member("minimum", bounds.lowerBound)
      writer.member("maximum", bounds.upperBound)
    case .decimal(let bounds):
      writer.member("type", "number")
      writer.key("minimum")
      writer.decimal(bounds.lowerBound)
      writer.key("maximum")
      writer.decimal(bounds.upperBound)
    case .text: writer.member("type", ["string", "number", "boolean"])
    case .pattern(let pattern):
      writer.member("type", "string")
      writer.member("pattern", pattern)
    case .choice(let words): writer.member("enum", words)
    case .list(let items):
      writer.member("type", ["array", "null"])
      writer.key("items")
      write(items, to: &writer)
    case .mapping(let keys): write(keys, to: &writer)
    case .open(let keys, let others): write(keys, others: others, to: &writer)
    case .either(let schemas):
      writer.array("anyOf") { for schema in schemas { write(schema, to: &$0) } }
    case .same(let place): writer.member("$ref", place)
    }
  }

  private static func write(
    _ keys: [ValueSchema.Key],
    others: ValueSchema? = nil,
    to writer: inout JSONWriter
  ) {
    // A key with nothing behind it is read as an empty mapping, unless something must be in it.
    let required = keys.filter(\.isRequired).map(\.name)
    writer.member("type", required.isEmpty ? ["object", "null"] : ["object"])
    writer.object("properties") { writer in
      for key in keys {
        writer.object(named: key.name) { writer in
          if let help = key.help {
            writer.member("description", "\(help.vietnamese)\n\(help.english)")
          }
          write(members: key.schema, to: &writer)
        }
      }
    }
    if !required.isEmpty { writer.member("required", required) }
    guard let others else { return writer.member("additionalProperties", false) }
    writer.key("additionalProperties")
    write(others, to: &writer)
  }
}
