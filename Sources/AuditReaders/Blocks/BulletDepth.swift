import AuditKitCore

/// How deep bullets are nested.
///
/// Vietnamese reports nest `*`, `-`, `+`, `•` in this order, with or without indentation; Markdown nests
/// by indentation alone.
struct BulletDepth {
  private struct Level {
    let rank: Int
    let indent: Int
  }

  private var levels: [Level] = []
  /// How much further right a bullet of the same kind stands if it is nested.
  private let step: Int

  init(isMarkdown: Bool) { step = isMarkdown ? 2 : 4 }

  /// Forgets the list; called where a heading or a table stands between.
  mutating func reset() { levels.removeAll(keepingCapacity: true) }

  /// The depth of the next bullet.
  mutating func depth(of reading: MarkerReader.Reading, indent: Int) -> Int {
    guard case .bullet(let sign) = reading.marker.style else { return 0 }
    let rank = Self.rank(of: sign)
    while let last = levels.last, !holds(last, rank, indent) { levels.removeLast() }
    let depth = max(levels.count, reading.outerBullets)
    if levels.count < ReadingLimits.listDepth { levels.append(Level(rank: rank, indent: indent)) }
    return min(depth, ReadingLimits.listDepth)
  }

  /// Whether an open level stays open above a bullet.
  private func holds(_ level: Level, _ rank: Int, _ indent: Int) -> Bool {
    if indent >= level.indent + step { return true }
    return level.rank < rank && indent + step > level.indent
  }

  private static func rank(of sign: UInt8) -> Int {
    switch sign {
    case 0x2A: 0
    case 0x2D: 1
    case 0x2B: 2
    default: 3
    }
  }
}
