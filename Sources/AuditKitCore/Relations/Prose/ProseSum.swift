/// A total in a sentence or list, and the parts that the words say it consists of.
public struct ProseSum: Sendable {
  /// The index of the total in `ProseFigures.figures`.
  public let whole: Int
  public let parts: [Int]
  public let basis: Basis
  public let verdict: Verdict
}

extension ProseFigures {
  /// `14/14 đơn vị`: the second half of a fraction that says that none is missing.
  func isAll(_ figure: Int) -> Bool {
    figure > 0 && figures[figure - 1].block == figures[figure].block
      && figures[figure - 1].value.value == figures[figure].value.value
  }

  /// Whether all figures count by one unit.
  func areAlike(_ indices: [Int]) -> Bool {
    let unit = figures[indices[0]].unit
    return unit != nil && indices.allSatisfy { figures[$0].unit == unit }
  }
}

extension Joint.Kind {
  /// Whether it says that parts of what was counted follow.
  var isBreakdown: Bool { self == .breakdown || self == .partialBreakdown }
}
