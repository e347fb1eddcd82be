internal import Glibc

/// Finds the files that the paths of a command line mean.
package struct FileFinder {
  /// In folders only files with these endings are picked; a file that is named is always read.
  package static let endings = ["csv", "md", "tsv", "txt"]

  private static let maximumDepth = 64

  /// The files in the order in which they are audited: that of the paths, and in folders by name.
  package private(set) var files: [InputFile] = []
  private var listed: Set<FilePath> = []
  /// How many entries of the current folder were listed, whether before or now.
  private var picked = 0
  /// The folders above the current one and those that are done, against links in circles.
  private var visited: Set<FileKind.Identity> = []

  package init() {}

  /// Adds what one path means: standard input, a file, or all reports in a folder.
  ///
  /// A path that leads nowhere is added too: as a file with a notice in place of its content.
  package mutating func add(_ argument: String) {
    if argument == "-" { return append(.standardInput) }
    let path = FilePath(argument)
    do throws(Notice) {
      let found = try FileKind(of: path)
      guard found.kind == .folder else { return append(.file(path)) }
      visited = [found.identity]
      picked = 0
      try walk(path, depth: 1)
      if picked == 0 { throw .nothingToRead(in: path) }
    } catch {
      append(.failed(path, error))
    }
  }

  private mutating func append(_ input: InputFile) {
    picked += 1
    if listed.insert(input.path).inserted { files.append(input) }
  }

  private mutating func walk(_ folder: FilePath, depth: Int) throws(Notice) {
    guard depth <= Self.maximumDepth else { throw .tooDeep(folder) }
    for name in try Self.names(in: folder) {
      let path = folder.appending(name)
      do throws(Notice) {
        try visit(path, depth: depth)
      } catch {
        append(.failed(path, error))
      }
    }
  }

  private mutating func visit(_ path: FilePath, depth: Int) throws(Notice) {
    let isPicked = path.hasEnding(in: Self.endings)
    guard let found = try? FileKind(of: path) else {
      // A dangling link is of no interest unless it would have been read.
      if isPicked { throw .unreadable(path, because: ENOENT) }
      return
    }
    switch found.kind {
    case .file: if isPicked { append(.file(path)) }
    case .stream: break
    case .folder:
      if visited.insert(found.identity).inserted { try walk(path, depth: depth + 1) }
    }
  }

  /// The names in a folder but the hidden ones, sorted by their bytes.
  private static func names(in folder: FilePath) throws(Notice) -> [[UInt8]] {
    guard let handle = folder.withCString({ opendir($0) }) else {
      throw .unreadable(folder, because: errno)
    }
    defer { closedir(handle) }
    var names: [[UInt8]] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension FilePath {
  /// Whether the name ends in one of these, in whatever case.
  fileprivate func hasEnding(in endings: [String]) -> Bool {
    guard let point = bytes.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = String(decoding: bytes[(point + 1)...], as: UTF8.self).lowercased()
    return endings.contains(ending)
  }
}
