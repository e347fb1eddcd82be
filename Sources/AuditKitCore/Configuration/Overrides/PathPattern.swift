/// A pattern of file names: `*.nhap.txt`, `du-thao/**`, `**/phu-luc-?.md`.
///
/// `*` stands for any characters but a slash, `?` for one, and `**` between slashes for any folders. A pattern
/// without a slash is compared with the name of the file, wherever it lies. Upper and lower case differ;
/// composed and decomposed letters do not.
struct PathPattern: Sendable, Hashable {
  private let parts: [[Character]]
  /// Whether it is compared with the last part of a path only.
  private let isOfName: Bool

  init(_ text: String) {
    isOfName = !text.contains("/")
    let relative = text.hasPrefix("./") ? text.dropFirst(2) : text[...]
    parts = relative.split(separator: "/").map { Array($0) }
  }

  /// Whether a path, in its parts, is meant.
  func matches(_ path: [[Character]]) -> Bool {
    guard let name = path.last else { return false }
    return isOfName
      ? Self.matches([name], parts) : Self.matches(path, parts)
  }

  private static let anyFolders: [Character] = ["*", "*"]

  /// Compares part by part; where that fails, the last `**` takes one more, and only that one has to.
  private static func matches(_ path: [[Character]], _ pattern: [[Character]]) -> Bool {
    Wildcard.matches(
      path,
      pattern,
      isMany: { $0 == anyFolders },
      isSame: { part, piece in
        Wildcard.matches(
          part,
          piece,
          isMany: { $0 == "*" },
          isSame: { $1 == "?" || $0 == $1 }
        )
      }
    )
  }
}

/// Compares a sequence with a pattern in which some elements stand for any number of others.
enum Wildcard {
  /// Whether all of `items` is covered by all of `pattern`, in at most the product of their lengths.
  static func matches<Item, Piece>(
    _ items: [Item],
    _ pattern: [Piece],
    isMany: (Piece) -> Bool,
    isSame: (Item, Piece) -> Bool
  ) -> Bool {
    var item = 0
    var piece = 0
    // Where the last piece for many stands, and up to where it reaches so far.
    var many: (piece: Int, end: Int)?
    while item < items.count {
      if piece < pattern.count, isMany(pattern[piece]) {
        many = (piece, item)
        piece += 1
      } else if piece < pattern.count, isSame(items[item], pattern[piece]) {
        item += 1
        piece += 1
      } else if let last = many {
        many = (last.piece, last.end + 1)
        item = last.end + 1
        piece = last.piece + 1
      } else {
        return false
      }
    }
    return pattern[piece...].allSatisfy(isMany)
  }
}
