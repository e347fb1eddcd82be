/// A place in the text that points to an appendix which is missing, or about something else.
public struct AppendixFault: Sendable {
  /// Label and number as the text prints them; of a list, from its second member on, the number alone.
  public let place: TextRange
  public let number: Int
  public let kind: Kind
  /// The other places that point to the same appendix, where it is missing.
  public let others: [TextRange]

  public enum Kind: Sendable {
    /// The document has appendices, but none of this number.
    case missing(present: [Appendix])
    case mismatch(Mismatch)
  }

  /// An appendix that is about something else, while another one fits.
  public struct Mismatch: Sendable {
    public let appendix: Appendix
    public let fitting: Appendix
    public let aspect: Aspect
    /// Whether the words at the pointer say what it should be about, and not only those around it.
    public let isDeclared: Bool
  }

  /// In what an appendix differs from the passage that points to it.
  public enum Aspect: Sendable, Equatable {
    case level(stated: AgencyLevel, found: AgencyLevel)
    case subject
    case period(stated: Period, found: Period)
  }
}

/// Follows the pointers of a text to its appendices.
struct AppendixFaultFinder {
  let document: Document
  let prose: ProseFigures
  let citations: [Citation]
  let appendices: [Appendix]
  /// What each of the appendices is about.
  let topics: [AppendixTopic]
  let reader: AppendixTopicReader

  /// No printed document has more; beyond that only the numbers are looked at.
  private static let mostAppendices = 60

  /// The faults, in order of the text.
  func find() -> [AppendixFault] {
    var passages: [AppendixPassage] = []
    var walk = AppendixWalk(reader: reader)
    let labels = Set(appendices.map(\.label.start))
    let lexed = reader.scope.lexed
    let pointers = AppendixPointerReader(document, lexed, citations)
    let starts = lexed.terms.filter { $0.term == .appendixLabel }.map {
      lexed.tokens[Int($0.first)].range.start
    }
    guard let last = starts.last(where: { !labels.contains($0) }) else { return [] }
    for (index, block) in document.blocks.enumerated() where block.holdsProse {
      if block.range.start > last { break }
      walk.enter(index, of: document.blocks, hasFigures: !prose.byBlock[index].isEmpty)
      let next = starts.partitioningIndex { $0 >= block.range.start }
      guard next < starts.count, starts[next] < block.range.end else { continue }
      for part in block.fragments.all {
        let tokens = lexed.tokens(in: part)
        passages += pointers.pointers(in: tokens)
          .filter { !labels.contains($0.range.start) }
          .map { walk.passage(of: $0, in: tokens) }
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
