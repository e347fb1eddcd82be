/// Sorts numbered things into sequences, in one pass.
///
/// A number that goes on with an open sequence belongs to it and closes those inside it; a 1 begins a
/// new sequence, inside or behind the others; any other number is out of order, and goes to the innermost
/// sequence of its kind.
struct SequenceCollector {
  private(set) var sequences: [NumberSequence] = []
  /// The sequences that may go on, from the outside in.
  private var open: [Int] = []
  /// For each kind the last number of its sequence that was closed last.
  private var closed: [Kind: Int] = [:]
  /// Sequences that go on where another one stopped.
  private(set) var continuing: Set<Int> = []

  /// Numbers of one kind can stand in one sequence.
  private struct Kind: Hashable {
    let style: Ordinal.Style
    let prefix: [Int]
  }

  /// More levels than any report has.
  private static let mostOpen = 16
  private static let mostAlike = 3

  /// Adds the next numbered thing.
  mutating func add(
    _ style: Ordinal.Style,
    _ numbers: some BidirectionalCollection<Int>,
    _ place: TextRange,
    at index: Int,
    isHeading: Bool
  ) {
    guard let value = numbers.last else { return }
    let member = NumberSequence.Member(
      value: value,
      place: place,
      index: index,
      isHeading: isHeading
    )
    let alike = levels(style, numbers.dropLast(), before: member)
    if let level = alike.next ?? (value == 1 ? nil : alike.last) {
      append(member, at: level)
      return
    }
    let kind = Kind(style: style, prefix: Array(numbers.dropLast()))
    if value != 1, closed[kind] == value - 1 { continuing.insert(sequences.count) }
    begin(kind, member, alike)
  }

  /// The open sequences of one kind.
  private struct Alike {
    var count = 0
    /// The level of the innermost, and of the innermost that a number goes on with.
    var last: Int?
    var next: Int?
  }

  private func levels(
    _ style: Ordinal.Style,
    _ prefix: some Sequence<Int>,
    before member: NumberSequence.Member
  ) -> Alike {
    var alike = Alike()
    for level in open.indices
    where sequences[open[level]].style == style
      && sequences[open[level]].prefix.elementsEqual(prefix)
    {
      alike.count += 1
      alike.last = level
      if isNext(member, in: open[level]) { alike.next = level }
    }
    return alike
  }

  /// Closes all sequences: what follows has a numbering of its own.
  mutating func closeAll() {
    open.removeAll(keepingCapacity: true)
    closed.removeAll(keepingCapacity: true)
  }

  private func kind(_ sequence: Int) -> Kind {
    Kind(style: sequences[sequence].style, prefix: sequences[sequence].prefix)
  }

  private func isNext(_ member: NumberSequence.Member, in sequence: Int) -> Bool {
    sequences[sequence].members.last?.value == member.value - 1
  }

  private mutating func append(_ member: NumberSequence.Member, at level: Int) {
    close(behind: level)
    sequences[open[level]].append(member)
  }

  private mutating func begin(_ kind: Kind, _ member: NumberSequence.Member, _ alike: Alike) {
    if alike.count >= Self.mostAlike, let last = alike.last { close(behind: last - 1) }
    if open.count >= Self.mostOpen { open.removeFirst() }
    open.append(sequences.count)
    sequences.append(
      NumberSequence(
        style: kind.style,
        prefix: kind.prefix,
        depth: open.count - 1,
        first: member
      )
    )
  }

  private mutating func close(behind level: Int) {
    guard level + 1 < open.count else { return }
    for index in open[(level + 1)...] {
      closed[kind(index)] = sequences[index].members.last?.value
    }
    open.removeLast(open.count - level - 1)
  }
}
