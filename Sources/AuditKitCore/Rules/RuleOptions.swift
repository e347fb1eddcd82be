/// The settings of a rule.
///
/// The stored properties hold the defaults; `keys` gives each of them its name, its place and its help.
/// Decoding, the complaint about an unknown option, the defaults in `rules.yaml` and the table in the
/// documentation all follow from that one list.
///
/// ```swift
/// struct Options: RuleOptions {
///   var tolerance = ExactDecimal.zero
///
///   static let keys = [
///     OptionKey(
///       "tolerance",
///       \Self.tolerance,
///       help: LocalizedText(vi: "Độ lệch được bỏ qua.", en: "The difference to ignore.")
///     )
///   ]
/// }
/// ```
public protocol RuleOptions: Sendable, Equatable {
  init()
  static var keys: [OptionKey<Self>] { get }
}

/// The options of a rule that has none.
public struct NoOptions: RuleOptions {
  public static let keys: [OptionKey<Self>] = []
  public init() {}
}

/// A closed choice of words as the value of an option.
public protocol OptionChoice: RawRepresentable<String>, CaseIterable, Sendable {}

extension RuleOptions {
  /// Reads one option that a user wrote under the name of a rule.
  static func change(
    _ pair: YAMLPair,
    of rule: String
  ) throws(YAMLFault) -> OptionChange<Self> {
    guard let key = keys.first(where: { $0.name == pair.key }) else {
      let known = keys.map(\.name) + ["level"]
      throw YAMLFault(at: pair.keyPlace, .unknownOption(pair.key, of: rule, known: known))
    }
    return try key.read(pair.value)
  }
}

extension Rule {
  /// What may be written under the rule's name, but for the level.
  static var optionSchemas: [ValueSchema.Key] {
    Options.keys.map { ValueSchema.Key($0.name, $0.schema, help: $0.help) }
  }
}
