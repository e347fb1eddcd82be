/// Writes what was understood of a document as JSON.
package enum FactsWriter {
  package static func json(of understanding: Understanding) -> [UInt8] {
    var bytes: [UInt8] = []
    withoutActuallyEscaping({ (chunk: [UInt8]) in bytes += chunk }) { sink in
      var writer = JSONWriter(sink: sink)
      writer.object { $0.member("document", understanding.document.name) }
      writer.finish()
    }
    return bytes
  }
}
