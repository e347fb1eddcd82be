/// The grammar words of dates, periods and citations.
///
/// They are grammar, not vocabulary: a date is `ngày … tháng … năm …` in every report and every
/// configuration.
final class TimeWords: Sendable {
  static let shared = TimeWords()

  private init() {}

  let day = WordKey("ngày")
  let daytimes = ["hôm", "sáng", "trưa", "chiều", "tối", "đêm"].map { WordKey($0) }
  let month = WordKey("tháng")
  let year = WordKey("năm")
  let quarter = WordKey("quý")
  let shortQuarter = WordKey("q")
  let half = WordKey("nửa")
  let first = WordKey("đầu")
  let last = WordKey("cuối")
  let from = WordKey("từ")
  let to = WordKey("đến")
  let until = WordKey("tới")
  let end = WordKey("hết")
  let whole = WordKey("trọn")
  let count = WordKey("tính")
  let data = WordKey("liệu")
  let number = WordKey("số")
  let of = WordKey("của")
  let about = WordKey("về")
  let within = WordKey("trong")
  let plurals = ["các", "những"].map { WordKey($0) }
  let issue = (WordKey("ban"), WordKey("hành"))
  /// What stands before a title.
  let titleLeads = ["về", "việc", "v"].map { WordKey($0) }
  let term = WordKey("kỳ")
  let mandate = WordKey("nhiệm")
  let phase = WordKey("giai")
  let stage = WordKey("đoạn")
  /// The words at which a date or a period may be found, or a blank.
  let cues = WordSet(
    ["ngày", "tháng", "năm", "quý", "q", "nửa"].map { WordKey($0) } + TimeWords.letters
  )
  /// Letters that stand for a figure that is to be filled in.
  let blanks = WordSet(TimeWords.letters)
  private static let letters = ["xx", "xxx", "xxxx", "yy", "yyy"].map { WordKey($0) }
  /// What follows `6 tháng` where it is an age or a duration and no period.
  let durations: [WordKey] = ["tuổi", "trở", "liền", "liên", "kể"].map { WordKey($0) }

  /// The number that a word stands for as a count of months.
  func count(_ key: WordKey) -> Int? { counts[key] }

  /// The number of a quarter, written in Roman numerals or as a word.
  func quarterNumber(_ key: WordKey) -> Int? { quarters[key] }

  private let counts: WordMap<Int> = TimeWords.keyed([
    ["ba": 3, "sáu": 6, "chín": 9]
  ])

  /// Text recognition reads the capital I as a small L.
  private let quarters: WordMap<Int> = TimeWords.keyed([
    ["i": 1, "ii": 2, "iii": 3, "iv": 4],
    ["l": 1, "ll": 2, "lll": 3, "lv": 4],
    ["một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4],
  ])

  private static func keyed(_ words: [[String: Int]]) -> WordMap<Int> {
    WordMap(words.flatMap { group in group.map { (key: WordKey($0.key), value: $0.value) } })
  }
}
