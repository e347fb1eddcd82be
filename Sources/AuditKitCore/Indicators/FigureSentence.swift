/// A sentence with figures, and what is read of it once for all of them.
struct FigureSentence {
  let prose: ProseFigures
  let scope: ScopeReader
  let tokens: Range<Int>
  /// Its figures, as indices into those of the text.
  let figures: Range<Int>
  /// The units and fields that it names.
  let subjects: [SubjectMention]
  /// The first token that is not understood, or its end.
  let plainEnd: Int
  /// The channels that are named before its first figure.
  let lead: TermSet
  /// The first window that stands in it.
  let window: DataWindow?

  /// Reads a sentence; its figures must be at least one, and the windows in order.
  init(
    _ tokens: Range<Int>,
    _ figures: Range<Int>,
    prose: ProseFigures,
    scope: ScopeReader,
    windows: [DataWindow]
  ) {
    self.tokens = tokens
    self.figures = figures
    self.prose = prose
    self.scope = scope
    subjects = scope.subjects(in: tokens)
    plainEnd = PlainWords(scope: scope, subjects: subjects).end(of: tokens)
    let first = max(tokens.lowerBound, prose.figures[figures.lowerBound].token)
    lead = scope.channels(in: tokens.lowerBound..<first)
    let range = scope.lexed.range(of: tokens)
    let next = windows.partitioningIndex { $0.place.start >= range.start }
    let isInside = next < windows.count && range.contains(windows[next].place)
    window = isInside ? windows[next] : nil
  }

  /// A figure with the words behind it, up to the next sign or number.
  struct Clause {
    let index: Int
    let figure: Figure
    /// Where the words end.
    let end: Int
  }

  /// The clause of one of its figures.
  func clause(of index: Int) -> Clause {
    let figure = prose.figures[index]
    let all = scope.lexed.tokens
    var end = figure.token + 1
    while end < tokens.upperBound, all[end].kind != .number, all[end].kind != .sign { end += 1 }
    return Clause(index: index, figure: figure, end: end)
  }

  /// The channels that the words at a figure name: `60 hồ sơ trực tuyến`.
  func channels(of clause: Clause) -> TermSet {
    clause.figure.facets.intersection(Measure.channels)
      .union(scope.channels(in: clause.figure.token..<clause.end))
  }

  /// `Trong đó, xã An Hòa tiếp nhận 60 hồ sơ` is a part of what the sentence before counts.
  var beginsWithPart: Bool {
    !scope.lexed.meanings(in: tokens.prefix(2)).isDisjoint(with: [.breakdown, .partialBreakdown])
  }

  // MARK: Tails

  /// Whether nothing behind the last figure of a sentence narrows it: `80 hồ sơ (nộp trực tuyến)`.
  ///
  /// What stands before another figure is said of that one.
  func isTailPlain(behind clause: Clause) -> Bool {
    let facets = clause.figure.facets
    guard clause.index + 1 == figures.upperBound else {
      return scope.channels(in: parenthesis(behind: clause)).isSubset(of: facets)
    }
    let tail = clause.end..<max(clause.end, tokens.upperBound)
    let end = tail.first { scope.lexed.tokens[$0].isSign(";") } ?? tail.upperBound
    guard scope.channels(in: tail.lowerBound..<end).isSubset(of: facets) else { return false }
    // Figures of a level may have a window of their own, which the finding then names.
    return end <= plainEnd || window != nil && subjects.isEmpty
  }

  /// What stands in parentheses right behind a clause and before the next figure; mostly nothing:
  /// `80 hồ sơ (nộp trực tuyến), xã An Hòa tiếp nhận 200 hồ sơ`.
  private func parenthesis(behind clause: Clause) -> Range<Int> {
    let (all, start) = (scope.lexed.tokens, clause.end)
    let next = max(start, prose.figures[clause.index + 1].token)
    guard start < all.count, all[start].isSign("("),
      let close = (start..<next).first(where: { all[$0].isSign(")") })
    else { return start..<start }
    return start..<close
  }
}

extension ScopeReader {
  /// The channels that some words name.
  func channels(in tokens: Range<Int>) -> TermSet {
    lexed.meanings(in: tokens).intersection(Measure.channels)
  }
}

extension ProseFigures {
  /// The tokens of a passage's sentence; `tokens` are those of the passage.
  func sentence(_ sentence: Int, ofBlock block: Int, in tokens: Range<Int>) -> Range<Int> {
    let joints = joints(inBlock: block)
    // The last joint of each sentence but the last is the stop that ends it.
    let first = joints.partitioningIndex { $0.sentence >= sentence }
    let behind = joints.partitioningIndex { $0.sentence > sentence }
    let start = first > joints.startIndex ? joints[first - 1].end : tokens.lowerBound
    let isEnded = behind > first && joints[behind - 1].kind == .stop
    let end = isEnded ? joints[behind - 1].token : tokens.upperBound
    return min(start, end)..<end
  }
}
