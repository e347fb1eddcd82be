/// A number that is not the one that its place in the sequence wants.
public struct SequenceBreak: Sendable, Equatable {
  /// How the number leaves the sequence.
  public enum Kind: Sendable, Equatable {
    /// I, II, II.
    case repeated
    /// I, II, IV.
    case skipped
    /// V, VI, V.
    case backward
    /// An item whose number is that of the next heading.
    case stray
    /// 2, 3: where is 1?
    case lateStart
  }

  public let kind: Kind
  /// The index of the member with the wrong number.
  public let member: Int
  /// The member before it in the count, or of a stray number the one it belongs to; nil at the start.
  public let previous: Int?
  /// The number that its place wants.
  public let expected: Int
}

/// Finds the breaks of a sequence.
///
/// The number behind a break tells what happened: of II, II, IV the second one is a slip; of 5, 6, 2, 3 a
/// list with a count of its own, whose first number was not read, lies between.
struct SequenceBreakFinder {
  private let sequence: NumberSequence
  private var last: Int
  /// The number that a list in between has come to.
  private var detour: Int?
  /// Numbers that stood before their turn.
  private var early: Set<Int> = []

  private init(_ sequence: NumberSequence) {
    self.sequence = sequence
    last = sequence.members[0].value
  }

  /// The breaks of a sequence, in order.
  ///
  /// - Parameters:
  ///   - sequence: The sequence.
  ///   - mayStartLate: Whether it goes on from another one, or is a part of a larger one.
  /// - Returns: The breaks, in order.
  static func breaks(in sequence: NumberSequence, mayStartLate: Bool) -> [SequenceBreak] {
    var finder = SequenceBreakFinder(sequence)
    var breaks: [SequenceBreak] = []
    if !mayStartLate, let start = finder.lateStart() { breaks.append(start) }
    for index in sequence.members.indices.dropFirst() {
      if let found = finder.advance(to: index) { breaks.append(found) }
    }
    return breaks
  }

  private var expected: Int {
    var next = last + 1
    while early.contains(next) { next += 1 }
    return next
  }

  private func value(_ index: Int) -> Int? {
    sequence.members.indices.contains(index) ? sequence.members[index].value : nil
  }

  /// A sequence of headings that begins with 2 and goes on with 3.
  private func lateStart() -> SequenceBreak? {
    guard sequence.style == .roman || sequence.style == .arabic, last == 2, value(1) == 3,
      sequence.members[0].isHeading, sequence.members[1].isHeading, sequence.prefix.isEmpty
    else { return nil }
    return SequenceBreak(kind: .lateStart, member: 0, previous: nil, expected: 1)
  }

  private mutating func advance(to index: Int) -> SequenceBreak? {
    let value = sequence.members[index].value
    if value == expected {
      last = value
      detour = nil
      return nil
    }
    if detour == value - 1 || isSmallRoman(value) {
      detour = value
      return nil
    }
    if isWithoutStroke(value) {
      last = value
      return nil
    }
    return judge(value, at: index)
  }

  /// Some lists leave out `đ`, and in some it lost its stroke.
  private func isWithoutStroke(_ value: Int) -> Bool {
    guard sequence.style == .letter || sequence.style == .capital else { return false }
    return last == VietnameseLetter.d && (value == VietnameseLetter.e || value == last)
  }

  /// `i)`, `v)` and `x)` may be small Roman numbers.
  private func isSmallRoman(_ value: Int) -> Bool {
    sequence.style == .letter && ["i", "v", "x"].contains(VietnameseLetter.text(of: value))
  }

  private mutating func judge(_ value: Int, at index: Int) -> SequenceBreak? {
    let expected = expected
    let kind: SequenceBreak.Kind =
      value == last ? .repeated : value > expected ? .skipped : .backward
    let next = self.value(index + 1)
    guard isConvincing(kind, value, expected, next) else {
      detour = value
      return nil
    }
    detour = nil
    if next == expected + 1 {
      last = expected
    } else if kind == .skipped, next == expected {
      early.insert(value)
    } else {
      last = value
    }
    if kind == .repeated, isStray(index - 1) {
      return SequenceBreak(kind: .stray, member: index - 1, previous: index, expected: value)
    }
    return SequenceBreak(kind: kind, member: index, previous: index - 1, expected: expected)
  }

  /// Whether an item stands between headings.
  private func isStray(_ index: Int) -> Bool {
    let members = sequence.members
    return index > 0 && !members[index].isHeading && members[index - 1].isHeading
      && members[index + 1].isHeading
  }

  /// The widest gap that is believed though the next number does not go on from what is missing.
  private static let widestGap = 2

  private func isConvincing(
    _ kind: SequenceBreak.Kind,
    _ value: Int,
    _ expected: Int,
    _ next: Int?
  ) -> Bool {
    if next == expected + 1 { return true }
    switch kind {
    case .repeated: return next == nil || next == value + 1
    case .skipped:
      guard let next else { return value - expected <= Self.widestGap }
      return value - expected <= Self.widestGap
        && (next == expected || (value + 1...value + 1 + Self.widestGap).contains(next))
    case .backward: return sequence.style == .roman && (next == nil || next == value + 1)
    case .stray, .lateStart: return true
    }
  }
}
