/// An identity that figures must satisfy by what they measure: the whole is the sum of the parts.
///
/// Identities stand in `rules.yaml`; each measure is named by the terms of the vocabulary that its label
/// carries, so `received = resolved + pending` holds wherever the words for the three stand.
public struct IdentityDefinition: Sendable, Hashable {
  public let name: String
  /// What the label of the whole says.
  public let whole: TermSet
  /// What the label of each part says.
  public let parts: [TermSet]

  public init(name: String, whole: TermSet, parts: [TermSet]) {
    self.name = name
    self.whole = whole
    self.parts = parts
  }
}
