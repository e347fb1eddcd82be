/// Cuts a text into tokens, in one pass over its bytes.
public struct Tokenizer {
  // Every byte of every document comes by here, so the loops read memory without checks; `bytes` is
  // valid UTF-8, and reads stop at its end. Offsets cannot overflow, so the steps need no test for it.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let pieces: PieceReader
  private let marks: WordMarks
  private var place = Place()

  /// How far the text is read, and whether what comes next is set apart from what was before.
  private struct Place {
    var index = 0
    var gap = Gap(true)
  }

  /// What a text is cut into.
  typealias Cut = (tokens: [Token], index: TokenIndex, starts: [PhraseStart])

  /// The tokens of a whole text, in order.
  public static func tokens(of text: SourceText) -> [Token] { cut(text).tokens }

  /// The tokens of a whole text, where they are, and at which of them phrases of a vocabulary may begin.
  static func cut(_ text: SourceText, for vocabulary: Vocabulary = .empty) -> Cut {
    text.bytes.withUnsafeBufferPointer { bytes in
      LetterTable.shared.withEntries { letters in
        vocabulary.withRoots { roots in
          vocabulary.memos.lend(forBytes: bytes.count) { memo in
            WordMarks.lend { marks in
              let words = WordReader(bytes: bytes, letters: letters)
              let pieces = PieceReader(words: words, memo: memo, roots: roots)
              var tokenizer = Tokenizer(bytes, pieces, marks)
              return tokenizer.cut()
            }
          }
        }
      }
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ pieces: PieceReader, _ marks: WordMarks) {
    self.bytes = bytes
    self.pieces = pieces
    self.marks = marks
  }

  private mutating func cut() -> Cut {
    var ends = [UInt32](repeating: 0, count: TokenBlocks.index(of: bytes.count) + 1)
    let list = ends.withUnsafeMutableBufferPointer { ends in
      // Enough for text; where nearly every byte is a token, the rest takes second arrays.
      var list = self.list(atMost: bytes.count / 4 + 16, behind: 0, ends)
      while place.index < bytes.count {
        list += self.list(atMost: bytes.count - place.index, behind: list.tokens.count, ends)
      }
      TokenBlocks.fillGaps(in: ends)
      return list
    }
    let index = TokenIndex(blocks: TokenBlocks(ends: ends), cues: list.cues)
    return (list.tokens, index, list.starts)
  }

  /// The next tokens, up to a number of them or to the end of the text.
  private mutating func list(
    atMost limit: Int,
    behind earlier: Int,
    _ blockEnds: UnsafeMutableBufferPointer<UInt32>
  ) -> TokenList {
    TokenList(capacity: limit, behind: earlier, blockEnds) { fill(&$0) }
  }

  private mutating func fill(_ output: inout TokenOutput) {
    while place.index < bytes.count, output.room > 0 {
      // Every token has a byte, so that so many bytes have no more tokens than there is room for.
      let length = min(bytes.count &- place.index, output.room, WordMarks.length)
      if length <= WordMarks.reach {
        add(pieces.piece(at: place.index), &place, &output)
      } else {
        let end = place.index &+ length
        let marks = marks.set(bytes, place.index..<end)
        output = filled(output, marks, before: end &- WordMarks.reach)
      }
    }
  }

  /// Reads the stretch of text that has marks, but for words of which the end may not be seen.
  ///
  /// What it adds to is a copy, as its own place is, so that both stay in registers.
  private mutating func filled(
    _ earlier: TokenOutput,
    _ marks: WordMarks,
    before stop: Int
  ) -> TokenOutput {
    var here = place
    var output = earlier
    while here.index < stop {
      guard marks.isWord(at: here.index) else {
        addPlain(&here, &output)
        continue
      }
      let length = marks.wordLength(at: here.index)
      if length.isShort, let word = pieces.memo[WordBytes(bytes, at: here.index, length)] {
        add(word, length.bytes, &here, &output)
      } else {
        add(pieces.piece(at: here.index), &here, &output)
      }
    }
    place = here
    return output
  }

  /// Adds what is no word.
  @inline(__always)
  private func addPlain(_ place: inout Place, _ output: inout TokenOutput) {
    let byte = bytes[place.index]
    if byte == 0x20 {
      place = Place(index: place.index &+ 1, gap: Gap(true))
    } else {
      add(pieces.plain(byte, at: place.index), &place, &output)
    }
  }

  /// Adds a word that some byte follows, and passes the space behind it, if it is one.
  @inline(__always)
  private func add(_ word: Word, _ length: Int, _ place: inout Place, _ output: inout TokenOutput) {
    output.add(word.shape.behind(place.gap), word.key, at: place.index, word.root)
    let end = place.index &+ length
    let gap = Gap(bytes[end] == 0x20)
    place = Place(index: end &+ gap.count, gap: gap)
  }

  @inline(__always)
  private func add(_ piece: Piece, _ place: inout Place, _ output: inout TokenOutput) {
    if let shape = piece.shape {
      output.add(shape.behind(place.gap), piece.key, at: place.index, piece.root)
      place.gap = Gap(piece.isBlank)
    } else if piece.isBlank {
      place.gap = Gap(true)
    }
    place.index = piece.end
  }
}

extension UInt8 {
  @inline(__always)
  package var isDigit: Bool { self &- 0x30 < 10 }
}
