/// A file to audit, or what stands for one.
package struct InputFile: Sendable {
  private enum Source: Sendable {
    case file
    case standardInput
    case failed(Notice)
  }

  package let path: FilePath
  private let source: Source

  /// A file that is named, or standard input for `-`.
  package init(named argument: String) {
    self = argument == "-" ? .standardInput : .file(FilePath(argument))
  }

  private init(path: FilePath, source: Source) {
    self.path = path
    self.source = source
  }

  static func file(_ path: FilePath) -> InputFile { InputFile(path: path, source: .file) }

  static let standardInput = InputFile(path: FilePath("-"), source: .standardInput)

  /// A path known to be unreadable.
  static func failed(_ path: FilePath, _ notice: Notice) -> InputFile {
    InputFile(path: path, source: .failed(notice))
  }

  /// The name in reports: the path as the user wrote it, or `-`.
  package var name: String { path.text }

  /// Whether it has a place in a folder.
  var isFile: Bool {
    if case .file = source { true } else { false }
  }

  /// The folder from which its configuration is looked for.
  package var folder: FilePath {
    if case .standardInput = source { FilePath(".") } else { path.parent }
  }

  /// Its content.
  package func bytes() throws(Notice) -> [UInt8] {
    switch source {
    case .file: try FileBytes.read(path)
    case .standardInput: try FileBytes.readStandardInput()
    case .failed(let notice): throw notice
    }
  }

  /// Puts other content in its place, as a whole or not at all.
  ///
  /// - Parameters:
  ///   - content: What shall stand there.
  ///   - known: What stood there when it was read; if it changed since, it is left alone.
  /// - Throws: A notice if it cannot be written, or was changed meanwhile.
  func write(_ content: [UInt8], over known: [UInt8]) throws(Notice) {
    guard isFile else { return }
    guard try bytes() == known else {
      throw Notice(
        vietnamese: "Tệp đã thay đổi trong khi xét, nên không được sửa.",
        english: "The file changed while it was checked, and was not mended."
      )
    }
    let file = try OutputFile(path)
    file.write(content)
    try file.finish()
  }
}
