import AuditKitCore

/// A block while its lines are still coming.
struct BlockDraft {
  enum Role {
    case text
    case label(hasTitle: Bool)
    case unit
    case note
    case footnote
    case table(Int)
  }

  var kind: Block.Kind
  var role: Role
  var marker: Marker?
  /// Where the words behind the marker begin.
  var textStart: Int
  var first: TextRange
  var rest: [TextRange] = []
  /// The columns of the line it ends with so far: the first, and the one behind the last.
  private(set) var lastIndent: Int
  private(set) var lastEndColumn: Int
  /// Whether all of it stands on one line.
  private(set) var isOneLine = true

  /// A block that begins with a line.
  init(_ line: SourceLine, _ role: Role, _ kind: Block.Kind) {
    self.kind = kind
    self.role = role
    textStart = line.start
    first = line.range
    lastIndent = line.indent
    lastEndColumn = line.endColumn
  }

  var range: TextRange { first.union(rest.last ?? first) }
  var lastPart: TextRange { rest.last ?? first }

  /// Where it ends so far.
  var end: End { End(part: lastPart, column: lastEndColumn, isMarked: marker != nil) }

  /// What of a block tells whether a line behind a gap goes on with it.
  struct End {
    /// The last part.
    let part: TextRange
    /// The column behind the line it ends with.
    let column: Int
    /// Whether the block has a marker.
    let isMarked: Bool
  }

  /// The length in bytes of the parts but the last.
  private(set) var closedLength = 0

  /// The length of its words in bytes.
  var length: Int { closedLength + lastPart.end - (rest.last?.start ?? textStart) }

  /// Whether it is a heading already.
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  var isNumbered: Bool {
    switch marker?.style {
    case nil, .bullet, .hash: false
    case .roman, .capital, .arabic, .letter: true
    }
  }

  /// Takes a further line, either as the rest of the last part or, behind something else, as a new part.
  mutating func extend(with line: SourceLine, asNewPart isNewPart: Bool) {
    if isNewPart {
      closedLength = length
      rest.append(line.range)
    } else if rest.isEmpty {
      first = TextRange(first.start, line.end)
    } else {
      let last = rest.removeLast()
      rest.append(TextRange(last.start, line.end))
    }
    lastIndent = line.indent
    lastEndColumn = line.endColumn
    isOneLine = false
  }

  /// The block, without marks of emphasis that embrace it.
  @inline(__always)
  fileprivate func block(of bytes: [UInt8]) -> Block {
    let only = rest.isEmpty ? Emphasis.stripped(first, of: bytes) : first
    return Block(kind, Fragments(only, rest), marker: marker)
  }
}

extension [BlockDraft] {
  /// The blocks that they make.
  func blocks(of bytes: [UInt8]) -> [Block] {
    // Through indices, since each draft holds on to an array.
    indices.map { self[$0].block(of: bytes) }
  }
}
