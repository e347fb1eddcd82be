extension ProseFigures {
  /// A total with its parts, and whether they make it.
  func sum(_ whole: Int, _ parts: some Sequence<Int>, basis: Basis = .words) -> ProseSum {
    let parts = Array(parts)
    let check = SumCheck(
      whole: figures[whole].value,
      parts: parts.map { SumCheck.Part(value: figures[$0].value) }
    )
    return ProseSum(whole: whole, parts: parts, basis: basis, verdict: check.verdict())
  }

  /// Whether a total misses what its parts make by a fraction of it at most: a quarter, a tenth.
  func isNear(_ whole: Int, _ sum: ExactDecimal, within fraction: Int128) -> Bool {
    let stated = figures[whole].value.value
    guard let difference = sum.subtracting(stated)?.magnitude.multiplied(by: ExactDecimal(fraction))
    else { return false }
    return difference <= stated
  }

  /// Whether a sum that no words announce holds, or fails by one or by a fraction of its total at most: what differs more
  /// may speak of something else.
  func mayBeMeant(_ sum: ProseSum, within fraction: Int128 = 10) -> Bool {
    guard case .inconsistent(let expected) = sum.verdict else { return true }
    if isNear(sum.whole, expected, within: fraction) { return true }
    let difference = expected.subtracting(figures[sum.whole].value.value)?.magnitude
    return difference.map { $0 <= ExactDecimal(1) } ?? false
  }
}
