import Foundation

@testable import AuditKitCore

/// Checks YAML against a JSON Schema, as far as ours goes: what an editor would complain of.
struct SchemaValidator {
  private let root: [String: Any]

  init(_ json: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
  }

  /// The places that the schema refuses, as paths.
  func complaints(about yaml: String) throws -> [String] {
    var repeated: [YAMLFault] = []
    let node = try YAMLReader.read(Array(yaml.utf8), repeated: &repeated)
    return complaints(about: node, root, "")
  }

  private func complaints(
    about node: YAMLNode,
    _ schema: [String: Any],
    _ path: String
  ) -> [String] {
    if let place = schema["$ref"] as? String {
      return complaints(about: node, resolved(place), path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let isMet = choices.contains { complaints(about: node, $0, path).isEmpty }
      return isMet ? [] : [path]
    }
    if let words = schema["enum"] as? [String] {
      return words.contains(node.text ?? "") ? [] : [path]
    }
    guard types(of: schema).contains(where: { isOf($0, node, schema) }) else { return [path] }
    switch node.content {
    case .empty, .scalar: return []
    case .sequence(let items):
      let inner = schema["items"] as? [String: Any] ?? [:]
      return items.enumerated().flatMap {
        complaints(about: $0.element, inner, "\(path)/\($0.offset)")
      }
    case .mapping(let pairs): return complaints(about: pairs, schema, path)
    }
  }

  private func complaints(
    about pairs: [YAMLPair],
    _ schema: [String: Any],
    _ path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { name in
      !pairs.contains { $0.key == name }
    }
    return missing.map { "\(path)/\($0)" }
      + pairs.flatMap { pair in
        let inner = "\(path)/\(pair.key)"
        let others = schema["additionalProperties"] as? [String: Any]
        guard let property = properties[pair.key] ?? others else { return [inner] }
        return complaints(about: pair.value, property, inner)
      }
  }

  private func types(of schema: [String: Any]) -> [String] {
    schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
  }

  private func isOf(_ type: String, _ node: YAMLNode, _ schema: [String: Any]) -> Bool {
    switch (type, node.content) {
    case ("null", .empty), ("array", .sequence), ("object", .mapping): true
    case ("boolean", .scalar(let text)): ["true", "false"].contains(text)
    case ("integer", .scalar(let text)): Int(text) != nil && isInBounds(text, schema)
    case ("number", .scalar(let text)): isInBounds(text, schema)
    case ("string", .scalar(let text)):
      (schema["pattern"] as? String).map { text.range(of: $0, options: .regularExpression) != nil }
        ?? true
    default: false
    }
  }

  private func isInBounds(_ text: String, _ schema: [String: Any]) -> Bool {
    guard let value = Decimal(string: text) else { return false }
    let low = (schema["minimum"] as? NSNumber)?.decimalValue
    let high = (schema["maximum"] as? NSNumber)?.decimalValue
    return value >= low ?? value && value <= high ?? value
  }

  /// What stands at `#/properties/rules`.
  private func resolved(_ place: String) -> [String: Any] {
    place.split(separator: "/").dropFirst().reduce(root) { schema, key in
      schema[String(key)] as? [String: Any] ?? [:]
    }
  }
}
