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
}
