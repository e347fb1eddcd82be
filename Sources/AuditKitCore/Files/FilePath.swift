internal import Glibc

/// A path as the system has it: bytes, which need not be UTF-8.
///
/// Old archives hold file names in legacy encodings; such a file can be read all the same, and only what
/// is shown of its name is mended.
package struct FilePath: Sendable, Hashable {
  /// Without the NUL at the end.
  let bytes: [UInt8]

  package init(_ text: String) { bytes = Array(text.utf8) }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The path for people.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The path between quotation marks, whole, and harmless for a terminal.
  package var quoted: String { "'\(text.printable)'" }

  /// The entry of a folder; a folder `.` does not show in the paths below it.
  func appending(_ name: [UInt8]) -> FilePath {
    if bytes == [UInt8(ascii: ".")] { return FilePath(bytes: name) }
    let separator = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return FilePath(bytes: bytes + separator + name)
  }

  /// The entry of a folder by its name.
  package func appending(_ name: String) -> FilePath { appending(Array(name.utf8)) }

  /// The folder that holds it.
  package var parent: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return FilePath(bytes: slash == 0 ? [UInt8(ascii: "/")] : Array(bytes[..<slash]))
  }

  /// The rest of the path behind a folder that holds it, or nil if that does not.
  func below(_ folder: FilePath) -> FilePath? {
    let prefix = folder.bytes.last == UInt8(ascii: "/") ? folder.bytes : folder.bytes + [0x2F]
    return bytes.starts(with: prefix) ? FilePath(bytes: Array(bytes.dropFirst(prefix.count))) : nil
  }

  /// The path from the root on, without links in the folders; the file itself may be one.
  package var located: FilePath? {
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { Array(bytes[($0 + 1)...]) } ?? bytes
    return parent.resolved.map { $0.appending(name) }
  }

  /// The path from the root without links and dots, or nil if there is nothing.
  package var resolved: FilePath? {
    withCString { path in
      guard let real = realpath(path, nil) else { return nil }
      defer { free(real) }
      return FilePath(
        bytes: Array(
          UnsafeBufferPointer(start: real, count: strlen(real)).lazy
            .map { UInt8(bitPattern: $0) }
        )
      )
    }
  }

  /// The path from the root of a file that need not be there yet, if at least its folder is.
  package var resolvedTarget: FilePath {
    if let resolved { return resolved }
    guard let folder = parent.resolved else { return self }
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
    return folder.appending(Array(name))
  }

  /// Deletes the file.
  ///
  /// - Throws: A notice if that is not possible.
  package func remove() throws(Notice) {
    guard withCString({ unlink($0) }) == 0 else { throw .unreadable(self, because: errno) }
  }

  /// Calls `body` with the path as the system calls want it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var path = bytes.map { CChar(bitPattern: $0) }
    path.append(0)
    return path.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return body([0]) }
      return body(start)
    }
  }
}
