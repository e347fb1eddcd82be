import AuditKitCore
import AuditReaders
import AuditRules

/// Measures where the time of an audit goes, stage by stage.
///
/// Each measurement runs all stages up to one, so that the time of a stage is the difference to the one
/// before it; the fastest of several rounds counts.
struct StageTiming {
  private static let rounds = 7

  private let files: [(name: String, bytes: [UInt8])]
  private let engine: AuditEngine
  private let knowledge: Knowledge

  /// Reads the files of a folder into memory.
  init(of folder: String) throws(Notice) {
    var finder = FileFinder()
    finder.add(folder)
    var files: [(String, [UInt8])] = []
    for file in finder.files { files.append((file.name, try file.bytes())) }
    self.files = files
    do {
      let configuration = try Configuration.embedded()
      knowledge = configuration.knowledge()
      engine = AuditEngine(
        rules: try configuration.configured(BuiltInRules.all),
        knowledge: knowledge
      ) { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
    } catch {
      throw Notice(vietnamese: "\(error)", english: "\(error)")
    }
  }

  /// The times, as lines for people.
  func report() -> String {
    let size = files.reduce(0) { $0 + $1.bytes.count }
    let totals = stages.map { stage in (stage.name, best(of: stage.run)) }
    var lines = ["\(files.count) files, \(size) bytes; nanoseconds for each byte, one core"]
    var before = Duration.zero
    for (name, total) in totals {
      lines.append(Self.line(name, total - before, of: size))
      before = max(before, total)
    }
    lines.append(Self.line("all", before, of: size))
    return lines.joined(separator: "\n") + "\n"
  }

  /// What runs up to the end of each stage; gives a number, so that nothing is optimised away.
  private var stages: [(name: String, run: (String, [UInt8]) -> Int)] {
    [
      ("decode", { (try? TextDecoder.decode($1).count) ?? 0 }),
      ("read", { (try? DocumentReader.read($1, name: $0).blocks.count) ?? 0 }),
      ("lex", { name, bytes in document(name, bytes).map { lexed($0).tokens.count } ?? 0 }),
      (
        "understand",
        { name, bytes in
          document(name, bytes).map { Understanding($0, knowledge: knowledge).tables.count } ?? 0
        }
      ),
      ("judge", { engine.audit($1, name: $0).findings.count }),
    ]
  }

  private func document(_ name: String, _ bytes: [UInt8]) -> Document? {
    try? DocumentReader.read(bytes, name: name)
  }

  private func lexed(_ document: Document) -> LexedText {
    LexedText(document.text, vocabulary: knowledge.vocabulary)
  }

  private func best(of run: (String, [UInt8]) -> Int) -> Duration {
    (0..<Self.rounds).map { _ in
      ContinuousClock().measure {
        for file in files { _ = run(file.name, file.bytes) }
      }
    }.min() ?? .zero
  }

  private static func line(_ name: String, _ time: Duration, of size: Int) -> String {
    let picoseconds = Int(time / .nanoseconds(1) * 100) / max(size, 1)
    let text = "\(picoseconds / 100).\(picoseconds % 100 / 10)\(picoseconds % 10)"
    let name = name + String(repeating: " ", count: max(12 - name.count, 1))
    return name + String(repeating: " ", count: max(8 - text.count, 0)) + text
  }
}
