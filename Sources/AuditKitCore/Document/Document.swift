/// A report as every reader delivers it: one text, its blocks in order, and its tables.
///
/// Rules and understanding see nothing else, so a new format is a new reader and no other change.
public struct Document: Sendable {
  /// Where it came from: a path as the user wrote it, or `-`.
  public let name: String
  public let text: SourceText
  /// Paragraphs, headings, items, captions and tables, in the order in which they are read: of two columns,
  /// such as in a letterhead, first the left one.
  public let blocks: [Block]
  public let tables: [Table]
  /// Parts that could not be read.
  public let notices: [Notice]
  /// Whether it came without marks of its parts, as extraction from pages leaves a text; headings may be
  /// lost in it.
  public let isPlain: Bool

  /// A document as a reader hands it on; what its blocks and tables say lies within `text`.
  public init(
    name: String,
    text: SourceText,
    blocks: [Block],
    tables: [Table],
    notices: [Notice] = [],
    isPlain: Bool = false
  ) {
    self.name = name
    self.text = text
    self.blocks = blocks
    self.tables = tables
    self.notices = notices
    self.isPlain = isPlain
  }
}

extension Document {
  /// Where the cells of its tables begin, and where the tables end, in the order of the text.
  ///
  /// `Tổng cộng` at the end of a row and `Toàn huyện` at the start of the next are two phrases.
  var cellStarts: [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(tables.reduce(0) { $0 + $1.cells.count + 1 })
    for table in tables {
      table.cells.addStarts(to: &starts)
      starts.append(table.range.end)
    }
    // The lines of wrapped cells lie between those of their neighbours.
    let isInOrder = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    return isInOrder ? starts : starts.sorted()
  }
}

/// Something that a reader could not read, or that stopped it.
public struct Notice: Sendable, Equatable, Error {
  /// What is wrong and what to do about it, in Vietnamese and English.
  public let vietnamese: String
  public let english: String
  /// Where it is: an offset in the file in bytes, if it has one.
  public let offset: Int?

  public init(vietnamese: String, english: String, offset: Int? = nil) {
    self.vietnamese = vietnamese
    self.english = english
    self.offset = offset
  }
}
