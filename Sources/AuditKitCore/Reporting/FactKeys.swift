/// Tells findings of one document apart that are about the same subject: by counting them.
package struct FactKeys {
  private var counts: [String: Int] = [:]

  package init() {}

  /// The key of the next finding; ask in order of place.
  package mutating func next(for finding: Finding) -> String {
    let key = finding.factKey
    let count = (counts[key] ?? 0) + 1
    counts[key] = count
    return "\(key):\(count)"
  }
}

extension Finding {
  /// What the finding is about, as 32 hexadecimal digits, so that it is known again in the next version.
  ///
  /// It stands for the rule and the subject, which hold no figure, no line and no file name: a finding keeps
  /// it when figures are mended, rows are inserted, text moves or the file is renamed. Case, line breaks and
  /// the form in which letters are composed are no matter.
  package var factKey: String {
    var bytes = Array(rule.id.utf8)
    for part in violation.subject {
      // No text holds a NUL, so that parts cannot run into each other.
      bytes.append(0)
      bytes += part.normalized.utf8
    }
    return SHA256.hexDigest(of: bytes, words: 4)
  }
}
