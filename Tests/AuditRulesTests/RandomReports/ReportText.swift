import AuditKitCore

/// The text of a random report, with the places in it that state something.
struct ReportText: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case slot(Int)
  }

  /// A place that states something, and what it states.
  struct Slot: Sendable {
    let fact: ReportFact
    var text: String
  }

  private var pieces: [Piece] = []
  private(set) var slots: [Slot] = []

  mutating func append(_ text: String) { pieces.append(.text(text)) }

  /// Adds a place that states something.
  mutating func append(_ text: String, _ fact: ReportFact) {
    pieces.append(.slot(slots.count))
    slots.append(Slot(fact: fact, text: text))
  }

  /// The same text with something else in one place.
  func with(_ text: String, at slot: Int) -> ReportText {
    var changed = self
    changed.slots[slot].text = text
    return changed
  }

  var string: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .slot(let index): slots[index].text
      }
    }.joined()
  }

  /// Where each place stands, if lines end with so many bytes.
  func ranges(lineEnd: Int) -> [TextRange] {
    var ranges: [TextRange] = []
    var offset = 0
    for piece in pieces {
      switch piece {
      case .text(let text):
        offset += text.utf8.count + text.utf8.count { $0 == 0x0A } * (lineEnd - 1)
      case .slot(let index):
        let end = offset + slots[index].text.utf8.count
        ranges.append(TextRange(offset, end))
        offset = end
      }
    }
    return ranges
  }
}

/// What a place of a random report states.
enum ReportFact: Sendable, Equatable {
  /// The number of the `index`-th of so many headings or items that are counted together.
  case heading(sequence: Int, index: Int, count: Int, style: Style)
  /// The number of a row, likewise.
  case row(sequence: Int, index: Int, count: Int, style: Style)
  /// The number of the `index`-th caption of its kind.
  case caption(index: Int)
  /// The period that the report is about; where it stands.
  case period(Role)
  /// The period after it.
  case nextPeriod
  /// Number and symbol in an appendix.
  case enclosedNumber
  case enclosedDate(CalendarDate)
  /// The last day from which figures were counted.
  case windowEnd(CalendarDate)
  /// The day of a cited document.
  case citedDate(CalendarDate)
  /// The word for the type of a cited document, whose symbol stands behind it.
  case citedType(symbol: String)
  /// The day of a document that is cited a second time.
  case citedAgain(CalendarDate)
  /// The day of a document whose year its number holds.
  case numberedDate(CalendarDate)
  /// The day of something that was done.
  case event(CalendarDate)
  /// The day on which a unit handed in.
  case submission(deadline: CalendarDate)
  /// A total, and what it adds up; how it stands beside its parts.
  case total(value: Int, parts: [Int])
  /// A count that another section states as well.
  case restated(Int)
  /// A percentage, and all figures near it that could explain it; none where nothing declares its base.
  case share(tenths: Int, figures: [Int])
  /// One of the shares that make up a whole, and what the others are, in units of their last decimal.
  case shareOfWhole(others: [Int])
  /// A part, and the whole that it is of.
  case part(whole: Int)
  /// A cell of the `table`-th random table.
  case cell(table: Int, row: Int, column: Int)

  enum Style: Sendable, Equatable {
    case roman
    case arabic
    case letter
  }

  enum Role: Sendable, Equatable {
    case title
    case opening
    case closing
    case appendix
  }
}
