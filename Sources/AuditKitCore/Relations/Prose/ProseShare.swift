/// A percentage in a sentence or list, its count, and the totals it may be a share of.
public struct ProseShare: Sendable {
  /// Indices in `ProseFigures.figures`.
  public let percent: Int
  public let part: Int
  /// The parts in front that it is the share of as well: of all that was early and on time.
  public let others: [Int]
  /// The base that explains it, or that the words mean.
  public let base: Int
  public let basis: Basis
  public let verdict: Verdict
  /// The percentage as it should have been rounded, where its digits were cut off.
  public let rounded: ExactDecimal?
}

extension ProseFigures {
  /// The check that one figure is the share that another one, or several together, have in a third.
  func shareCheck(percent: Int, part: Int, with others: [Int] = [], base: Int) -> ShareCheck {
    ShareCheck(
      percent: figures[percent].value,
      part: together(part, others),
      base: figures[base].value
    )
  }

  /// The first half of a fraction; nil where no figure of the same passage stands right before the bar.
  func numerator(of whole: Int) -> Int? {
    guard figures[whole].connection == .fraction, whole > byBlock[figures[whole].block].lowerBound,
      figures[whole].sentence == figures[whole - 1].sentence,
      figures[whole].token - figures[whole - 1].token <= Self.longestFraction
    else { return nil }
    return whole - 1
  }

  /// How many tokens the first number's unit and the bar may take.
  private static let longestFraction = 8

  /// What a percentage is the share of.
  public func part(of share: ProseShare) -> StatedValue { together(share.part, share.others) }

  private func together(_ part: Int, _ others: [Int]) -> StatedValue {
    others.reduce(into: figures[part].value) { sum, other in
      sum.value = sum.value.adding(figures[other].value.value) ?? sum.value
    }
  }
}

extension Figure {
  /// Whether it is a percentage that is said of the part before it: `trực tuyến 900 hồ sơ, chiếm 72 %`.
  var isShare: Bool { value.isPercent && connection == .share }
}
