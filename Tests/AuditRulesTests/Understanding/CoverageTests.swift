import AuditKitCore
import AuditReaders
import Testing

/// What counts as examined.
@Suite struct CoverageTests {
  @Test(
    arguments: [
      ("", Coverage()),
      ("Kính gửi: Uỷ ban nhân dân huyện.\n", Coverage()),
      // The date and the number of the document count nothing.
      ("Số: 12/BC-UBND\nngày 05 tháng 6 năm 2024\n", Coverage()),
      (
        "Đơn vị đã tiếp nhận 120 hồ sơ, trong đó trực tuyến 90 hồ sơ, trực tiếp 30 hồ sơ.\n",
        Coverage(figures: 3, calculations: 1)
      ),
      ("Đã giải quyết đúng hạn 45/50 hồ sơ, đạt 90%.\n", Coverage(figures: 3, calculations: 1)),
      // Ordinals are no figures; each column of the total is a calculation.
      (
        "STT\tĐơn vị\tTiếp nhận\tQuá hạn\n1\tPhòng Nội vụ\t12\t4\n2\tPhòng Tư pháp\t3\t1\n"
          + "\tTổng cộng\t15\t5\n",
        Coverage(tables: 1, figures: 6, calculations: 2)
      ),
    ]
  )
  func figuresAndCalculationsAreCounted(_ text: String, _ coverage: Coverage) throws {
    let document = try DocumentReader.read(Array(text.utf8), name: "a.txt")
    #expect(Understanding(document, knowledge: try .embedded()).coverage == coverage)
  }
}
