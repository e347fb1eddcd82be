extension Understanding {
  /// Whether a label repeats another one for the rest of the same table: with the same title, or with
  /// none.
  public func isContinued(_ caption: Caption, of first: Caption) -> Bool {
    guard let title = caption.title else { return true }
    guard let other = first.title else { return isContinuationMark(title) }
    let words = self.words(of: title)
    return isContinuationMark(title) || words.elementsEqual(self.words(of: other))
  }

  /// `(tiếp theo)`.
  private func isContinuationMark(_ title: TextRange) -> Bool {
    lexed.has(.continuation, in: lexed.tokens(in: title))
  }

  private func words(of title: TextRange) -> [WordKey] {
    lexed.tokens(in: title).filter { lexed.tokens[$0].kind == .word }.map { lexed.tokens[$0].key }
  }
}
