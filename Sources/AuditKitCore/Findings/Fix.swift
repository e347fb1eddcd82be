/// A change of a document that is certain to mend what a finding tells.
public struct Fix: Sendable, Equatable {
  /// Some text in place of other.
  public struct Replacement: Sendable, Equatable {
    public let place: TextRange
    public let text: String

    public init(_ place: TextRange, _ text: String) {
      self.place = place
      self.text = text
    }
  }

  /// In order of place; they do not overlap.
  public let replacements: [Replacement]

  public init(_ replacements: [Replacement]) {
    self.replacements = replacements.sorted { $0.place < $1.place }
  }
}
