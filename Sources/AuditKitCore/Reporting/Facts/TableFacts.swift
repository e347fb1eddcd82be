/// The tables of a document, with the meaning of their rows and columns and the relations in them.
extension FactsWriter {
  func tables(to writer: inout JSONWriter) {
    writer.array("tables") { writer in
      for table in understanding.tables { write(table, to: &writer) }
    }
  }

  private func write(_ table: UnderstoodTable, to writer: inout JSONWriter) {
    let model = table.model
    writer.beginObject()
    writer.member("name", understanding.tableName(model))
    writer.member("place", place(model.table.range))
    writer.member("captions", model.table.captions.map(words))
    if let unit = model.unit { writer.member("unit", words(unit)) }
    writer.array("columns") { writer in
      for column in model.columns.indices {
        writer.onOneLine { write(column: column, of: model, to: &$0) }
      }
    }
    writer.array("rows") { writer in
      for row in model.rows.indices {
        writer.onOneLine { write(row: row, of: model, to: &$0) }
      }
    }
    relations(of: table, to: &writer)
    writer.endObject()
  }

  private func write(column: Int, of model: TableModel, to writer: inout JSONWriter) {
    let meaning = model.columns[column]
    writer.beginObject()
    writer.member("role", meaning.role.rawValue)
    writer.member("header", meaning.path.map { model.phrase($0).string })
    if !meaning.facets.isEmpty { writer.member("facets", names(meaning.facets)) }
    if let code = meaning.code {
      writer.member("code", code.code)
      if !code.addends.isEmpty {
        writer.array("formula") { writer in
          for addend in code.addends {
            writer.int(addend.isSubtracted ? -addend.code : addend.code)
          }
        }
      }
    }
    writer.endObject()
  }

  private func write(row: Int, of model: TableModel, to writer: inout JSONWriter) {
    let meaning = model.rows[row]
    writer.beginObject()
    writer.member("role", meaning.role.rawValue)
    writer.member(
      "line",
      understanding.document.text.lineNumber(at: model.table.rows[row].range.start)
    )
    if let ordinal = meaning.ordinal { writer.member("ordinal", words(ordinal.range)) }
    if meaning.labelColumn != nil { writer.member("label", understanding.rowName(model, row)) }
    if let parent = meaning.parent { writer.member("parent", parent) }
    if !meaning.facets.isEmpty { writer.member("facets", names(meaning.facets)) }
    if meaning.role != .header, meaning.role != .columnCodes {
      writer.array("values") { writer in
        for column in model.columns.indices { write(model.content(row, column), to: &writer) }
      }
    }
    writer.endObject()
  }

  /// A number as such, a blank as null, what is not applicable as `-`, text as true.
  private func write(_ content: CellContent, to writer: inout JSONWriter) {
    switch content {
    case .empty: writer.null()
    case .none: writer.string("-")
    case .number(let value): writer.decimal(value.value)
    case .text: writer.bool(true)
    }
  }

  // MARK: Relations

  private func relations(of table: UnderstoodTable, to writer: inout JSONWriter) {
    writer.array("relations") { writer in
      for identity in table.identities { writer.onOneLine { write(identity, to: &$0) } }
      for total in table.totals { writer.onOneLine { write(total, to: &$0) } }
      for share in table.shares { writer.onOneLine { write(share, to: &$0) } }
      for rate in table.rates { writer.onOneLine { write(rate, to: &$0) } }
    }
  }

  private func write(_ identity: RowIdentity, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("kind", "row-identity")
    writer.member("basis", identity.basis.name)
    if case .vocabulary(let name) = identity.basis { writer.member("identity", name) }
    writer.member("whole", identity.whole)
    write("parts", identity.parts.map(\.column), to: &writer)
    write("subtracted", identity.parts.filter(\.isSubtracted).map(\.column), to: &writer)
    writer.member("holds", identity.support.holds)
    writer.member("evaluated", identity.support.evaluated)
    write("broken-rows", identity.breaks.map(\.row), to: &writer)
    writer.endObject()
  }

  private func write(_ total: ColumnTotal, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("kind", "column-total")
    writer.member("basis", total.basis.name)
    writer.member("scope", total.scope.rawValue)
    writer.member("row", total.row)
    write("parts", total.parts, to: &writer)
    writer.member("holds", total.holds)
    let broken = total.verdicts.filter { $0.verdict.isInconsistent }.map(\.column)
    write("broken-columns", broken, to: &writer)
    writer.endObject()
  }

  private func write(_ share: ShareColumn, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("kind", share.favoured.isGrowth ? "growth-column" : "share-column")
    writer.member("column", share.column)
    write("parts", Array(share.favoured.parts), to: &writer)
    switch share.favoured.base {
    case .column(let column): writer.member("base", column)
    case .both(let one, let other): write("bases", [one, other], to: &writer)
    case .total(let row): writer.member("base-row", row)
    }
    writer.member("holds", share.holds)
    writer.member("evaluated", share.evaluated)
    write("broken-rows", share.mismatches.map(\.row), to: &writer)
    writer.endObject()
  }

  private func write(_ name: StaticString, _ indices: [Int], to writer: inout JSONWriter) {
    writer.array(name) { writer in for index in indices { writer.int(index) } }
  }

  private func write(_ rate: FormRate, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("kind", "form-rate")
    writer.member("row", rate.row)
    writer.member("part", rate.part)
    writer.member("base", rate.base)
    writeVerdict(rate.verdict, to: &writer)
    writer.endObject()
  }
}
