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

  public init(
    name: String,
    text: SourceText,
    blocks: [Block],
    tables: [Table],
    notices: [Notice] = []
  ) {
    self.name = name
    self.text = text
    self.blocks = blocks
    self.tables = tables
    self.notices = notices
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
