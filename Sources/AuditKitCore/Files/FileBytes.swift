internal import Glibc

/// Reads whole files into memory.
package enum FileBytes {
  /// The most a file may hold, in bytes.
  package static let maximum = 64 << 20

  /// Reads a file, or a stream to its end.
  ///
  /// - Parameter path: Where it is.
  /// - Returns: All its bytes.
  /// - Throws: A notice that says why it cannot be read.
  package static func read(_ path: FilePath) throws(Notice) -> [UInt8] {
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw .unreadable(path, because: errno) }
    defer { close(descriptor) }
    return try read(descriptor, path)
  }

  /// Reads standard input to its end.
  package static func readStandardInput() throws(Notice) -> [UInt8] {
    try read(STDIN_FILENO, FilePath("-"))
  }

  private static func read(_ descriptor: Int32, _ path: FilePath) throws(Notice) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path, because: errno) }
    switch FileKind(status).kind {
    case .folder: throw .unreadable(path, because: EISDIR)
    case .stream: return try readToEnd(descriptor, path, expected: 1 << 16)
    case .file:
      guard status.st_size <= maximum else { throw .tooLarge(path) }
      return try readToEnd(descriptor, path, expected: Int(status.st_size))
    }
  }

  private static func readToEnd(
    _ descriptor: Int32,
    _ path: FilePath,
    expected: Int
  ) throws(Notice) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end shows without another allocation.
    var room = expected + 1
    while true {
      let count = append(from: descriptor, room, to: &bytes)
      guard count >= 0 else { throw .unreadable(path, because: errno) }
      guard bytes.count <= maximum else { throw .tooLarge(path) }
      if count < room { return bytes }
      room = 1 << 16
    }
  }

  /// Reads until there is as much as there is room for, or no more.
  ///
  /// - Returns: How much that was, or -1 if it cannot be read.
  private static func append(
    from descriptor: Int32,
    _ room: Int,
    to bytes: inout [UInt8]
  ) -> Int {
    var total = 0
    var hasFailed = false
    bytes.append(addingCapacity: room) { buffer in
      while total < room {
        let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + total }, room - total)
        if count < 0, errno == EINTR { continue }
        hasFailed = count < 0
        if count <= 0 { break }
        total += count
      }
      return total
    }
    return hasFailed ? -1 : total
  }
}

extension [UInt8] {
  /// Appends what `fill` writes into fresh room; `fill` returns how many bytes that were.
  fileprivate mutating func append(
    addingCapacity room: Int,
    _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) {
    if isEmpty {
      self = Array(unsafeUninitializedCapacity: room) { buffer, count in count = fill(buffer) }
    } else {
      self += Array(unsafeUninitializedCapacity: room) { buffer, count in count = fill(buffer) }
    }
  }
}
