/// An identity between measures that is known by name: received = resolved + pending.
///
/// A measure is the set of its facets, so `[.resolved, .early]` is what was resolved early.
public struct IdentityDefinition: Sendable, Equatable {
  public let name: String
  public let whole: Set<Term>
  public let parts: [Set<Term>]

  public init(name: String, whole: Set<Term>, parts: [Set<Term>]) {
    self.name = name
    self.whole = whole
    self.parts = parts
  }
}
