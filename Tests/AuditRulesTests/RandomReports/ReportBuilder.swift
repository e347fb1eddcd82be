import AuditKitCore

/// Writes a random report, part by part; one extension for each kind of part.
struct ReportBuilder {
  let plan: ReportPlan
  var random: SplitMix64
  var text = ReportText()
  /// The tables in it, in order.
  var tables: [GeneratedTable] = []
  private var sequences = 0
  var captions = 0
  var chapterCaptions = 0
  var chapter = 0
  /// How many headings there are so far.
  private(set) var headingCount = 0
  /// Whether what stands under the last heading may count a part of the dossiers.
  private(set) var isNarrow = false
  /// The number of the last cited document, and all that are cited.
  var documents = 2
  var cited: [CitedDocument] = []
  /// The fields that no list is about yet.
  var fields: [String]
  /// What was said of fields, and under which heading.
  var stated: [(field: String, received: Int, heading: Int)] = []

  init(plan: ReportPlan, random: SplitMix64) {
    self.plan = plan
    self.random = random
    fields = self.random.shuffled(ReportWords.fields, ReportWords.fields.count)
  }

  mutating func make() {
    addLetterhead()
    addOpening()
    addSections()
    addClosing()
    addAppendices()
  }

  // MARK: Lines

  /// Ends a paragraph.
  mutating func endParagraph() { text.append(plan.hasBlankLines ? "\n\n" : "\n") }

  mutating func paragraph(_ words: String) {
    text.append(words)
    endParagraph()
  }

  /// A line that stands apart whatever the report's manner is.
  mutating func lineApart(_ words: String) { text.append(words + "\n\n") }

  // MARK: Counting

  /// A new count of headings or rows.
  mutating func newSequence() -> Int {
    sequences += 1
    return sequences
  }

  static func roman(_ value: Int) -> String {
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][value - 1]
  }

  /// Marks of Markdown before a heading.
  func hashes(_ depth: Int) -> String {
    plan.form == .markdown ? String(repeating: "#", count: depth + 1) + " " : ""
  }

  /// Numbered headings that are counted together, each with the end of its title and what stands under it.
  mutating func headings(
    _ titles: [String],
    _ style: ReportFact.Style,
    prefix: String = "",
    depth: Int,
    tail: (inout ReportBuilder, Int) -> Void = { _, _ in },
    _ body: (inout ReportBuilder, Int) -> Void
  ) {
    let sequence = newSequence()
    for (index, title) in titles.enumerated() {
      let number = style == .roman ? Self.roman(index + 1) : "\(prefix)\(index + 1)"
      text.append(hashes(depth))
      text.append(
        number,
        .heading(sequence: sequence, index: index, count: titles.count, style: style)
      )
      text.append(". " + title)
      tail(&self, index)
      endParagraph()
      headingCount += 1
      isNarrow = ReportWords.narrowTitles.contains(title)
      body(&self, index)
    }
  }
}
