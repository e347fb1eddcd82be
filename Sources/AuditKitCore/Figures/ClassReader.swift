/// Reads which classes a figure of prose belongs to: `63 % nhiệm vụ đang triển khai`, `nam 120, nữ 90`.
struct ClassReader {
  let phrase: Phrase

  /// The classes that a figure's words name, and what it is a figure of.
  struct Reading {
    var classes: TermSet = []
    /// The word that names what a percentage of a class divides, where there is one: `nhiệm vụ` of
    /// `63 % nhiệm vụ`.
    var subject: WordKey?
  }

  /// What a figure is, which decides how far its words reach.
  enum Kind {
    case count
    case percent
    /// The second half of a fraction.
    case fraction
  }

  /// Reads the words behind a figure, up to the next sign or number, or else those of its clause before it.
  ///
  /// A fraction may be an achievement: `12/10 cuộc, vượt kế hoạch`. That is looked for beyond signs.
  ///
  /// - Parameters:
  ///   - before: The words of its clause in front of it.
  ///   - end: The token behind the figure and its percent sign.
  ///   - kind: What it is.
  /// - Returns: What they name.
  func read(before: Range<Int>, behind end: Int, as kind: Kind) -> Reading {
    var reading = Reading()
    let behind = words(from: end)
    let leading = terms(before)
    let own = terms(behind)
    let said = meanings(leading).union(meanings(own))
    // Near most figures no word names a class, or one holds it against something.
    guard kind == .fraction || !said.isDisjoint(with: Self.telling) else { return reading }
    // `hoàn thành tốt trở lên` is more than one class.
    let isOfOne = !said.isDisjoint(with: ClassScale.classes) && !said.contains(.orMore)
    if isOfOne, !(kind == .percent && isRate(for: behind)),
      let match = classNamed(own, or: leading)
    {
      reading.classes = TermSet(match.term)
      if kind == .percent { reading.subject = subject(behind, before, of: match) }
    }
    reading.classes.formUnion(said.intersection(Self.qualifiers))
    if kind == .fraction {
      reading.classes.formUnion(meanings(terms(around(end))).intersection(Self.qualifiers))
    }
    return reading
  }

  /// Attributes that overlap with others, what holds a figure against another one or a plan, votes, and levels.
  private static let qualifiers: TermSet = [
    .overlapping, .growth, .comparison, .achievement, .average, .vote,
    .provinceLevel, .districtLevel, .communeLevel,
  ]
  /// All that a figure may be found to be.
  private static let telling = qualifiers.union(ClassScale.classes)

  /// `50 % đối với nam và 55 % đối với nữ`: rates that hold for classes, and no shares that divide anything.
  private func isRate(for behind: Range<Int>) -> Bool {
    behind.count > 2 && phrase[behind.lowerBound].key == Self.toward
      && phrase[behind.lowerBound + 1].key == Self.with
  }

  private static let toward = WordKey("đối")
  private static let with = WordKey("với")

  /// The first class behind a figure, or else the last before it.
  private func classNamed(_ own: Range<Int>, or leading: Range<Int>) -> TermMatch? {
    let terms = phrase.lexed.terms
    let isClass = { (index: Int) in ClassScale.classes.contains(terms[index].term) }
    return (own.first(where: isClass) ?? leading.last(where: isClass)).map { terms[$0] }
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

  private func meanings(_ indices: Range<Int>) -> TermSet {
    var found: TermSet = []
    for index in indices { found.formUnion(TermSet(phrase.lexed.terms[index].term)) }
    return found
  }

  /// The first word behind the figure or, where there is none, of its clause, unless the class is named
  /// right there.
  private func subject(
    _ behind: Range<Int>,
    _ before: Range<Int>,
    of match: TermMatch
  ) -> WordKey? {
    guard let first = firstWord(behind) ?? firstWord(before) else { return nil }
    return match.tokens.contains(first) ? nil : phrase[first].key
  }

  private func firstWord(_ range: Range<Int>) -> Int? {
    range.first { phrase[$0].kind == .word && phrase[$0].key != Self.and }
  }

  private static let and = WordKey("và")
}
