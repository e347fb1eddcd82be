// swift-format-ignore-file
// Written by `swift run cchc-lint-dev generate` from rules.yaml. Do not edit.

/// The default configuration that the program carries: the text of `rules.yaml`.
enum EmbeddedConfiguration {
  static let text = #"""
# yaml-language-server: $schema=docs/rules.schema.json
# Cấu hình mặc định, đầy đủ, của cchc-lint; chương trình mang theo một bản sao của tệp này.
# The complete default configuration of cchc-lint; the program carries a copy of it.
#
# Tệp rules.yaml của bạn mở rộng tệp này: chỉ cần viết những gì muốn khác đi. Cụm từ viết thêm thì
# được cộng vào; "!cụm từ" thì bỏ đi cụm từ mặc định.
# A rules.yaml of your own extends this one: write only what shall differ. Phrases are added to those
# here; "!phrase" removes one.

# Phiên bản của khuôn dạng này. / The version of this format.
version: 1

# Ngôn ngữ của thông báo: vi, en. / The language of messages.
language: vi

# Từ mức nào thì lệnh kết thúc với mã 1: note, warning, error, never.
# From which level on findings make the command exit with 1.
fail-on: error

# Mỗi quy tắc: mức (off, note, warning, error) và các tuỳ chọn của nó. Gọi quy tắc bằng tên, mã
# (TOT001) hoặc nhóm (TOT). / For each rule its level and its options; by name, id or family.
rules:
  # CIT001: Một văn bản được viện dẫn với hai ngày ban hành khác nhau.
  # One document is cited with two dates of issue.
  citation-conflict:
    level: error
    # Có báo cả khi cơ quan ban hành và trích yếu không được ghi ở cả hai nơi hay không.
    # Whether it is reported where neither issuer nor title shows that both are one document.
    report-inferred: true

  # CIT002: Tên loại của văn bản được viện dẫn trái với ký hiệu của nó.
  # A cited document is named as of one type, and its symbol is that of another.
  citation-type:
    level: error
    # Những loại (tên ở mục document-types) thường được gọi bằng số của văn bản ban hành chúng, như “Đề án 1956/QĐ-TTg”, hoặc không có ký hiệu loại, nên không so.
    # Types (names of document-types) that are often named by the number of what issued them, as “Đề án 1956/QĐ-TTg”, or have no abbreviation, and are not compared.
    loose-types: [letter, document, rules, regulation, programme, scheme, project, option, contract, conclusion]
    # Có báo ký hiệu thiếu phần loại văn bản (71/2014-BTC-BNV) hay không.
    # Whether a symbol without its part for the type (71/2014-BTC-BNV) is reported.
    report-missing: true

  # CIT003: Năm trong số hiệu của văn bản được viện dẫn khác với năm của ngày ban hành.
  # The year in the number of a cited document is not that of its date.
  citation-year:
    level: error

  # CIT004: Văn bản được viện dẫn có ngày ban hành sau ngày ký của báo cáo.
  # A cited document is dated after the report was signed.
  citation-after-report:
    level: error
    # Số ngày sau ngày ký mà ngày của văn bản được viện dẫn còn được chấp nhận.
    # By how many days a cited document may be dated behind the signing.
    grace-days: 0

  # CIT006: Hai dòng của danh mục văn bản có cùng số hiệu và ngày nhưng khác trích yếu.
  # Two rows of a list of documents have one number and date, and different titles.
  citation-duplicate:
    level: warning

  # CON001: Cùng một chỉ tiêu nhưng hai nơi trong báo cáo ghi hai số khác nhau.
  # One indicator is stated with different values in two places of the report.
  figure-conflict:
    level: warning
    # Có so số ở hai mục của phần lời với nhau hay chỉ so với bảng và biểu mẫu.
    # Whether two sections of the text are compared, or only the text with tables and forms.
    compare-text: true

  # CON002: Tên một đơn vị hành chính được viết theo nhiều cách trong cùng văn bản.
  # One document spells the name of a territorial unit in several ways.
  name-variant:
    level: note

  # CON003: Trong một văn bản, dấu chấm, dấu phẩy hoặc phân cách hàng nghìn được dùng theo hai cách.
  # One document uses points, commas or groups of thousands in two ways.
  number-format:
    level: note
    # Có nhắc số viết liền (5418) khi số khác có phân cách hàng nghìn (5.418) hay không.
    # Whether 5418 is mentioned where other numbers have their thousands grouped (5.418).
    report-ungrouped: true
    # Số dòng được chỉ ra nhiều nhất cho một cách viết.
    # The most lines that are pointed out for one habit.
    maximum-places: 60

  # CON004: Câu trả lời trong biểu mẫu không có trong các mã in sẵn bên cạnh.
  # An answer in a form is none of the codes printed beside it.
  coded-value:
    level: error

  # CON005: Trong biểu mẫu, số liệu không hợp với đơn vị tính ghi cùng dòng.
  # In a form a value does not fit the unit in its row.
  unit-mismatch:
    level: warning

  # DAT001: Ngày không có trong lịch, hoặc thứ trong tuần không ứng với ngày.
  # A date that no calendar has, or a day of the week that is another one.
  date-invalid:
    level: error
    # Có đối chiếu thứ trong tuần với ngày hay không.
    # Whether days of the week are compared with their date.
    check-weekdays: true

  # DAT002: Trong danh sách theo dõi, ngày nộp sau thời hạn, hoặc chữ ghi “trễ” trái với ngày nộp.
  # In a roster a day of handing in lies behind the deadline, or a mark “late” contradicts it.
  late-submission:
    level: warning
    # Nộp đúng ngày hạn khi hạn ghi “trước ngày”: in-time (coi là đúng hạn), note (nhắc), late (coi là trễ).
    # Handed in on the very day where the deadline says “before”: in-time, note (mention it) or late.
    deadline-day: note

  # DAT003: Trong danh sách theo dõi, một đơn vị được ghi không nộp, chưa nộp, hoặc ô ngày nộp để trống.
  # A roster says that a unit handed in nothing, or leaves its day of handing in blank.
  missing-submission:
    level: warning
    # Có coi ô trống trong cột mà các ô khác đều ghi ngày là chưa nộp hay không.
    # Whether a blank cell in a column of days counts as nothing handed in.
    report-blanks: true

  # DAT005: Việc được nói là đã làm lại có ngày sau ngày ký văn bản.
  # What is told as done has a day after the document was signed.
  date-order:
    level: warning
    # Số ngày sau ngày ký mà việc nêu trong văn bản còn được chấp nhận.
    # By how many days what is told may lie behind the signing.
    grace-days: 0

  # PCT001: Tỷ lệ của một phần trong tổng thể lớn hơn 100 % hoặc nhỏ hơn 0.
  # A share of a whole is above 100 % or below 0.
  percent-range:
    level: error

  # PCT002: Tỷ lệ ghi trong báo cáo không ứng với số liệu nào bên cạnh.
  # A stated percentage is explained by none of the figures beside it.
  percent-mismatch:
    level: error
    # Có suy ra tử số và mẫu số từ chính số liệu khi tiêu đề không nói rõ hay không.
    # Whether part and base may be inferred from the figures where no title names them.
    infer-from-data: true
    # Độ lệch được bỏ qua, tính bằng điểm phần trăm, ngoài sai số làm tròn.
    # The difference to ignore, in percentage points, beyond what rounding allows.
    tolerance: 0

  # PCT003: Tỷ lệ bị cắt bớt chữ số thay vì làm tròn.
  # A percentage was cut off instead of rounded.
  percent-rounding:
    level: note
    # Chỉ nhắc tỷ lệ ghi ít nhất ngần này chữ số thập phân; 1 nghĩa là bỏ qua tỷ lệ ghi tròn.
    # Mention only percentages with at least so many decimals; 1 leaves out whole ones.
    minimum-decimals: 0

  # PCT004: Các tỷ lệ chia một tổng thể không cộng lại được 100 %.
  # Shares that divide one whole do not make 100 %.
  percent-sum:
    level: error
    # Độ lệch so với 100 được bỏ qua, tính bằng điểm phần trăm, ngoài sai số làm tròn.
    # The difference from 100 to ignore, in percentage points, beyond what rounding allows.
    tolerance: 0

  # PCT005: Ô tỷ lệ để trống dù các dòng khác có ghi và số lượng khác 0.
  # A percentage is left blank though other rows state it and its count is not zero.
  percent-missing:
    level: note
    # Chỉ nhắc khi cột có ít nhất ngần này tỷ lệ đã ghi và đúng với số lượng.
    # Mention a blank only if at least so many percentages of its column are stated and right.
    minimum-stated: 2

  # PER001: Kỳ báo cáo được ghi khác nhau ở tiêu đề, phần mở đầu, câu kết, tên bảng, hoặc trái với ngày ký.
  # The period of the report is stated differently in title, opening, closing or titles of tables, or does not fit the date of signing.
  period-conflict:
    level: error
    # Số tháng sau khi kỳ kết thúc mà báo cáo còn có thể ký ở năm sau.
    # How many months after the end of its period a report may be signed in the next year.
    grace-months: 3

  # PER002: Phần phương hướng, nhiệm vụ nêu một kỳ không phải là kỳ tiếp theo của kỳ báo cáo.
  # The outlook names a period that is not the one after the report's own.
  next-period:
    level: warning
    # Chấp nhận kỳ kế hoạch không liền ngay sau kỳ báo cáo (Quý I rồi Quý III).
    # Accept plans for a period that does not follow at once (Q1, then Q3).
    allow-gap: false

  # PER003: Khoảng thời gian lấy số liệu kết thúc sau ngày ký, ngược, thuộc kỳ khác, hoặc mâu thuẫn với khoảng khác.
  # The days over which figures were counted end after the signing, run backwards, belong to another period, or differ from one place to the next.
  data-window:
    level: error
    # Số ngày mà số liệu được chốt sớm so với quy định mà không cần nhắc.
    # By how many days figures may be cut off early without a note.
    early-days: 45
    # Có nhắc khi khoảng số liệu khác với lịch ở mục calendar hay không.
    # Whether a window other than that of the section calendar is noted.
    compare-calendar: true

  # STR001: Dòng “Kèm theo” của phụ lục ghi số, ký hiệu hoặc ngày khác với đầu văn bản; số, ngày để trống.
  # An appendix names another number, symbol or date than the letterhead; number or date are blank.
  document-identity:
    level: error
    # Có nhắc (mức note) khi số, ngày, tháng để trống hay không.
    # Whether a number, day or month left blank is mentioned (as a note).
    report-blanks: true

  # STR002: Số thứ tự của mục, tiểu mục hoặc nhóm trong bảng bị trùng, bị nhảy hoặc lùi.
  # The number of a section, an item or a group of a table is repeated, skipped or goes back.
  heading-sequence:
    level: warning

  # STR003: Cột STT của bảng bị nhảy số, trùng số, lùi số hoặc để trống ở một dòng đầy đủ.
  # The column STT of a table skips, repeats or turns back a number, or is blank in a full row.
  row-sequence:
    level: note

  # STR004: Một số hiệu bảng, biểu hoặc phụ lục dùng cho hai bảng khác nhau, hoặc số hiệu đi lùi.
  # One number stands over two different tables, forms or appendices, or the numbers go back.
  caption-duplicate:
    level: warning

  # STR005: Nội dung dẫn đến một phụ lục không có, hoặc phụ lục đó nói về việc khác.
  # The text points to an appendix that is missing, or that is about something else.
  appendix-reference:
    level: error
    # Có báo cả khi chỉ tên mục hoặc đoạn văn ở trên, không phải chính câu dẫn, cho biết phụ lục phải nói về gì hay không.
    # Whether it is reported where only heading or paragraph, and not the pointing words, tell what the appendix should be about.
    report-inferred: true

  # STR006: Báo cáo thiếu một phần mà quy định của cơ quan yêu cầu.
  # A report lacks a part that the rules of an office demand.
  required-section:
    level: note
    # Tên các phần phải có; các cách gọi cách nhau bằng “|”. Để trống thì không kiểm tra; ghi cho từng loại báo cáo, kỳ, cấp, năm trong overrides.
    # The titles of the parts that must be there; wordings of one are parted by “|”. Nothing is checked while it is empty; write lists for kinds of reports, periods, levels and years under overrides.
    sections: []
    # Văn bản quy định các phần đó, để nêu trong thông báo.
    # What demands these parts, to be named in messages.
    basis: ""
    # Có xét cả văn bản thuần chữ, nơi tiêu đề có thể mất khi trích xuất, hay không.
    # Whether plain text is checked too, in which headings may be lost.
    plain-text: false

  # STR007: Còn dấu chấm lửng, ô trống hoặc “xx” ở chỗ phải ghi số liệu hay ngày tháng.
  # Dots, a blank or “xx” still stand where a figure or a date should.
  placeholder:
    level: note
    # Có nhắc ngày, tháng còn để dấu chấm trong nội dung hay không.
    # Whether days and months that are still dots in the body are mentioned.
    report-dates: true

  # TOT001: Số ở dòng tổng không bằng tổng các dòng thành phần.
  # A figure in a total row is not the sum of the rows it adds up.
  table-column-total:
    level: error
    # Độ lệch được bỏ qua, tính bằng đơn vị của cột, ngoài sai số làm tròn.
    # The difference to ignore, in the unit of the column, beyond what rounding allows.
    tolerance: 0

  # TOT002: Một dòng của bảng phá vỡ đẳng thức giữa các cột.
  # A row of a table breaks an identity between its columns.
  table-row-total:
    level: error
    # Có suy ra đẳng thức từ số liệu của bảng hay không.
    # Whether identities are inferred from the figures of the table.
    infer-from-data: true

  # TOT003: Tổng số trong lời văn không bằng tổng các thành phần nêu kèm theo.
  # A total in a sentence or list is not the sum of the parts named with it.
  breakdown-total:
    level: error
    # Có báo cả những tổng chỉ suy ra từ cách viết, không có cấu trúc liệt kê rõ ràng hay không.
    # Whether sums are reported that are inferred from the wording, without a clear list.
    report-inferred: true

  # TOT004: Một phần lớn hơn tổng thể chứa nó.
  # A part is larger than the whole that contains it.
  part-exceeds-whole:
    level: error
    # Có suy ra cột nào là một phần của cột nào từ tiêu đề và số liệu các dòng khác hay không.
    # Whether titles and the other rows may show which column is a part of which.
    infer-from-data: true

# ---------------------------------------------------------------------------------------------------
# Từ vựng: mỗi khóa là một nghĩa, mỗi dòng là các cách viết. Không phân biệt hoa thường, vị trí dấu
# thanh, xuống dòng. / Vocabulary: each key is a meaning, with the ways it is written.
vocabulary:
  # Nhãn của dòng và cột / labels of rows and columns
  total: [tổng cộng, tổng số, tổng, cộng, tổng cộng chung, cộng chung, tổng hợp chung, toàn huyện, toàn tỉnh,
    toàn thành phố, toàn thị xã, toàn quận, toàn xã, toàn phường, toàn ngành, tổng toàn huyện, tổng toàn tỉnh,
    tổng điểm, tổng điểm trừ, tổng số điểm, tổng cộng toàn huyện, tổng số đơn vị]
  subtotal: [cộng nhóm, cộng mục, tổng nhóm, tổng mục, cộng khối, tổng khối, cộng phần, tổng phần]
  # Đứng đầu một nhãn dài hơn: "Cộng khối xã" / in front of a longer label
  subtotal-lead: [cộng, cộng khối, cộng cấp, tổng khối, cộng các, cộng nhóm, cộng mục, cộng phần]
  average: [bình quân, trung bình, bình quân chung, trung bình chung, mật độ, quy mô hộ, quy mô bình quân, năng suất, hệ số,
    tỷ suất, tỉ suất, đơn giá, cao nhất, thấp nhất, lớn nhất, nhỏ nhất]
  ordinal-header: [stt, tt, số tt, số thứ tự, thứ tự]
  label-header: [đơn vị, tên đơn vị, cơ quan, tên cơ quan, lĩnh vực, nội dung, chỉ tiêu, chỉ tiêu thống kê, tên thủ tục,
    tên tthc, nhiệm vụ, tiêu chí, thủ tục hành chính, nội dung công việc, địa phương, xã, phường, huyện, cơ quan đơn vị,
    lĩnh vực công việc giải quyết theo cấp, hạng mục, loại văn bản, khoản mục, tên phòng ban]
  unit-header: [đơn vị tính, đvt, đơn vị đo]
  text-header: [ghi chú, diễn giải, lý do, lí do, nguyên nhân, kết quả thực hiện, tiến độ, sản phẩm, trách nhiệm,
    đánh giá chung, số hiệu, cơ quan ban hành, trích yếu, giải pháp, kiến nghị, số văn bản quy định, xếp loại]
  rank-header: [xếp hạng, thứ hạng, xếp thứ, hạng]
  percent-header: [tỷ lệ, tỉ lệ, "%", phần trăm, tỷ trọng, tỉ trọng]
  score-header: [điểm, điểm tối đa, điểm chuẩn, điểm trừ, điểm thẩm định, điểm tự chấm, điểm bị trừ, điểm cộng]
  date-header: [ngày, thời gian, thời hạn, ngày nộp, ngày gửi, ngày ban hành, thời điểm, hạn nộp]
  code-header: [mã số, mã, ký hiệu, số hiệu]
  money-unit: [đồng, nghìn đồng, ngàn đồng, triệu đồng, tỷ đồng, tỉ đồng, kinh phí, dự toán, vốn, số tiền]
  # Những tên gọi của cùng một loại: cộng được với nhau. / Names of one kind of thing: they add up.
  person-unit: [người, lượt người, lượt, đồng chí, đ/c, cán bộ, công chức, viên chức, cbcc, cbccvc, biên chế, hợp đồng, đảng viên,
    học viên, công chức viên chức, cán bộ công chức, lao động, người lao động, thành viên, đại biểu]
  dossier-unit: [hồ sơ, bộ hồ sơ, hs]
  procedure-unit: [thủ tục, thủ tục hành chính, tthc]
  document-unit: [văn bản, vbqppl, công văn, kế hoạch, báo cáo, quyết định, nghị quyết, chỉ thị, thông báo, tờ trình, hướng dẫn,
    văn bản chỉ đạo, văn bản quy phạm pháp luật]
  # Các đơn vị khác: mỗi tên là một loại. / Other units: each name is a kind of its own.
  count-unit: [bộ, dịch vụ công, dvc, đơn vị, cơ quan, phòng, phòng ban, trường, lớp, nhiệm vụ, phiếu, vấn đề, pakn,
    phản ánh, kiến nghị, tin bài, tin, bài, thôn, khu phố, tổ, xã, phường, thị trấn, cuộc, đoàn, buổi, trường hợp, chỉ tiêu,
    chữ ký số, chứng thư số, máy, máy vi tính, mô hình, sáng kiến, cuộc họp, hội nghị, trang, điểm, lần, bộ phận, tài khoản,
    giao dịch, hộ, lĩnh vực]
  unit-line: [đvt, đơn vị tính, đơn vị]

  # Cụm từ không mang nghĩa nào ở đây, nhưng chứa từ mang nghĩa / phrases with no meaning that hold words with one
  other: [hội đồng, cộng đồng, đồng bộ, đồng thời, đồng nhất, hành chính công, cộng tác, công cộng, hợp đồng lao động,
    tổng hợp, tổng kết, tổng thể, tổng điều tra, cơ cấu tổ chức, việt nam, cộng dồn,
    cộng thêm, cộng hòa]

  # Từ nối các con số / words that join figures
  breakdown: [trong đó, gồm, bao gồm, gồm có, chia ra, cụ thể, cụ thể là, trong đó gồm, bao gồm các, trong đó cụ thể]
  partial-breakdown: [trong đó có, trong đó có cả, chủ yếu, một số, chủ yếu là, như, trong số đó có, riêng, đáng chú ý]
  share: [chiếm, chiếm tỷ lệ, chiếm tỉ lệ, đạt tỷ lệ, đạt tỉ lệ, tỷ lệ, tỉ lệ, đạt, tương ứng, tương đương, tỷ lệ đạt]
  respectively: [lần lượt, lần lượt là, tương ứng là, tương ứng lần lượt]
  achievement: [kế hoạch, kế hoạch năm, kế hoạch quý, kế hoạch giao, số giao, số được giao, nhiệm vụ năm, dự toán, chỉ tiêu giao, chỉ tiêu, so với kế hoạch, mục tiêu, nghị quyết]
  growth: [tăng, giảm, tăng thêm, giảm xuống, tăng trưởng, vượt]
  comparison: [so với, cùng kỳ, cùng kì, so với cùng kỳ, năm trước, kỳ trước, quý trước, so cùng kỳ]
  approximately: [trên, hơn, gần, khoảng, xấp xỉ, dưới, không quá, tối thiểu, tối đa, ít nhất, nhiều nhất, ước, ước đạt,
    ước tính, ước khoảng, đạt trên, từ trên, hàng, chừng, không dưới]
  or-more: [trở lên, trở xuống, trở đi]
  target: [phấn đấu, mục tiêu, chỉ tiêu, được giao, yêu cầu, đảm bảo, bảo đảm, phải đạt, cần đạt, dự kiến, kế hoạch giao,
    đặt ra, đề ra, hướng tới, nâng tỷ lệ, nâng tỉ lệ, phần đấu]
  plan-section: [phương hướng, nhiệm vụ trọng tâm, phương hướng nhiệm vụ, nhiệm vụ thời gian tới, nhiệm vụ trong thời gian tới,
    kế hoạch công tác, nhiệm vụ cải cách hành chính trong thời gian tới, trong thời gian tới, phương hướng hoạt động,
    nhiệm vụ giải pháp, giải pháp trong thời gian tới, nhiệm vụ trọng tâm cchc, chương trình công tác]
  not-quantity: [mức độ, điều, khoản, iso, tcvn, tổng đài, số điện thoại, đt, luật, nghị định, thông tư, quyết định, chương,
    mục, điểm, phụ lục, bảng, biểu, biểu mẫu, mẫu, khóa, khoá, nhiệm kỳ, số hiệu, cấp độ, giai đoạn, phiên bản, quốc lộ, vị trí thứ,
    thứ, hạng, số, lần thứ, xếp thứ, trang, đợt, nhóm, quận, tổ dân phố, khóm]

  # Số liệu bộ phận một cửa / one-stop measures
  received: [tiếp nhận, đã tiếp nhận, đã nhận, nhận giải quyết, yêu cầu giải quyết, cần xử lý, cần giải quyết,
    hồ sơ nhận, tổng tiếp nhận, phải giải quyết, đã và đang giải quyết]
  resolved: [đã giải quyết, giải quyết xong, đã giải quyết xong, đã xử lý, đã trả kết quả, trả kết quả, hồ sơ giải quyết,
    đã được giải quyết, giải quyết được, kết quả giải quyết, hồ sơ đã giải quyết]
  pending: [đang giải quyết, đang xử lý, còn lại, chưa xử lý, chưa giải quyết, đang trong thời gian giải quyết, tồn cuối kỳ,
    chuyển kỳ sau, đang thụ lý, còn đang giải quyết, hồ sơ đang giải quyết]
  returned: [trả lại, xin rút, rút hồ sơ, từ chối, không đủ điều kiện, không được tiếp nhận]
  paused: [tạm dừng, dừng xử lý, chờ bổ sung, chờ tiếp nhận, yêu cầu bổ sung]
  due: [đến hạn, đến hạn giải quyết]
  early: [trước hạn, sớm hạn, sớm, trước thời hạn]
  on-time: [đúng hạn, đúng thời hạn]
  on-time-or-early: [đúng và trước hạn, trước và đúng hạn, đúng hạn và trước hạn, trước hạn và đúng hạn, trước hạn đúng hạn,
    đúng hạn trước hạn, sớm và đúng hạn, đúng và sớm hạn, trước hoặc đúng hạn]
  late: [quá hạn, trễ hạn, trễ hẹn, chậm hạn, trả chậm, quá thời hạn, chậm trễ]
  in-term: [trong hạn, chưa đến hạn, còn hạn, còn trong hạn, trong thời hạn]
  online: [trực tuyến, qua mạng, toàn trình, một phần, trực tuyến qua mạng, qua cổng dịch vụ công]
  direct: [trực tiếp, trực tiếp tại bộ phận một cửa, nộp trực tiếp]
  postal: [bưu chính, bưu chính công ích, dịch vụ bưu chính, dịch vụ bưu chính công ích, bcci, qua bưu điện]
  new: [mới tiếp nhận, tiếp nhận mới, nhận mới, mới tiếp nhận trong kỳ, nhận mới trong kỳ, tiếp nhận trong kỳ, mới trong kỳ,
    tiếp nhận mới trong kỳ]
  carried: [từ kỳ trước, kỳ trước chuyển sang, kỳ trước chuyển qua, từ kỳ trước chuyển sang, từ kỳ trước chuyển qua,
    tồn kỳ trước, tồn đầu kỳ, kỳ trước, số kỳ trước chuyển sang, năm trước chuyển sang, từ năm trước chuyển sang]
  maximum: [điểm tối đa, điểm chuẩn, thang điểm]
  achieved: [điểm thẩm định, điểm đạt, điểm đạt được, điểm tự chấm, điểm đánh giá]
  deducted: [điểm bị trừ, điểm trừ, điểm bị mất]
  # Biên chế / staff
  assigned: [biên chế được giao, biên chế giao, số biên chế được giao]
  present: [biên chế có mặt, biên chế hiện có, biên chế hiện có mặt, hiện có mặt]

  # Các lớp loại trừ nhau, mỗi nhóm là một cách chia / classes that exclude each other, one way to divide per group
  # Mức độ hoàn thành / progress
  excellent: [hoàn thành xuất sắc, hoàn thành xuất sắc nhiệm vụ]
  good: [hoàn thành tốt, hoàn thành tốt nhiệm vụ]
  done: [hoàn thành, đã hoàn thành, hoàn thành xong, đã thực hiện, đã thực hiện xong, đã triển khai, đã triển khai xong,
    hoàn thành nhiệm vụ]
  under-way: [đang triển khai, đang thực hiện, đang tiến hành, đang triển khai thực hiện, đang tổ chức thực hiện]
  not-done: [chưa hoàn thành, không hoàn thành, chưa triển khai, chưa thực hiện, chưa triển khai thực hiện, chưa tiến hành,
    không triển khai, không thực hiện, không hoàn thành nhiệm vụ, chưa bắt đầu]
  # Mức độ hài lòng / satisfaction
  very-satisfied: [rất hài lòng, hoàn toàn hài lòng]
  satisfied: [hài lòng]
  neutral: [bình thường, không ý kiến, không có ý kiến]
  dissatisfied: [không hài lòng, chưa hài lòng]
  very-dissatisfied: [rất không hài lòng, hoàn toàn không hài lòng]
  # Giới tính / gender
  male: [nam, nam giới]
  female: [nữ, nữ giới, phụ nữ]
  # Thuộc tính không loại trừ nhau: "trong đó: nữ 80, đảng viên 60" không phải là cách chia. /
  # Attributes that do not exclude each other: "trong đó: nữ 80, đảng viên 60" divides nothing.
  overlapping: [đảng viên, đoàn viên, dân tộc thiểu số, người dân tộc, tôn giáo, cán bộ trẻ, có phí, thu phí, mức thu phí, lệ phí,
    thu lệ phí, mức thu lệ phí, liên thông, lý luận chính trị, chính trị, chứng chỉ, kiêm nhiệm, tin học, ngoại ngữ, biệt phái,
    tập sự, khen thưởng, ủy quyền, uỷ quyền]

  # Kỳ báo cáo, thời hạn, danh sách nộp báo cáo / periods, deadlines, rosters
  report-title: [báo cáo]
  # Sau một kỳ đã nêu, những chữ này mở phần việc của kỳ tới; trong tên bảng thì luôn như vậy, trừ "thực hiện …". /
  # Behind a period these open the part about the time to come; in titles of tables always, but for "thực hiện …".
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
  # Cột ngày hoặc tên của danh sách theo dõi nộp báo cáo / the column of days, or the title, of a roster of reports
  roster-header: [báo cáo, bc, ngày nộp báo cáo, ngày gửi báo cáo, ngày nhận báo cáo, ngày báo cáo, thời gian nộp báo cáo,
    thời gian gửi báo cáo, thời điểm nộp báo cáo, ngày nhận, thời gian nhận]
  not-submitted: [không nộp, chưa nộp, không gửi, chưa gửi, không báo cáo, chưa báo cáo, không có báo cáo, chưa có báo cáo,
    không nộp báo cáo, chưa nộp báo cáo, không gửi báo cáo, chưa gửi báo cáo, chưa nhận được, chưa nhận được báo cáo, không có bc,
    chưa có bc, chưa nộp bc, không nộp bc, chưa gửi bc, không gửi bc]
  late-mark: [trễ, trễ hạn, nộp trễ, gửi trễ, chậm, chậm hạn, nộp chậm, gửi chậm, muộn, nộp muộn, gửi muộn, quá hạn, nộp quá hạn]
  # Kết quả của năm trước được công bố sau / results of an earlier year that come out later
  history: [kể từ, chỉ số cải cách hành chính, chỉ số cchc, kết quả chỉ số, chỉ số hài lòng, par index, sipas, papi]
  # Việc chưa xảy ra / what has not happened yet
  expected: [ước, ước đến, ước thực hiện, ước tính, dự kiến, dự kiến đến, sẽ, kế hoạch từ, dự báo]
  # Việc đã làm; văn bản đã ban hành / what was done, and documents issued
  took-place: [đã tổ chức, đã được tổ chức, đã diễn ra, đã tiến hành, đã họp, đã kiểm tra, đã tập huấn, đã mở, đã khai trương, đã khánh thành,
    đã hoàn thành, đã làm việc, đã tiếp, đã đối thoại, đã khảo sát, đã bàn giao, đã ra mắt, đã sơ kết, đã tổng kết, đã triển khai,
    đã đưa vào, đã thành lập, đã bổ nhiệm, đã nộp báo cáo, đã gửi báo cáo, đã thông qua]
  issued: [đã ban hành, đã ký ban hành, đã ký, đã phê duyệt, đã công bố, đã gửi, đã trình, đã có, đã tham mưu ban hành, đã được ban hành,
    đã được phê duyệt, đã xây dựng và ban hành, đã tham mưu, đã thông qua, đã được thông qua]
  takes-effect: [hiệu lực, có hiệu lực, thi hành, áp dụng, hẹn trả, hẹn, chuẩn bị, mời, giấy mời, thư mời, đăng ký, lịch, yêu cầu, đề nghị,
    hạn, thời hạn, để, nhằm, phục vụ, hướng tới, chào mừng, cho đến, tiến tới, kể từ,
    cho đại hội, cho hội nghị, cho lễ, cho hội thi, cho ngày, cho cuộc, cho kỳ họp, cho đợt, cho việc]
  # Báo cáo về cả năm, chỉ làm được khi năm gần hết / what a report on a whole year does at its end
  summary: [tổng kết]
  # Trước những chữ số trông như ngày, tháng / before figures that only look like a date
  not-date: [lương tháng, thưởng tháng, thu nhập tháng, thửa, thửa đất, tờ bản đồ, số nhà, số hiệu, mã số, mã, hộp thư]
  cumulative: [lũy kế, cộng dồn, tính từ đầu nhiệm kỳ, kể từ]
  # Cấp chính quyền / levels of government
  province-level: [cấp tỉnh, ubnd tỉnh, ủy ban nhân dân tỉnh, các sở, sở ngành, các sở ban ngành, sở ban ngành]
  district-level: [cấp huyện, ubnd huyện, ubnd quận, ubnd thị xã, ubnd thành phố, ủy ban nhân dân huyện,
    ủy ban nhân dân quận, ủy ban nhân dân thị xã, ủy ban nhân dân thành phố, bộ phận một cửa huyện, một cửa cấp huyện]
  commune-level: [cấp xã, ubnd xã, ubnd phường, ubnd thị trấn, ubnd các xã, ubnd các phường, ubnd phường xã, các xã, các phường,
    "xã, thị trấn", "xã, phường", "phường, xã", "xã, phường, thị trấn", ủy ban nhân dân xã, ủy ban nhân dân phường, ủy ban nhân dân thị trấn,
    ủy ban nhân dân các xã, một cửa cấp xã]
  legal-document: [luật, bộ luật, pháp lệnh, hiến pháp, nghị định, thông tư, nghị quyết, chỉ thị]

  # Tên bảng, biểu mẫu, phụ lục / titles of tables, forms and appendices
  table-label: [bảng, bảng số, biểu, biểu số]
  form-label: [biểu mẫu, mẫu số, mẫu biểu, biểu mẫu số]
  appendix-label: [phụ lục, phụ lục số, phụ biểu]
  continuation: [tiếp theo, "(tiếp)", tiếp trang trước]
  enclosure: [kèm theo, ban hành kèm theo, đính kèm, gửi kèm]
  # Tên mục, lời dẫn, tên bảng chỉ nói về một phần hồ sơ / a heading, a lead or a title about a part of the dossiers
  narrowing: [lĩnh vực, dịch vụ công, phi địa giới, không phụ thuộc vào địa giới, số hóa, số hoá, chứng thực, hộ tịch, đất đai,
    phản ánh, kiến nghị, khiếu nại, tố cáo, thanh toán, mức độ 3, mức độ 4, cùng kỳ, kỳ trước, năm trước, quý trước, lũy kế,
    có phát sinh, chỉ thống kê, chỉ tính, riêng, liên thông với, phí, lệ phí, đối với hồ sơ, nhóm, theo từng, đột xuất, tồn đọng]
  # Hồ sơ ở bộ phận một cửa; phụ lục gửi thành tệp riêng / dossiers at the one-stop office; appendices sent as files of their own
  one-stop: [một cửa, một cửa liên thông, bộ phận một cửa, tiếp nhận và trả kết quả, giải quyết thủ tục hành chính, giải quyết tthc]
  sent-apart: [gửi kèm, gửi riêng, gửi sau, tệp, tệp tin, file, file excel, bản mềm, văn bản riêng, tập riêng, đăng tải, đăng trên]
  # Đứng trước tên đơn vị hành chính / before the name of a territorial unit
  commune-kind: [xã, phường, thị trấn, đặc khu]
  district-kind: [huyện, quận, thị xã, thành phố, tp]
  province-kind: [tỉnh]

# ---------------------------------------------------------------------------------------------------
# Đẳng thức: một số phải bằng tổng các số thành phần. Mỗi số là một nghĩa hoặc nhiều nghĩa nối bằng "+".
# Identities: a measure is one meaning, or several joined by "+".
identities:
  - name: received-resolved-pending
    whole: [received]
    parts: [[resolved], [pending]]
  - name: received-new-carried
    whole: [received]
    parts: [[received, new], [received, carried]]
  - name: resolved-early-on-time-late
    whole: [resolved]
    parts: [[resolved, early], [resolved, on-time], [resolved, late]]
  - name: resolved-in-time-late
    whole: [resolved]
    parts: [[resolved, on-time-or-early], [resolved, late]]
  - name: pending-in-term-late
    whole: [pending]
    parts: [[pending, in-term], [pending, late]]
  - name: score-deduction
    whole: [maximum]
    parts: [[achieved], [deducted]]

# ---------------------------------------------------------------------------------------------------
# Lịch báo cáo: từ ngày nào đến ngày nào thì tính số liệu của một kỳ. Nhiều quy định cùng áp dụng thì quy định
# viết sau được dùng; quy định của tỉnh: viết thêm một mục. Báo cáo 9 tháng do nơi ban hành tự định.
# Calendar: from when to when the figures of a period are counted. Of several regulations that apply the
# last counts; add the one of your province. Reports on nine months are left to the issuing body.
#   since, until: ngày ký của báo cáo / the day on which a report is signed
#   from-month: first (tháng đầu của kỳ), before (tháng trước đó); to-month: last, before
calendar:
  - name: nd-09-2019
    basis: Nghị định 09/2019/NĐ-CP, điều 12
    since: 2019-03-12
    windows:
      - {periods: [month, quarter, half, year], from-day: 15, from-month: before, to-day: 14, to-month: last}

# ---------------------------------------------------------------------------------------------------
# Loại văn bản: tên, cách gọi trong câu, chữ viết tắt trong ký hiệu (Nghị định 30/2020/NĐ-CP, phụ lục III;
# văn bản quy phạm pháp luật: Nghị định 34/2016/NĐ-CP). Hai loại chung một ký hiệu: ký hiệu chỉ loại đứng trước.
# Types of documents: name, words in a sentence, abbreviation in a symbol. Of two with one symbol it means the first.
document-types:
  - {name: law, words: [luật], symbols: [L]}
  - {name: code, words: [bộ luật]}
  - {name: ordinance, words: [pháp lệnh], symbols: [PL]}
  - {name: order, words: [lệnh], symbols: [L]}
  - {name: resolution, words: [nghị quyết], symbols: [NQ]}
  - {name: joint-resolution, words: [nghị quyết liên tịch], symbols: [NQLT]}
  - {name: decree, words: [nghị định], symbols: [NĐ]}
  - {name: circular, words: [thông tư], symbols: [TT]}
  - {name: joint-circular, words: [thông tư liên tịch], symbols: [TTLT]}
  - {name: decision, words: [quyết định], symbols: [QĐ]}
  - {name: directive, words: [chỉ thị], symbols: [CT]}
  - {name: regulation, words: [quy chế], symbols: [QC]}
  - {name: rules, words: [quy định], symbols: [QyĐ]}
  - {name: communique, words: [thông cáo], symbols: [TC]}
  - {name: notice, words: [thông báo], symbols: [TB]}
  - {name: guidance, words: [hướng dẫn], symbols: [HD]}
  - {name: programme, words: [chương trình], symbols: [CTr]}
  - {name: plan, words: [kế hoạch], symbols: [KH]}
  - {name: option, words: [phương án], symbols: [PA]}
  - {name: scheme, words: [đề án], symbols: [ĐA]}
  - {name: project, words: [dự án], symbols: [DA]}
  - {name: report, words: [báo cáo], symbols: [BC]}
  - {name: minutes, words: [biên bản], symbols: [BB]}
  - {name: proposal, words: [tờ trình], symbols: [TTr]}
  - {name: contract, words: [hợp đồng], symbols: [HĐ]}
  - {name: telegram, words: [công điện], symbols: [CĐ]}
  - {name: conclusion, words: [kết luận], symbols: [KL]}
  - {name: invitation, words: [giấy mời], symbols: [GM]}
  - {name: memorandum, words: [bản ghi nhớ], symbols: [BGN]}
  - {name: agreement, words: [bản thỏa thuận], symbols: [BTT]}
  - {name: authorization, words: [giấy ủy quyền], symbols: [GUQ]}
  - {name: introduction, words: [giấy giới thiệu], symbols: [GGT]}
  - {name: leave, words: [giấy nghỉ phép], symbols: [GNP]}
  # Phiếu gửi (PG), phiếu chuyển (PC), phiếu báo (PB) không có ở đây: nhiều cơ quan, đơn vị viết tắt giống vậy.
  # Slips (PG, PC, PB) are left out: many agencies and units are abbreviated alike.

  # Công văn: ký hiệu không có phần chỉ loại. / A letter: its symbol has no part for the type.
  - {name: letter, words: [công văn]}
  # "Văn bản số …": loại nào cũng được. / Any type.
  - {name: document, words: [văn bản]}

# ---------------------------------------------------------------------------------------------------
# Cấp của cơ quan ban hành, theo chữ trong tên cơ quan; dùng cho 'overrides'. Tên có nhiều cấp thì lấy cấp thấp
# nhất: "UBND xã …, huyện …" là cấp xã. / The level of an agency, by the words in its name, for 'overrides'; of
# several levels the lowest counts.
agency-levels:
  ministry: [chính phủ, bộ, cơ quan ngang bộ, ngân hàng nhà nước, bảo hiểm xã hội việt nam]
  # Thành phố trực thuộc trung ương phải gọi tên, vì "thành phố" còn là cấp huyện.
  # Cities under the central government are named, since "thành phố" alone may be a district.
  province: [tỉnh, thành phố hà nội, thành phố hồ chí minh, thành phố hải phòng, thành phố đà nẵng, thành phố cần thơ,
    tp hà nội, tp hồ chí minh, tp hải phòng, tp đà nẵng, tp cần thơ, tp. hà nội, tp. hồ chí minh, tp. hải phòng,
    tp. đà nẵng, tp. cần thơ]
  department: [sở, chi cục, ban quản lý, ban dân tộc, thanh tra tỉnh]
  district: [huyện, quận, thị xã, thành phố, tp]
  office: [phòng]
  commune: [xã, phường, thị trấn, đặc khu]
  # Cụm từ chứa các chữ trên mà không chỉ cấp nào / phrases that hold these words and mean no level
  other: [xã hội, bộ phận, cán bộ, nội bộ, văn phòng, quốc phòng, phòng chống, phòng cháy, hợp tác xã, công xã, xã đội, quận ủy viên,
    trụ sở, cơ sở]

"""#
}
