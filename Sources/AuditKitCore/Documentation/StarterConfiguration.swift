/// The first `rules.yaml` of a user: it sets nothing yet, and shows what can be set.
///
/// A line that begins with `#` and one blank is a comment. Others that begin with `#` are examples; without
/// the `#` they do what they say.
package enum StarterConfiguration {
  package static let yaml = """
    # Cấu hình của cchc-lint cho các báo cáo trong thư mục này và các thư mục bên dưới.
    # The configuration of cchc-lint for the reports in this folder and those below.
    #
    # Chỉ viết những gì muốn khác với mặc định. Bỏ dấu # ở đầu dòng để dùng một ví dụ.
    # Write only what shall differ from the default. Remove the # to use an example.
    #
    # cchc-lint config check          kiểm tra tệp này / checks this file
    # cchc-lint config show REPORT    những gì đang áp dụng / what is in force
    # cchc-lint rules                 các quy tắc / the rules
    # cchc-lint config schema         cho trình soạn thảo / for editors

    version: 1

    # Mở rộng một tệp dùng chung. / Extends a file that is shared.
    #extends: ../chung.yaml

    # Ngôn ngữ của thông báo: vi, en. / The language of messages.
    #language: vi

    # Từ mức nào thì lệnh kết thúc với mã 1. / From which level on the exit code is 1.
    #fail-on: warning

    # Mức và tuỳ chọn của quy tắc, theo tên, mã hoặc nhóm: off, note, warning, error.
    # Levels and options of rules, by name, id or family.
    #rules:
    #  PCT: warning
    #  late-submission: off
    #  table-row-total:
    #    level: error
    #    infer-from-data: false

    # Đặt khác đi cho một số báo cáo; mọi điều kiện của một mục phải đúng.
    # Other settings for some reports; all conditions of an entry must hold.
    #overrides:
    #  - files: ["du-thao/**", "*.nhap.txt"]
    #    fail-on: never
    #  - periods: [month, quarter]
    #    agency-levels: [commune]
    #    years: [-2020]
    #    rules:
    #      period-conflict: note
    #  - document-types: report
    #    periods: [year]
    #    rules:
    #      required-section:
    #        sections: ["kết quả thực hiện | kết quả đạt được", tồn tại, phương hướng]

    # Phát hiện đã xem xét và chấp nhận: không tính vào kết quả.
    # Findings that were looked at and accepted: they do not count.
    #suppressions:
    #  - rule: table-column-total
    #    place: Phụ lục II › dòng Tổng cộng
    #    reason: Số liệu đã chốt với Sở Nội vụ
    #    until: 2030-12-31

    # Cách viết của đơn vị mình; "!cụm từ" thì bỏ một cụm từ mặc định.
    # How your agency writes; "!phrase" removes one of the default.
    #vocabulary:
    #  total: [toàn đơn vị]

    # Đẳng thức giữa các số liệu. / Which figures add up to which.
    #identities:
    #  - name: received-by-channel
    #    whole: [received]
    #    parts: [[received, online], [received, direct], [received, postal]]

    # Quy định của tỉnh về khoảng thời gian lấy số liệu. / From when to when figures are counted in your province.
    #calendar:
    #  - name: tinh-nha
    #    basis: Quyết định 12/2021/QĐ-UBND
    #    since: 2021-07-01
    #    windows:
    #      - {periods: [month], from-day: 21, from-month: before, to-day: 20}

    # Hạn gửi báo cáo. / Until when reports are due.
    #deadlines:
    #  - name: xa-trong-tinh
    #    basis: Quyết định 12/2021/QĐ-UBND
    #    since: 2021-07-01
    #    agency-levels: [commune]
    #    periods: [quarter, half, year]
    #    day: 16

    # Loại văn bản khác. / Other types of documents.
    #document-types:
    #  - {name: note-verbale, words: [công hàm], symbols: [CH]}

    # Từ chỉ cấp của cơ quan. / Words for levels of government.
    #agency-levels:
    #  department: [trung tâm phục vụ hành chính công]

    # Tiêu chuẩn khác. / Other standards.
    #standards:
    #  - {name: ISO 45001, editions: [2018], complete-until: 2024}

    # Văn bản đã được thay thế. / What was replaced.
    #superseded:
    #  references:
    #    - {name: qd-12-2015, reference: 12/2015/QĐ-UBND, replaced-by: Quyết định 41/2019/QĐ-UBND, from: 2019-11-05}

    # Biểu mẫu thống kê của nơi mình. / Statistics forms of your own.
    #forms:
    #  - name: survey
    #    titles: [khảo sát sự hài lòng]
    #    rows:
    #      - {code: 1, label: tổng số phiếu, unit: phiếu}
    #      - {code: 1.1, label: phát tại chỗ, unit: phiếu}
    #      - {code: 1.2, label: trực tuyến, unit: phiếu}
    #    formulas: ["[1] = [1.1] + [1.2]"]

    # Quy tắc của riêng mình; chạy thử các ví dụ: cchc-lint test
    # Checks of your own; to run their examples: cchc-lint test
    #checks:
    #  - id: KH001
    #    name: survey-range
    #    kind: range
    #    level: error
    #    summary: {vi: Mức hài lòng ngoài thang 0 đến 10., en: A satisfaction outside 0 to 10.}
    #    value: {column: Mức hài lòng}
    #    minimum: 0
    #    maximum: 10
    #    invalid:
    #      - |
    #        Đơn vị→Mức hài lòng
    #        Xã An Bình→⟦95⟧

    # Chương trình của mình xét báo cáo; chỉ chạy với --config hoặc --allow-external.
    # Programs of your own that judge reports; they run with --config or --allow-external only.
    #external-rules:
    #  - command: [plug-ins/check.py]
    #    rules:
    #      - id: ABC001
    #        name: missing-signature
    #        summary: {vi: Báo cáo thiếu chữ ký., en: The report has no signature.}
    #        messages: {missing: Thiếu chữ ký.}

    """
}
