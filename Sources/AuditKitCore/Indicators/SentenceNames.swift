/// Follows the levels, units and fields that some words name, from figure to figure.
///
/// Each name is visited once however many figures a sentence has.
struct SentenceNames {
  private let scope: ScopeReader
  /// The phrases among the words, as indices into those of the document; the first may have been read.
  private var terms: Range<Int>
  let subjects: [SubjectMention]
  /// The first unit or field that stands behind the last figure.
  private var nextBehind = 0
  private var extent = ScopeReader.Extent()
  private var lastFigure: Int
  /// Whether the last unit or field that was named holds no more.
  private var isBroken = false
  /// `Lĩnh vực Đất đai: xã An Bình tiếp nhận 12` is of one field of one unit.
  private let namesUnitsAndFields: Bool

  init(_ scope: ScopeReader, _ tokens: Range<Int>, besides subjects: [SubjectMention]) {
    self.scope = scope
    self.subjects = subjects
    lastFigure = tokens.lowerBound
    namesUnitsAndFields =
      subjects.contains { $0.subject.isUnit } && subjects.contains { $0.subject.kind == .field }
    terms = scope.lexed.termIndices(in: tokens)
  }

  // MARK: Levels

  /// The level that the words before a token name, besides that of single units that are known.
  mutating func level(before end: Int) -> ScopeReader.Extent {
    while let next = terms.first, Int(scope.lexed.terms[next].first) < end {
      let match = scope.lexed.terms[next]
      terms.removeFirst()
      guard match.term.level != nil, !scope.isNamed(match, subjects) else { continue }
      scope.add(match, to: &extent)
    }
    return extent
  }

  /// The level that the words up to the last figure name.
  var level: AgencyLevel? { extent.level }

  // MARK: Units and fields

  /// The unit or field of a figure, and whether the words at the figure itself name it.
  struct FigureSubject {
    var subject: IndicatorSubject?
    var isInClause = false
  }

  /// Of which unit or field the next figure is; nil where its words name several.
  ///
  /// - Parameters:
  ///   - token: The figure.
  ///   - end: Where the words end that follow it.
  /// - Returns: The unit or field, if there is one.
  mutating func subject(at token: Int, before end: Int) -> FigureSubject? {
    let first = nextBehind
    while nextBehind < subjects.count, subjects[nextBehind].tokens.lowerBound < token {
      nextBehind += 1
    }
    defer { lastFigure = token }
    let near = nextBehind - first
    if near > 0 {
      isBroken = near > 1 || subjects[nextBehind - 1].beginsList
    } else if nextBehind > 0, speaksOfAll(lastFigure..<token) {
      isBroken = true
    }
    guard !subjects.isEmpty else { return FigureSubject() }
    if namesUnitsAndFields || isBroken { return nil }
    if nextBehind < subjects.count, subjects[nextBehind].tokens.lowerBound < end {
      // `104 hồ sơ lĩnh vực Tư pháp` is read where nothing else may be meant.
      return subjects.count == 1 ? FigureSubject(subject: subjects[0].subject) : nil
    }
    guard nextBehind > 0 else { return FigureSubject() }
    return FigureSubject(subject: subjects[nextBehind - 1].subject, isInClause: near == 1)
  }

  /// Ends what a name holds for: behind `Tư pháp: 104 hồ sơ` the next measure is of all again.
  mutating func endSubject() { isBroken = true }

  /// `tổng cộng các xã`: figures behind it are not of the unit that was named before.
  private func speaksOfAll(_ tokens: Range<Int>) -> Bool {
    scope.lexed.terms(in: tokens).contains { match in
      (match.term.level != nil || match.term == .total) && !scope.isNamed(match, subjects)
    }
  }
}
