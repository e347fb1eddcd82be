import AuditKitCore

extension RelatedPlace {
  /// A figure that takes part in a calculation, with the name of its row or column.
  static func operand(_ name: String, _ value: StatedValue) -> RelatedPlace {
    let text = "\(name): \(value.value.vietnamese)\(value.isPercent ? " %" : "")"
    return RelatedPlace(value.range, LocalizedText(vi: text, en: text))
  }
}
