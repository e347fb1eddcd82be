/// The settings of a rule.
public protocol RuleOptions: Sendable, Equatable {
  init()
}

/// The options of a rule that has none.
public struct NoOptions: RuleOptions {
  public init() {}
}
