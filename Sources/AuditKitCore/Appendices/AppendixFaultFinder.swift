/// Follows the pointers of a text to its appendices.
struct AppendixFaultFinder {
  let document: Document
  let prose: ProseFigures
  let citations: [Citation]
  let appendices: [Appendix]
  /// Where the words begin that may point to one.
  let labels: [Int]
  /// What each of the appendices is about.
  let topics: [AppendixTopic]
  let reader: AppendixTopicReader

  /// No printed document has more; beyond that only the numbers are looked at.
  private static let mostAppendices = 60

  /// The faults, in order of the text.
  func find() -> [AppendixFault] {
    var passages: [AppendixPassage] = []
    let blocks = document.blocks
    var walk = AppendixWalk(blocks, reader: reader)
    let known = Set(labels)
    let pointers = AppendixPointerReader(document, reader.scope.lexed, citations)
    for index in blocks.indices where blocks[index].holdsProse {
      let range = blocks[index].range
      if let last = labels.last, range.start > last { break }
      walk.enter(index, hasFigures: !prose.byBlock[index].isEmpty)
      let next = labels.partitioningIndex { $0 >= range.start }
      guard next < labels.count, labels[next] < range.end else { continue }
      for part in blocks[index].fragments.all {
        let tokens = reader.scope.lexed.tokens(in: part)
        for pointer in pointers.pointers(in: tokens) where known.contains(pointer.range.start) {
          passages.append(walk.passage(of: pointer, in: tokens))
        }
      }
    }
    return (missing(passages) + mismatches(passages)).sorted { $0.place < $1.place }
  }

  // MARK: Missing appendices

  /// Numbers that no appendix has.
  ///
  /// Where more are missing than there are, the others were sent as files of their own.
  private func missing(_ passages: [AppendixPassage]) -> [AppendixFault] {
    let known = Set(appendices.map(\.number))
    var order: [Int] = []
    var places: [Int: [TextRange]] = [:]
    for passage in passages where !passage.pointer.isForeign && !passage.pointer.isSentApart {
      for (number, place) in zip(passage.pointer.numbers, passage.pointer.places)
      where !known.contains(number) {
        if places[number] == nil { order.append(number) }
        places[number, default: []].append(place)
      }
    }
    guard order.count <= known.count else { return [] }
    return order.compactMap { number in
      guard let place = places[number]?.first else { return nil }
      return AppendixFault(
        place: place,
        number: number,
        kind: .missing(present: appendices),
        others: Array((places[number] ?? []).dropFirst())
      )
    }
  }

  // MARK: Appendices about something else

  private func mismatches(_ passages: [AppendixPassage]) -> [AppendixFault] {
    guard appendices.count <= Self.mostAppendices else { return [] }
    let bySentence = Dictionary(grouping: passages, by: \.pointer.sentence)
    return passages.compactMap { passage in
      let pointer = passage.pointer
      guard pointer.numbers.count == 1, let number = pointer.numbers.first, !pointer.isForeign,
        bySentence[pointer.sentence]?.count == 1, let found = mismatch(passage, number)
      else { return nil }
      return AppendixFault(place: pointer.range, number: number, kind: .mismatch(found), others: [])
    }
  }

  /// How the appendix of a number is about something else than a passage, if just one other fits.
  private func mismatch(_ passage: AppendixPassage, _ number: Int) -> AppendixFault.Mismatch? {
    let own = appendices.indices.filter { appendices[$0].number == number }
    guard own.count == 1, let index = own.first else { return nil }
    for aspect in passage.aspects(against: topics[index]) {
      let fitting = appendices.indices.filter {
        $0 != index && passage.fits(topics[$0], in: aspect)
      }
      guard fitting.count == 1 else { continue }
      return AppendixFault.Mismatch(
        appendix: appendices[index],
        fitting: appendices[fitting[0]],
        aspect: aspect,
        isDeclared: passage.isDeclared(aspect)
      )
    }
    return nil
  }
}
