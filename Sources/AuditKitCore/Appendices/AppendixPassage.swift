/// A pointer to an appendix, with what the text there is about.
struct AppendixPassage {
  let pointer: AppendixPointer
  /// What the words say that stand right at the pointer.
  let declared: AppendixTopic
  /// What the sentence and, for the level, the paragraph and the headings say as well.
  let inferred: AppendixTopic
  /// What the heading counts, where the sentence names nothing.
  let background: AppendixTopic

  /// In what an appendix differs from the passage, the surest first.
  func aspects(against topic: AppendixTopic) -> [AppendixFault.Aspect] {
    var aspects: [AppendixFault.Aspect] = []
    if inferred.differsInLevel(from: topic), let stated = inferred.level, let found = topic.level {
      aspects.append(.level(stated: stated, found: found))
    }
    if inferred.differsInSubject(from: topic) { aspects.append(.subject) }
    if inferred.differsInPeriod(from: topic), let stated = inferred.periods.first,
      let found = topic.periods.first, !inferred.differsInLevel(from: topic)
    {
      aspects.append(.period(stated: stated, found: found))
    }
    return aspects
  }

  /// Whether an appendix is what the passage means: of its level and subject as far as they are known, and
  /// in one aspect surely so.
  func fits(_ topic: AppendixTopic, in aspect: AppendixFault.Aspect) -> Bool {
    guard !inferred.differsInLevel(from: topic),
      background.subjects.count == 0 || !background.subjects.isDisjoint(with: topic.subjects)
    else { return false }
    switch aspect {
    case .level(let stated, _): return topic.level == stated
    case .subject: return !inferred.subjects.isDisjoint(with: topic.subjects)
    case .period: return inferred.sharesPeriod(with: topic)
    }
  }

  /// Whether the words at the pointer tell what the appendix should be about.
  func isDeclared(_ aspect: AppendixFault.Aspect) -> Bool {
    switch aspect {
    case .level: declared.level != nil
    case .subject: declared.subjects.count > 0
    case .period: !declared.periods.isEmpty
    }
  }
}

/// Goes through the blocks of a document and knows what each passage is about.
struct AppendixWalk {
  private let reader: AppendixTopicReader
  private let blocks: [Block]
  private var sections: SectionScope
  /// The levels of which the blocks since the last heading speak, each once, as far as they were read.
  private var spoken: [AgencyLevel] = []
  /// The blocks since the last heading that were not read for levels.
  private var unread = 0..<0

  init(_ blocks: [Block], reader: AppendixTopicReader) {
    self.blocks = blocks
    self.reader = reader
    sections = SectionScope(reader: reader.scope)
  }

  /// Moves on to a block.
  mutating func enter(_ index: Int, hasFigures: Bool) {
    sections.enter(index, of: blocks, hasFigures: hasFigures)
    if blocks[index].kind == .heading {
      spoken = []
      unread = index + 1..<index + 1
    } else {
      unread = unread.lowerBound..<index + 1
    }
  }

  /// Notes the levels of which the blocks up to this one speak.
  private mutating func readLevels() {
    let lexed = reader.scope.lexed
    for index in unread where blocks[index].holdsProse {
      let text = lexed.tokens(in: blocks[index].fragments.first)
      for term in lexed.termIndices(in: text) {
        guard let level = lexed.terms[term].term.level, !spoken.contains(level) else { continue }
        spoken.append(level)
      }
    }
    unread = unread.upperBound..<unread.upperBound
  }

  /// What a passage is about; `text` is all of its paragraph.
  mutating func passage(of pointer: AppendixPointer, in text: Range<Int>) -> AppendixPassage {
    var declared = AppendixTopic()
    let near = pointer.parenthesis ?? pointer.sentence
    declared.level = reader.level(in: near).level
    declared.subjects = reader.subjects(in: near)
    declared.periods = reader.periods(in: near)
    var inferred = AppendixTopic()
    inferred.level = level([near, pointer.sentence, paragraph(around: pointer, in: text)])
    inferred.subjects = reader.subjects(in: pointer.sentence)
    inferred.periods = reader.periods(in: pointer.sentence)
    return AppendixPassage(
      pointer: pointer,
      declared: declared,
      inferred: inferred,
      background: background(inferred)
    )
  }

  /// The words around a pointer, of a very long paragraph the nearest.
  private func paragraph(around pointer: AppendixPointer, in text: Range<Int>) -> Range<Int> {
    let nearest = pointer.tokens.lowerBound - Self.longestParagraph
    let farthest = pointer.tokens.upperBound + Self.longestParagraph
    return max(text.lowerBound, nearest)..<min(text.upperBound, farthest)
  }

  private static let longestParagraph = 300

  /// The level that the closest words name; nil where words in between speak of others.
  private mutating func level(_ passages: [Range<Int>]) -> AgencyLevel? {
    for tokens in passages {
      let (level, isClear) = reader.level(in: tokens)
      if !isClear { return nil }
      if let level { return level }
    }
    sections.read()
    guard let level = sections.namedLevel else { return nil }
    readLevels()
    return spoken.allSatisfy { $0 == level } ? level : nil
  }

  private func background(_ topic: AppendixTopic) -> AppendixTopic {
    guard topic.subjects.count == 0, let heading = sections.heading else { return topic }
    var topic = topic
    topic.subjects = reader.subjects(in: reader.scope.lexed.tokens(in: heading))
    return topic
  }
}
