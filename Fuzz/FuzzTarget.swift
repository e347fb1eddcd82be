// A coverage-guided fuzzer over everything that reads what others wrote: `make fuzz`.
//
// Not a target of the package: it needs a runtime that only the script scripts/fuzz.sh links.

import AuditKitCore
import AuditReaders
import AuditRules

/// The engine that all inputs go through, with all rules of the default configuration.
private let engine: AuditEngine = {
  do {
    let configuration = try Configuration.embedded()
    let rules = try configuration.configured(BuiltInRules.all)
    let knowledge = configuration.knowledge()
    return AuditEngine(rules: rules, knowledge: knowledge) { bytes, name throws(Notice) in
      try DocumentReader.read(bytes, name: name)
    }
  } catch {
    fatalError("the default configuration cannot be read: \(error)")
  }
}()

/// Reads one input: its first byte says as what, the rest is the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: data + 1, count: count - 1))
  switch data[0] & 7 {
  case 0: configuration(bytes)
  case 1: audit(bytes, name: "a.md")
  case 2: audit(bytes, name: "a.csv")
  case 3: audit(bytes, name: "a.tsv")
  default: audit(bytes, name: "a.txt")
  }
  return 0
}

private func configuration(_ bytes: [UInt8]) {
  let configuration = try? Configuration.extendingDefault(yaml: bytes, file: "rules.yaml")
  _ = try? configuration?.configured(BuiltInRules.all)
}

private func audit(_ bytes: [UInt8], name: String) {
  guard let document = try? DocumentReader.read(bytes, name: name) else { return }
  check(document)
  for finding in engine.findings(in: document) {
    precondition(finding.place.end <= document.text.count, "a finding behind the end of the text")
    precondition(!finding.message(in: .vietnamese).isEmpty, "a finding without words")
  }
  guard let understanding = try? engine.understanding(of: bytes, name: name) else { return }
  FactsWriter.write(understanding) { _ in }
}

/// What every reader promises.
private func check(_ document: Document) {
  for table in document.tables {
    for cell in table.rows.indices.flatMap(table.cells(ofRow:)) {
      precondition(cell.range.end <= document.text.count, "a cell behind the end of the text")
    }
  }
  for block in document.blocks {
    precondition(block.range.end <= document.text.count, "a block behind the end of the text")
  }
}
