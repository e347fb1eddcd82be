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
  /// The line it ends with so far.
  var lastLine: SourceLine

  var range: TextRange { first.union(rest.last ?? first) }
  var lastPart: TextRange { rest.last ?? first }

  /// The length in bytes of the parts but the last.
  private(set) var closedLength = 0

  /// The length of its words in bytes.
  var length: Int { closedLength + lastPart.end - (rest.last?.start ?? textStart) }

  var isNumbered: Bool {
    guard let marker else { return false }
    if case .bullet = marker.style { return false }
    return marker.style != .hash
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
    lastLine = line
  }

  /// The block, without marks of emphasis that embrace it.
  func block(of bytes: [UInt8]) -> Block {
    let only = rest.isEmpty ? Emphasis.stripped(first, of: bytes) : first
    return Block(kind, Fragments(only, rest), marker: marker)
  }
}
