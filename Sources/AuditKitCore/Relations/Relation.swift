/// A calculation over printed figures that ought to hold, in a form that can be tried with other figures.
///
/// A rule hands it on with its violation. The stage behind the rules asks of all of them together which one
/// figure may be wrong.
public struct Relation: Sendable, Equatable {
  /// How the figures are joined.
  public enum Form: Sendable, Equatable {
    /// The result is the sum of the operands.
    case sum
    /// The result is the percentage that the operands are of the bases.
    case share
    /// The result is the percentage by which the operands exceed the bases.
    case growth
    /// The result is what the operands make.
    case equal
    /// The result is at most what the operands make.
    case atMost
    /// The operands are percentages that make 100 together; there is no result.
    case whole
    /// The result is a percentage between 0 and 100.
    case range
  }

  /// A figure that takes part.
  public struct Operand: Sendable, Equatable {
    public let place: FigurePlace
    public let value: StatedValue
    public let isSubtracted: Bool

    public init(_ place: FigurePlace, _ value: StatedValue, isSubtracted: Bool = false) {
      self.place = place
      self.value = value
      self.isSubtracted = isSubtracted
    }
  }

  public let form: Form
  /// Every figure that takes part: the result if there is one, the operands, the bases.
  public let figures: [Operand]
  /// How many operands could not be read; each may be anything from zero up.
  public let unknownOperands: Int
  private let hasResult: Bool
  private let baseCount: Int

  public init(
    _ form: Form,
    result: Operand?,
    operands: [Operand],
    bases: [Operand] = [],
    unknownOperands: Int = 0
  ) {
    var figures: [Operand] = []
    figures.reserveCapacity(operands.count + bases.count + 1)
    if let result { figures.append(result) }
    figures += operands
    figures += bases
    self.form = form
    self.figures = figures
    hasResult = figures.count > operands.count + bases.count
    baseCount = bases.count
    self.unknownOperands = unknownOperands
  }

  /// A calculation of figures that are put together already: the result, the operands, the bases.
  init(_ form: Form, figures: [Operand], baseCount: Int = 0, unknownOperands: Int = 0) {
    self.form = form
    self.figures = figures
    hasResult = true
    self.baseCount = baseCount
    self.unknownOperands = unknownOperands
  }

  public var result: Operand? { hasResult ? figures[0] : nil }

  public var operands: ArraySlice<Operand> {
    figures[(hasResult ? 1 : 0)..<figures.count - baseCount]
  }

  /// What a percentage is a share of; more than one add up.
  public var bases: ArraySlice<Operand> { figures[(figures.count - baseCount)...] }
}
