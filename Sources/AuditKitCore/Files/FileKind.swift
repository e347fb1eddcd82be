internal import Glibc

/// What a path leads to.
package struct FileKind: Sendable {
  /// What can be done with it.
  package enum Kind: Sendable {
    case file
    case folder
    /// A pipe, a device: can be read, but has no size and no end that is known.
    case stream
  }

  package let kind: Kind
  /// The same for two paths if they lead to one file.
  package let identity: Identity

  /// What tells one file of the system from all others.
  package struct Identity: Sendable, Hashable {
    private let device: UInt64
    private let number: UInt64

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  /// Looks a path up, through links; throws a notice if nothing is there.
  package init(of path: FilePath) throws(Notice) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else {
      throw .unreadable(path, because: errno)
    }
    self.init(status)
  }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .stream
    }
    identity = Identity(status)
  }
}
