import AuditKitCore
import AuditReaders
import AuditRules
import Foundation
import Testing

/// Sentences as officials write them, all of whose figures are right: no rule may say that one is not.
///
/// `sentences.txt` holds one a line; `\n` stands for a line break. Whoever meets a false alarm adds its sentence.
@Suite struct CleanSentenceTests {
  private static let sentences: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "sentences.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { String($0).replacing("\\n", with: "\n") }
  }()

  @Test func thereAreSentences() { #expect(Self.sentences.count > 100) }

  @Test(arguments: sentences)
  func nothingIsFound(_ sentence: String) throws {
    let report = "BÁO CÁO\nCông tác cải cách hành chính năm 2024\n\nI. KẾT QUẢ\n\n\(sentence)\n"
    let found = try AuditEngine.embedded().audit(Array(report.utf8), name: "a.txt").findings
    #expect(found.filter { $0.level >= .warning }.map { $0.message(in: .vietnamese) } == [])
  }
}
