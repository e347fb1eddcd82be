import Foundation
import Testing

@testable import AuditKitCore

/// The log against the schema of OASIS, where schema and validator are at hand.
@Suite struct SARIFSchemaTests {
  private static let schema = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../../shared")
    .appendingPathComponent("sarif-schema-2.1.0.json").standardizedFileURL

  private static let validator = ExternalTool("check-jsonschema")

  private static var hasSchema: Bool { FileManager.default.fileExists(atPath: schema.path) }

  @Test(
    .enabled(if: hasSchema, "../shared/sarif-schema-2.1.0.json is not there"),
    .enabled(
      if: validator != nil,
      "check-jsonschema is not on the PATH (pip install check-jsonschema)"
    ),
    arguments: Language.allCases
  )
  func theLogIsValid(_ language: Language) throws {
    let folder = try TemporaryFolder()
    let log = try folder.write("log.sarif", AwkwardRun.output(of: .sarif, language: language))
    let validator = try #require(Self.validator)
    let arguments = ["--schemafile", Self.schema.path, log]
    let (output, code) = try validator.run(arguments)
    #expect(code == 0, "\(output)")
  }
}
