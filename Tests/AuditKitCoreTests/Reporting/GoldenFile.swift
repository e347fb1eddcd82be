import Foundation
import Testing

/// A file with the expected output of a reporter, beside the tests.
///
/// `RECORD_GOLDEN=1 swift test` writes it anew. Such a run fails all the same, so that nobody takes a
/// recording for a test.
struct GoldenFile {
  let name: String

  private var url: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
      .appendingPathComponent(name)
  }

  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
  }

  /// Compares an output with the file and points at the first line that differs.
  func expect(_ output: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if Self.isRecording {
      try Data(output.utf8).write(to: url)
      Issue.record("Recorded \(name). Look at it, and run again.", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    guard Array(output.utf8) != Array(expected.utf8) else { return }
    let found = output.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(found, wanted).prefix { Array($0.utf8) == Array($1.utf8) }.count
    Issue.record(
      """
      \(name), line \(line + 1), differs; RECORD_GOLDEN=1 swift test records it anew.
      expected: \(line < wanted.count ? wanted[line] : "the end")
      found:    \(line < found.count ? found[line] : "the end")
      """,
      sourceLocation: sourceLocation
    )
  }
}
