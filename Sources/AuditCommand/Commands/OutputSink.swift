import AuditKitCore

/// A file or standard output, as the target of one writer.
final class OutputSink {
  /// Nil for standard output.
  private let file: OutputFile?
  private var failure: Notice?

  private init() { file = nil }

  static var standardOutput: OutputSink { OutputSink() }

  init(_ path: FilePath?) throws(Failure) {
    guard let path else {
      file = nil
      return
    }
    do throws(Notice) {
      file = try OutputFile(path)
    } catch {
      throw Failure(error, code: .usage)
    }
  }

  func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    if let file { return file.write(bytes) }
    do throws(Notice) {
      try OutputBytes.writeToStandardOutput(bytes)
    } catch {
      failure = error
    }
  }

  func finish() throws(Failure) {
    do throws(Notice) {
      if let failure { throw failure }
      try file?.finish()
    } catch {
      throw Failure(error)
    }
  }
}
