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
    var seen: [Scope: [[Int]: Caption]] = [:]
    var last: [Scope: Caption] = [:]
    return captions.compactMap { caption in
      let scope = Scope(caption)
      if let previous = last[scope], beginsAgain(caption, behind: previous) { seen[scope] = [:] }
      let first = seen[scope, default: [:]][caption.numbers]
      let previous = seen[scope, default: [:]].isEmpty ? nil : last[scope]
      if let first, isSame(first, caption) { return nil }
      seen[scope, default: [:]][caption.numbers] = first ?? caption
      if let first { return CaptionClash(kind: .repeated, caption: caption, other: first) }
      last[scope] = caption
      guard let previous, caption.numbers.lexicographicallyPrecedes(previous.numbers) else {
        return nil
      }
      return CaptionClash(kind: .backward, caption: caption, other: previous)
    }
  }

  /// Plain numbers may begin with 1 in each section.
  private static func beginsAgain(_ caption: Caption, behind previous: Caption) -> Bool {
    caption.numbers == [1] && caption.section != previous.section && caption.kind != .appendix
  }
}
