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
    var isSpaced = true
  }

  /// The tokens of a whole text, in order.
  public static func tokens(of text: SourceText) -> [Token] { cut(text).tokens }

  /// The tokens of a whole text, and where they are.
  static func cut(_ text: SourceText) -> (tokens: [Token], index: TokenIndex) {
    text.bytes.withUnsafeBufferPointer { bytes in
      LetterTable.shared.withEntries { letters in
        WordMemo.lend { memo in
          WordMarks.lend { marks in
            let words = WordReader(bytes: bytes, letters: letters)
            var tokenizer = Tokenizer(bytes, PieceReader(words: words, memo: memo), marks)
            return tokenizer.cut()
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

  private mutating func cut() -> (tokens: [Token], index: TokenIndex) {
    var blocks = [TokenBlock](repeating: TokenBlock(), count: TokenBlock.index(of: bytes.count) + 1)
    let (tokens, cues) = blocks.withUnsafeMutableBufferPointer { blocks in
      // Enough for text; where nearly every byte is a token, the rest takes second arrays.
      var (tokens, cues) = cut(atMost: bytes.count / 4 + 16, behind: 0, blocks)
      while place.index < bytes.count {
        let more = cut(atMost: bytes.count - place.index, behind: tokens.count, blocks)
        tokens += more.tokens
        cues += more.cues
      }
      return (tokens, cues)
    }
    return (tokens, TokenIndex(blocks: blocks, tokenCount: tokens.count, cues: cues))
  }

  /// The next tokens, up to a number of them or to the end of the text.
  private mutating func cut(
    atMost limit: Int,
    behind earlier: Int,
    _ blocks: UnsafeMutableBufferPointer<TokenBlock>
  ) -> (tokens: [Token], cues: [UInt32]) {
    var cues: [UInt32] = []
    let tokens = [Token](unsafeUninitializedCapacity: limit) { tokens, count in
      cues = [UInt32](unsafeUninitializedCapacity: limit) { cues, cueCount in
        var output = TokenOutput(tokens: tokens, cues: cues, blocks: blocks, earlier: earlier)
        fill(&output)
        count = output.count
        cueCount = output.cueCount
      }
    }
    return (tokens, cues)
  }

  private mutating func fill(_ output: inout TokenOutput) {
    while place.index < bytes.count, output.room > 0 {
      // Every token has a byte, so that so many bytes have no more tokens than there is room for.
      let length = min(bytes.count &- place.index, output.room, WordMarks.length)
      if length <= WordMarks.reach {
        add(pieces.piece(at: place.index), &place, &output)
      } else {
        let end = place.index &+ length
        marks.set(bytes, place.index..<end)
        fillStretch(&output, before: end &- WordMarks.reach)
      }
    }
  }

  /// Reads the stretch of text that has marks, but for words of which the end may not be seen.
  private mutating func fillStretch(_ filled: inout TokenOutput, before stop: Int) {
    let start = place.index
    // Copies, which stay in registers.
    var here = place
    var output = filled
    while here.index < stop {
      let length = marks.wordLength(at: here.index &- start)
      if length == 0 {
        addPlain(&here, &output)
      } else if length <= WordBytes.size,
        let word = pieces.memo[WordBytes(bytes, at: here.index, count: length)]
      {
        add(word, end: here.index &+ length, &here, &output)
      } else {
        add(pieces.piece(at: here.index), &here, &output)
      }
    }
    place = here
    filled = output
  }

  /// Adds what is no word.
  @inline(__always)
  private func addPlain(_ place: inout Place, _ output: inout TokenOutput) {
    let byte = bytes[place.index]
    if byte == 0x20 {
      place.index = place.index &+ 1
      place.isSpaced = true
    } else {
      add(pieces.plain(byte, at: place.index), &place, &output)
    }
  }

  @inline(__always)
  private func add(_ word: Word, end: Int, _ place: inout Place, _ output: inout TokenOutput) {
    let token = Token(
      kind: .word,
      isSpaced: place.isSpaced,
      isCapitalized: word.isCapitalized,
      key: word.key,
      range: TextRange(inOrder: place.index, end)
    )
    output.add(token, isCue: word.isCue)
    place.isSpaced = false
    place.index = end
  }

  @inline(__always)
  private func add(_ piece: Piece, _ place: inout Place, _ output: inout TokenOutput) {
    if piece.isToken {
      let token = Token(
        kind: piece.kind,
        isSpaced: place.isSpaced,
        isCapitalized: piece.isCapitalized,
        key: WordKey(value: piece.key),
        range: TextRange(inOrder: place.index, piece.end)
      )
      output.add(token, isCue: piece.isCue)
      place.isSpaced = piece.isBlank
    } else if piece.isBlank {
      place.isSpaced = true
    }
    place.index = piece.end
  }
}

extension UInt8 {
  @inline(__always)
  package var isDigit: Bool { self &- 0x30 < 10 }
}
