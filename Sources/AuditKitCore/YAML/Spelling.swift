/// Guesses what a misspelt name was meant to be.
package enum Spelling {
  /// The candidate closest to a name, unless even that one is too far away to suggest.
  package static func nearest(to name: String, among candidates: [String]) -> String? {
    // Names are short; a long one is not a slip of the pen, and would cost time.
    let name = Array(name.lowercased().unicodeScalars.prefix(64))
    let allowed = max(2, name.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(name, Array(candidate.lowercased().unicodeScalars))
      // What is as long as the change itself has nothing in common with it.
      guard distance <= allowed, distance < candidate.count else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// What to add to a message about a name that does not exist: the nearest one, else the list.
  package static func hint(for name: String, among candidates: [String]) -> LocalizedText {
    if let near = nearest(to: name, among: candidates) {
      return LocalizedText(
        vi: "; có phải ý bạn là '\(near)'?",
        en: "; did you mean '\(near)'?"
      )
    }
    if candidates.isEmpty {
      return LocalizedText(vi: "; ở đây không có gì", en: "; there is none")
    }
    let list = candidates.prefix(20).joined(separator: ", ")
    let more = candidates.count > 20 ? ", …" : ""
    return LocalizedText(vi: "; chỉ có: \(list)\(more)", en: "; known: \(list)\(more)")
  }

  /// The number of letters to insert, delete, replace or swap to turn one text into the other.
  static func distance(_ source: [Unicode.Scalar], _ target: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for row in source.indices {
      var next = [row + 1]
      for column in target.indices {
        let isSame = source[row] == target[column]
        var cost = min(next[column], last[column + 1]) + 1
        cost = min(cost, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column]
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        next.append(cost)
      }
      (beforeLast, last) = (last, next)
    }
    return last[target.count]
  }
}

extension String {
  /// The text between quotation marks, cut and made harmless for a terminal.
  package var quoted: String {
    let short = unicodeScalars.count > 60 ? String(unicodeScalars.prefix(60)) + "…" : self
    return "'\(short.printable)'"
  }

  /// The text with control characters made visible, so that it cannot play with a terminal.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    return unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isHarmful {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Control characters but the tab, and marks that turn the direction of writing.
  fileprivate var isHarmful: Bool {
    switch value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
