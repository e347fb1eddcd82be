/// Names the places that checks speak of, and says where they are.
struct PlaceNames {
  private let understanding: Understanding

  init(_ understanding: Understanding) { self.understanding = understanding }

  /// The place as messages name it: `Dòng “Xã A”, cột “Quá hạn”`.
  func name(of place: CheckPlace) -> LocalizedText {
    guard case .cell(let table, let row, let column) = place.kind else {
      let label = label(of: place)
      return LocalizedText(vi: "“\(label)”", en: "“\(label)”")
    }
    let model = understanding.tables[table].model
    let name = understanding.rowName(model, row)
    guard model.columns[column].role != .mixed else {
      return LocalizedText(vi: "Dòng “\(name)”", en: "Row “\(name)”")
    }
    let header = understanding.columnName(model, column)
    return LocalizedText(
      vi: "Dòng “\(name)”, cột “\(header)”",
      en: "Row “\(name)”, column “\(header)”"
    )
  }

  func name(of place: MissingPlace) -> LocalizedText {
    switch place {
    case .inTable(let table):
      let name = understanding.tableName(understanding.tables[table].model)
      return LocalizedText(vi: name, en: name)
    case .inSection(let block):
      let words = understanding.words(at: understanding.document.blocks[block].range)
      return LocalizedText(vi: "Mục “\(words)”", en: "Section “\(words)”")
    case .inDocument: return LocalizedText(vi: "Báo cáo", en: "The report")
    }
  }

  /// The words at a figure, the header over a cell or the label beside it, a heading.
  private func label(of place: CheckPlace) -> String {
    switch place.kind {
    case .figure(let index):
      return understanding.words(at: understanding.prose.figures[index].label)
    case .section(let block):
      return understanding.words(at: understanding.document.blocks[block].range)
    case .cell(let table, let row, let column):
      let model = understanding.tables[table].model
      return model.columns[column].role == .mixed
        ? understanding.rowName(model, row) : understanding.columnName(model, column)
    }
  }

  func operand(_ place: CheckPlace, _ value: StatedValue) -> RelatedPlace {
    let text = "\(label(of: place)): \(value.value.vietnamese)\(value.isPercent ? " %" : "")"
    return RelatedPlace(range(of: place), LocalizedText(vi: text, en: text))
  }

  func address(of place: CheckPlace) -> [String] {
    guard case .cell(let table, let row, let column) = place.kind else { return [label(of: place)] }
    let model = understanding.tables[table].model
    return understanding.address(model, row: row, column: column)
  }

  func subject(of place: CheckPlace) -> [String] {
    guard case .cell(let table, let row, let column) = place.kind else { return [label(of: place)] }
    let model = understanding.tables[table].model
    return understanding.subject(model, row: row, column: column)
  }

  /// What is written there; nil where nothing is, or a dash.
  func words(of place: CheckPlace) -> Phrase? {
    switch place.content {
    case .empty, .none: return nil
    case .number, .text: break
    }
    switch place.kind {
    case .cell(let table, let row, let column):
      return understanding.lexed.phrase(
        understanding.tables[table].model.table[row, column].fragments
      )
    case .figure: return understanding.lexed.phrase(range(of: place))
    case .section(let block):
      return understanding.lexed.phrase(understanding.document.blocks[block].fragments)
    }
  }

  // MARK: Ranges

  /// Where it stands; a blank cell has no text, so the first cell of its row does for it.
  func range(of place: CheckPlace) -> TextRange {
    switch place.kind {
    case .figure(let index): return understanding.prose.figures[index].value.range
    case .section(let block): return understanding.document.blocks[block].range
    case .cell(let table, let row, let column):
      let model = understanding.tables[table].model
      let cells = model.table.cells(ofRow: row)
      if let number = place.content.number { return number.range }
      guard cells[column].isEmpty else { return cells[column].range }
      if let label = model.rows[row].labelColumn, !cells[label].isEmpty {
        return cells[label].range
      }
      return cells.first { !$0.isEmpty }?.range ?? model.table.rows[row].range
    }
  }

  /// The title over it, or else where it begins.
  func range(of place: MissingPlace) -> TextRange {
    switch place {
    case .inTable(let table):
      let table = understanding.tables[table].model.table
      return table.captions.first ?? table.rows.first?.range ?? table.range
    case .inSection(let block): return understanding.document.blocks[block].range
    case .inDocument:
      let head = understanding.time.letterhead
      return head.typeRange ?? head.title ?? understanding.document.blocks.first?.range
        ?? TextRange(0, 0)
    }
  }
}
