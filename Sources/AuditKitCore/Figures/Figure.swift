/// A number in a sentence or list, with what it counts.
public struct Figure: Sendable {
  public internal(set) var value: StatedValue
  /// The index of its passage in `ProseFigures`: that of its block, or behind all blocks that of a cell.
  public let block: Int
  /// The sentence of the block that it stands in, from 0.
  public let sentence: Int
  /// How many parentheses are open around it.
  public let depth: Int
  /// The words that say what it counts: before it in its clause, or else behind it.
  public let label: TextRange
  /// The unit that follows it, folded: equal for equal units.
  let unit: WordKey?
  /// The word right behind it: units of one class have different words, `nghị quyết` and `quyết định`.
  let nextWord: WordKey?
  /// What the words say that it measures.
  public let facets: TermSet
  /// The classes and attributes that the words nearest to it name, and whether they compare it.
  let classes: TermSet
  /// The word that names what a share of a class is a share of, where the class does not stand there itself.
  let subject: WordKey?
  /// How the words in front join it to what was said before.
  public let connection: Connection
  /// Whether words right behind a percentage say what it is a share of: `5 % nam công chức`.
  let hasOwnBase: Bool
  /// Whether words in front of a percentage say that it is a share of another part than the one before
  /// it: `trực tiếp 301 hồ sơ; tỷ lệ trực tuyến đạt 75 %`.
  let namesOtherPart: Bool
  /// Whether it counts for each of several, however many there are: `các xã còn lại mỗi xã 01 mô hình`.
  let isForEach: Bool
  /// Whether it is what others are taken from: `trong tổng số 466 đại biểu`.
  let isBase: Bool
  /// Whether a sign or `và` stands right before it, as before the parts of a list: `: 05 kế hoạch và 30 công văn`.
  let opensPart: Bool
  /// Whether it counts what is left: `còn 02 nhiệm vụ`.
  let isRest: Bool
  /// Whether it may be a year: four bare digits without a unit.
  let mayBeYear: Bool
  /// Its token, as an index into the block's phrase.
  let token: Int
  /// The last sign between clauses in front of it.
  let clause: ClauseSigns

  /// How a figure is joined to the one before it.
  public enum Connection: Sendable, Equatable {
    case none
    /// `chiếm tỷ lệ`, `đạt tỷ lệ`, or a percentage in parentheses behind its count.
    case share
    /// The second number of a fraction: `16/22 người`.
    case fraction
    /// The second number of a range: `7 giờ đến 9 giờ`, `2014 - 2017`.
    case range
  }
}

/// The last signs that stand between clauses, as tokens of the block's phrase; -1 where there is none.
struct ClauseSigns: Sendable, Equatable {
  /// The last comma or semicolon.
  var any = -1
  var semicolon = -1
}

/// A word or sign between figures that matters to how they are joined.
struct Joint: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case breakdown
    case partialBreakdown
    /// `chưa bao gồm`: what follows is no part.
    case exclusion
    /// `chia theo lĩnh vực`: one more way to divide what was counted before.
    case criterion
    case open
    case close
    case stop
    /// A colon, behind which the parts of a figure may be listed.
    case colon
    /// `tổng số`, `tổng cộng`: the figure right behind it may add up those before it.
    case total
  }

  let kind: Kind
  /// Where it begins and ends, as indices into the block's phrase.
  let token: Int
  let end: Int
  /// Whether it is a verb, which has what it divides as its subject: `Ban Thẩm tra gồm 13 người`.
  let isVerb: Bool
  /// The last signs between clauses in front of it.
  let clause: ClauseSigns
  /// Whether a colon follows it.
  let hasColon: Bool
  /// Whether a sign that ends what was said of the figure before it stands between the two.
  let isDetached: Bool
  /// The sentence it stands in; a stop stands in the one that it ends.
  let sentence: Int
  /// How many parentheses are open around it.
  let depth: Int
}
