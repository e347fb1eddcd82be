/// The words that random tables are made of.
enum TableWords {
  // MARK: Rows

  static let places = [
    "An Bình", "An Hòa", "Bình Minh", "Cẩm Sơn", "Đông Hưng", "Đại Lộc", "Hòa Thuận", "Hưng Thịnh",
    "Khánh Vân", "Long Mỹ", "Lộc An", "Minh Tân", "Nam Sơn", "Phú Cường", "Phước Long", "Quảng Phú",
    "Tam Hải", "Tân Lập", "Thanh Bình", "Thượng Lâm", "Trung Chính", "Vĩnh Phúc", "Xuân Trường",
    "Yên Khê", "Bắc Hà", "Giao Thủy",
  ]
  static let placePrefixes = ["Xã", "UBND xã", "Phường", "UBND phường", ""]
  static let offices = [
    "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Tài chính - Kế hoạch", "Phòng Giáo dục và Đào tạo",
    "Phòng Y tế", "Phòng Văn hóa và Thông tin", "Phòng Lao động - TB&XH", "Thanh tra huyện",
    "Phòng Kinh tế và Hạ tầng", "Phòng Tài nguyên và Môi trường", "Văn phòng HĐND và UBND",
    "Phòng Dân tộc", "Phòng Quản lý đô thị", "Trung tâm Phát triển quỹ đất",
  ]
  static let departments = [
    "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Xây dựng", "Sở Công Thương", "Sở Y tế",
    "Sở Giao thông vận tải", "Sở Khoa học và Công nghệ", "Sở Du lịch", "Sở Ngoại vụ",
    "Thanh tra tỉnh", "Văn phòng UBND tỉnh", "Ban Dân tộc", "Ban Quản lý khu kinh tế",
  ]
  static let fields = [
    "Đất đai", "Hộ tịch", "Chứng thực", "Xây dựng", "Bảo trợ xã hội", "Đăng ký kinh doanh",
    "Môi trường", "Giáo dục", "Y tế dự phòng", "Giao thông", "Lâm nghiệp", "Thủy lợi", "Lao động",
    "Người có công", "Văn hóa", "Thông tin và Truyền thông", "Công nghiệp", "Khoáng sản",
    "Nhà ở", "Quy hoạch", "Tôn giáo", "Thi đua khen thưởng",
  ]
  static let tasks = [
    "Rà soát văn bản", "Tuyên truyền", "Đào tạo, bồi dưỡng", "Kiểm tra công vụ", "Mua sắm thiết bị",
    "Nâng cấp phần mềm", "Xây dựng cơ sở dữ liệu", "Khảo sát sự hài lòng", "Sửa chữa trụ sở",
    "Số hóa tài liệu", "Tập huấn nghiệp vụ", "Áp dụng tiêu chuẩn chất lượng",
  ]
  static let labelTitles = [
    "Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Nội dung", "Lĩnh vực", "Địa phương", "Tên cơ quan",
  ]
  static let ordinalTitles = ["STT", "TT", "Số TT"]
  static let groups = [
    "Khối phòng ban", "Khối xã, phường", "Khối đơn vị sự nghiệp", "Cấp huyện", "Cấp xã",
    "Lĩnh vực kinh tế", "Lĩnh vực văn hóa - xã hội", "Các cơ quan chuyên môn",
    "Đơn vị trực thuộc", "Cụm thi đua số một", "Cụm thi đua phía Bắc",
  ]
  static let totals = [
    "Tổng cộng", "Tổng số", "Cộng", "Tổng", "TỔNG CỘNG", "Toàn huyện", "Toàn tỉnh", "Tổng cộng:",
  ]
  static let subtotals = ["Cộng nhóm", "Cộng mục", "Cộng khối", "Tổng nhóm"]
  static let averages = ["Bình quân", "Trung bình", "Bình quân chung"]
  static let channels = ["Trực tuyến", "Trực tiếp", "Qua bưu chính"]
  static let attributes = ["Nữ", "Đảng viên", "Người dân tộc thiểu số"]
  static let breakdowns = [
    "Trong đó: nộp trực tuyến", "Trong đó: người nghèo", "Trong đó, cấp lại",
  ]
  static let remarks = [
    "Đạt", "Đã hoàn thành", "Đang rà soát", "Chờ ý kiến cấp trên", "Có văn bản kèm theo",
    "Đã khắc phục", "Tăng so với cùng kỳ",
  ]
  static let remarkTitles = ["Ghi chú", "Nguyên nhân", "Kiến nghị"]
  static let rankTitles = ["Xếp hạng", "Thứ hạng", "Hạng"]

  // MARK: Header of one-stop tables

  static let received = [
    "Đã tiếp nhận", "Số hồ sơ đã tiếp nhận", "Số lượng hồ sơ đã nhận", "Tổng tiếp nhận",
    "Hồ sơ tiếp nhận", "Tổng số hồ sơ tiếp nhận",
  ]
  static let resolved = [
    "Đã giải quyết", "Hồ sơ đã giải quyết", "Số hồ sơ đã giải quyết", "Đã xử lý",
    "Kết quả giải quyết",
  ]
  static let pending = [
    "Đang giải quyết", "Hồ sơ đang giải quyết", "Còn lại", "Chưa giải quyết", "Đang xử lý",
  ]
  static let returned = ["Trả lại", "Hồ sơ trả lại", "Hồ sơ xin rút"]
  static let early = ["Trước hạn", "Sớm hạn", "Hồ sơ trước hạn", "Giải quyết trước hạn"]
  static let onTime = ["Đúng hạn", "Hồ sơ đúng hạn", "Giải quyết đúng hạn"]
  static let onTimeOrEarly = ["Đúng và trước hạn", "Trước và đúng hạn", "Sớm và đúng hạn"]
  static let late = ["Quá hạn", "Trễ hạn", "Trễ hẹn", "Hồ sơ trễ hạn"]
  static let inTerm = ["Trong hạn", "Chưa đến hạn", "Còn trong hạn"]
  static let new = ["Mới tiếp nhận", "Tiếp nhận mới", "Tiếp nhận mới trong kỳ"]
  static let carried = ["Kỳ trước chuyển sang", "Từ kỳ trước chuyển qua", "Tồn kỳ trước"]
  static let counts = ["Số lượng", "Tổng số"]
  static let percents = ["Tỷ lệ %", "Tỷ lệ (%)", "Tỷ lệ", "%", "Tỉ lệ %"]
  static let breakdownTitles = ["Trong đó", "Chia ra", "Bao gồm"]

  // MARK: Other wholes and their parts

  struct Block {
    let topic: String
    let whole: String
    let parts: [String]
    /// Titles over a second way to divide the same whole.
    var other: [String] = []
    var size = 300
  }

  static let blocks = [
    Block(
      topic: "văn bản ban hành",
      whole: "Số văn bản đã ban hành",
      parts: ["Nghị quyết", "Quyết định", "Chỉ thị", "Kế hoạch", "Công văn"],
      other: ["Văn bản điện tử", "Văn bản giấy"]
    ),
    Block(
      topic: "thủ tục hành chính",
      whole: "Số thủ tục hành chính",
      parts: ["Mức độ 2", "Mức độ 3", "Mức độ 4"],
      other: ["Cấp huyện", "Cấp xã"],
      size: 90
    ),
    Block(
      topic: "biên chế",
      whole: "Số người làm việc",
      parts: ["Công chức", "Viên chức", "Hợp đồng lao động", "Cán bộ"],
      other: ["Nam", "Nữ"],
      size: 60
    ),
    Block(
      topic: "đào tạo, bồi dưỡng",
      whole: "Số người được cử đi học",
      parts: ["Lý luận chính trị", "Chuyên môn", "Ngoại ngữ", "Tin học", "Quản lý nhà nước"],
      other: ["Trong nước", "Ngoài nước"],
      size: 40
    ),
    Block(
      topic: "hộ dân cư",
      whole: "Số hộ",
      parts: ["Hộ nghèo", "Hộ cận nghèo", "Hộ khác"],
      other: ["Thành thị", "Nông thôn"],
      size: 1500
    ),
    Block(
      topic: "kiểm tra công vụ",
      whole: "Số cuộc kiểm tra",
      parts: ["Định kỳ", "Đột xuất", "Theo đơn thư"],
      size: 12
    ),
  ]

  static let budgets = [
    Block(
      topic: "kinh phí",
      whole: "Kinh phí (triệu đồng)",
      parts: ["Ngân sách tỉnh", "Ngân sách huyện", "Ngân sách xã", "Nguồn khác"],
      size: 900
    ),
    Block(
      topic: "vốn đầu tư",
      whole: "Vốn (tỷ đồng)",
      parts: ["Vốn trong nước", "Vốn ngoài nước"],
      size: 120
    ),
    Block(
      topic: "chi ngân sách",
      whole: "Thực chi",
      parts: ["Chi thường xuyên", "Chi đầu tư", "Chi khác"],
      size: 2500
    ),
  ]

  static let attributesOfPeople = ["Nữ", "Đảng viên", "Dân tộc thiểu số", "Dưới 30 tuổi"]
}
