/// A value of a YAML file that remembers where it was written.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    /// Nothing was written: `rules:` and then the next key.
    case empty
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  let content: Content
  let place: YAMLPlace

  /// The text of a scalar, or nil.
  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The items of a list, none if nothing was written, or nil for anything else.
  var items: [YAMLNode]? {
    switch content {
    case .sequence(let items): items
    case .empty: []
    default: nil
    }
  }

  /// The pairs of a mapping, none if nothing was written, or nil for anything else.
  var pairs: [YAMLPair]? {
    switch content {
    case .mapping(let pairs): pairs
    case .empty: []
    default: nil
    }
  }

  /// What it is, for messages: `'many'`, a list, a mapping.
  var summary: LocalizedText {
    switch content {
    case .empty: LocalizedText(vi: "để trống", en: "nothing")
    case .scalar(let text): LocalizedText(vi: text.quoted, en: text.quoted)
    case .sequence: LocalizedText(vi: "một danh sách", en: "a list")
    case .mapping: LocalizedText(vi: "một bảng khoá", en: "a mapping")
    }
  }
}

/// A key of a mapping with its value.
struct YAMLPair: Sendable {
  let key: String
  let keyPlace: YAMLPlace
  let value: YAMLNode
}

/// A place in a YAML file, as people count: from 1, columns in characters.
package struct YAMLPlace: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int
  /// How many characters of the line it covers; at least 1.
  package let width: Int

  init(line: Int, column: Int, width: Int = 1) {
    self.line = line
    self.column = column
    self.width = max(1, width)
  }

  package static func < (left: YAMLPlace, right: YAMLPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
