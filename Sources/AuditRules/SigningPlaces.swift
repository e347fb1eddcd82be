import AuditKitCore

extension TimeFacts {
  /// When the document was signed, in the middle of a sentence: `ngày 08/6/2018`, `trong tháng 9/2022`.
  var signing: LocalizedText {
    if let day = signingDate {
      return LocalizedText(vi: "ngày \(day.text)", en: "on \(day.text)")
    }
    let month = Period(.month, letterhead.date?.month, year: letterhead.date?.year)
    return LocalizedText(vi: "trong \(month.name.vietnamese)", en: "in \(month.name.english)")
  }
}

extension LexedText {
  /// The place of the date of signing with what stands there.
  func related(signing letterhead: Letterhead) -> RelatedPlace? {
    letterhead.date.map { date in
      let words = phrase(date.range).string
      return RelatedPlace(
        date.range,
        LocalizedText(vi: "ngày ký: \(words)", en: "signed: \(words)")
      )
    }
  }
}
