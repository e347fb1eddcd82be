/// Writes a document down for tests and for eyes: blocks, tables and places, one line each.
package struct DocumentDump {
  private let document: Document
  private var output = ""

  /// The dump of a document.
  package static func text(of document: Document) -> String {
    var dump = DocumentDump(document: document)
    for block in document.blocks { dump.write(block) }
    for notice in document.notices { dump.output += "notice \(notice.english)\n" }
    return dump.output
  }

  private init(document: Document) { self.document = document }

  private mutating func write(_ block: Block) {
    if case .table(let index) = block.kind {
      write(document.tables[index], number: index + 1)
      return
    }
    output += "\(place(block.range)) \(name(of: block.kind))"
    if let marker = block.marker { output += " \(description(of: marker))" }
    output += ": \(string(block.fragments))\n"
  }

  private mutating func write(_ table: Table, number: Int) {
    output += "\(place(table.range)) table \(number), columns: \(table.columnCount)"
    if let rows = table.declaredHeaderRows { output += ", header rows: \(rows)" }
    output += "\n"
    for caption in table.captions {
      output += "  caption \(place(caption)): \(string(Fragments(caption)))\n"
    }
    for (index, row) in table.rows.enumerated() {
      let cells = table.cells(ofRow: index).map { string($0.fragments) }.joined(separator: " | ")
      output += "  \(place(row.range))\(row.followsBreak ? " break" : "") | \(cells)\n"
    }
  }

  private func name(of kind: Block.Kind) -> String {
    switch kind {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .item(let depth): "item \(depth)"
    case .caption: "caption"
    case .footnote: "footnote"
    case .table(let index): "table \(index + 1)"
    }
  }

  private func description(of marker: Marker) -> String {
    let numbers = marker.numbers.map { String($0) }.joined(separator: ".")
    return switch marker.style {
    case .roman: "roman \(numbers)"
    case .capital: "capital \(numbers)"
    case .arabic: "arabic \(numbers)"
    case .letter: "letter \(numbers)"
    case .bullet(let sign): "bullet \(Unicode.Scalar(sign))"
    case .hash: "hash \(numbers)"
    }
  }

  private func place(_ range: TextRange) -> String {
    let position = document.text.position(at: range.start)
    return "\(position.line):\(position.column)"
  }

  /// The parts with ` ~ ` between them; line breaks inside a part as ` / `.
  private func string(_ fragments: Fragments) -> String {
    fragments.all.map(lines).joined(separator: " ~ ")
  }

  private func lines(_ range: TextRange) -> String {
    document.text.string(in: range)
      .split(whereSeparator: \.isNewline)
      .map { line in
        var text = line[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
      }
      .filter { !$0.isEmpty }
      .joined(separator: " / ")
  }
}
