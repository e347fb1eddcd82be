import AuditKitCore

extension Knowledge {
  /// The knowledge of the default configuration.
  static func embedded() throws -> Knowledge {
    let configuration = try Configuration.embedded()
    return Knowledge(
      vocabulary: configuration.vocabulary(),
      identities: configuration.identities
    )
  }
}
