import Foundation
import Testing

/// One run of the built program.
struct CommandRun {
  let output: String
  let errors: String
  let code: Int32

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: Without the name of the program.
  ///   - folder: Where it runs.
  ///   - input: What it reads on standard input.
  ///   - environment: What its environment has besides that of the tests.
  /// - Throws: An error if the program cannot be started.
  init(
    _ arguments: [String],
    in folder: String = "/",
    input: String = "",
    environment: [String: String] = [:]
  ) throws {
    let files = try TemporaryFolder()
    let process = try Self.process(arguments, in: folder, environment: environment)
    // Files, not pipes: nothing has to be read while the program runs.
    process.standardInput = FileHandle(forReadingAtPath: try files.write("in", input))
    process.standardOutput = FileHandle(forWritingAtPath: try files.write("out", ""))
    process.standardError = FileHandle(forWritingAtPath: try files.write("err", ""))
    try process.run()
    process.waitUntilExit()
    output = try files.read("out")
    errors = try files.read("err")
    code = process.terminationStatus
  }

  /// The program, ready to run.
  static func process(
    _ arguments: [String],
    in folder: String,
    environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = try program()
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let colors: Set = ["NO_COLOR", "CLICOLOR_FORCE"]
    process.environment = ProcessInfo.processInfo.environment
      .filter { !colors.contains($0.key) }
      .merging(environment) { $1 }
    return process
  }

  /// The program beside the bundle of tests.
  static func program() throws -> URL {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let candidates = [
      bundle.map { URL(filePath: $0).deletingLastPathComponent().appending(path: "cchc-lint") },
      root.appending(path: ".build/debug/cchc-lint"),
    ]
    return try #require(
      candidates.compactMap(\.self).first {
        FileManager.default.isExecutableFile(atPath: $0.path())
      }
    )
  }
}

/// A folder of its own for one test, gone with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "cchc-lint-command-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
    return file.path()
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path).appending(path: name)), as: UTF8.self)
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// Reports in miniature.
enum Report {
  /// One error: the total should be 1.500.
  static let wrong = """
    Đơn vị\tTiếp nhận\tQuá hạn
    Phòng Nội vụ\t1.200\t4
    Phòng Tư pháp\t300\t1
    Tổng cộng\t1.400\t5

    """
  static let right = wrong.replacing("1.400", with: "1.500")
}
