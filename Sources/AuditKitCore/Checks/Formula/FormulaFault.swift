/// A mistake in a formula, with its place in the text.
struct FormulaFault: Error, Equatable {
  /// In characters from the start.
  let offset: Int
  let width: Int
  let text: LocalizedText

  init(at offset: Int, width: Int = 1, vi: String, en: String) {
    self.offset = offset
    self.width = max(1, width)
    text = LocalizedText(vi: vi, en: en)
  }
}
