/// A cell that counts some of what another cell of its row or column counts, and counts more.
public struct TableExcess: Sendable {
  public let part: (row: Int, column: Int)
  public let whole: (row: Int, column: Int)
  public let basis: Basis
}

/// Finds cells that are larger than the cells they are a part of, by the words of header or label.
///
/// A longer label narrows a shorter one: of `Số TTHC cung cấp trực tuyến có phát sinh hồ sơ` there are no
/// more than of `Số TTHC cung cấp trực tuyến`. And what was resolved on time was resolved.
struct TableExcessFinder {
  let model: TableModel
  let identities: [RowIdentity]

  /// The cells, row by row.
  func find() -> [TableExcess] {
    if let column = model.columns.firstIndex(where: { $0.role == .mixed }) { return rows(column) }
    return pairs().flatMap { excesses($0) }
  }

  // MARK: Forms

  /// The rows of a form whose label extends that of a row before them under the same heading.
  private func rows(_ column: Int) -> [TableExcess] {
    let unit = model.columns.firstIndex { $0.role == .unit }
    var excesses: [TableExcess] = []
    for part in model.bodyRows {
      guard let value = count(part, column) else { continue }
      for whole in max(model.bodyRows.lowerBound, part - Self.reach)..<part {
        guard let other = count(whole, column), value.value > other.value,
          isSibling(part, whole), hasSameUnit(part, whole, unit), isNarrower(part, whole)
        else { continue }
        let basis: Basis = isPeople(part, unit) ? .context : .words
        excesses.append(TableExcess(part: (part, column), whole: (whole, column), basis: basis))
      }
    }
    return excesses
  }

  /// How many rows above are looked at; parts stand close below their wholes.
  private static let reach = 4

  private func count(_ row: Int, _ column: Int) -> StatedValue? {
    guard let value = model.value(row, column), value.isCount, value.alternative == nil else {
      return nil
    }
    return value
  }

  private func isSibling(_ row: Int, _ other: Int) -> Bool {
    guard let code = model.rows[row].ordinal, let before = model.rows[other].ordinal,
      code.style == .arabic, before.style == .arabic, code.depth == before.depth
    else { return false }
    return code.numbers.dropLast().elementsEqual(before.numbers.dropLast())
  }

  private func hasSameUnit(_ row: Int, _ other: Int, _ unit: Int?) -> Bool {
    guard let unit else { return false }
    return words(row, unit) == words(other, unit)
  }

  /// People may be counted once for each time: 20 officers, of which 35 were trained.
  private func isPeople(_ row: Int, _ unit: Int?) -> Bool {
    unit.map { model.phrase(row, $0).has(.personUnit) } ?? false
  }

  private func isNarrower(_ row: Int, _ other: Int) -> Bool {
    guard let label = model.rows[row].labelColumn, let shorter = model.rows[other].labelColumn,
      !isComparison(model.phrase(row, label))
    else { return false }
    return narrows(words(row, label), words(other, shorter))
  }

  private func isComparison(_ label: Phrase) -> Bool {
    label.has(.growth) || label.has(.comparison) || label.has(.achievement)
  }

  /// The words of a cell, without those that only say that something is counted.
  private func words(_ row: Int, _ column: Int) -> [WordKey] {
    words(model.phrase(row, column))
  }

  private func words(_ phrase: Phrase) -> [WordKey] {
    var words: [WordKey] = []
    words.reserveCapacity(phrase.tokens.count)
    for token in phrase.lexed.tokens[phrase.tokens] where token.kind == .word {
      if !words.isEmpty || isWord(token) { words.append(token.key) }
    }
    return words
  }

  /// Whether a token is a word that may begin a name.
  private func isWord(_ token: Token) -> Bool {
    token.kind == .word && !Self.counting.contains(token.key)
  }

  private static let counting = [WordKey("tổng"), WordKey("số"), WordKey("lượng")]

  private func narrows(_ longer: [WordKey], _ shorter: [WordKey]) -> Bool {
    shorter.count >= 2 && longer.count > shorter.count + 1 && longer.starts(with: shorter)
  }

  // MARK: Columns

  /// One column whose cells are parts of another's.
  private struct Pair {
    let part: Int
    let whole: Int
    /// Whether the names of the measures say so, and not only the words and the other rows.
    let isNamed: Bool
  }

  private func pairs() -> [Pair] {
    let counts = model.countColumns.filter { model.columns[$0].role == .count }
    guard counts.count > 1 else { return [] }
    let titles = counts.map { title($0) }
    return titles.indices.dropFirst().flatMap { position -> [Pair] in
      let part = titles[position]
      return titles[max(0, position - Self.reach)..<position].compactMap { whole in
        let columns = (part.column, whole.column)
        let isNamed = isTimingOfResolved(columns.0, columns.1)
        guard isNamed || isHandled(part, whole), !isJudged(columns.0, columns.1) else { return nil }
        return Pair(part: columns.0, whole: columns.1, isNamed: isNamed)
      }
    }
  }

  /// Whether an identity joins two columns, which then says more than this could.
  private func isJudged(_ part: Int, _ whole: Int) -> Bool {
    identities.contains { $0.columns.contains(part) && $0.columns.contains(whole) }
  }

  /// `Đã giải quyết` and `Đã giải quyết › Đúng hạn`.
  private func isTimingOfResolved(_ part: Int, _ whole: Int) -> Bool {
    let facets = model.columns[part].facets
    return model.columns[whole].facets == TermSet(.resolved) && facets.contains(.resolved)
      && !facets.isDisjoint(with: ClassScale.timing.classes)
      && facets.subtracting(ClassScale.timing.classes) == TermSet(.resolved)
  }

  /// The header of a column, if it is one cell that compares nothing.
  private struct Title {
    let column: Int
    var phrase: Phrase?
    /// The first of its words; most titles differ in it.
    var firstWord: WordKey?
    var isResolved = false
    /// Whether it counts what comes in, of which more may be resolved than came.
    var isStock = false
  }

  private func title(_ column: Int) -> Title {
    guard model.columns[column].path.count == 1, let cell = model.columns[column].path.first,
      !model.columns[column].comparesFigures
    else { return Title(column: column) }
    let phrase = model.phrase(cell)
    let facets = model.columns[column].facets
    return Title(
      column: column,
      phrase: phrase,
      firstWord: phrase.lexed.tokens[phrase.tokens].first(where: isWord)?.key,
      isResolved: facets.contains(.resolved),
      isStock: !facets.isDisjoint(with: [.received, .resolved, .carried, .new])
    )
  }

  /// `Số vấn đề phát hiện` and, behind it, `Số vấn đề đã xử lý`: the same thing, and what became of it.
  private func isHandled(_ part: Title, _ whole: Title) -> Bool {
    guard part.firstWord == whole.firstWord, let own = part.phrase, let other = whole.phrase
    else { return false }
    let (words, wholeWords) = (words(own), words(other))
    if narrows(words, wholeWords) { return true }
    return part.isResolved && !whole.isStock
      && zip(words, wholeWords).prefix { $0 == $1 }.count >= 2
  }

  /// The rows in which the part is larger; where only the words say that it is one, at most one row in
  /// five may be, of at least four.
  private func excesses(_ pair: Pair) -> [TableExcess] {
    var larger: [Int] = []
    var evaluated = 0
    for row in model.bodyRows where model.rows[row].role.canSatisfyIdentities {
      guard let part = count(row, pair.part), let whole = count(row, pair.whole) else { continue }
      evaluated += 1
      if part.value > whole.value { larger.append(row) }
    }
    let isBorneOut = evaluated >= Self.minimumRows && larger.count * 5 <= evaluated
    guard !larger.isEmpty, pair.isNamed ? larger.count * 2 <= evaluated : isBorneOut else {
      return []
    }
    return larger.map { row in
      TableExcess(
        part: (row, pair.part),
        whole: (row, pair.whole),
        basis: pair.isNamed
          ? .vocabulary("resolved") : .data(holds: evaluated - larger.count, evaluated: evaluated)
      )
    }
  }

  private static let minimumRows = 4
}
