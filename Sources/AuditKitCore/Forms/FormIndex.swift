/// Some forms, and the words by which their items are found.
///
/// Of each item of a form of rows the rarest word is noted. One look at each word of a table's labels then tells
/// which items of which forms may stand there, and the labels of most tables hold none of these words.
struct FormIndex: Sendable {
  let forms: [FormDefinition]
  /// Where the items of each form begin among all items, and where the last ones end.
  private(set) var starts: [Int] = []
  /// The rarest words of all items, bucket by bucket.
  private var anchors: [Anchor] = []
  /// The words of the items that have an anchor, one item after the other.
  private var words: [WordPattern.Part] = []
  /// Where each bucket of words begins.
  private var buckets: [Int32] = []

  /// The rarest word of an item.
  private struct Anchor: Sendable {
    let form: Int
    /// Among the items of all forms.
    let item: Int
    /// The words of its label, in `words`.
    let label: Range<Int>
    /// How many of them stand before it.
    let offset: Int
    let bucket: Int
  }

  /// No forms at all.
  static let none = FormIndex([])

  init(_ forms: [FormDefinition]) {
    self.forms = forms
    var counts: [WordPattern.Part: Int] = [:]
    for form in forms {
      for item in form.items { for part in item.label.parts { counts[part, default: 0] += 1 } }
    }
    var start = 0
    for form in forms.indices {
      starts.append(start)
      if !forms[form].isOfColumns { addAnchors(of: form, from: start, counts) }
      start += forms[form].items.count
    }
    starts.append(start)
    anchors.sort { ($0.bucket, $0.item) < ($1.bucket, $1.item) }
    buckets = Self.buckets(of: anchors)
  }

  private mutating func addAnchors(
    of form: Int,
    from start: Int,
    _ counts: [WordPattern.Part: Int]
  ) {
    for (item, definition) in forms[form].items.enumerated() {
      let parts = definition.label.parts
      guard
        let rarest = parts.indices.min(by: {
          counts[parts[$0], default: 0] < counts[parts[$1], default: 0]
        })
      else { continue }
      anchors.append(
        Anchor(
          form: form,
          item: start + item,
          label: words.count..<words.count + parts.count,
          offset: rarest,
          bucket: Self.bucket(of: parts[rarest])
        )
      )
      words += parts
    }
  }

  private static let bucketBits: UInt64 = 12

  private static func bucket(of part: WordPattern.Part) -> Int {
    Int(truncatingIfNeeded: (part.key &* 0x9e37_79b9_7f4a_7c15) >> (64 - bucketBits))
  }

  private static func buckets(of anchors: [Anchor]) -> [Int32] {
    var ends = [Int32](repeating: 0, count: 1 << bucketBits + 1)
    for anchor in anchors { ends[anchor.bucket + 1] += 1 }
    for bucket in ends.indices.dropFirst() { ends[bucket] += ends[bucket - 1] }
    return ends
  }

  /// For each item the labels that hold its words.
  func find(in labels: FormLabels) -> FormHits {
    var hits = FormHits(items: starts[forms.count], forms: forms.count)
    for label in labels.rows.indices {
      let parts = labels.parts(of: label)
      for place in parts {
        let bucket = Self.bucket(of: labels.parts[place])
        var number = Int(buckets[bucket])
        let end = Int(buckets[bucket + 1])
        while number < end {
          let start = place - anchors[number].offset
          if stands(anchors[number].label, in: labels.parts, at: start, of: parts) {
            hits.add(label, anchors[number].item, of: anchors[number].form)
          }
          number += 1
        }
      }
    }
    return hits
  }

  /// Whether the words of an item stand at a place of a label.
  private func stands(
    _ label: Range<Int>,
    in parts: [WordPattern.Part],
    at start: Int,
    of own: Range<Int>
  ) -> Bool {
    guard start >= own.lowerBound, start + label.count <= own.upperBound else { return false }
    let shift = start - label.lowerBound
    return label.allSatisfy { words[$0] == parts[$0 + shift] }
  }
}
