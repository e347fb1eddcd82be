import AuditKitCore

extension Understanding {
  /// How a text names a document: `Kế hoạch số 12/KH-UBND`.
  func name(of citation: Citation) -> String {
    words(at: TextRange(citation.range.start, citation.reference.end))
  }

  /// A citation with what stands there.
  func related(_ citation: Citation) -> RelatedPlace {
    let all = words(at: citation.range)
    return RelatedPlace(citation.range, LocalizedText(vi: all, en: all))
  }
}
