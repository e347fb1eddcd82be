/// Two rows of a list of documents that give one number and date for documents with different titles.
public struct RepeatedListing: Sendable, Equatable {
  public let first: Entry
  public let second: Entry

  /// A row of the list.
  public struct Entry: Sendable, Equatable {
    public let table: Int
    public let row: Int
    public let citation: Citation
    /// What the document is about.
    public let title: TextRange
  }
}

/// Finds them in the tables whose first column, but for the row numbers, lists documents.
///
/// Other tables name a document in many rows and rightly so: a plan stands beside each of its tasks.
struct ListingReader {
  let tables: [UnderstoodTable]
  let lexed: LexedText
  let citations: [Citation]

  func read() -> [RepeatedListing] {
    guard !citations.isEmpty else { return [] }
    return tables.flatMap { repeated(in: $0.model) }
  }

  private func repeated(in table: TableModel) -> [RepeatedListing] {
    guard let column = table.columns.firstIndex(where: { $0.role != .ordinal }),
      let entries = entries(of: table, column)
    else { return [] }
    var known: [UInt64: RepeatedListing.Entry] = [:]
    return entries.compactMap { entry in
      guard let first = known[entry.citation.identity] else {
        known[entry.citation.identity] = entry
        return nil
      }
      return isRepeated(first, entry, table) ? RepeatedListing(first: first, second: entry) : nil
    }
  }

  /// Whether two entries differ in their titles and in nothing else, so that they are of one issuer.
  private func isRepeated(
    _ first: RepeatedListing.Entry,
    _ second: RepeatedListing.Entry,
    _ table: TableModel
  ) -> Bool {
    guard first.citation.day == second.citation.day,
      agree(first.citation.issuer, second.citation.issuer), !agree(first.title, second.title)
    else { return false }
    return table.columns.indices.allSatisfy { column in
      let cells = [first, second].map { table.table[$0.row, column].range }
      if table.columns[column].role == .ordinal || cells[0] == first.title { return true }
      return cells[0].contains(first.citation.reference) || agree(cells[0], cells[1])
    }
  }

  /// The rows that list documents; nil where the column holds anything else.
  private func entries(of table: TableModel, _ column: Int) -> [RepeatedListing.Entry]? {
    var entries: [RepeatedListing.Entry] = []
    for row in table.bodyRows where table.rows[row].role == .item {
      guard let citation = citation(filling: table.table[row, column].range) else { return nil }
      if let title = title(table, row, behind: column) {
        entries.append(.init(table: table.index, row: row, citation: citation, title: title))
      }
    }
    return entries
  }

  /// The citation with a date that fills a cell.
  private func citation(filling cell: TextRange) -> Citation? {
    let next = citations.partitioningIndex { $0.range.start >= cell.start }
    guard next < citations.count, citations[next].range.start == cell.start,
      citations[next].range.end <= cell.end, citations[next].symbol != nil,
      citations[next].day != nil
    else { return nil }
    let rest = TextRange(citations[next].range.end, cell.end)
    let isFilled = lexed.tokens(in: rest).allSatisfy { lexed.tokens[$0].kind == .sign }
    return isFilled ? citations[next] : nil
  }

  /// The cell that begins with `V/v`, `Về`, `Về việc`.
  private func title(_ table: TableModel, _ row: Int, behind column: Int) -> TextRange? {
    let reader = TokenReader(lexed)
    return table.columns.indices.dropFirst(column + 1).lazy
      .map { table.table[row, $0] }
      .first { cell in
        let tokens = lexed.tokens(in: cell.range)
        return CitationTitle.start(at: tokens.lowerBound, reader).map { tokens.contains($0) }
          ?? false
      }?.range
  }

  /// Whether two texts begin with the same words, as where a row is printed again on the next page; what is
  /// left out agrees with anything.
  private func agree(_ first: TextRange?, _ second: TextRange?) -> Bool {
    let texts = [first, second].map { range in
      range.map { lexed.tokens(in: $0).map { lexed.tokens[$0] }.filter { $0.kind == .word } } ?? []
    }
    let words = texts.map { $0.map(\.key) }
    return words[0].starts(with: words[1]) || words[1].starts(with: words[0])
  }
}
