import AuditKitCore
import AuditReaders

/// How all commands read files.
enum Reading {
  static let read: AuditEngine.Reader = { bytes, name throws(Notice) in
    try DocumentReader.read(bytes, name: name)
  }
}
