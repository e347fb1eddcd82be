/// Some forms, and the words by which their items are found.
///
/// Of each item of a form of rows the rarest word is noted. One look at each word of a table's labels then tells
/// which items of which forms may stand there, and the labels of most tables hold none of these words.
struct FormIndex: Sendable {
  let forms: [FormDefinition]
  /// Where the items of each form begin among all items.
  private var starts: [Int] = []
  /// The rarest words of all items, bucket by bucket.
  private var anchors: [Anchor] = []
  /// Where each bucket of words begins.
  private var buckets: [Int32] = []

  /// The rarest word of an item.
  private struct Anchor: Sendable {
    let form: Int
    let item: Int
    /// How many words of its label stand before it.
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
      start += forms[form].items.count
      guard !forms[form].isOfColumns else { continue }
      anchors += forms[form].items.indices.compactMap { anchor(of: $0, form, counts) }
    }
    starts.append(start)
    anchors.sort { ($0.bucket, $0.form, $0.item) < ($1.bucket, $1.form, $1.item) }
    buckets = Self.buckets(of: anchors)
  }

  private func anchor(of item: Int, _ form: Int, _ counts: [WordPattern.Part: Int]) -> Anchor? {
    let parts = forms[form].items[item].label.parts
    let rarest = parts.indices.min { counts[parts[$0], default: 0] < counts[parts[$1], default: 0] }
    return rarest.map {
      Anchor(form: form, item: item, offset: $0, bucket: Self.bucket(of: parts[$0]))
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
  func find(in labels: [WordPattern.Words]) -> Hits {
    var hits = Hits(starts: starts)
    for (index, label) in labels.enumerated() {
      for (place, part) in label.parts.enumerated() {
        let bucket = Self.bucket(of: part)
        for number in buckets[bucket]..<buckets[bucket + 1] {
          let anchor = anchors[Int(number)]
          let pattern = forms[anchor.form].items[anchor.item].label
          guard pattern.stands(in: label, at: place - anchor.offset) else { continue }
          hits.add(index, anchor.form, anchor.item)
        }
      }
    }
    return hits
  }

  /// Where items stand in a table.
  struct Hits {
    private let starts: [Int]
    /// For each item of all forms the labels, in order.
    private var labels: [[Int]]
    /// How many items of each form have a label.
    private var counts: [Int]

    fileprivate init(starts: [Int]) {
      self.starts = starts
      labels = Array(repeating: [], count: starts[starts.count - 1])
      counts = Array(repeating: 0, count: starts.count - 1)
    }

    fileprivate mutating func add(_ label: Int, _ form: Int, _ item: Int) {
      let known = labels[starts[form] + item].last
      guard known != label else { return }
      if known == nil { counts[form] += 1 }
      labels[starts[form] + item].append(label)
    }

    /// How many items of a form may be there.
    func count(of form: Int) -> Int { counts[form] }

    /// For each item of a form the labels that hold its words.
    func labels(of form: Int) -> [[Int]] { Array(labels[starts[form]..<starts[form + 1]]) }
  }
}
