import Foundation
import Testing

@testable import AuditKitCore

/// Which files the paths of a command line mean.
@Suite struct FileFinderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func foldersAreWalkedByNameAndOnlyReportsArePicked() throws {
    for name in ["b.txt", "a/z.md", "a/b/y.TSV", "c.csv", "d.docx", ".hidden.txt", ".git/x.txt"] {
      try folder.write(name)
    }
    #expect(names(folder.path) == ["a/b/y.TSV", "a/z.md", "b.txt", "c.csv"])
  }

  @Test func aNamedFileIsTakenWhateverItsEnding() throws {
    try folder.write("báo cáo.dat")
    #expect(names(folder.path + "/báo cáo.dat") == ["báo cáo.dat"])
  }

  @Test func aFolderWithTheNameOfAReportIsAFolder() throws {
    try folder.write("x.txt/inner.txt")
    #expect(names(folder.path) == ["x.txt/inner.txt"])
  }

  @Test func linksInCirclesEndAndLinkedFilesAreRead() throws {
    try folder.write("a/report.txt")
    try folder.link("a/again", to: "..")
    try folder.link("linked.txt", to: "a/report.txt")
    try folder.link("dangling.bin", to: "nowhere")
    #expect(names(folder.path) == ["a/report.txt", "linked.txt"])
  }

  @Test func whatIsNamedTwiceIsAuditedOnce() throws {
    let file = try folder.write("a.txt")
    #expect(names(file, folder.path, "-", "-") == ["a.txt", "-"])
  }

  @Test func theOrderOfTheCommandLineIsKept() throws {
    let late = try folder.write("z.txt")
    let early = try folder.write("a.txt")
    #expect(names(late, early) == ["z.txt", "a.txt"])
  }

  @Test func namesThatAreNotUTF8AreReadAllTheSame() throws {
    let name = FilePath(folder.path).appending([0x62, 0xE1, 0x6F, 0x2E, 0x74, 0x78, 0x74])
    name.withCString { path in
      let descriptor = creat(path, 0o600)
      _ = Glibc.write(descriptor, "ok", 2)
      close(descriptor)
    }
    var finder = FileFinder()
    finder.add(folder.path)
    #expect(try finder.files.first?.bytes() == Array("ok".utf8))
    #expect(finder.files.map(\.name) == [folder.path + "/b\u{FFFD}o.txt"])
  }

  @Test(arguments: [
    ("missing", "Không có tệp hay thư mục"),
    ("empty", "không có tệp nào đọc được (.csv, .md, .tsv, .txt)"),
    ("broken.txt", "Không có tệp hay thư mục"),
    ("circle", "là liên kết đi vòng tròn"),
  ])
  func whatCannotBeReadSaysWhy(_ name: String, _ reason: String) throws {
    try folder.write("empty/only.docx")
    try folder.link("broken.txt", to: "nowhere")
    try folder.link("circle", to: "circle")
    var finder = FileFinder()
    finder.add("\(folder.path)/\(name)")
    let notice = #expect(throws: Notice.self) { try finder.files.first?.bytes() }
    #expect(notice?.vietnamese.contains(reason) == true)
    #expect(finder.files.count == 1)
  }

  /// The names of the files that the paths mean, from the test's folder on.
  private func names(_ paths: String...) -> [String] {
    var finder = FileFinder()
    for path in paths { finder.add(path) }
    return finder.files.map { $0.name.replacingOccurrences(of: folder.path + "/", with: "") }
  }
}
