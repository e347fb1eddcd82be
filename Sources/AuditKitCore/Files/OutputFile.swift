internal import Glibc
internal import Synchronization

/// A file that appears whole or not at all: written under another name, and renamed at the end.
///
/// What is not a plain file, such as `/dev/stderr` or a pipe, is written directly.
package final class OutputFile {
  private let target: FilePath
  /// Nil where the target is written directly.
  private let temporary: FilePath?
  private var descriptor: Int32
  /// The first error; what comes after it is dropped.
  private var failure: Int32?
  /// Whether an empty file holds the place, since none may be replaced.
  private let holdsPlace: Bool

  /// The temporary files that are neither in their place nor gone.
  private static let unfinished = Mutex<Set<FilePath>>([])

  /// Opens a file for writing.
  ///
  /// - Parameters:
  ///   - path: Where the file shall be; a link is followed.
  ///   - replaces: Whether it may take the place of another.
  /// - Throws: A notice if it cannot be written there.
  package init(_ path: FilePath, replaces: Bool = true) throws(Notice) {
    target = path.resolved ?? path
    if !replaces { try Self.claim(path) }
    holdsPlace = !replaces
    let mode = try Self.mode(of: target)
    if let mode {
      (temporary, descriptor) = try Self.openTemporary(beside: target, mode: mode)
    } else {
      temporary = nil
      descriptor = target.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
      guard descriptor >= 0 else { throw .unwritable(target, because: errno) }
    }
  }

  deinit { discard() }

  /// Writes bytes behind those before; after a first failure nothing more is written.
  package func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    failure = OutputBytes.write(bytes, to: descriptor)
  }

  /// Puts the file in its place.
  ///
  /// - Throws: A notice if not everything could be written; then an older file is untouched.
  package func finish() throws(Notice) {
    if close(descriptor) != 0, failure == nil { failure = errno }
    descriptor = -1
    if failure == nil, let temporary { failure = Self.rename(temporary, to: target) }
    guard let failure else { return forget() }
    discard()
    throw .unwritable(target, because: failure)
  }

  private func discard() {
    if descriptor >= 0 {
      close(descriptor)
      descriptor = -1
      failure = failure ?? ECANCELED
    }
    guard failure != nil, let temporary else { return }
    Self.unlink(temporary)
    if holdsPlace { Self.unlink(target) }
    forget()
  }

  private func forget() {
    guard let temporary else { return }
    _ = Self.unfinished.withLock { $0.remove(temporary) }
  }

  /// Deletes what was begun and is not in its place yet, for a run that ends early.
  package static func removeUnfinished() {
    unfinished.withLock { $0.forEach(unlink) }
  }

  private static func unlink(_ path: FilePath) {
    _ = path.withCString { Glibc.unlink($0) }
  }

  /// The permissions of the file that is or will be there, or nil for what is written directly.
  private static func mode(of path: FilePath) throws(Notice) -> mode_t? {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { return 0o666 }
    switch FileKind(status).kind {
    case .file:
      // Renaming would replace even what nobody may write.
      let isWritable = status.st_mode & 0o222 != 0 && path.withCString { access($0, W_OK) } == 0
      guard isWritable else { throw .unwritable(path, because: EACCES) }
      return status.st_mode & 0o777
    case .stream: return nil
    case .folder: throw .unwritable(path, because: EISDIR)
    }
  }

  private static func openTemporary(
    beside target: FilePath,
    mode: mode_t
  ) throws(Notice) -> (FilePath, Int32) {
    for attempt in 0..<100 {
      let path = FilePath(bytes: target.bytes + Array(".\(getpid())-\(attempt).tmp".utf8))
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      let descriptor = path.withCString { open($0, flags, mode) }
      if descriptor >= 0 {
        _ = unfinished.withLock { $0.insert(path) }
        return (path, descriptor)
      }
      if errno != EEXIST { throw .unwritable(target, because: errno) }
    }
    throw .unwritable(target, because: EEXIST)
  }

  private static func rename(_ source: FilePath, to target: FilePath) -> Int32? {
    let result = source.withCString { old in target.withCString { Glibc.rename(old, $0) } }
    return result == 0 ? nil : errno
  }

  /// Makes an empty file where there is none, in one step.
  private static func claim(_ path: FilePath) throws(Notice) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = path.withCString { open($0, flags, 0o666) }
    guard descriptor >= 0 else { throw .unwritable(path, because: errno) }
    close(descriptor)
  }
}

/// Writes to descriptors.
package enum OutputBytes {
  /// Writes all bytes, however many calls it takes; returns the error that stopped it.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor,
          UnsafeRawBufferPointer(rebasing: rest).baseAddress,
          rest.count
        )
        if count > 0 { rest = rest.dropFirst(count) }
        if count < 0, errno != EINTR { return errno }
      }
      return nil
    }
  }

  /// Writes to standard output; if nobody reads it any more, there is nothing left to do.
  ///
  /// - Throws: A notice if not all of it arrived.
  package static func writeToStandardOutput(_ bytes: [UInt8]) throws(Notice) {
    if let code = write(bytes, to: STDOUT_FILENO), code != EPIPE {
      throw .unwritable(FilePath("-"), because: code)
    }
  }

  /// Writes a line to standard error; where that fails there is nobody left to tell.
  package static func writeToStandardError(_ line: String, endsLine: Bool = true) {
    _ = write(Array(line.utf8) + (endsLine ? [0x0A] : []), to: STDERR_FILENO)
  }
}

extension Notice {
  /// An output that cannot be written.
  fileprivate static func unwritable(_ path: FilePath, because code: Int32) -> Notice {
    if code == EEXIST {
      return Notice(
        vietnamese: "Đã có \(path.quoted); tệp này không bị ghi đè.",
        english: "There is \(path.quoted) already; it is not overwritten."
      )
    }
    let reason = String(cString: strerror(code))
    return Notice(
      vietnamese: "Không ghi được \(path.quoted): \(reason).",
      english: "Cannot write \(path.quoted): \(reason)."
    )
  }
}
