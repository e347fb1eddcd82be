import AuditKitCore

/// The phrases that the understanding of time needs, over those of the default configuration.
enum TimeVocabulary {
  static let yaml = """
    vocabulary:
      report-title: [báo cáo]
      outlook: [kế hoạch, kế hoạch năm, nhiệm vụ, giải pháp, chương trình công tác, định hướng, dự kiến]
      opening: [như sau, cụ thể như sau, với các nội dung sau, với những nội dung sau, với nội dung sau, các nội dung sau,
        những nội dung sau, một số nội dung sau]
      closing: [trên đây là, trên đây báo cáo, trên đây là báo cáo, trên đây là kết quả, trên đây là tình hình,
        trên đây là toàn bộ báo cáo]
      window-lead: [số liệu, số liệu tính, số liệu được tính, số liệu thống kê, số liệu kết xuất, số liệu tổng hợp, số liệu lấy,
        kết xuất, chốt số liệu, thời điểm chốt số liệu, thời gian chốt số liệu, thời gian lấy số liệu, lũy kế,
        thời điểm lấy số liệu]
      before: [trước]
      no-later-than: [trước hoặc trong, trước và trong, trong hoặc trước, chậm nhất, muộn nhất, không muộn hơn, không quá, không chậm hơn,
        hạn cuối, hạn chót, hạn nộp, hạn gửi, thời hạn, đến hết, hết, xong trong, nộp chậm nhất, gửi chậm nhất, nộp muộn nhất,
        gửi muộn nhất]
      submission: [nộp, gửi, hạn nộp, hạn gửi, ngày nộp, ngày gửi, nộp chậm nhất, gửi chậm nhất, nộp muộn nhất, gửi muộn nhất]
      not-submitted: [không nộp, chưa nộp, không gửi, chưa gửi, không báo cáo, chưa báo cáo, không có báo cáo, chưa có báo cáo,
        không nộp báo cáo, chưa nộp báo cáo, không gửi báo cáo, chưa gửi báo cáo]
      late-mark: [trễ, trễ hạn, nộp trễ, gửi trễ, chậm, chậm hạn, nộp chậm, gửi chậm, muộn, nộp muộn, gửi muộn, quá hạn, nộp quá hạn]
      history: [kể từ, chỉ số cải cách hành chính, chỉ số cchc, kết quả chỉ số, chỉ số hài lòng, par index, sipas, papi]
      legal-document: [luật, bộ luật, pháp lệnh, hiến pháp, nghị định, thông tư, nghị quyết, chỉ thị]

    """

  static func knowledge() throws -> Knowledge {
    let configuration = try Configuration.extendingDefault(
      yaml: Array(yaml.utf8),
      file: "test.yaml"
    )
    return Knowledge(
      vocabulary: configuration.vocabulary(),
      identities: configuration.identities
    )
  }
}
