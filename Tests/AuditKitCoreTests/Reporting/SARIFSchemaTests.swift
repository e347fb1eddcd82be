import Foundation
import Testing

@testable import AuditKitCore

/// The log against the schema of OASIS, where schema and validator are at hand.
@Suite struct SARIFSchemaTests {
  private static let schema = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../../shared")
    .appendingPathComponent("sarif-schema-2.1.0.json").standardizedFileURL

  private static let validator = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/check-jsonschema" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

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
    let log = FileManager.default.temporaryDirectory
      .appendingPathComponent(
        "cchc-lint-\(language)-\(ProcessInfo.processInfo.processIdentifier).sarif"
      )
    defer { try? FileManager.default.removeItem(at: log) }
    try Data(AwkwardRun.output(of: .sarif, language: language).utf8).write(to: log)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.validator))
    process.arguments = ["--schemafile", Self.schema.path, log.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let complaints = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: complaints, as: UTF8.self))")
  }
}
