/// Names what findings of one document are about, so that they are known again in its next version.
///
/// A key holds no number, no line and no file name: a finding keeps it when figures are mended, text moves or
/// the file is renamed. Findings about the same subject are told apart by counting them.
package struct FactKeys {
  private var counts: [String: Int] = [:]

  package init() {}

  /// The key of the next finding; ask in order of place.
  package mutating func next(for finding: Finding) -> String {
    let hash = Self.hash(of: finding)
    let count = (counts[hash] ?? 0) + 1
    counts[hash] = count
    return "\(hash):\(count)"
  }

  /// 32 hexadecimal digits for a rule and a subject.
  private static func hash(of finding: Finding) -> String {
    var bytes = Array(finding.rule.id.utf8)
    for part in finding.violation.subject {
      // No text holds a NUL, so that parts cannot run into each other.
      bytes.append(0)
      bytes.append(contentsOf: part.utf8)
    }
    // The same words, composed or not, are the same subject.
    let composed = Composer.compose(bytes)?.bytes ?? bytes
    return String(SHA256.hexDigest(of: composed).prefix(32))
  }
}
