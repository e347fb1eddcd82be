import AuditKitCore
import AuditReaders

/// How all commands read files.
enum Reading {
  static let read: AuditEngine.Reader = { bytes, name throws(Notice) in
    do throws(TextDecodingError) {
      return Document(name: name, text: try TextDecoder.decode(bytes), blocks: [], tables: [])
    } catch {
      throw Notice(vietnamese: "Không phải văn bản.", english: "Not text.", offset: error.offset)
    }
  }
}
