import Foundation
import Testing

@testable import AuditKitCore

/// Reading and writing of whole files.
@Suite struct FileBytesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 65_535, 65_536, 200_000])
  func aFileIsReadWhole(_ size: Int) throws {
    let file = try folder.write("a.txt", String(repeating: "ă", count: size))
    #expect(try FileBytes.read(FilePath(file)).count == size * 2)
  }

  @Test func aDeviceIsReadToItsEnd() throws {
    #expect(try FileBytes.read(FilePath("/dev/null")).isEmpty)
    #expect(try !FileBytes.read(FilePath("/proc/self/status")).isEmpty)
  }

  @Test func aFileWithoutEndIsRefused() {
    let notice = #expect(throws: Notice.self) { try FileBytes.read(FilePath("/dev/zero")) }
    #expect(notice?.vietnamese.contains("lớn hơn 64 MiB") == true)
  }

  @Test func aFileThatIsTooLargeIsRefusedUnread() throws {
    let file = try folder.write("large.txt")
    #expect(truncate(file, 65 << 20) == 0)
    let notice = #expect(throws: Notice.self) { try FileBytes.read(FilePath(file)) }
    #expect(notice?.english == "'\(file)' is larger than 64 MiB, the most a report may have.")
  }

  @Test func aFolderIsNoFile() {
    let notice = #expect(throws: Notice.self) { try FileBytes.read(FilePath(folder.path)) }
    #expect(notice?.vietnamese.contains("là một thư mục") == true)
  }

  @Test func anOutputAppearsWholeAndAlone() throws {
    try folder.write("out.txt", "old")
    let output = try OutputFile(FilePath(folder.path + "/out.txt"))
    output.write(Array("new ".utf8))
    #expect(try folder.read("out.txt") == "old")
    output.write(Array("text".utf8))
    try output.finish()
    #expect(try folder.read("out.txt") == "new text")
    #expect(folder.names == ["out.txt"])
  }

  @Test func anAbandonedOutputLeavesNothing() throws {
    try folder.write("out.txt", "old")
    do {
      let output = try OutputFile(FilePath(folder.path + "/out.txt"))
      output.write(Array("half".utf8))
    }
    #expect(try folder.read("out.txt") == "old")
    #expect(folder.names == ["out.txt"])
  }

  @Test func anOutputKeepsPermissionsAndFollowsLinks() throws {
    let file = try folder.write("real.txt", "old")
    #expect(chmod(file, 0o640) == 0)
    try folder.link("link.txt", to: "real.txt")
    let output = try OutputFile(FilePath(folder.path + "/link.txt"))
    output.write(Array("new".utf8))
    try output.finish()
    #expect(try folder.read("real.txt") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func aFileThatMayNotBeWrittenIsLeftAlone() throws {
    let file = try folder.write("fixed.txt", "old")
    #expect(chmod(file, 0o440) == 0)
    #expect(throws: Notice.self) { try OutputFile(FilePath(file)) }
    #expect(try folder.read("fixed.txt") == "old")
    #expect(folder.names == ["fixed.txt"])
  }

  @Test func whatIsNoFileIsWrittenInPlace() throws {
    let output = try OutputFile(FilePath("/dev/null"))
    output.write(Array("text".utf8))
    try output.finish()
    #expect(try FileKind(of: FilePath("/dev/null")).kind == .stream)
  }

  @Test func aFullDiskIsReported() throws {
    let output = try OutputFile(FilePath("/dev/full"))
    output.write(Array("text".utf8))
    let notice = #expect(throws: Notice.self) { try output.finish() }
    #expect(notice?.vietnamese.hasPrefix("Không ghi được '/dev/full'") == true)
  }

  @Test func aFolderThatIsNotThereIsReported() {
    #expect(throws: Notice.self) { try OutputFile(FilePath(folder.path + "/no/out.txt")) }
  }
}
