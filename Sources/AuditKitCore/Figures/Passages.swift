/// The words of the passages of prose: of blocks, and behind them of cells that hold sentences.
///
/// The tokens of figures and joints are indices into these phrases. A paragraph that the end of a page cuts has
/// tokens of its own, so the tokens of the whole text must not be asked in their place.
struct Passages {
  let blocks: [Block]
  let cells: [ProseCell]
  let lexed: LexedText

  /// The words of a passage, by its index in `ProseFigures`.
  func phrase(_ index: Int) -> Phrase {
    lexed.phrase(
      index < blocks.count ? blocks[index].fragments : cells[index - blocks.count].fragments
    )
  }
}
