import AuditKitCore

extension RelatedPlace {
  /// A figure that takes part in a calculation, with the name of its row or column if it has one.
  static func operand(_ name: String, _ value: StatedValue) -> RelatedPlace {
    let lead = name.isEmpty ? "" : "\(name): "
    let text = "\(lead)\(value.value.vietnamese)\(value.isPercent ? " %" : "")"
    return RelatedPlace(value.range, LocalizedText(vi: text, en: text))
  }
}
