/// Some forms, and the words by which their items are found.
///
/// Of each item of a form of rows the rarest word is noted. One look at each word of a table's labels then tells
/// which items of which forms may stand there, and the labels of most tables hold none of these words.
struct FormIndex: Sendable {
  let forms: [FormDefinition]
  /// Where the items of each form begin among all items.
  private var starts: [Int] = []
  private var anchors: [WordPattern.Part: [Anchor]] = [:]
  private var filter = [UInt64](repeating: 0, count: 64)

  /// The rarest word of an item.
  private struct Anchor: Sendable {
    let form: Int
    let item: Int
    /// How many words of its label stand before it.
    let offset: Int
  }

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
      for item in forms[form].items.indices { addAnchor(of: item, form, counts) }
    }
    starts.append(start)
  }

  private mutating func addAnchor(of item: Int, _ form: Int, _ counts: [WordPattern.Part: Int]) {
    let parts = forms[form].items[item].label.parts
    let rarest = parts.indices.min { counts[parts[$0], default: 0] < counts[parts[$1], default: 0] }
    guard let rarest else { return }
    let anchor = Anchor(form: form, item: item, offset: rarest)
    anchors[parts[rarest], default: []].append(anchor)
    let bit = Self.bit(of: parts[rarest])
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private static func bit(of part: WordPattern.Part) -> Int {
    Int(truncatingIfNeeded: (part.key &* 0x9e37_79b9_7f4a_7c15) >> 52)
  }

  private func mayBeAnchor(_ part: WordPattern.Part) -> Bool {
    let bit = Self.bit(of: part)
    return filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  /// For each item the labels that hold its words.
  func find(in labels: [WordPattern.Words]) -> Hits {
    var hits = Hits(starts: starts)
    for (index, label) in labels.enumerated() {
      for (place, part) in label.parts.enumerated() where mayBeAnchor(part) {
        for anchor in anchors[part] ?? [] {
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
