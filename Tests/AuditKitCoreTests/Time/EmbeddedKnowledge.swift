import AuditKitCore

extension Knowledge {
  /// The knowledge of the default configuration.
  static func embedded() throws -> Knowledge {
    try Configuration.embedded().knowledge()
  }
}
