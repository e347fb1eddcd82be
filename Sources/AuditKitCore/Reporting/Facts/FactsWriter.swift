/// Writes what was understood of a document as JSON, for people, tests and programs.
///
/// The format is described by `docs/facts-schema.json`; `FactsWriter.version` rises when it changes in a
/// way that readers notice. Places are `line:column`, as in findings.
package struct FactsWriter {
  package static let version = 1

  let understanding: Understanding

  /// Writes one document.
  package static func write(_ understanding: Understanding, to sink: @escaping ByteSink) {
    var writer = JSONWriter(layout: .pretty, sink: sink)
    write(understanding, into: &writer)
    writer.finish()
  }

  /// Writes one document as a value of a larger one.
  static func write(_ understanding: Understanding, into writer: inout JSONWriter) {
    FactsWriter(understanding: understanding).document(to: &writer)
  }

  private func document(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("version", Self.version)
    writer.member("document", understanding.document.name)
    writer.member("lines", understanding.document.text.lineCount)
    notices(to: &writer)
    letterhead(to: &writer)
    outline(to: &writer)
    tables(to: &writer)
    figures(to: &writer)
    proseRelations(to: &writer)
    time(to: &writer)
    writer.endObject()
  }

  private func notices(to writer: inout JSONWriter) {
    writer.array("notices") { writer in
      for notice in understanding.document.notices {
        writer.onOneLine {
          $0.object { writer in
            writer.member("message", notice.english)
            if let offset = notice.offset { writer.member("offset", offset) }
          }
        }
      }
    }
  }

  // MARK: Outline

  private func outline(to writer: inout JSONWriter) {
    writer.array("outline") { writer in
      for block in understanding.document.blocks {
        guard let kind = block.outlineKind else { continue }
        let text = understanding.words(at: block.range)
        let place = self.place(block.range)
        writer.onOneLine {
          $0.object { writer in
            writer.member("kind", kind)
            if let marker = block.marker { writer.member("marker", words(marker.range)) }
            writer.member("text", text)
            writer.member("place", place)
          }
        }
      }
    }
  }

  // MARK: Figures

  private func figures(to writer: inout JSONWriter) {
    writer.array("figures") { writer in
      for figure in understanding.prose.figures {
        writer.onOneLine { write(figure, to: &$0) }
      }
    }
  }

  private func write(_ figure: Figure, to writer: inout JSONWriter) {
    writer.beginObject()
    writeValue(figure.value, to: &writer)
    writer.member("label", words(figure.label))
    if !figure.facets.isEmpty { writer.member("facets", names(figure.facets)) }
    if figure.connection != .none { writer.member("connection", "\(figure.connection)") }
    writer.member("block", figure.block)
    writer.endObject()
  }
}

extension FactsWriter {
  func place(_ range: TextRange) -> String {
    let position = understanding.document.text.position(at: range.start)
    return "\(position.line):\(position.column)"
  }

  func words(_ range: TextRange) -> String { understanding.words(at: range) }

  func names(_ terms: TermSet) -> [String] { terms.terms.map(\.name).sorted() }

  /// A number with everything that qualifies it.
  func writeValue(_ value: StatedValue, to writer: inout JSONWriter) {
    writer.key("value")
    writer.decimal(value.value)
    writer.member("printed", understanding.document.text.string(in: value.range))
    if let alternative = value.alternative {
      writer.key("alternative")
      writer.decimal(alternative)
    }
    if value.isPercent { writer.member("percent", true) }
    if value.precision != .stated { writer.member("precision", "\(value.precision)") }
    writer.member("place", place(value.range))
  }

  func writeVerdict(_ verdict: Verdict, to writer: inout JSONWriter) {
    switch verdict {
    case .consistent: writer.member("verdict", "consistent")
    case .consistentByTruncation: writer.member("verdict", "consistent-by-truncation")
    case .notEvaluated: writer.member("verdict", "not-evaluated")
    case .inconsistent(let expected):
      writer.member("verdict", "inconsistent")
      writer.key("expected")
      writer.decimal(expected)
    }
  }
}

extension Block {
  /// How the block shows in the outline; running text does not.
  fileprivate var outlineKind: String? {
    switch kind {
    case .heading: "heading"
    case .caption: "caption"
    case .paragraph, .item, .footnote, .table: nil
    }
  }
}
