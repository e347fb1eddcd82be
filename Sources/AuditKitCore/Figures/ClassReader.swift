/// Reads which classes a figure of prose belongs to: `63 % nhiệm vụ đang triển khai`, `nam 120, nữ 90`.
struct ClassReader {
  let phrase: Phrase

  /// The classes that a figure's words name, and what it is a figure of.
  struct Reading {
    var classes: TermSet = []
    /// The word that names what is divided, where there is one: `nhiệm vụ` of `63 % nhiệm vụ`.
    var subject: WordKey?
  }

  /// Reads the words behind a figure, up to the next sign or number, or else those of its clause before it.
  ///
  /// A fraction may be an achievement: `12/10 cuộc, vượt kế hoạch`. That is looked for beyond signs.
  ///
  /// - Parameters:
  ///   - before: The words of its clause in front of it.
  ///   - end: The token behind the figure and its percent sign.
  ///   - isFraction: Whether it is the second half of a fraction.
  /// - Returns: What they name.
  func read(before: Range<Int>, behind end: Int, isFraction: Bool) -> Reading {
    let behind = words(from: end)
    let leading = terms(before)
    let own = terms(behind)
    let first = own.first(where: isClass) ?? leading.last(where: isClass)
    // `hoàn thành tốt trở lên` is more than one class.
    let isOpen = takesInMore(leading) || takesInMore(own)
    let match = isOpen ? nil : first.map { phrase.lexed.terms[$0] }
    var reading = Reading()
    if let match { reading.classes = TermSet(match.term) }
    reading.classes.formUnion(qualifiers(leading))
    reading.classes.formUnion(qualifiers(own))
    if isFraction { reading.classes.formUnion(qualifiers(terms(around(end)))) }
    reading.subject = subject(behind, before, of: match)
    return reading
  }

  private func words(from start: Int) -> Range<Int> {
    var end = min(start, phrase.tokens.upperBound)
    while end < phrase.tokens.upperBound, end - start < Self.reach,
      phrase[end].kind == .word || phrase[end].kind == .lineBreak
    {
      end += 1
    }
    return min(start, end)..<end
  }

  private static let reach = 16

  private func around(_ end: Int) -> Range<Int> {
    max(
      end - Self.reach,
      phrase.tokens.lowerBound
    )..<min(end + Self.reach, phrase.tokens.upperBound)
  }

  /// The indices of the terms that begin among some tokens.
  private func terms(_ range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : phrase.lexed.termIndices(in: range)
  }

  private func isClass(_ index: Int) -> Bool {
    ClassScale.classes.contains(phrase.lexed.terms[index].term)
  }

  private func takesInMore(_ indices: Range<Int>) -> Bool {
    indices.contains { phrase.lexed.terms[$0].term == .orMore }
  }

  /// Attributes that overlap with others, and what holds a figure against another one or a plan.
  private func qualifiers(_ indices: Range<Int>) -> TermSet {
    var found: TermSet = []
    for index in indices {
      let term = phrase.lexed.terms[index].term
      switch term {
      case .overlapping, .growth, .comparison, .achievement, .average:
        found.formUnion(TermSet(term))
      default: break
      }
    }
    return found
  }

  /// The first word behind the figure or, where there is none, of its clause, unless the class is named
  /// right there.
  private func subject(
    _ behind: Range<Int>,
    _ before: Range<Int>,
    of match: TermMatch?
  ) -> WordKey? {
    guard let first = firstWord(behind) ?? firstWord(before) else { return nil }
    return match.map { $0.tokens.contains(first) } ?? false ? nil : phrase[first].key
  }

  private func firstWord(_ range: Range<Int>) -> Int? {
    range.first { phrase[$0].kind == .word && phrase[$0].key != Self.and }
  }

  private static let and = WordKey("và")
}
