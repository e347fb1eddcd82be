/// The figures that are probably wrong where calculations fail, and what they should be.
public struct RootCause: Sendable {
  /// One figure, as it is and as it would have to be.
  public struct Suspect: Sendable {
    /// Where it stands; of a blank that counts as zero, its cell.
    public let place: TextRange
    /// What it is called, for messages.
    public let name: LocalizedText
    public let stated: StatedValue
    public let expected: ExactDecimal
  }

  /// How the figures came to be wrong, as far as their digits tell.
  public enum Slip: Sendable, Equatable {
    /// Two digits side by side changed places.
    case transposedDigits
    /// A digit is missing.
    case droppedDigit
    /// A digit stands there twice.
    case doubledDigit
    /// The decimal mark stands elsewhere, or zeros too many or too few.
    case shiftedMark
    /// Two figures stand in each other's cell.
    case swapped
    /// A figure stands in the cell beside its own.
    case moved
  }

  /// How sure it is.
  public enum Certainty: Sendable, Equatable {
    /// Nothing else repairs what fails without breaking what holds, and several calculations agree.
    case certain
    /// Only this repairs it without breaking what holds, or only this looks like a slip of the pen.
    case likely
    /// Each of the suspects alone would repair it.
    case open
  }

  public let suspects: [Suspect]
  public let certainty: Certainty
  public let slip: Slip?
  /// How many calculations would hold: those that fail now, and those that the figures take part in and that
  /// would go on to hold.
  public let calculations: Int
}
