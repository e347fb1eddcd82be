/// Tells titles that name only whose dossiers are counted from those that may narrow them.
///
/// `Kết quả giải quyết hồ sơ theo lĩnh vực` counts all dossiers; `Kiểm tra hồ sơ tại các xã` those that were
/// looked at.
struct PlainTitle {
  let scope: ScopeReader

  /// No title of whole sections is longer.
  private static let longest = 40

  /// Whether all words of a heading, lead or caption are understood.
  func isPlain(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= Self.longest else { return false }
    let words = PlainWords(scope: scope, subjects: scope.subjects(in: tokens), others: Self.words)
    return words.end(of: tokens) == tokens.upperBound
  }

  /// Numbers of headings, words for tables and reports, and the parts of reform that reports go through.
  private static let words = PlainWords.keys(
    """
    i ii iii iv v vi vii viii ix x xi xii a b c d đ e g h như sau cụ thể chi tiết theo từng chia lĩnh vực các \
    phụ lục biểu bảng mẫu kèm số liệu tổng hợp thống kê theo dõi tình hình thực hiện công tác nhiệm vụ \
    cải cách kiểm soát cơ chế liên thông đơn vị địa phương phòng ban ngành chuyên môn cấp trực thuộc \
    trả thời hạn hạn thể chế tổ chức bộ máy chế độ công vụ tài chính xây dựng chính quyền điện tử chỉ đạo \
    điều hành tuyên truyền triển khai kế hoạch đánh giá chung đạt được hiện đại hóa nền trên địa bàn
    """
  )
}
