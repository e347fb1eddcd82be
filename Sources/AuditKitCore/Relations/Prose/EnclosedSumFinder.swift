/// Finds the breakdowns in parentheses behind a total: `132 (Mầm non: 33; Tiểu học: 54; THCS: 45)`.
struct EnclosedSumFinder {
  let prose: ProseFigures

  private var judge: ProseSumJudge { ProseSumJudge(prose: prose) }

  /// `132 (Mầm non: 33; Tiểu học: 54; THCS: 33)`: parentheses right behind a total, holding only parts and
  /// their shares.
  func sum(at index: Int, in block: Int) -> ProseSum? {
    let open = prose.joints[index]
    guard !open.isDetached, let whole = prose.figures(before: open.token, in: block).last,
      prose.figures[whole].depth == open.depth, !prose.figures[whole].value.isPercent,
      open.token - prose.figures[whole].token <= Self.longestName,
      let close = close(of: index, in: block)
    else { return nil }
    let inside = prose.figures(behind: open.token, in: block).prefix(Self.reach)
      .prefix { prose.figures[$0].token < close }
      .filter { prose.figures[$0].depth == open.depth + 1 && !prose.figures[$0].isShare }
    guard inside.count >= 2, inside.allSatisfy({ judge.isPart($0) }),
      !areYears(inside, of: whole),
      open.token - prose.figures[whole].token <= Self.longestUnit || mayBeFar(whole, inside)
    else { return nil }
    let sum = judge.sum(whole, inside, orMore: inside, as: .enclosed)
    // `16/22 người (…)`: the parts may be of either.
    let isHalf = prose.figures[whole].connection == .fraction && !prose.isAll(whole)
    return isHalf && sum?.verdict.holds == false ? nil : sum
  }

  /// Whether parts are years, or some of them are and others count what the whole counts, or every second one is:
  /// `06 lần (2010, 2014)`, `356 triệu (2012 đạt 250 triệu)`, `1.250 (2022: 1.180; 2021: 1.090)`.
  private func areYears(_ parts: [Int], of whole: Int) -> Bool {
    let years = parts.filter { prose.figures[$0].mayBeYear }
    guard !years.isEmpty else { return false }
    return years.count == parts.count || prose.figures[whole].mayBeYear
      || parts.contains { prose.figures[$0].unit != nil }
      || years.count > 1 && years == stride(from: 0, to: parts.count, by: 2).map { parts[$0] }
  }

  /// How many tokens the number and what it counts may take: `34 văn bản chỉ đạo, điều hành`.
  private static let longestUnit = 8
  /// How many where the parts name the same unit: `145 lượt cán bộ, công chức, viên chức đi đào tạo (cấp
  /// huyện 62 lượt, cấp xã 83 lượt)`.
  private static let longestName = 24

  /// Whether parts tell by their units, or by their number and names alone, that they belong to a whole with a long
  /// name: `64 tin, bài trên Cổng thông tin điện tử phường (chính sách: 21; dịch vụ công: 28; an toàn: 15)`.
  private func mayBeFar(_ whole: Int, _ parts: [Int]) -> Bool {
    if prose.areAlike([whole] + parts) { return true }
    if prose.figures[whole].unit == nil { return prose.areAlike(parts) }
    return parts.count >= 3
      && parts.allSatisfy {
        prose.figures[$0].unit == nil && prose.figures[$0].value.isCount
          && !prose.figures[$0].mayBeYear
      }
  }

  /// Where parentheses close that hold no words of breakdown, which would be judged by themselves, nothing that
  /// is left out, and no other total: `483/489 phiếu thuận (tổng 490 phiếu, 1 phiếu không hợp lệ)`.
  private func close(of index: Int, in block: Int) -> Int? {
    let open = prose.joints[index]
    for joint in prose.joints(inBlock: block)[(index + 1)...].prefix(Self.reach) {
      if joint.kind.isBreakdown || joint.kind == .exclusion || joint.kind == .total { return nil }
      if joint.kind == .close, joint.depth == open.depth { return joint.token }
    }
    return nil
  }

  /// How many figures or joints behind a place are looked at.
  private static let reach = 64
}
