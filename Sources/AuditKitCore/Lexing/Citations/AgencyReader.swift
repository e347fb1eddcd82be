/// Reads the name of an agency behind `của`: `UBND tỉnh Khánh Hòa`, `Thủ tướng Chính phủ`.
///
/// Names of agencies have no end mark. A name goes on over capitalised words, over the words of levels
/// (`tỉnh`, `huyện`, `nhân dân`) and over the further syllables of a capitalised word (`Nội vụ`), until a
/// word that speaks of what the agency does.
struct AgencyReader: Sendable {
  private let of = WordKey("của")
  private let levels: WordSet
  private let heads: WordSet
  private let ends: WordSet
  private let actions: Set<[WordKey]>
  /// The first words of actions.
  private let actionLeads: WordSet
  private let longest = 14

  static let shared = AgencyReader()

  private init() {
    levels = WordSet(
      Self.keys("tỉnh huyện quận thị xã phường thành phố trấn nhân dân chấp hành thường trực liên")
    )
    heads = WordSet(Self.keys("bộ sở phòng ban ủy hội chi cục tổng trung"))
    ends = WordSet(
      Self.keys(
        """
        về ngày cho quy là trên tại được đã để theo năm v với do từ đến gửi hướng phê triển có \
        trong thì nhằm công sửa kèm ra yêu chỉ giao đề và
        """
      )
    )
    actions = Set(
      WordKey.keys(of: [
        "về việc", "quy định", "sửa đổi", "ban hành", "hướng dẫn", "phê duyệt", "công bố",
        "triển khai", "yêu cầu", "chỉ đạo", "đề nghị", "quy chế",
      ])
    )
    actionLeads = WordSet(actions.map { $0[0] })
  }

  private static func keys(_ words: String) -> [WordKey] {
    Tokenizer.tokens(of: SourceText(words)).map(\.key)
  }

  /// The tokens of an agency's name behind the word `của`, which must stand right behind `end`.
  func agency(after end: Int, _ reader: TokenReader) -> Range<Int>? {
    let link = reader.after(end - 1)
    guard reader.isWord(link, of) else { return nil }
    let first = reader.after(link)
    guard let token = reader[first], token.kind == .word, token.isCapitalized else { return nil }
    var last = first
    var capital = first
    while last - first < longest, let next = next(after: last, capital: capital, reader) {
      last = next
      if reader[next]?.isCapitalized == true { capital = next }
    }
    return first..<last + 1
  }

  /// The next word, if the name goes on with it; `capital` is the last word with a capital letter.
  private func next(after last: Int, capital: Int, _ reader: TokenReader) -> Int? {
    let next = reader.after(last)
    guard let token = reader[next] else { return nil }
    if token.isSign("&"), !token.isSpaced { return reader.isWord(next + 1) ? next + 1 : nil }
    guard token.kind == .word, !isAction(next, token, reader) else { return nil }
    if token.isCapitalized || levels.contains(token.key) { return next }
    guard let head = reader[capital], !isAllCapitals(capital, reader), !ends.contains(token.key)
    else { return nil }
    return next - capital <= (heads.contains(head.key) ? 2 : 1) ? next : nil
  }

  private func isAction(_ index: Int, _ token: Token, _ reader: TokenReader) -> Bool {
    guard actionLeads.contains(token.key), let next = reader[reader.after(index)],
      next.kind == .word
    else { return false }
    return actions.contains([token.key, next.key])
  }

  /// Whether a word is an acronym, which has no further syllable.
  private func isAllCapitals(_ index: Int, _ reader: TokenReader) -> Bool {
    guard let range = reader[index]?.range else { return false }
    var offset = range.start
    _ = UTF8Scalar.decode(reader.bytes, &offset)
    guard offset < range.end else { return true }
    return LetterTable.shared.letter(UTF8Scalar.decode(reader.bytes, &offset))?.isUpper == true
  }
}
