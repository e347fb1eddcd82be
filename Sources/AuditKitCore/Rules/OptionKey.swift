/// One setting of a rule: its name in `rules.yaml`, its property, and its help.
///
/// A setting is a yes or no, a whole number, an exact decimal, a text, a list of texts or a closed choice.
public struct OptionKey<Options>: Sendable {
  public let name: String
  public let help: LocalizedText
  /// What may be written, for the documentation.
  package let kind: LocalizedText
  /// What may be written, for editors.
  let schema: ValueSchema
  /// Turns what is written into a change of the options.
  let read: @Sendable (YAMLNode) throws(YAMLFault) -> OptionChange<Options>
  let show: @Sendable (Options) -> String

  /// The value in `options` as it would be written in `rules.yaml`.
  package func yaml(of options: Options) -> String { show(options) }

  /// A switch: `true` or `false`.
  public init(
    _ name: String,
    _ path: any WritableKeyPath<Options, Bool> & Sendable,
    help: LocalizedText
  ) {
    self.init(name, path, .flag, help)
  }

  /// A whole number within bounds.
  public init(
    _ name: String,
    _ path: any WritableKeyPath<Options, Int> & Sendable,
    in bounds: ClosedRange<Int> = 0...1_000_000,
    help: LocalizedText
  ) {
    self.init(name, path, .wholeNumber(in: bounds), help)
  }

  /// An exact decimal within bounds.
  public init(
    _ name: String,
    _ path: any WritableKeyPath<Options, ExactDecimal> & Sendable,
    in bounds: ClosedRange<ExactDecimal> = .zero...ExactDecimal(1_000_000),
    help: LocalizedText
  ) {
    self.init(name, path, .decimal(in: bounds), help)
  }

  /// A text.
  public init(
    _ name: String,
    _ path: any WritableKeyPath<Options, String> & Sendable,
    help: LocalizedText
  ) {
    self.init(name, path, .text, help)
  }

  /// A list of texts.
  public init(
    _ name: String,
    _ path: any WritableKeyPath<Options, [String]> & Sendable,
    help: LocalizedText
  ) {
    self.init(name, path, .texts, help)
  }

  /// One of a fixed set of words, the cases of an `OptionChoice`.
  public init<Choice: OptionChoice>(
    _ name: String,
    _ path: any WritableKeyPath<Options, Choice> & Sendable,
    help: LocalizedText
  ) {
    self.init(name, path, .choice(), help)
  }

  private init<Value: Sendable>(
    _ name: String,
    _ path: any WritableKeyPath<Options, Value> & Sendable,
    _ type: OptionType<Value>,
    _ help: LocalizedText
  ) {
    self.name = name
    self.help = help
    kind = type.kind
    schema = type.schema
    read = { node throws(YAMLFault) in
      guard let value = type.read(node) else {
        throw YAMLFault(at: node.place, .wrongValue(name, expected: type.kind, found: node))
      }
      return { $0[keyPath: path] = value }
    }
    show = { type.show($0[keyPath: path]) }
  }
}

/// Sets one option to a value that was read.
typealias OptionChange<Options> = @Sendable (inout Options) -> Void

/// How values of one type are read from YAML and shown in it.
private struct OptionType<Value>: Sendable {
  /// What may be written, for messages.
  let kind: LocalizedText
  let schema: ValueSchema
  let read: @Sendable (YAMLNode) -> Value?
  let show: @Sendable (Value) -> String
}

extension OptionType<Bool> {
  fileprivate static let flag = Self(
    kind: LocalizedText(vi: "true hoặc false", en: "true or false"),
    schema: .flag,
    read: { node in
      switch node.text {
      case "true": true
      case "false": false
      default: nil
      }
    },
    show: { $0 ? "true" : "false" }
  )
}

extension OptionType<Int> {
  fileprivate static func wholeNumber(in bounds: ClosedRange<Int>) -> Self {
    let limits = "\(bounds.lowerBound)…\(bounds.upperBound)"
    return Self(
      kind: LocalizedText(
        vi: "số nguyên trong khoảng \(limits)",
        en: "a whole number in \(limits)"
      ),
      schema: .wholeNumber(bounds),
      read: { node in node.text.flatMap(Int.init).flatMap { bounds.contains($0) ? $0 : nil } },
      show: { "\($0)" }
    )
  }
}

extension OptionType<ExactDecimal> {
  fileprivate static func decimal(in bounds: ClosedRange<ExactDecimal>) -> Self {
    let limits = "\(bounds.lowerBound)…\(bounds.upperBound)"
    return Self(
      kind: LocalizedText(
        vi: "số trong khoảng \(limits), viết với dấu chấm thập phân",
        en: "a number in \(limits)"
      ),
      schema: .decimal(bounds),
      read: { node in
        node.text.flatMap(ExactDecimal.init(yaml:)).flatMap { bounds.contains($0) ? $0 : nil }
      },
      show: { "\($0)" }
    )
  }
}

extension OptionType<String> {
  fileprivate static let text = Self(
    kind: LocalizedText(vi: "một chuỗi chữ", en: "a text"),
    schema: .text,
    read: { $0.text },
    show: { $0.yamlText }
  )
}

extension OptionType<[String]> {
  fileprivate static let texts = Self(
    kind: LocalizedText(vi: "một danh sách chuỗi chữ", en: "a list of texts"),
    schema: .list(.text),
    read: { node in
      guard let items = node.items else { return nil }
      let texts = items.compactMap(\.text).filter { $0.utf8.contains { $0 > 0x20 } }
      return texts.count == items.count ? texts : nil
    },
    show: { "[" + $0.map(\.yamlText).joined(separator: ", ") + "]" }
  )
}

extension OptionType where Value: OptionChoice {
  fileprivate static func choice() -> Self {
    let words = Value.allCases.map(\.rawValue)
    let choices = words.joined(separator: ", ")
    return Self(
      kind: LocalizedText(vi: "một trong: \(choices)", en: "one of \(choices)"),
      schema: .choice(words),
      read: { $0.text.flatMap(Value.init(rawValue:)) },
      show: { $0.rawValue }
    )
  }
}

extension ExactDecimal {
  /// Reads `-12.5`; at most 30 digits.
  init?(yaml text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }), digits.utf8.count <= 30,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let mantissa = Int128(digits)
    else { return nil }
    self.init(isNegative ? 0 - mantissa : mantissa, scale: parts.count == 2 ? parts[1].count : 0)
  }
}
