/// Says which figures of a document a check is about.
struct CheckSelector: Sendable {
  enum Subject: Sendable {
    /// A column of a table: its cells, row by row.
    case column(ColumnQuery)
    /// One cell: the row of a form or a table, and its column, or else the one that holds the form's values.
    case cell(RowQuery, ColumnQuery?)
    /// What the vocabulary knows under some meanings, in sentences, tables and forms.
    case measure(TermSet)
    /// A heading.
    case section(WordPattern)
  }

  let subject: Subject
  /// Words in the titles over a table, or in the headings over a section.
  let scope: WordPattern?
  /// As it is written, for messages.
  let text: String
}

/// Says which column of a table is meant; all that is asked for must hold.
struct ColumnQuery: Sendable {
  /// Words of its header cells, from the outside in.
  var path: [WordPattern] = []
  var role: ColumnRole?
  /// The code that is printed under the header.
  var number: Int?
  /// What its header measures, no more and no less.
  var measure: TermSet?
}

/// Says which row of a table is meant; all that is asked for must hold.
struct RowQuery: Sendable {
  /// The number in front of it: 5.4.1.
  var code: [Int]?
  /// Words of its label.
  var label: WordPattern?
}

/// What a selector came upon in a document; the best counts.
package enum SelectorMatch: Int, Sendable, Comparable {
  case nothing
  /// Several where one is needed, in each table or section.
  case several
  case found

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
