import AuditKitCore
import AuditReaders
import AuditRules
import Foundation
import Testing

/// Sentences and tables as officials write them, all of whose figures are right: no rule may say that one is not.
///
/// `sentences.txt` holds one a line; `\n` stands for a line break and `\t` for a tab. Whoever meets a false alarm adds its
/// sentence or table.
@Suite struct CleanSentenceTests {
  private static let sentences: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "sentences.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map {
      String($0).replacing("\\n", with: "\n").replacing("\\t", with: "\t")
    }
  }()

  /// What stands above the sentence: of no one in particular, and of a commune, whose figures are all its own.
  private static let heads = [
    "BÁO CÁO\nCông tác cải cách hành chính năm 2024",
    """
    ỦY BAN NHÂN DÂN
    XÃ ĐỒNG TÂM
    Số: 163/BC-UBND

    Đồng Tâm, ngày 16 tháng 12 năm 2024

    BÁO CÁO
    Kết quả công tác cải cách hành chính năm 2024
    """,
  ]

  @Test func thereAreSentences() { #expect(Self.sentences.count > 100) }

  @Test(arguments: sentences, heads)
  func nothingIsFound(_ sentence: String, _ head: String) throws {
    let report = "\(head)\n\nI. KẾT QUẢ\n\n\(sentence)\n"
    let found = try AuditEngine.embedded().audit(Array(report.utf8), name: "a.txt").findings
    #expect(found.filter { $0.level >= .warning }.map { $0.message(in: .vietnamese) } == [])
  }
}
