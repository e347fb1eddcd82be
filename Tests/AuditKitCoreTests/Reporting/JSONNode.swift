import Foundation

/// A value of a parsed JSON text, by paths that may lead nowhere.
struct JSONNode {
  private let value: Any?

  init(_ text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  private init(value: Any?) { self.value = value }

  subscript(_ key: String) -> JSONNode { JSONNode(value: (value as? [String: Any])?[key]) }

  subscript(_ index: Int) -> JSONNode {
    let array = array
    return array.indices.contains(index) ? array[index] : JSONNode(value: nil)
  }

  var exists: Bool { value != nil }
  var string: String? { value as? String }
  var int: Int? { value as? Int }
  var bool: Bool? { value as? Bool }

  /// The value written out in one way, so that equal values have equal texts.
  var text: String {
    guard let value,
      let data = try? JSONSerialization.data(
        withJSONObject: value,
        options: [.fragmentsAllowed, .sortedKeys]
      )
    else { return "" }
    return String(decoding: data, as: UTF8.self)
  }
  var array: [JSONNode] { (value as? [Any])?.map { JSONNode(value: $0) } ?? [] }
  var keys: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }
  var strings: [String] { array.compactMap(\.string) }

  /// All objects that a member of this name leads to, at any depth.
  func all(_ name: String) -> [JSONNode] {
    let inner = array + keys.map { self[$0] }
    let own = self[name]
    return (own.exists ? [own] : []) + inner.flatMap { $0.all(name) }
  }
}
