/// A place in the text that points to an appendix which is missing, or about something else.
public struct AppendixFault: Sendable {
  /// Label and number as the text prints them; of a list, from its second member on, the number alone.
  public let place: TextRange
  public let number: Int
  public let kind: Kind
  /// The other places that point to the same appendix, where it is missing.
  public let others: [TextRange]

  /// What is wrong with the appendix pointed to.
  public enum Kind: Sendable {
    /// The document has appendices, but none of this number.
    case missing(present: [Appendix])
    case mismatch(Mismatch)
  }

  /// An appendix that is about something else, while another one fits.
  public struct Mismatch: Sendable {
    public let appendix: Appendix
    public let fitting: Appendix
    public let aspect: Aspect
    /// Whether the words at the pointer say what it should be about, and not only those around it.
    public let isDeclared: Bool
  }

  /// In what an appendix differs from the passage that points to it.
  public enum Aspect: Sendable, Equatable {
    case level(stated: AgencyLevel, found: AgencyLevel)
    case subject
    case period(stated: Period, found: Period)
  }
}
