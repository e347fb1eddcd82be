import Foundation
import Testing

/// What is left when a run is ended early: by a signal, or because nobody reads its output.
@Suite struct EarlyEndTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old.json", "old")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalLeavesNoHalfWrittenFile(_ signal: Int32) throws {
    let options = ["-o", "sarif=new.sarif", "-o", "json=old.json", "--quiet", "-"]
    let process = try CommandRun.process(options, in: folder.path)
    // Nothing is ever written to this pipe, so the run waits for its report.
    process.standardInput = Pipe()
    try process.run()
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    try waitUntil { folder.names.count == 3 }
    kill(process.processIdentifier, signal)
    try waitUntil { !process.isRunning }
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(folder.names == ["old.json"])
    #expect(try folder.read("old.json") == "old")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aRunThatWritesNoFileDiesOfASignal(_ signal: Int32) throws {
    let process = try CommandRun.process(["-"], in: folder.path)
    process.standardInput = Pipe()
    try process.run()
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    kill(process.processIdentifier, signal)
    try waitUntil { !process.isRunning }
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
  }

  @Test func whoStopsReadingHearsNoComplaint() throws {
    for number in 0..<300 { try folder.write("many/\(number).txt", Report.wrong) }
    let run = try shell("\"$0\" many 2>err | head -n 1; cat err")
    #expect(run == "many/0.txt:4:11: lỗi TOT001 table-column-total\n")
  }

  @Test func theFilesAreWrittenEvenIfNobodyReadsTheScreen() throws {
    for number in 0..<300 { try folder.write("many/\(number).txt", Report.wrong) }
    let run = try shell(
      "(\"$0\" many -o csv=all.csv 2>err; echo $? >code) | head -n 0; cat err code"
    )
    #expect(run == "1\n")
    #expect(try folder.read("all.csv").split(separator: "\r\n").count == 301)
  }

  /// Runs a line of shell script in the folder, with the program as `$0`.
  private func shell(_ script: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script, try CommandRun.program().path()]
    process.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }

  /// Waits for something that happens soon.
  private func waitUntil(_ condition: () -> Bool) throws {
    for _ in 0..<1000 where !condition() { usleep(10_000) }
    try #require(condition())
  }
}
