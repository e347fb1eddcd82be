import Foundation
import Testing

/// `--fix` and `--diff`: what is written, what is printed, how they end.
@Suite struct FixCommandTests {
  private let folder: TemporaryFolder

  /// The pending dossiers of the second row are 47.
  private static let wrong = """
    Đơn vị\tTiếp nhận\tĐã giải quyết\tĐang giải quyết
    Xã Bình An\t1.200\t1.180\t20
    Xã Bình Hòa\t347\t300\t74
    Xã Bình Phú\t85\t84\t1
    Tổng cộng\t1.632\t1.564\t68

    """
  private static let right = wrong.replacing("\t74", with: "\t47")

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("wrong.txt", Self.wrong)
  }

  private func run(_ arguments: [String], input: String = "") throws -> CommandRun {
    try CommandRun(arguments, in: folder.path, input: input)
  }

  @Test func aCertainFigureIsMended() throws {
    let run = try run(["--fix", "wrong.txt"])
    #expect(try folder.read("wrong.txt") == Self.right)
    #expect(run.code == 0)
    #expect(run.errors == "wrong.txt:3: TOT002: đã sửa 74 thành 47\n")
    #expect(run.output.hasSuffix("không có phát hiện nào.\n"))
    #expect(folder.names == ["wrong.txt"])
  }

  @Test func whatRemainsDecidesHowItEnds() throws {
    try folder.write("both.txt", Self.wrong + "\n" + Report.wrong)
    let run = try run(["--fix", "both.txt"])
    #expect(run.code == 1)
    #expect(try folder.read("both.txt") == Self.right + "\n" + Report.wrong)
    #expect(run.output.contains("1.200 + 300 = 1.500"))
    #expect(!run.output.contains("TOT002"))
  }

  @Test func aSecondRunChangesNothing() throws {
    _ = try run(["--fix", "wrong.txt"])
    let second = try run(["--fix", "wrong.txt"])
    #expect(second.code == 0)
    #expect(second.errors.isEmpty)
  }

  @Test func markEncodingAndLineEndsStay() throws {
    let text = Self.wrong.replacing("\n", with: "\r\n")
    let right = Self.right.replacing("\n", with: "\r\n")
    let decomposed = (
      text.decomposedStringWithCanonicalMapping, right.decomposedStringWithCanonicalMapping
    )
    let forms: [(String, (String) -> Data)] = [
      ("plain.txt", { Data($0.utf8) }), ("marked.txt", { Data([0xEF, 0xBB, 0xBF] + $0.utf8) }),
      ("little.txt", { Data([0xFF, 0xFE]) + ($0.data(using: .utf16LittleEndian) ?? Data()) }),
      ("big.txt", { Data([0xFE, 0xFF]) + ($0.data(using: .utf16BigEndian) ?? Data()) }),
    ]
    for (name, encode) in forms {
      for (before, after) in [(text, right), decomposed] {
        let url = URL(filePath: folder.path).appending(path: name)
        try encode(before).write(to: url)
        _ = try run(["--fix", name])
        #expect(try Data(contentsOf: url) == encode(after), "\(name)")
      }
    }
  }

  @Test func permissionsAndLinksStay() throws {
    let manager = FileManager.default
    let file = folder.path + "/wrong.txt"
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try manager.createSymbolicLink(
      atPath: folder.path + "/link.txt",
      withDestinationPath: "wrong.txt"
    )
    _ = try run(["--fix", "link.txt"])
    #expect(try folder.read("wrong.txt") == Self.right)
    #expect(try manager.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    let type = try manager.attributesOfItem(atPath: folder.path + "/link.txt")[.type]
    #expect(type as? FileAttributeType == .typeSymbolicLink)
  }

  @Test func aFileThatCannotBeWrittenIsSaidSo() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755],
        ofItemAtPath: folder.path
      )
    }
    // Whoever may do everything may also write here.
    guard !FileManager.default.isWritableFile(atPath: folder.path) else { return }
    let run = try run(["--fix", "wrong.txt"])
    #expect(run.code == 1)
    #expect(run.output.contains("Không ghi được"))
    #expect(try folder.read("wrong.txt") == Self.wrong)
  }

  @Test func theDifferenceIsShownAndNothingChanged() throws {
    let run = try run(["--diff", "wrong.txt"])
    let expected = """
      --- wrong.txt
      +++ wrong.txt
      @@ -1,5 +1,5 @@
       Đơn vị\tTiếp nhận\tĐã giải quyết\tĐang giải quyết
       Xã Bình An\t1.200\t1.180\t20
      -Xã Bình Hòa\t347\t300\t74
      +Xã Bình Hòa\t347\t300\t47
       Xã Bình Phú\t85\t84\t1
       Tổng cộng\t1.632\t1.564\t68

      """
    #expect(run.output == expected)
    #expect(run.errors == "wrong.txt:3: TOT002: sẽ sửa 74 thành 47\n")
    #expect(run.code == 1)
    #expect(try folder.read("wrong.txt") == Self.wrong)
  }

  @Test func aReportWithNothingToMendHasNoDifference() throws {
    try folder.write("right.txt", Self.right)
    let sound = try run(["--diff", "right.txt"])
    #expect(sound.output.isEmpty && sound.code == 0)
    try folder.write("open.txt", Report.wrong)
    let open = try run(["--diff", "open.txt"])
    #expect(open.output.isEmpty && open.code == 1)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let mended = try run(["--fix", "-"], input: Self.wrong)
    #expect(mended.output == Self.right)
    #expect(mended.errors == "-:3: TOT002: đã sửa 74 thành 47\n")
    #expect(mended.code == 0)
    let same = try run(["--fix", "-"], input: Report.wrong)
    #expect(same.output == Report.wrong)
    #expect(same.code == 1)
  }

  @Test func findingsOfTheMendedTextGoToFiles() throws {
    let run = try run(
      ["--fix", "-", "-o", "concise=left.txt"],
      input: Self.wrong + "\n" + Report.wrong
    )
    #expect(run.output.hasPrefix(Self.right))
    let left = try folder.read("left.txt")
    #expect(left.contains("TOT001") && !left.contains("TOT002"))
  }

  @Test(arguments: [
    (["--fix", "--diff", "wrong.txt"], "không dùng cùng nhau"),
    (["--fix", "-", "wrong.txt"], "phải đứng một mình"),
    (["--diff", "-o", "-", "wrong.txt"], "đầu ra chuẩn đã dành"),
  ])
  func whatDoesNotGoTogetherIsRefused(_ arguments: [String], _ words: String) throws {
    let run = try run(arguments)
    #expect(run.code == 2)
    #expect(run.errors.contains(words))
    #expect(try folder.read("wrong.txt") == Self.wrong)
  }

  @Test func quietSaysNothing() throws {
    let run = try run(["--fix", "-q", "wrong.txt"])
    #expect(run.output.isEmpty && run.errors.isEmpty)
    #expect(try folder.read("wrong.txt") == Self.right)
  }

  @Test func theFindingOffersIt() throws {
    let text = try run(["wrong.txt"])
    #expect(text.output.contains("Sửa được bằng --fix: Sửa 74 thành 47."))
    let json = try run(["--format", "json", "wrong.txt"])
    #expect(json.output.contains(#""replacement":"47""#))
    let sarif = try run(["--format", "sarif", "wrong.txt"])
    #expect(sarif.output.contains(#""insertedContent""#))
    #expect(sarif.output.contains(#""text": "Sửa 74 thành 47.""#))
  }
}
