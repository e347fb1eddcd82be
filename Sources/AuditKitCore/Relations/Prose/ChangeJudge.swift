/// Judges what a passage of prose says of changes.
struct ChangeJudge {
  let prose: ProseFigures
  /// The words of the passage.
  let phrase: Phrase

  /// What is said of a change, and whether it is so.
  func found(
    _ kind: ProseChange.Kind,
    _ stated: Int,
    now: Int,
    _ before: Int,
    earlier: ExactDecimal? = nil
  ) -> ProseChange {
    let verdict = verdict(stated, now: now, before, kind, earlier: earlier)
    return ProseChange(
      kind: kind,
      stated: stated,
      now: now,
      before: before,
      earlier: earlier,
      verdict: verdict,
      isReversed: verdict.holds && isReversed(kind, stated, now: now, before)
    )
  }

  /// Whether what is stated follows from the figures.
  func verdict(
    _ stated: Int,
    now: Int,
    _ before: Int,
    _ kind: ProseChange.Kind,
    earlier: ExactDecimal? = nil
  ) -> Verdict {
    ChangeCheck(
      kind: kind,
      stated: prose.figures[stated].value,
      now: prose.figures[now].value,
      before: prose.figures[before].value,
      earlier: earlier
    ).verdict()
  }

  private func isReversed(_ kind: ProseChange.Kind, _ stated: Int, now: Int, _ before: Int) -> Bool
  {
    guard kind == .difference || kind == .growth,
      let isGrowth = phrase.saysGrowth(before: prose.figures[stated].token)
    else { return false }
    let (now, before) = (prose.figures[now].value.value, prose.figures[before].value.value)
    return isGrowth ? now < before : now > before
  }
}

extension Phrase {
  /// Whether the words right before a figure say that something grew; nil where they say neither or both.
  func saysGrowth(before figure: Int) -> Bool? {
    let words = (max(tokens.lowerBound, figure - 3)..<figure).map { self[$0].key }
    let (more, less) = (words.contains(Self.more), words.contains(Self.less))
    return more == less ? nil : more
  }

  static let more = WordKey("tăng")
  static let less = WordKey("giảm")
}
