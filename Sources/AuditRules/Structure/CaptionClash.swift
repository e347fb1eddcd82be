import AuditKitCore

/// Two labels over tables whose numbers do not go together.
struct CaptionClash {
  enum Kind {
    /// One number over two tables.
    case repeated
    /// 2.3, and behind it 2.2.
    case backward
  }

  let kind: Kind
  let caption: Caption
  let other: Caption

  /// The labels of one kind are counted together; tables and forms in each appendix for themselves.
  private struct Scope: Hashable {
    let kind: Caption.Kind
    let appendix: Int
    let depth: Int

    init(_ caption: Caption) {
      kind = caption.kind
      appendix = caption.kind == .appendix ? 0 : caption.appendix
      depth = caption.numbers.count
    }
  }

  /// The clashes among the labels of a document, in order.
  static func all(in captions: [Caption], isSame: (Caption, Caption) -> Bool) -> [CaptionClash] {
    var counts: [Scope: Count] = [:]
    return captions.compactMap { counts[Scope($0), default: Count()].take($0, isSame) }
  }

  /// The labels of one scope so far.
  private struct Count {
    private var seen: [[Int]: Caption] = [:]
    private var last: Caption?

    /// Counts the next label, and returns its clash with an earlier one.
    mutating func take(
      _ caption: Caption,
      _ isSame: (Caption, Caption) -> Bool
    ) -> CaptionClash? {
      if let last, beginsAgain(caption, behind: last) { seen = [:] }
      if let first = seen[caption.numbers] {
        return isSame(first, caption)
          ? nil : CaptionClash(kind: .repeated, caption: caption, other: first)
      }
      let previous = seen.isEmpty ? nil : last
      seen[caption.numbers] = caption
      last = caption
      guard let previous, caption.numbers.lexicographicallyPrecedes(previous.numbers) else {
        return nil
      }
      return CaptionClash(kind: .backward, caption: caption, other: previous)
    }

    /// Plain numbers may begin with 1 in each section.
    private func beginsAgain(_ caption: Caption, behind previous: Caption) -> Bool {
      caption.numbers == [1] && caption.section != previous.section && caption.kind != .appendix
    }
  }
}
