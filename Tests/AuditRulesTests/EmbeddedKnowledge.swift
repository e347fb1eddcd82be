import AuditKitCore
import AuditReaders
import AuditRules

extension Knowledge {
  /// The knowledge of the default configuration.
  static func embedded() throws -> Knowledge {
    try Configuration.embedded().knowledge()
  }
}

extension AuditEngine {
  /// All rules, as the default configuration has them.
  static func embedded() throws -> AuditEngine {
    AuditEngine(
      rules: try Configuration.embedded().configured(BuiltInRules.all),
      knowledge: try Knowledge.embedded()
    ) { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
  }
}
