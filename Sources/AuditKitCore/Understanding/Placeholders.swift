extension Understanding {
  /// What was left to be filled in, in sentences and lists, in order of the text.
  ///
  /// Number and day of the document itself are not among them: they are put on when it is signed.
  public var placeholders: [Placeholder] {
    var reader = PlaceholderReader(lexed: lexed)
    let starts = lexed.blankCues.map { lexed.tokens[Int($0)].range.start }
    // Hardly a report that is handed in has any.
    let blocks = starts.isEmpty ? 0..<0 : document.blocks.indices
    for index in blocks where document.blocks[index].holdsProse {
      let range = document.blocks[index].range
      let next = starts.partitioningIndex { $0 >= range.start }
      guard next < starts.count, starts[next] < range.end else { continue }
      let fragments = document.blocks[index].fragments
      reader.read(lexed.tokens(in: fragments.first))
      for part in fragments.rest { reader.read(lexed.tokens(in: part)) }
    }
    return (reader.found + blankDates).sorted { $0.range < $1.range }
  }

  /// Dates in the body with dots where day or month should stand.
  private var blankDates: [Placeholder] {
    let start = document.blocks.first { $0.kind == .heading }?.range.start ?? Int.max
    return time.dates.compactMap { date in
      guard date.isBlank, date.range.start >= start, isDotted(date), !isOfDocument(date) else {
        return nil
      }
      let range = lexed.range(of: date.tokens)
      return Placeholder(kind: .date, range: range, context: range)
    }
  }

  private func isDotted(_ date: DateMention) -> Bool {
    lexed.tokens[date.tokens].contains { $0.isSign("…") || $0.isSign("_") }
      || zip(lexed.tokens[date.tokens], lexed.tokens[date.tokens].dropFirst())
        .contains { $0.isSign(".") && $1.isSign(".") }
  }

  /// Whether it is the day of signing, or stands in the line that joins an appendix to its document.
  private func isOfDocument(_ date: DateMention) -> Bool {
    if date.range == time.letterhead.date?.range { return true }
    let index = time.enclosures.partitioningIndex { $0.range.end >= date.range.start }
    return index < time.enclosures.count
      && time.enclosures[index].range.start <= date.range.start
  }
}
