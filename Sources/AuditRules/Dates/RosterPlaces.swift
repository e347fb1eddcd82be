import AuditKitCore

extension LexedText {
  /// The place of a deadline with what stands there: `thời hạn: trước ngày 05/6/2018`.
  func related(_ due: SubmissionRoster.Due) -> RelatedPlace {
    let words = phrase(due.range).string
    return RelatedPlace(
      due.range,
      LocalizedText(vi: "thời hạn: \(words)", en: "deadline: \(words)")
    )
  }
}
