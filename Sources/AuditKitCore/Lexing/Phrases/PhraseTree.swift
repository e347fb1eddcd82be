/// Phrases as a tree of words, in the order of a walk through it: each node before those below it.
///
/// The tree of the default vocabulary is made together with the program, so that no run has to cut those
/// phrases into words.
struct PhraseTree: Sendable, Equatable {
  /// For each node its word, its depth times 256 with the number of its meanings, and the meanings.
  let numbers: [UInt64]

  init(numbers: [UInt64]) { self.numbers = numbers }

  /// - Parameter phrases: For each meaning its phrases; signs in them count as words.
  init(_ phrases: [Term: [String]]) {
    var numbers: [UInt64] = []
    var before: ArraySlice<WordKey> = []
    for (words, terms) in Self.sorted(phrases) {
      let shared = zip(before, words).prefix { $0 == $1 }.count
      for (offset, word) in words.dropFirst(shared).enumerated() {
        let depth = shared + offset + 1
        numbers.append(word.value)
        numbers.append(UInt64(depth << 8 | (depth == words.count ? terms.count : 0)))
      }
      for term in terms { numbers.append(UInt64(term.position)) }
      before = words
    }
    self.numbers = numbers
  }

  /// The words of each phrase with its meanings, so that those with a common beginning follow each other.
  private static func sorted(
    _ phrases: [Term: [String]]
  ) -> [(words: ArraySlice<WordKey>, terms: [Term])] {
    let read = read(phrases).sorted { left, right in
      if left.words.elementsEqual(right.words) { return left.term.position < right.term.position }
      return left.words.lexicographicallyPrecedes(right.words) { $0.value < $1.value }
    }
    var result: [(words: ArraySlice<WordKey>, terms: [Term])] = []
    for (words, term) in read {
      if let last = result.last, last.words.elementsEqual(words) {
        if last.terms.last != term { result[result.count - 1].terms.append(term) }
      } else {
        result.append((words, [term]))
      }
    }
    return result
  }

  /// Cuts all phrases into words, in one text with a line for each.
  private static func read(
    _ phrases: [Term: [String]]
  ) -> [(words: ArraySlice<WordKey>, term: Term)] {
    var terms: [Term] = []
    var lines: [UInt8] = []
    for term in Term.allCases {
      for phrase in phrases[term] ?? [] {
        terms.append(term)
        for byte in phrase.utf8 { lines.append(byte == 0x0A ? 0x20 : byte) }
        lines.append(0x0A)
      }
    }
    let tokens = Tokenizer.tokens(of: SourceText(utf8: lines))
    let keys = tokens.map(\.key)
    var rest = 0..<tokens.count
    var result: [(words: ArraySlice<WordKey>, term: Term)] = []
    for term in terms {
      let end = tokens[rest].firstIndex { $0.kind == .lineBreak } ?? rest.upperBound
      if end > rest.lowerBound { result.append((keys[rest.lowerBound..<end], term)) }
      rest = min(end + 1, rest.upperBound)..<rest.upperBound
    }
    return result
  }

  /// Calls `body` with each node: its depth from 1 on, its word, and the positions of its meanings.
  @inline(__always)
  func walk(_ body: (_ depth: Int, WordKey, _ terms: ArraySlice<UInt64>) -> Void) {
    var index = 0
    while index + 1 < numbers.count {
      let shape = Int(truncatingIfNeeded: numbers[index + 1])
      let end = min(index + 2 + (shape & 0xFF), numbers.count)
      body(shape >> 8, WordKey(value: numbers[index]), numbers[index + 2..<end])
      index = end
    }
  }
}
