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
    _ numbers: [Int],
    _ place: TextRange,
    at index: Int,
    isHeading: Bool
  ) {
    guard let value = numbers.last else { return }
    let kind = Kind(style: style, prefix: Array(numbers.dropLast()))
    let member = NumberSequence.Member(
      value: value,
      place: place,
      index: index,
      isHeading: isHeading
    )
    let alike = open.indices.filter { self.kind(open[$0]) == kind }
    if let level = alike.last(where: { isNext(member, in: open[$0]) }) {
      append(member, at: level)
    } else if value == 1 {
      begin(kind, member, alike)
    } else if let level = alike.last {
      append(member, at: level)
    } else {
      if closed[kind] == value - 1 { continuing.insert(sequences.count) }
      begin(kind, member, alike)
    }
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

  private mutating func begin(_ kind: Kind, _ member: NumberSequence.Member, _ alike: [Int]) {
    if alike.count >= Self.mostAlike { close(behind: alike[alike.count - 1] - 1) }
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
    for index in open[(level + 1)...] {
      closed[kind(index)] = sequences[index].members.last?.value
    }
    open.removeSubrange((level + 1)...)
  }
}
