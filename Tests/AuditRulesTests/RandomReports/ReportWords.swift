/// The words that random reports are made of.
enum ReportWords {
  struct Unit: Sendable {
    /// The lines of the letterhead.
    let lines: [String]
    let place: String
    /// As the text speaks of it.
    let name: String
    let symbol: String
  }

  static let units = [
    Unit(
      lines: ["ỦY BAN NHÂN DÂN", "HUYỆN HÒA AN"],
      place: "Hòa An",
      name: "UBND huyện",
      symbol: "UBND"
    ),
    Unit(lines: ["UBND XÃ LỘC BÌNH"], place: "Lộc Bình", name: "UBND xã", symbol: "UBND"),
    Unit(
      lines: ["UBND THỊ XÃ MINH HẢI", "UBND PHƯỜNG TÂN THỊNH"],
      place: "Tân Thịnh",
      name: "UBND phường",
      symbol: "UBND"
    ),
    Unit(
      lines: ["UBND TỈNH LAM GIANG", "SỞ NỘI VỤ"],
      place: "Lam Giang",
      name: "Sở Nội vụ",
      symbol: "SNV"
    ),
    Unit(
      lines: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ PHÚ LÂM"],
      place: "Phú Lâm",
      name: "UBND thành phố",
      symbol: "UBND"
    ),
  ]

  static let titles = [
    "Kết quả công tác cải cách hành chính", "Công tác cải cách hành chính",
    "Tình hình thực hiện công tác cải cách hành chính",
    "Kết quả thực hiện nhiệm vụ cải cách hành chính",
  ]

  // MARK: Headings

  static let guidance = [
    "Xây dựng và triển khai kế hoạch", "Công tác kiểm tra", "Công tác tuyên truyền",
    "Trách nhiệm của người đứng đầu", "Khảo sát sự hài lòng",
  ]
  static let results = [
    "Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tổ chức bộ máy",
    "Cải cách chế độ công vụ", "Cải cách tài chính công", "Xây dựng chính quyền số",
  ]
  static let details = [
    "Công khai thủ tục", "Cơ chế một cửa", "Rà soát, đơn giản hóa", "Tiếp nhận phản ánh",
    "Số hóa hồ sơ",
  ]
  /// Those under which a count may be of a part of the dossiers.
  static let narrowTitles: Set = [
    "Tiếp nhận phản ánh", "Số hóa hồ sơ", "Công tác kiểm tra", "Khảo sát sự hài lòng",
    "Trách nhiệm của người đứng đầu", "Rà soát, đơn giản hóa",
  ]
  /// Fields that no row of a table names, as what stands there is made up apart.
  static let fields = [
    "tư pháp", "lao động - thương binh và xã hội", "công thương", "trẻ em",
    "thể thao", "tài nguyên và môi trường", "giáo dục và đào tạo", "bảo hiểm xã hội",
    "giao thông vận tải", "nông nghiệp", "thủy sản", "du lịch", "kiểm lâm", "chăn nuôi và thú y",
    "việc làm", "hóa chất", "điện lực", "xuất bản", "báo chí", "viễn thông", "dân số", "gia đình",
    "đo lường chất lượng", "lưu trữ",
  ]
  static let reviews = ["Kết quả đạt được", "Tồn tại, hạn chế", "Nguyên nhân"]

  // MARK: Sentences without figures

  static let plain = [
    "Công tác chỉ đạo được thực hiện thường xuyên, gắn với trách nhiệm của người đứng đầu.",
    "Các thủ tục được niêm yết công khai tại nơi tiếp nhận và trên trang thông tin điện tử.",
    "Tinh thần, thái độ phục vụ của công chức có chuyển biến, được người dân ghi nhận.",
    "Một số đơn vị chưa chủ động, việc phối hợp có lúc chưa kịp thời.",
    "Trang thiết bị còn thiếu, đường truyền ở các thôn vùng xa chưa ổn định.",
    "Việc sắp xếp tổ chức bộ máy được triển khai theo đúng chủ trương.",
  ]

  /// Figures that are no facts to be held against others.
  static let traps = [
    "Số hồ sơ trực tuyến tăng 125% so với cùng kỳ năm trước.",
    "Thu ngân sách đạt 105,3% dự toán được giao.",
    "Tổng đài 1022 tiếp nhận ý kiến 24/7, trả lời trên 90% câu hỏi ngay trong ngày.",
    "Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 được duy trì, cải tiến.",
    "Phấn đấu tỷ lệ hồ sơ trực tuyến toàn trình đạt từ 70% trở lên.",
    "Ước giải ngân khoảng 45% kế hoạch vốn; đạt gần 2/3 chỉ tiêu cả năm.",
    "Dịch vụ công mức độ 3, 4 được cung cấp đầy đủ theo lộ trình đến năm 2030.",
  ]

  static let tasks = [
    "Tiếp tục rà soát, cắt giảm thời gian giải quyết thủ tục.",
    "Tăng cường kiểm tra công vụ, chấn chỉnh kỷ luật, kỷ cương.",
    "Đẩy mạnh tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến.",
    "Phấn đấu 100% văn bản được gửi, nhận trên môi trường điện tử.",
    "Nâng tỷ lệ số hóa hồ sơ lên trên 80%.",
    "Bồi dưỡng kỹ năng số cho cán bộ, công chức.",
    "Hoàn thành việc công khai dự toán ngân sách đúng quy định.",
  ]

  // MARK: Things that are counted

  struct Division: Sendable {
    let lead: String
    let unit: String
    let parts: [String]
    let size: Int
  }

  static let divisions = [
    Division(
      lead: "đã ban hành",
      unit: "văn bản chỉ đạo",
      parts: ["kế hoạch", "quyết định", "công văn", "thông báo"],
      size: 40
    ),
    Division(
      lead: "đã đăng",
      unit: "tin, bài",
      parts: ["tin, bài trên trang thông tin điện tử", "tin, bài trên đài truyền thanh"],
      size: 150
    ),
    Division(
      lead: "đã xử lý",
      unit: "phản ánh, kiến nghị",
      parts: ["phản ánh về đất đai", "phản ánh về môi trường", "phản ánh về trật tự đô thị"],
      size: 90
    ),
    Division(
      lead: "có",
      unit: "thủ tục hành chính",
      parts: ["thủ tục toàn trình", "thủ tục một phần", "thủ tục chỉ cung cấp thông tin"],
      size: 300
    ),
  ]

  static let cited: [(name: String, symbol: String)] = [
    ("Kế hoạch", "KH-UBND"), ("Quyết định", "QĐ-UBND"), ("Công văn", "UBND-NV"),
    ("Chỉ thị", "CT-UBND"),
  ]
  /// Those whose symbol tells the type; a letter's has none.
  static let typedNames = cited.map(\.name).filter { $0 != "Công văn" }
  static let events = [
    "đã tổ chức hội nghị tập huấn", "đã kiểm tra công vụ", "đã tổ chức đối thoại với người dân",
  ]
  static let subjects = [
    "về công tác cải cách hành chính", "về kiểm tra công vụ", "về tuyên truyền cải cách hành chính",
    "về rà soát thủ tục hành chính",
  ]

  // MARK: Tables

  static let tableTitles = [
    "Tổng hợp số liệu theo đơn vị", "Kết quả thực hiện các chỉ tiêu", "Số liệu tổng hợp",
    "Tình hình thực hiện nhiệm vụ", "Kết quả theo lĩnh vực", "Thống kê của các đơn vị",
    "Số liệu chi tiết",
  ]
  static let appendixTitles = [
    "TỔNG HỢP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", "KẾT QUẢ THỰC HIỆN CHỈ TIÊU",
    "THỐNG KÊ SỐ LIỆU THEO ĐƠN VỊ", "SỐ LIỆU CHI TIẾT CỦA CÁC ĐƠN VỊ",
  ]
  static let rosterGroups = ["KHỐI CƠ QUAN CHUYÊN MÔN", "KHỐI ĐƠN VỊ SỰ NGHIỆP", "KHỐI XÃ, PHƯỜNG"]
}
