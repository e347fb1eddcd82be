// swift-format-ignore-file
// Written by `swift run cchc-lint-dev generate` from rules.yaml. Do not edit.

/// The default configuration that the program carries: the sections of `rules.yaml`, parsed.
enum EmbeddedConfiguration {
  static let sections: [(name: String, content: PackedYAML)] = [
    ("version", PackedYAML(#"""
t10 1 7 7 version
t0 10 1 1 1
"""#)),
    ("language", PackedYAML(#"""
t13 1 8 8 language
t0 11 2 2 vi
"""#)),
    ("fail-on", PackedYAML(#"""
t17 1 7 7 fail-on
t0 10 5 5 error
"""#)),
    ("rules", PackedYAML(#"""
t21 1 5 5 rules
m3 3 1 40
t0 3 17 17 citation-conflict
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 15 15 report-inferred
t0 22 4 4 true
t4 3 13 13 citation-type
m1 5 1 3
t0 5 5 5 level
t0 12 5 5 error
t3 5 11 11 loose-types
l0 18 1 11
t0 19 6 6 letter
t0 27 8 8 document
t0 37 5 5 rules
t0 44 10 10 regulation
t0 56 9 9 programme
t0 67 6 6 scheme
t0 75 7 7 project
t0 84 6 6 option
t0 92 8 8 contract
t0 102 10 10 conclusion
t0 114 5 5 edict
t3 5 14 14 report-missing
t0 21 4 4 true
t4 3 13 13 citation-year
m1 5 1 1
t0 5 5 5 level
t0 12 5 5 error
t4 3 21 21 citation-after-report
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 10 10 grace-days
t0 17 1 1 0
t4 3 22 22 citation-out-of-period
m1 5 1 2
t0 5 5 5 level
t0 12 7 7 warning
t3 5 10 10 early-days
t0 17 2 2 61
t4 3 18 18 citation-duplicate
m1 5 1 1
t0 5 5 5 level
t0 12 7 7 warning
t4 3 18 18 standard-reference
m1 5 1 1
t0 5 5 5 level
t0 12 7 7 warning
t4 3 20 20 superseded-reference
m1 5 1 3
t0 5 5 5 level
t0 12 4 4 note
t3 5 10 10 grace-days
t0 17 2 2 60
t3 5 14 14 use-unverified
t0 21 5 5 false
t4 3 15 15 figure-conflict
m1 5 1 2
t0 5 5 5 level
t0 12 7 7 warning
t3 5 12 12 compare-text
t0 19 4 4 true
t4 3 12 12 name-variant
m1 5 1 1
t0 5 5 5 level
t0 12 4 4 note
t4 3 13 13 number-format
m1 5 1 3
t0 5 5 5 level
t0 12 4 4 note
t3 5 16 16 report-ungrouped
t0 23 4 4 true
t3 5 14 14 maximum-places
t0 21 2 2 60
t4 3 11 11 coded-value
m1 5 1 1
t0 5 5 5 level
t0 12 5 5 error
t4 3 13 13 unit-mismatch
m1 5 1 1
t0 5 5 5 level
t0 12 7 7 warning
t4 3 12 12 date-invalid
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 14 14 check-weekdays
t0 21 4 4 true
t4 3 15 15 late-submission
m1 5 1 2
t0 5 5 5 level
t0 12 7 7 warning
t3 5 12 12 deadline-day
t0 19 4 4 note
t4 3 18 18 missing-submission
m1 5 1 2
t0 5 5 5 level
t0 12 7 7 warning
t3 5 13 13 report-blanks
t0 20 4 4 true
t4 3 11 11 late-report
m1 5 1 2
t0 5 5 5 level
t0 12 7 7 warning
t3 5 10 10 grace-days
t0 17 1 1 0
t4 3 10 10 date-order
m1 5 1 2
t0 5 5 5 level
t0 12 7 7 warning
t3 5 10 10 grace-days
t0 17 1 1 0
t4 3 12 12 form-formula
m1 5 1 1
t0 5 5 5 level
t0 12 7 7 warning
t4 3 10 10 form-value
m1 5 1 1
t0 5 5 5 level
t0 12 7 7 warning
t4 3 13 13 percent-range
m1 5 1 1
t0 5 5 5 level
t0 12 5 5 error
t4 3 16 16 percent-mismatch
m1 5 1 3
t0 5 5 5 level
t0 12 5 5 error
t3 5 15 15 infer-from-data
t0 22 4 4 true
t3 5 9 9 tolerance
t0 16 1 1 0
t4 3 16 16 percent-rounding
m1 5 1 2
t0 5 5 5 level
t0 12 4 4 note
t3 5 16 16 minimum-decimals
t0 23 1 1 0
t4 3 11 11 percent-sum
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 9 9 tolerance
t0 16 1 1 0
t4 3 15 15 percent-missing
m1 5 1 2
t0 5 5 5 level
t0 12 4 4 note
t3 5 14 14 minimum-stated
t0 21 1 1 2
t4 3 15 15 period-conflict
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 12 12 grace-months
t0 19 1 1 3
t4 3 11 11 next-period
m1 5 1 2
t0 5 5 5 level
t0 12 7 7 warning
t3 5 9 9 allow-gap
t0 16 5 5 false
t4 3 11 11 data-window
m1 5 1 3
t0 5 5 5 level
t0 12 5 5 error
t3 5 10 10 early-days
t0 17 2 2 45
t3 5 16 16 compare-calendar
t0 23 4 4 true
t4 3 17 17 document-identity
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 13 13 report-blanks
t0 20 4 4 true
t4 3 16 16 heading-sequence
m1 5 1 1
t0 5 5 5 level
t0 12 7 7 warning
t4 3 12 12 row-sequence
m1 5 1 1
t0 5 5 5 level
t0 12 4 4 note
t4 3 17 17 caption-duplicate
m1 5 1 1
t0 5 5 5 level
t0 12 7 7 warning
t4 3 18 18 appendix-reference
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 15 15 report-inferred
t0 22 4 4 true
t4 3 16 16 required-section
m1 5 1 4
t0 5 5 5 level
t0 12 4 4 note
t3 5 8 8 sections
l0 15 1 0
t3 5 5 5 basis
t0 12 2 0 
t3 5 10 10 plain-text
t0 17 5 5 false
t4 3 11 11 placeholder
m1 5 1 2
t0 5 5 5 level
t0 12 4 4 note
t3 5 12 12 report-dates
t0 19 4 4 true
t4 3 18 18 table-column-total
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 9 9 tolerance
t0 16 1 1 0
t4 3 15 15 table-row-total
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 15 15 infer-from-data
t0 22 4 4 true
t4 3 15 15 breakdown-total
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 15 15 report-inferred
t0 22 4 4 true
t4 3 18 18 part-exceeds-whole
m1 5 1 2
t0 5 5 5 level
t0 12 5 5 error
t3 5 15 15 infer-from-data
t0 22 4 4 true
t4 3 15 15 change-mismatch
m1 5 1 1
t0 5 5 5 level
t0 12 7 7 warning
"""#)),
    ("vocabulary", PackedYAML(#"""
t327 1 10 10 vocabulary
m2 3 1 110
t0 3 5 5 total
l0 10 1 22
t0 11 9 13 tổng cộng
t0 22 7 11 tổng số
t0 31 4 6 tổng
t0 37 4 6 cộng
t0 43 15 19 tổng cộng chung
t0 60 10 12 cộng chung
t0 72 14 18 tổng hợp chung
t0 88 10 13 toàn huyện
t0 100 9 12 toàn tỉnh
t1 5 14 18 toàn thành phố
t0 21 11 15 toàn thị xã
t0 34 9 12 toàn quận
t0 45 7 9 toàn xã
t0 54 11 15 toàn phường
t0 67 10 12 toàn ngành
t0 79 15 20 tổng toàn huyện
t0 96 14 19 tổng toàn tỉnh
t1 5 9 14 tổng điểm
t0 16 13 20 tổng điểm trừ
t0 31 12 19 tổng số điểm
t0 45 20 27 tổng cộng toàn huyện
t0 67 14 22 tổng số đơn vị
t1 3 8 8 subtotal
l0 13 1 8
t0 14 9 12 cộng nhóm
t0 25 8 12 cộng mục
t0 35 9 12 tổng nhóm
t0 46 8 12 tổng mục
t0 56 9 13 cộng khối
t0 67 9 13 tổng khối
t0 78 9 13 cộng phần
t0 89 9 13 tổng phần
t2 3 13 13 subtotal-lead
l0 18 1 8
t0 19 4 6 cộng
t0 25 9 13 cộng khối
t0 36 8 12 cộng cấp
t0 46 9 13 tổng khối
t0 57 8 11 cộng các
t0 67 9 12 cộng nhóm
t0 78 8 12 cộng mục
t0 88 9 13 cộng phần
t1 3 7 7 average
l0 12 1 17
t0 13 9 11 bình quân
t0 24 10 11 trung bình
t0 36 15 17 bình quân chung
t0 53 16 17 trung bình chung
t0 71 6 11 mật độ
t0 79 9 12 quy mô hộ
t0 90 16 19 quy mô bình quân
t0 108 9 12 năng suất
t0 119 5 9 hệ số
t1 5 7 11 tỷ suất
t0 14 7 11 tỉ suất
t0 23 7 10 đơn giá
t0 32 8 10 trung vị
t0 42 8 10 cao nhất
t0 52 9 13 thấp nhất
t0 63 8 12 lớn nhất
t0 73 8 12 nhỏ nhất
t1 3 14 14 ordinal-header
l0 19 1 5
t0 20 3 3 stt
t0 25 2 2 tt
t0 29 5 7 số tt
t0 36 9 15 số thứ tự
t0 47 6 10 thứ tự
t1 3 12 12 label-header
l0 17 1 24
t0 18 6 10 đơn vị
t0 26 10 15 tên đơn vị
t0 38 7 8 cơ quan
t0 47 11 13 tên cơ quan
t0 60 8 11 lĩnh vực
t0 70 8 10 nội dung
t0 80 8 11 chỉ tiêu
t0 90 17 23 chỉ tiêu thống kê
t0 109 11 16 tên thủ tục
t1 5 8 9 tên tthc
t0 15 8 12 nhiệm vụ
t0 25 8 10 tiêu chí
t0 35 18 24 thủ tục hành chính
t0 55 18 23 nội dung công việc
t0 75 10 15 địa phương
t0 87 2 3 xã
t0 91 6 9 phường
t0 99 5 7 huyện
t0 106 14 19 cơ quan đơn vị
t1 5 38 50 lĩnh vực công việc giải quyết theo cấp
t0 45 8 12 hạng mục
t0 55 12 17 loại văn bản
t0 69 9 13 khoản mục
t0 80 13 15 tên phòng ban
t1 3 11 11 unit-header
l0 16 1 3
t0 17 11 16 đơn vị tính
t0 30 3 4 đvt
t0 35 9 14 đơn vị đo
t1 3 11 11 text-header
l0 16 1 17
t0 17 7 8 ghi chú
t0 26 9 13 diễn giải
t0 37 5 6 lý do
t0 44 5 6 lí do
t0 51 11 13 nguyên nhân
t0 64 17 25 kết quả thực hiện
t0 83 7 12 tiến độ
t0 92 8 12 sản phẩm
t0 102 11 14 trách nhiệm
t1 5 14 17 đánh giá chung
t0 21 7 11 số hiệu
t0 30 16 18 cơ quan ban hành
t0 48 9 12 trích yếu
t0 59 9 12 giải pháp
t0 70 9 13 kiến nghị
t0 81 19 27 số văn bản quy định
t0 102 8 12 xếp loại
t1 3 11 11 rank-header
l0 16 1 4
t0 17 8 12 xếp hạng
t0 27 8 12 thứ hạng
t0 37 7 11 xếp thứ
t0 46 4 6 hạng
t1 3 14 14 percent-header
l0 19 1 6
t0 20 5 9 tỷ lệ
t0 27 5 9 tỉ lệ
t0 34 3 1 %
t0 39 9 12 phần trăm
t0 50 8 12 tỷ trọng
t0 60 8 12 tỉ trọng
t1 3 12 12 score-header
l0 17 1 8
t0 18 4 7 điểm
t0 24 11 17 điểm tối đa
t0 37 10 15 điểm chuẩn
t0 49 8 13 điểm trừ
t0 59 14 22 điểm thẩm định
t0 75 12 19 điểm tự chấm
t0 89 11 18 điểm bị trừ
t0 102 9 14 điểm cộng
t1 3 11 11 date-header
l0 16 1 8
t0 17 4 5 ngày
t0 23 9 11 thời gian
t0 34 8 12 thời hạn
t0 44 8 11 ngày nộp
t0 54 8 11 ngày gửi
t0 64 13 15 ngày ban hành
t0 79 9 14 thời điểm
t0 90 7 11 hạn nộp
t1 3 11 11 code-header
l0 16 1 4
t0 17 5 8 mã số
t0 24 2 3 mã
t0 28 7 10 ký hiệu
t0 37 7 11 số hiệu
t1 3 10 10 money-unit
l0 15 1 10
t0 16 4 7 đồng
t0 22 10 14 nghìn đồng
t0 34 9 13 ngàn đồng
t0 45 10 15 triệu đồng
t0 57 7 12 tỷ đồng
t0 66 7 12 tỉ đồng
t0 75 8 9 kinh phí
t0 85 7 10 dự toán
t0 94 3 5 vốn
t0 99 7 11 số tiền
t2 3 11 11 person-unit
l0 16 1 20
t0 17 5 8 người
t0 24 10 16 lượt người
t0 36 4 7 lượt
t0 42 8 12 đồng chí
t0 52 3 4 đ/c
t0 57 6 9 cán bộ
t0 65 9 12 công chức
t0 76 9 12 viên chức
t0 87 4 4 cbcc
t0 93 6 6 cbccvc
t0 101 8 11 biên chế
t0 111 8 13 hợp đồng
t0 121 9 13 đảng viên
t1 5 8 11 học viên
t0 15 19 25 công chức viên chức
t0 36 16 22 cán bộ công chức
t0 54 8 11 lao động
t0 64 14 20 người lao động
t0 80 10 12 thành viên
t0 92 8 13 đại biểu
t1 3 12 12 dossier-unit
l0 17 1 3
t0 18 5 8 hồ sơ
t0 25 8 13 bộ hồ sơ
t0 35 2 2 hs
t1 3 14 14 procedure-unit
l0 19 1 3
t0 20 7 11 thủ tục
t0 29 18 24 thủ tục hành chính
t0 49 4 4 tthc
t1 3 13 13 document-unit
l0 18 1 13
t0 19 7 10 văn bản
t0 28 6 6 vbqppl
t0 36 8 10 công văn
t0 46 8 12 kế hoạch
t0 56 7 9 báo cáo
t0 65 10 15 quyết định
t0 77 10 14 nghị quyết
t0 89 7 11 chỉ thị
t0 98 9 11 thông báo
t0 109 8 11 tờ trình
t0 119 9 14 hướng dẫn
t1 5 15 23 văn bản chỉ đạo
t0 22 26 34 văn bản quy phạm pháp luật
t3 3 11 11 agency-unit
l0 16 1 9
t0 17 6 10 đơn vị
t0 25 7 8 cơ quan
t0 34 5 6 phòng
t0 41 9 10 phòng ban
t0 52 6 9 trường
t0 60 2 3 xã
t0 64 6 9 phường
t0 72 8 12 thị trấn
t0 82 7 10 đặc khu
t2 3 10 10 count-unit
l0 15 1 46
t0 16 2 4 bộ
t0 20 12 17 dịch vụ công
t0 34 3 3 dvc
t0 39 3 5 lớp
t0 44 8 12 nhiệm vụ
t0 54 5 7 phiếu
t0 61 6 11 vấn đề
t0 69 4 4 pakn
t1 5 8 11 phản ánh
t0 15 9 13 kiến nghị
t0 26 7 8 tin bài
t0 35 3 3 tin
t0 40 3 4 bài
t0 45 4 5 thôn
t0 51 7 9 khu phố
t0 60 2 4 tổ
t0 64 4 6 cuộc
t0 70 4 6 đoàn
t0 76 4 6 buổi
t0 82 10 15 trường hợp
t0 94 8 11 chỉ tiêu
t1 5 9 14 chữ ký số
t0 16 12 17 chứng thư số
t0 30 3 4 máy
t0 35 11 13 máy vi tính
t0 48 7 9 mô hình
t0 57 9 12 sáng kiến
t0 68 8 12 cuộc họp
t0 78 8 12 hội nghị
t0 88 5 5 trang
t0 95 4 7 điểm
t0 101 3 5 lần
t0 106 7 11 bộ phận
t0 115 9 12 tài khoản
t1 5 9 11 giao dịch
t0 16 2 4 hộ
t0 20 8 11 lĩnh vực
t0 30 7 11 tồn tại
t0 39 7 11 hạn chế
t0 48 5 8 dự án
t0 55 10 12 công trình
t0 67 12 14 doanh nghiệp
t0 81 8 12 thiết bị
t0 91 6 9 ý kiến
t0 99 15 21 giấy chứng nhận
t0 116 9 12 giấy phép
t1 3 9 9 unit-line
l0 14 1 3
t0 15 3 4 đvt
t0 20 11 16 đơn vị tính
t0 33 6 10 đơn vị
t3 3 5 5 other
l0 10 1 50
t0 11 8 13 hội đồng
t0 21 9 14 cộng đồng
t0 32 7 12 đồng bộ
t0 41 9 14 đồng thời
t0 52 9 14 đồng nhất
t0 63 15 18 hành chính công
t0 80 8 11 cộng tác
t0 90 9 12 công cộng
t0 101 17 25 hợp đồng lao động
t1 5 8 12 tổng hợp
t0 15 8 12 tổng kết
t0 25 8 12 tổng thể
t0 35 13 18 tổng điều tra
t0 50 14 21 cơ cấu tổ chức
t0 66 8 10 việt nam
t0 76 8 12 cộng dồn
t1 5 9 12 cộng thêm
t0 16 8 11 cộng hòa
t0 26 7 11 tổ chức
t0 35 9 14 bộ trưởng
t0 46 6 11 bộ đội
t0 54 6 9 bộ máy
t0 62 11 17 một số tiền
t0 75 7 10 như thế
t0 84 7 10 như vậy
t0 93 8 10 cũng như
t0 103 7 10 hầu như
t0 112 7 10 gần như
t1 5 9 13 dường như
t0 16 8 9 như nhau
t0 26 8 10 như trên
t0 36 9 11 nói riêng
t0 47 10 13 riêng biệt
t0 59 8 11 riêng lẻ
t0 69 7 11 kỷ luật
t0 78 7 11 kỉ luật
t0 87 9 12 pháp luật
t0 98 10 14 tăng cường
t1 5 17 24 giao dịch bảo đảm
t0 24 10 17 tự bảo đảm
t0 36 10 17 tự đảm bảo
t0 48 13 20 chuyển đổi số
t0 63 10 15 kỹ năng số
t0 75 12 17 công nghệ số
t0 89 14 19 chính quyền số
t0 105 10 14 kinh tế số
t1 5 9 14 xã hội số
t0 16 10 16 hạ tầng số
t0 28 10 16 dữ liệu số
t0 40 11 17 nền tảng số
t3 3 9 9 breakdown
l0 14 1 10
t0 15 8 10 trong đó
t0 25 3 5 gồm
t0 30 7 9 bao gồm
t0 39 6 9 gồm có
t0 47 7 7 chia ra
t0 56 6 10 cụ thể
t0 64 9 14 cụ thể là
t0 75 12 16 trong đó gồm
t0 89 11 14 bao gồm các
t0 102 15 21 trong đó cụ thể
t1 3 17 17 partial-breakdown
l0 22 1 17
t0 23 6 10 gồm cả
t0 31 10 14 bao gồm cả
t0 43 5 9 kể cả
t0 50 11 14 trong đó có
t0 63 14 19 trong đó có cả
t0 79 7 11 chủ yếu
t0 88 6 10 một số
t0 96 10 15 chủ yếu là
t0 108 3 4 như
t0 113 14 19 trong số đó có
t0 129 5 6 riêng
t0 136 10 14 đáng chú ý
t1 5 10 15 nổi bật là
t0 17 13 18 nhiều nhất là
t0 32 11 16 lớn nhất là
t0 45 12 16 tiêu biểu là
t0 59 12 17 điển hình là
t1 3 9 9 exclusion
l0 14 1 8
t0 15 8 11 chưa gồm
t0 25 12 15 chưa bao gồm
t0 39 9 12 không gồm
t0 50 13 16 không bao gồm
t0 65 7 10 chưa kể
t0 74 8 11 không kể
t0 84 9 11 chưa tính
t0 95 10 12 không tính
t2 3 9 9 criterion
l0 14 1 16
t0 15 9 9 chia theo
t0 26 9 10 phân theo
t0 37 14 17 phân loại theo
t0 53 13 16 thống kê theo
t0 68 13 16 theo lĩnh vực
t0 83 13 17 theo trình độ
t0 98 14 17 theo giới tính
t0 114 12 17 theo độ tuổi
t1 5 8 10 theo cấp
t0 15 12 16 theo địa bàn
t0 29 14 17 theo hình thức
t0 45 14 17 theo loại hình
t0 61 11 17 về trình độ
t0 74 12 17 về giới tính
t0 88 10 17 về độ tuổi
t0 100 12 17 về hình thức
t1 3 5 5 share
l0 10 1 11
t0 11 5 7 chiếm
t0 18 11 17 chiếm tỷ lệ
t0 31 11 17 chiếm tỉ lệ
t0 44 9 16 đạt tỷ lệ
t0 55 9 16 đạt tỉ lệ
t0 66 5 9 tỷ lệ
t0 73 5 9 tỉ lệ
t0 80 3 6 đạt
t0 85 9 13 tương ứng
t0 96 11 16 tương đương
t0 109 9 16 tỷ lệ đạt
t1 3 12 12 respectively
l0 17 1 4
t0 18 8 13 lần lượt
t0 28 11 17 lần lượt là
t0 41 12 17 tương ứng là
t0 55 18 27 tương ứng lần lượt
t1 3 11 11 achievement
l0 16 1 13
t0 17 8 12 kế hoạch
t0 27 12 17 kế hoạch năm
t0 41 12 17 kế hoạch quý
t0 55 13 17 kế hoạch giao
t0 70 7 9 số giao
t0 79 12 18 số được giao
t0 93 12 17 nhiệm vụ năm
t0 107 7 10 dự toán
t0 116 13 16 chỉ tiêu giao
t0 131 8 11 chỉ tiêu
t0 141 15 21 so với kế hoạch
t0 158 8 11 mục tiêu
t0 168 10 14 nghị quyết
t1 3 6 6 growth
l0 11 1 8
t0 12 4 5 tăng
t0 18 4 6 giảm
t0 24 9 11 tăng thêm
t0 35 10 14 giảm xuống
t0 47 11 15 tăng trưởng
t0 60 4 7 vượt
t0 66 3 5 gấp
t0 71 8 11 lạm phát
t1 3 10 10 comparison
l0 15 1 9
t0 16 6 8 so với
t0 24 11 14 so sánh với
t0 37 7 10 cùng kỳ
t0 46 7 9 cùng kì
t0 55 14 19 so với cùng kỳ
t0 71 9 13 năm trước
t0 82 8 13 kỳ trước
t0 92 9 13 quý trước
t0 103 10 13 so cùng kỳ
t1 3 13 13 approximately
l0 18 1 20
t0 19 4 5 trên
t0 25 3 4 hơn
t0 30 3 5 gần
t0 35 6 8 khoảng
t0 43 6 10 xấp xỉ
t0 51 4 7 dưới
t0 57 9 11 không quá
t0 68 9 13 tối thiểu
t0 79 6 9 tối đa
t0 87 7 10 ít nhất
t0 96 10 14 nhiều nhất
t0 108 3 6 ước
t0 113 7 13 ước đạt
t1 5 8 12 ước tính
t0 15 10 15 ước khoảng
t0 27 8 12 đạt trên
t0 37 7 10 từ trên
t0 46 4 5 hàng
t0 52 5 7 chừng
t0 59 10 14 không dưới
t1 3 7 7 or-more
l0 12 1 3
t0 13 7 10 trở lên
t0 22 9 13 trở xuống
t0 33 6 9 trở đi
t1 3 6 6 target
l0 11 1 13
t0 12 8 13 phấn đấu
t0 22 8 11 mục tiêu
t0 32 8 11 chỉ tiêu
t0 42 7 10 yêu cầu
t0 51 7 12 đảm bảo
t0 60 7 12 bảo đảm
t0 69 8 13 phải đạt
t0 79 7 12 cần đạt
t0 88 7 11 dự kiến
t0 97 9 14 hướng tới
t0 108 10 15 nâng tỷ lệ
t1 5 10 15 nâng tỉ lệ
t0 17 8 13 phần đấu
t2 3 7 7 planned
l0 12 1 4
t0 13 9 13 được giao
t0 24 13 17 kế hoạch giao
t0 39 6 9 đặt ra
t0 47 5 8 đề ra
t2 3 4 4 vote
l0 9 1 9
t0 10 10 14 biểu quyết
t0 22 8 12 bỏ phiếu
t0 32 9 11 tán thành
t0 43 11 15 phiếu thuận
t0 56 9 13 phiếu bầu
t0 67 8 12 số phiếu
t0 77 12 18 phiếu hợp lệ
t0 91 9 12 tín nhiệm
t0 102 15 20 phiếu tín nhiệm
t1 3 12 12 plan-section
l0 17 1 13
t0 18 12 17 phương hướng
t0 32 18 25 nhiệm vụ trọng tâm
t0 52 21 30 phương hướng nhiệm vụ
t0 75 22 30 nhiệm vụ thời gian tới
t0 99 28 36 nhiệm vụ trong thời gian tới
t1 5 17 23 kế hoạch công tác
t0 24 48 61 nhiệm vụ cải cách hành chính trong thời gian tới
t0 74 19 23 trong thời gian tới
t0 95 22 32 phương hướng hoạt động
t1 5 18 25 nhiệm vụ giải pháp
t0 25 29 36 giải pháp trong thời gian tới
t0 56 23 30 nhiệm vụ trọng tâm cchc
t0 81 21 26 chương trình công tác
t1 3 12 12 not-quantity
l0 17 1 55
t0 18 6 11 mức độ
t0 26 4 7 điều
t0 32 5 7 khoản
t0 39 3 3 iso
t0 44 4 4 tcvn
t0 50 8 12 tổng đài
t0 60 13 20 số điện thoại
t0 75 2 3 đt
t0 79 4 6 luật
t0 85 9 14 nghị định
t0 96 8 10 thông tư
t0 106 10 15 quyết định
t0 118 6 8 chương
t1 5 3 5 mục
t0 10 4 7 điểm
t0 16 7 11 phụ lục
t0 25 4 6 bảng
t0 31 4 6 biểu
t0 37 8 12 biểu mẫu
t0 47 3 5 mẫu
t0 52 4 5 khóa
t0 58 4 5 khoá
t0 64 8 12 nhiệm kỳ
t0 74 7 11 số hiệu
t0 83 6 11 cấp độ
t0 91 9 12 giai đoạn
t0 102 9 12 phiên bản
t0 113 7 11 quốc lộ
t0 122 10 15 vị trí thứ
t1 5 3 5 thứ
t0 10 4 6 hạng
t0 16 2 4 số
t0 20 7 11 lần thứ
t0 29 7 11 xếp thứ
t0 38 5 5 trang
t0 45 3 6 đợt
t0 50 4 5 nhóm
t0 56 4 6 quận
t0 62 10 15 tổ dân phố
t0 74 4 5 khóm
t0 80 15 23 thực hiện đề án
t0 97 16 22 triển khai đề án
t1 5 10 14 theo đề án
t0 17 9 15 của đề án
t0 28 11 17 thuộc đề án
t0 41 8 14 tổ đề án
t0 51 17 25 tổ công tác đề án
t0 70 7 9 mô hình
t0 79 10 11 phong trào
t0 91 13 20 cuộc vận động
t0 106 11 14 phương châm
t1 5 10 13 nguyên tắc
t0 17 9 11 tinh thần
t0 28 9 13 khẩu hiệu
t0 39 5 6 không
t3 3 8 8 received
l0 13 1 11
t0 14 9 13 tiếp nhận
t0 25 12 18 đã tiếp nhận
t0 39 7 11 đã nhận
t0 48 15 21 nhận giải quyết
t0 65 18 25 yêu cầu giải quyết
t0 85 9 14 cần xử lý
t0 96 14 20 cần giải quyết
t1 5 10 15 hồ sơ nhận
t0 17 14 20 tổng tiếp nhận
t0 33 15 21 phải giải quyết
t0 50 21 29 đã và đang giải quyết
t1 3 8 8 resolved
l0 13 1 11
t0 14 13 19 đã giải quyết
t0 29 15 19 giải quyết xong
t0 46 18 24 đã giải quyết xong
t0 66 8 13 đã xử lý
t0 76 14 22 đã trả kết quả
t0 92 11 17 trả kết quả
t0 105 16 23 hồ sơ giải quyết
t1 5 18 28 đã được giải quyết
t0 25 15 23 giải quyết được
t0 42 18 26 kết quả giải quyết
t0 62 19 28 hồ sơ đã giải quyết
t1 3 7 7 pending
l0 12 1 11
t0 13 15 20 đang giải quyết
t0 30 10 14 đang xử lý
t0 42 7 10 còn lại
t0 51 10 14 chưa xử lý
t0 63 15 20 chưa giải quyết
t0 80 31 38 đang trong thời gian giải quyết
t0 113 11 17 tồn cuối kỳ
t1 5 13 17 chuyển kỳ sau
t0 20 11 15 đang thụ lý
t0 33 19 25 còn đang giải quyết
t0 54 21 29 hồ sơ đang giải quyết
t1 3 8 8 returned
l0 13 1 6
t0 14 7 11 trả lại
t0 23 7 8 xin rút
t0 32 9 13 rút hồ sơ
t0 43 7 11 từ chối
t0 52 18 27 không đủ điều kiện
t0 72 20 29 không được tiếp nhận
t1 3 6 6 paused
l0 11 1 5
t0 12 8 12 tạm dừng
t0 22 10 15 dừng xử lý
t0 34 11 15 chờ bổ sung
t0 47 13 19 chờ tiếp nhận
t0 62 15 20 yêu cầu bổ sung
t1 3 3 3 due
l0 8 1 2
t0 9 7 12 đến hạn
t0 18 18 27 đến hạn giải quyết
t1 3 5 5 early
l0 10 1 4
t0 11 9 14 trước hạn
t0 22 7 11 sớm hạn
t0 31 3 5 sớm
t0 36 14 21 trước thời hạn
t1 3 7 7 on-time
l0 12 1 2
t0 13 8 12 đúng hạn
t0 23 13 19 đúng thời hạn
t1 3 16 16 on-time-or-early
l0 21 1 9
t0 22 17 25 đúng và trước hạn
t0 41 17 25 trước và đúng hạn
t0 60 21 31 đúng hạn và trước hạn
t0 83 21 31 trước hạn và đúng hạn
t0 106 18 27 trước hạn đúng hạn
t1 5 18 27 đúng hạn trước hạn
t0 25 15 22 sớm và đúng hạn
t0 42 15 22 đúng và sớm hạn
t0 59 19 28 trước hoặc đúng hạn
t1 3 4 4 late
l0 9 1 7
t0 10 7 10 quá hạn
t0 19 7 11 trễ hạn
t0 28 7 11 trễ hẹn
t0 37 8 12 chậm hạn
t0 47 8 12 trả chậm
t0 57 12 17 quá thời hạn
t0 71 8 12 chậm trễ
t1 3 7 7 in-term
l0 12 1 5
t0 13 9 11 trong hạn
t0 24 12 18 chưa đến hạn
t0 38 7 10 còn hạn
t0 47 13 16 còn trong hạn
t0 62 14 18 trong thời hạn
t1 3 6 6 online
l0 11 1 6
t0 12 10 14 trực tuyến
t0 24 8 10 qua mạng
t0 34 10 12 toàn trình
t0 46 8 12 một phần
t0 56 19 25 trực tuyến qua mạng
t0 77 21 28 qua cổng dịch vụ công
t1 3 6 6 direct
l0 11 1 3
t0 12 9 13 trực tiếp
t0 23 29 43 trực tiếp tại bộ phận một cửa
t0 54 13 19 nộp trực tiếp
t1 3 6 6 postal
l0 11 1 6
t0 12 9 11 bưu chính
t0 23 18 22 bưu chính công ích
t0 43 17 23 dịch vụ bưu chính
t0 62 26 34 dịch vụ bưu chính công ích
t0 90 4 4 bcci
t0 96 12 16 qua bưu điện
t1 3 3 3 new
l0 8 1 8
t0 9 13 19 mới tiếp nhận
t0 24 13 19 tiếp nhận mới
t0 39 8 12 nhận mới
t0 49 22 30 mới tiếp nhận trong kỳ
t0 73 17 23 nhận mới trong kỳ
t0 92 18 24 tiếp nhận trong kỳ
t0 112 12 16 mới trong kỳ
t1 5 22 30 tiếp nhận mới trong kỳ
t1 3 7 7 carried
l0 12 1 22
t0 13 11 18 từ kỳ trước
t0 26 20 27 kỳ trước chuyển sang
t0 48 19 26 kỳ trước chuyển qua
t0 69 23 32 từ kỳ trước chuyển sang
t0 94 22 31 từ kỳ trước chuyển qua
t1 5 12 19 tồn kỳ trước
t0 19 10 17 tồn đầu kỳ
t0 31 8 13 kỳ trước
t0 41 23 32 số kỳ trước chuyển sang
t0 66 21 27 năm trước chuyển sang
t0 89 24 32 từ năm trước chuyển sang
t1 5 24 33 tồn kỳ trước chuyển sang
t0 31 23 29 tháng trước chuyển sang
t0 56 26 34 từ tháng trước chuyển sang
t0 84 15 21 tồn tháng trước
t0 101 27 35 tồn tháng trước chuyển sang
t1 5 21 27 quý trước chuyển sang
t0 28 24 32 từ quý trước chuyển sang
t0 54 13 19 tồn quý trước
t0 69 25 33 tồn quý trước chuyển sang
t0 96 13 19 tồn năm trước
t1 5 25 33 tồn năm trước chuyển sang
t1 3 7 7 maximum
l0 12 1 3
t0 13 11 17 điểm tối đa
t0 26 10 15 điểm chuẩn
t0 38 10 13 thang điểm
t1 3 8 8 achieved
l0 13 1 5
t0 14 14 22 điểm thẩm định
t0 30 8 14 điểm đạt
t0 40 13 23 điểm đạt được
t0 55 12 19 điểm tự chấm
t0 69 13 19 điểm đánh giá
t1 3 8 8 deducted
l0 13 1 3
t0 14 11 18 điểm bị trừ
t0 27 8 13 điểm trừ
t0 37 11 18 điểm bị mất
t2 3 8 8 assigned
l0 13 1 9
t0 14 18 25 biên chế được giao
t0 34 13 16 biên chế giao
t0 49 21 30 số biên chế được giao
t0 72 28 38 biên chế công chức được giao
t0 102 28 38 biên chế viên chức được giao
t1 5 19 26 công chức được giao
t0 26 19 26 viên chức được giao
t0 47 24 34 người làm việc được giao
t0 73 16 23 cấp xã được giao
t1 3 7 7 present
l0 12 1 6
t0 13 15 21 biên chế có mặt
t0 30 16 22 biên chế hiện có
t0 48 20 28 biên chế hiện có mặt
t0 70 11 16 hiện có mặt
t0 83 6 9 có mặt
t0 91 9 14 đã bố trí
t1 3 6 6 vacant
l0 11 1 5
t0 12 9 12 còn thiếu
t0 23 12 17 chưa sử dụng
t0 37 11 15 chưa bố trí
t0 50 10 13 chưa tuyển
t0 62 15 20 chưa tuyển dụng
t4 3 9 9 excellent
l0 14 1 2
t0 15 19 25 hoàn thành xuất sắc
t0 36 28 38 hoàn thành xuất sắc nhiệm vụ
t1 3 4 4 good
l0 9 1 2
t0 10 14 18 hoàn thành tốt
t0 26 23 31 hoàn thành tốt nhiệm vụ
t1 3 4 4 done
l0 9 1 8
t0 10 10 12 hoàn thành
t0 22 13 17 đã hoàn thành
t0 37 15 17 hoàn thành xong
t0 54 12 18 đã thực hiện
t0 68 17 23 đã thực hiện xong
t0 87 13 17 đã triển khai
t0 102 18 22 đã triển khai xong
t1 5 19 25 hoàn thành nhiệm vụ
t1 3 9 9 under-way
l0 14 1 5
t0 15 15 18 đang triển khai
t0 32 14 19 đang thực hiện
t0 48 14 18 đang tiến hành
t0 64 25 32 đang triển khai thực hiện
t0 91 22 31 đang tổ chức thực hiện
t1 3 8 8 not-done
l0 13 1 10
t0 14 15 18 chưa hoàn thành
t0 31 16 19 không hoàn thành
t0 49 15 18 chưa triển khai
t0 66 14 19 chưa thực hiện
t0 82 25 32 chưa triển khai thực hiện
t0 109 14 18 chưa tiến hành
t1 5 16 19 không triển khai
t0 23 15 20 không thực hiện
t0 40 25 32 không hoàn thành nhiệm vụ
t0 67 12 18 chưa bắt đầu
t2 3 14 14 very-satisfied
l0 19 1 2
t0 20 12 16 rất hài lòng
t0 34 18 22 hoàn toàn hài lòng
t1 3 9 9 satisfied
l0 14 1 1
t0 15 8 10 hài lòng
t1 3 7 7 neutral
l0 12 1 3
t0 13 11 15 bình thường
t0 26 12 16 không ý kiến
t0 40 15 20 không có ý kiến
t1 3 12 12 dissatisfied
l0 17 1 2
t0 18 14 17 không hài lòng
t0 34 13 16 chưa hài lòng
t1 3 17 17 very-dissatisfied
l0 22 1 2
t0 23 18 23 rất không hài lòng
t0 43 24 29 hoàn toàn không hài lòng
t2 3 4 4 male
l0 9 1 2
t0 10 3 3 nam
t0 15 8 10 nam giới
t1 3 6 6 female
l0 11 1 3
t0 12 2 4 nữ
t0 16 7 11 nữ giới
t0 25 6 10 phụ nữ
t3 3 11 11 overlapping
l0 16 1 24
t0 17 9 13 đảng viên
t0 28 9 12 đoàn viên
t0 39 16 23 dân tộc thiểu số
t0 57 13 19 người dân tộc
t0 72 8 10 tôn giáo
t0 82 10 15 cán bộ trẻ
t0 94 6 8 có phí
t0 102 7 8 thu phí
t0 111 11 14 mức thu phí
t0 124 6 9 lệ phí
t1 5 10 13 thu lệ phí
t0 17 14 19 mức thu lệ phí
t0 33 10 12 liên thông
t0 45 17 23 lý luận chính trị
t0 64 9 12 chính trị
t0 75 9 13 chứng chỉ
t0 86 10 13 kiêm nhiệm
t0 98 7 9 tin học
t0 107 9 13 ngoại ngữ
t0 118 9 12 biệt phái
t1 5 6 10 tập sự
t0 13 11 14 khen thưởng
t0 26 8 12 ủy quyền
t0 36 8 12 uỷ quyền
t3 3 12 12 report-title
l0 17 1 1
t0 18 7 9 báo cáo
t3 3 7 7 outlook
l0 12 1 7
t0 13 8 12 kế hoạch
t0 23 12 17 kế hoạch năm
t0 37 8 12 nhiệm vụ
t0 47 9 12 giải pháp
t0 58 21 26 chương trình công tác
t0 81 10 16 định hướng
t0 93 7 11 dự kiến
t1 3 7 7 opening
l0 12 1 8
t0 13 7 8 như sau
t0 22 14 19 cụ thể như sau
t0 38 20 25 với các nội dung sau
t0 60 22 28 với những nội dung sau
t0 84 16 20 với nội dung sau
t0 102 16 19 các nội dung sau
t1 5 18 22 những nội dung sau
t0 25 19 25 một số nội dung sau
t1 3 7 7 closing
l0 12 1 6
t0 13 11 15 trên đây là
t0 26 16 21 trên đây báo cáo
t0 44 19 25 trên đây là báo cáo
t0 65 19 27 trên đây là kết quả
t0 86 21 27 trên đây là tình hình
t1 5 27 36 trên đây là toàn bộ báo cáo
t1 3 11 11 window-lead
l0 16 1 16
t0 17 7 11 số liệu
t0 26 12 17 số liệu tính
t0 40 17 26 số liệu được tính
t0 59 16 23 số liệu thống kê
t0 77 16 24 số liệu kết xuất
t0 95 16 24 số liệu tổng hợp
t0 113 11 17 số liệu lấy
t1 5 8 12 kết xuất
t0 15 12 18 chốt số liệu
t0 29 22 33 thời điểm chốt số liệu
t0 53 22 30 thời gian chốt số liệu
t0 77 21 29 thời gian lấy số liệu
t0 100 6 9 lũy kế
t1 5 21 32 thời điểm lấy số liệu
t0 28 10 16 kỳ số liệu
t0 40 14 22 kỳ lấy số liệu
t1 3 6 6 before
l0 11 1 1
t0 12 5 8 trước
t1 3 13 13 no-later-than
l0 18 1 20
t0 19 16 21 trước hoặc trong
t0 37 14 18 trước và trong
t0 53 16 21 trong hoặc trước
t0 71 9 13 chậm nhất
t0 82 9 13 muộn nhất
t0 93 14 18 không muộn hơn
t0 109 9 11 không quá
t0 120 14 18 không chậm hơn
t1 5 8 12 hạn cuối
t0 15 8 11 hạn chót
t0 25 7 11 hạn nộp
t0 34 7 11 hạn gửi
t0 43 8 12 thời hạn
t0 53 7 12 đến hết
t0 62 3 5 hết
t0 67 10 10 xong trong
t0 79 13 19 nộp chậm nhất
t0 94 13 19 gửi chậm nhất
t0 109 13 19 nộp muộn nhất
t1 5 13 19 gửi muộn nhất
t1 3 10 10 submission
l0 15 1 10
t0 16 3 5 nộp
t0 21 3 5 gửi
t0 26 7 11 hạn nộp
t0 35 7 11 hạn gửi
t0 44 8 11 ngày nộp
t0 54 8 11 ngày gửi
t0 64 13 19 nộp chậm nhất
t0 79 13 19 gửi chậm nhất
t0 94 13 19 nộp muộn nhất
t0 109 13 19 gửi muộn nhất
t2 3 13 13 roster-header
l0 18 1 11
t0 19 7 9 báo cáo
t0 28 2 2 bc
t0 32 16 21 ngày nộp báo cáo
t0 50 16 21 ngày gửi báo cáo
t0 68 17 22 ngày nhận báo cáo
t0 87 12 15 ngày báo cáo
t0 101 21 27 thời gian nộp báo cáo
t1 5 21 27 thời gian gửi báo cáo
t0 28 21 30 thời điểm nộp báo cáo
t0 51 9 12 ngày nhận
t0 62 14 18 thời gian nhận
t1 3 13 13 not-submitted
l0 18 1 20
t0 19 9 12 không nộp
t0 30 8 11 chưa nộp
t0 40 9 12 không gửi
t0 51 8 11 chưa gửi
t0 61 13 16 không báo cáo
t0 76 12 15 chưa báo cáo
t0 90 16 20 không có báo cáo
t0 108 15 19 chưa có báo cáo
t1 5 17 22 không nộp báo cáo
t0 24 16 21 chưa nộp báo cáo
t0 42 17 22 không gửi báo cáo
t0 61 16 21 chưa gửi báo cáo
t0 79 14 21 chưa nhận được
t0 95 22 31 chưa nhận được báo cáo
t0 119 11 13 không có bc
t1 5 10 12 chưa có bc
t0 17 11 14 chưa nộp bc
t0 30 12 15 không nộp bc
t0 44 11 14 chưa gửi bc
t0 57 12 15 không gửi bc
t1 3 9 9 late-mark
l0 14 1 13
t0 15 3 5 trễ
t0 20 7 11 trễ hạn
t0 29 7 11 nộp trễ
t0 38 7 11 gửi trễ
t0 47 4 6 chậm
t0 53 8 12 chậm hạn
t0 63 8 12 nộp chậm
t0 73 8 12 gửi chậm
t0 83 4 6 muộn
t0 89 8 12 nộp muộn
t0 99 8 12 gửi muộn
t0 109 7 10 quá hạn
t0 118 11 16 nộp quá hạn
t3 3 7 7 history
l0 12 1 19
t0 13 5 9 kể từ
t0 20 26 35 chỉ số cải cách hành chính
t0 48 11 15 chỉ số cchc
t0 61 14 22 kết quả chỉ số
t0 77 15 21 chỉ số hài lòng
t0 94 9 9 par index
t0 105 5 5 sipas
t0 112 4 4 papi
t1 5 9 14 chấm điểm
t0 16 17 26 kết quả chấm điểm
t0 35 8 12 xếp loại
t0 45 16 24 kết quả xếp loại
t0 63 17 24 đánh giá xếp loại
t0 82 8 12 xếp hạng
t0 92 11 14 khen thưởng
t0 105 9 13 khắc phục
t1 5 7 10 dự toán
t0 14 7 10 phân bổ
t0 23 9 10 danh sách
t2 3 8 8 expected
l0 13 1 9
t0 14 3 6 ước
t0 19 7 13 ước đến
t0 28 13 20 ước thực hiện
t0 43 8 12 ước tính
t0 53 7 11 dự kiến
t0 62 11 18 dự kiến đến
t0 75 2 4 sẽ
t0 79 11 17 kế hoạch từ
t0 92 6 9 dự báo
t2 3 10 10 took-place
l0 15 1 26
t0 16 10 16 đã tổ chức
t0 28 15 25 đã được tổ chức
t0 45 10 14 đã diễn ra
t0 57 12 17 đã tiến hành
t0 71 6 10 đã họp
t0 79 11 15 đã kiểm tra
t0 92 11 17 đã tập huấn
t0 105 5 9 đã mở
t0 112 14 18 đã khai trương
t0 128 14 18 đã khánh thành
t1 5 13 17 đã hoàn thành
t0 20 11 16 đã làm việc
t0 33 7 11 đã tiếp
t0 42 12 19 đã đối thoại
t0 56 11 16 đã khảo sát
t0 69 11 14 đã bàn giao
t0 82 9 13 đã ra mắt
t0 93 9 14 đã sơ kết
t0 104 11 17 đã tổng kết
t0 117 13 17 đã triển khai
t1 5 10 15 đã đưa vào
t0 17 12 17 đã thành lập
t0 31 11 17 đã bổ nhiệm
t0 44 14 20 đã nộp báo cáo
t0 60 14 20 đã gửi báo cáo
t0 76 12 15 đã thông qua
t1 3 6 6 issued
l0 11 1 15
t0 12 11 14 đã ban hành
t0 25 14 18 đã ký ban hành
t0 41 5 8 đã ký
t0 48 12 17 đã phê duyệt
t0 62 10 15 đã công bố
t0 74 6 10 đã gửi
t0 82 8 11 đã trình
t0 92 5 8 đã có
t0 99 20 24 đã tham mưu ban hành
t0 121 16 23 đã được ban hành
t1 5 17 26 đã được phê duyệt
t0 24 23 30 đã xây dựng và ban hành
t0 49 11 14 đã tham mưu
t0 62 12 15 đã thông qua
t0 76 17 24 đã được thông qua
t1 3 12 12 takes-effect
l0 17 1 33
t0 18 8 12 hiệu lực
t0 28 11 16 có hiệu lực
t0 41 8 9 thi hành
t0 51 7 10 áp dụng
t0 60 7 11 hẹn trả
t0 69 3 5 hẹn
t0 74 8 12 chuẩn bị
t0 84 3 5 mời
t0 89 8 12 giấy mời
t0 99 7 10 thư mời
t0 108 7 10 đăng ký
t0 117 4 6 lịch
t0 123 7 10 yêu cầu
t0 132 7 12 đề nghị
t1 5 3 5 hạn
t0 10 8 12 thời hạn
t0 20 2 5 để
t0 24 4 6 nhằm
t0 30 7 11 phục vụ
t0 39 9 14 hướng tới
t0 50 9 12 chào mừng
t0 61 7 10 cho đến
t0 70 8 12 tiến tới
t0 80 5 9 kể từ
t1 5 11 16 cho đại hội
t0 18 12 16 cho hội nghị
t0 32 6 8 cho lễ
t0 40 11 13 cho hội thi
t0 53 8 9 cho ngày
t0 63 8 10 cho cuộc
t0 73 10 14 cho kỳ họp
t0 85 7 10 cho đợt
t0 94 8 10 cho việc
t2 3 7 7 summary
l0 12 1 1
t0 13 8 12 tổng kết
t2 3 8 8 not-date
l0 13 1 11
t0 14 11 14 lương tháng
t0 27 12 16 thưởng tháng
t0 41 14 17 thu nhập tháng
t0 57 4 6 thửa
t0 63 8 13 thửa đất
t0 73 9 16 tờ bản đồ
t0 84 6 9 số nhà
t0 92 7 11 số hiệu
t0 101 5 8 mã số
t0 108 2 3 mã
t0 112 7 10 hộp thư
t1 3 10 10 cumulative
l0 15 1 4
t0 16 6 9 lũy kế
t0 24 8 12 cộng dồn
t0 34 20 30 tính từ đầu nhiệm kỳ
t0 56 5 9 kể từ
t2 3 14 14 province-level
l0 19 1 7
t0 20 8 12 cấp tỉnh
t0 30 9 11 ubnd tỉnh
t0 41 20 26 ủy ban nhân dân tỉnh
t0 63 6 9 các sở
t0 71 8 11 sở ngành
t0 81 16 20 các sở ban ngành
t0 99 12 15 sở ban ngành
t1 3 14 14 district-level
l0 19 1 11
t0 20 9 13 cấp huyện
t0 31 10 12 ubnd huyện
t0 43 9 11 ubnd quận
t0 54 11 14 ubnd thị xã
t0 67 14 17 ubnd thành phố
t0 83 21 27 ủy ban nhân dân huyện
t1 5 20 26 ủy ban nhân dân quận
t0 27 22 29 ủy ban nhân dân thị xã
t0 51 25 32 ủy ban nhân dân thành phố
t0 78 21 31 bộ phận một cửa huyện
t0 101 17 25 một cửa cấp huyện
t1 3 13 13 commune-level
l0 18 1 18
t0 19 6 9 cấp xã
t0 27 7 8 ubnd xã
t0 36 11 14 ubnd phường
t0 49 13 17 ubnd thị trấn
t0 64 11 13 ubnd các xã
t0 77 15 19 ubnd các phường
t0 94 14 18 ubnd phường xã
t0 110 6 8 các xã
t0 118 10 14 các phường
t1 5 14 17 xã, thị trấn
t0 21 12 14 xã, phường
t0 35 12 14 phường, xã
t0 49 22 28 xã, phường, thị trấn
t0 73 18 23 ủy ban nhân dân xã
t0 93 22 29 ủy ban nhân dân phường
t0 117 24 32 ủy ban nhân dân thị trấn
t1 5 22 28 ủy ban nhân dân các xã
t0 29 14 21 một cửa cấp xã
t2 3 10 10 own-period
l0 15 1 3
t0 16 8 10 trong kỳ
t0 26 16 20 trong kỳ báo cáo
t0 44 6 9 kỳ này
t2 3 8 8 standard
l0 13 1 4
t0 14 4 4 tcvn
t0 20 4 4 qcvn
t0 26 3 3 iso
t0 31 3 3 iec
t1 3 14 14 legal-document
l0 19 1 8
t0 20 4 6 luật
t0 26 7 11 bộ luật
t0 35 9 12 pháp lệnh
t0 46 9 12 hiến pháp
t0 57 9 14 nghị định
t0 68 8 10 thông tư
t0 78 10 14 nghị quyết
t0 90 7 11 chỉ thị
t3 3 11 11 table-label
l0 16 1 4
t0 17 4 6 bảng
t0 23 7 11 bảng số
t0 32 4 6 biểu
t0 38 7 11 biểu số
t1 3 10 10 form-label
l0 15 1 4
t0 16 8 12 biểu mẫu
t0 26 6 10 mẫu số
t0 34 8 12 mẫu biểu
t0 44 11 17 biểu mẫu số
t1 3 14 14 appendix-label
l0 19 1 3
t0 20 7 11 phụ lục
t0 29 10 16 phụ lục số
t0 41 8 12 phụ biểu
t1 3 12 12 continuation
l0 17 1 3
t0 18 9 11 tiếp theo
t0 29 8 8 (tiếp)
t0 39 16 21 tiếp trang trước
t1 3 9 9 enclosure
l0 14 1 4
t0 15 8 9 kèm theo
t0 25 17 19 ban hành kèm theo
t0 44 8 11 đính kèm
t0 54 7 10 gửi kèm
t2 3 9 9 narrowing
l0 14 1 46
t0 15 8 11 lĩnh vực
t0 25 12 17 dịch vụ công
t0 39 12 17 phi địa giới
t0 53 28 39 không phụ thuộc vào địa giới
t0 83 6 9 số hóa
t0 91 6 9 số hoá
t0 99 10 14 chứng thực
t0 111 7 11 hộ tịch
t0 120 7 11 đất đai
t1 5 8 11 phản ánh
t0 15 9 13 kiến nghị
t0 26 9 13 khiếu nại
t0 37 6 9 tố cáo
t0 45 10 11 thanh toán
t0 57 8 13 mức độ 3
t0 67 8 13 mức độ 4
t0 77 7 10 cùng kỳ
t0 86 8 13 kỳ trước
t0 96 9 13 năm trước
t0 107 9 13 quý trước
t0 118 6 9 lũy kế
t1 5 12 14 có phát sinh
t0 19 12 17 chỉ thống kê
t0 33 8 11 chỉ tính
t0 43 5 6 riêng
t0 50 14 18 liên thông với
t0 66 3 4 phí
t0 71 6 9 lệ phí
t0 79 13 21 đối với hồ sơ
t0 94 4 5 nhóm
t0 100 9 11 theo từng
t0 111 8 13 đột xuất
t0 121 8 13 tồn đọng
t1 5 18 24 trước khi sáp nhập
t0 25 16 19 sau khi sáp nhập
t0 43 14 20 trước sáp nhập
t0 59 12 15 sau sáp nhập
t0 73 17 24 trước khi sắp xếp
t0 92 15 19 sau khi sắp xếp
t0 109 13 20 trước sắp xếp
t1 5 11 15 sau sắp xếp
t0 18 18 25 trước khi hợp nhất
t0 38 16 20 sau khi hợp nhất
t0 56 30 40 mô hình chính quyền địa phương
t0 88 9 12 giai đoạn
t0 99 3 6 đợt
t2 3 8 8 one-stop
l0 13 1 5
t0 14 7 11 một cửa
t0 23 18 24 một cửa liên thông
t0 43 24 35 tiếp nhận và trả kết quả
t0 69 29 39 giải quyết thủ tục hành chính
t0 100 15 19 giải quyết tthc
t2 3 15 15 one-stop-office
l0 20 1 11
t0 21 15 23 bộ phận một cửa
t0 38 32 47 bộ phận tiếp nhận và trả kết quả
t0 72 41 61 bộ phận tiếp nhận và trả kết quả hiện đại
t1 5 62 87 bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính
t0 69 48 67 bộ phận tiếp nhận và trả kết quả giải quyết tthc
t1 5 38 56 bộ phận tiếp nhận hồ sơ và trả kết quả
t0 45 34 46 trung tâm tiếp nhận và trả kết quả
t0 81 27 40 tổ tiếp nhận và trả kết quả
t1 5 29 42 quầy tiếp nhận và trả kết quả
t0 36 33 41 trung tâm phục vụ hành chính công
t0 71 25 29 trung tâm hành chính công
t1 3 10 10 sent-apart
l0 15 1 12
t0 16 7 10 gửi kèm
t0 25 9 12 gửi riêng
t0 36 7 9 gửi sau
t0 45 3 5 tệp
t0 50 7 9 tệp tin
t0 59 4 4 file
t0 65 10 10 file excel
t0 77 7 11 bản mềm
t0 86 13 17 văn bản riêng
t0 101 9 12 tập riêng
t0 112 8 12 đăng tải
t0 122 9 12 đăng trên
t2 3 12 12 commune-kind
l0 17 1 4
t0 18 2 3 xã
t0 22 6 9 phường
t0 30 8 12 thị trấn
t0 40 7 10 đặc khu
t1 3 13 13 district-kind
l0 18 1 5
t0 19 5 7 huyện
t0 26 4 6 quận
t0 32 6 9 thị xã
t0 40 9 12 thành phố
t0 51 2 2 tp
t1 3 13 13 province-kind
l0 18 1 1
t0 19 4 6 tỉnh
"""#)),
    ("identities", PackedYAML(#"""
t551 1 10 10 identities
l1 3 1 7
m0 5 1 3
t0 5 4 4 name
t0 11 25 25 received-resolved-pending
t1 5 5 5 whole
l0 12 1 1
t0 13 8 8 received
t1 5 5 5 parts
l0 12 1 2
l0 13 1 1
t0 14 8 8 resolved
l0 25 1 1
t0 26 7 7 pending
m1 5 1 3
t0 5 4 4 name
t0 11 20 20 received-new-carried
t1 5 5 5 whole
l0 12 1 1
t0 13 8 8 received
t1 5 5 5 parts
l0 12 1 2
l0 13 1 2
t0 14 8 8 received
t0 24 3 3 new
l0 30 1 2
t0 31 8 8 received
t0 41 7 7 carried
m1 5 1 3
t0 5 4 4 name
t0 11 27 27 resolved-early-on-time-late
t1 5 5 5 whole
l0 12 1 1
t0 13 8 8 resolved
t1 5 5 5 parts
l0 12 1 3
l0 13 1 2
t0 14 8 8 resolved
t0 24 5 5 early
l0 32 1 2
t0 33 8 8 resolved
t0 43 7 7 on-time
l0 53 1 2
t0 54 8 8 resolved
t0 64 4 4 late
m1 5 1 3
t0 5 4 4 name
t0 11 21 21 resolved-in-time-late
t1 5 5 5 whole
l0 12 1 1
t0 13 8 8 resolved
t1 5 5 5 parts
l0 12 1 2
l0 13 1 2
t0 14 8 8 resolved
t0 24 16 16 on-time-or-early
l0 43 1 2
t0 44 8 8 resolved
t0 54 4 4 late
m1 5 1 3
t0 5 4 4 name
t0 11 20 20 pending-in-term-late
t1 5 5 5 whole
l0 12 1 1
t0 13 7 7 pending
t1 5 5 5 parts
l0 12 1 2
l0 13 1 2
t0 14 7 7 pending
t0 23 7 7 in-term
l0 33 1 2
t0 34 7 7 pending
t0 43 4 4 late
m1 5 1 3
t0 5 4 4 name
t0 11 23 23 assigned-present-vacant
t1 5 5 5 whole
l0 12 1 1
t0 13 8 8 assigned
t1 5 5 5 parts
l0 12 1 2
l0 13 1 1
t0 14 7 7 present
l0 24 1 1
t0 25 6 6 vacant
m1 5 1 3
t0 5 4 4 name
t0 11 15 15 score-deduction
t1 5 5 5 whole
l0 12 1 1
t0 13 7 7 maximum
t1 5 5 5 parts
l0 12 1 2
l0 13 1 1
t0 14 8 8 achieved
l0 25 1 1
t0 26 8 8 deducted
"""#)),
    ("calendar", PackedYAML(#"""
t581 1 8 8 calendar
l1 3 1 1
m0 5 1 4
t0 5 4 4 name
t0 11 10 10 nd-09-2019
t1 5 5 5 basis
t0 12 32 41 Nghị định 09/2019/NĐ-CP, điều 12
t1 5 5 5 since
t0 12 10 10 2019-03-12
t1 5 7 7 windows
l1 7 1 1
m0 9 1 5
t0 10 7 7 periods
l0 19 1 4
t0 20 5 5 month
t0 27 7 7 quarter
t0 36 4 4 half
t0 42 4 4 year
t0 49 8 8 from-day
t0 59 2 2 15
t0 63 10 10 from-month
t0 75 6 6 before
t0 83 6 6 to-day
t0 91 2 2 14
t0 95 8 8 to-month
t0 105 4 4 last
"""#)),
    ("deadlines", PackedYAML(#"""
t600 1 9 9 deadlines
l0 12 1 0
"""#)),
    ("document-types", PackedYAML(#"""
t606 1 14 14 document-types
l1 3 1 36
m0 5 1 3
t0 6 4 4 name
t0 12 3 3 law
t0 17 5 5 words
l0 24 1 1
t0 25 4 6 luật
t0 32 7 7 symbols
l0 41 1 1
t0 42 1 1 L
m1 5 1 2
t0 6 4 4 name
t0 12 4 4 code
t0 18 5 5 words
l0 25 1 1
t0 26 7 11 bộ luật
m1 5 1 3
t0 6 4 4 name
t0 12 9 9 ordinance
t0 23 5 5 words
l0 30 1 1
t0 31 9 12 pháp lệnh
t0 43 7 7 symbols
l0 52 1 1
t0 53 2 2 PL
m1 5 1 3
t0 6 4 4 name
t0 12 5 5 order
t0 19 5 5 words
l0 26 1 1
t0 27 4 6 lệnh
t0 34 7 7 symbols
l0 43 1 1
t0 44 1 1 L
m2 5 1 3
t0 6 4 4 name
t0 12 5 5 edict
t0 19 5 5 words
l0 26 1 2
t0 27 8 12 sắc lệnh
t0 37 8 12 sắc luật
t0 48 7 7 symbols
l0 57 1 1
t0 58 2 2 SL
m1 5 1 3
t0 6 4 4 name
t0 12 10 10 resolution
t0 24 5 5 words
l0 31 1 1
t0 32 10 14 nghị quyết
t0 45 7 7 symbols
l0 54 1 1
t0 55 2 2 NQ
m1 5 1 3
t0 6 4 4 name
t0 12 16 16 joint-resolution
t0 30 5 5 words
l0 37 1 1
t0 38 20 27 nghị quyết liên tịch
t0 61 7 7 symbols
l0 70 1 1
t0 71 4 4 NQLT
m1 5 1 3
t0 6 4 4 name
t0 12 6 6 decree
t0 20 5 5 words
l0 27 1 1
t0 28 9 14 nghị định
t0 40 7 7 symbols
l0 49 1 1
t0 50 2 3 NĐ
m1 5 1 3
t0 6 4 4 name
t0 12 8 8 circular
t0 22 5 5 words
l0 29 1 1
t0 30 8 10 thông tư
t0 41 7 7 symbols
l0 50 1 1
t0 51 2 2 TT
m1 5 1 3
t0 6 4 4 name
t0 12 14 14 joint-circular
t0 28 5 5 words
l0 35 1 1
t0 36 18 23 thông tư liên tịch
t0 57 7 7 symbols
l0 66 1 1
t0 67 4 4 TTLT
m1 5 1 3
t0 6 4 4 name
t0 12 8 8 decision
t0 22 5 5 words
l0 29 1 1
t0 30 10 15 quyết định
t0 43 7 7 symbols
l0 52 1 1
t0 53 2 3 QĐ
m1 5 1 3
t0 6 4 4 name
t0 12 9 9 directive
t0 23 5 5 words
l0 30 1 1
t0 31 7 11 chỉ thị
t0 41 7 7 symbols
l0 50 1 1
t0 51 2 2 CT
m1 5 1 3
t0 6 4 4 name
t0 12 10 10 regulation
t0 24 5 5 words
l0 31 1 1
t0 32 7 9 quy chế
t0 42 7 7 symbols
l0 51 1 1
t0 52 2 2 QC
m1 5 1 3
t0 6 4 4 name
t0 12 5 5 rules
t0 19 5 5 words
l0 26 1 1
t0 27 8 11 quy định
t0 38 7 7 symbols
l0 47 1 1
t0 48 3 4 QyĐ
m3 5 1 2
t0 6 4 4 name
t0 12 10 10 communique
t0 24 5 5 words
l0 31 1 1
t0 32 9 11 thông cáo
m1 5 1 3
t0 6 4 4 name
t0 12 6 6 notice
t0 20 5 5 words
l0 27 1 1
t0 28 9 11 thông báo
t0 40 7 7 symbols
l0 49 1 1
t0 50 2 2 TB
m1 5 1 3
t0 6 4 4 name
t0 12 8 8 guidance
t0 22 5 5 words
l0 29 1 1
t0 30 9 14 hướng dẫn
t0 42 7 7 symbols
l0 51 1 1
t0 52 2 2 HD
m1 5 1 3
t0 6 4 4 name
t0 12 9 9 programme
t0 23 5 5 words
l0 30 1 1
t0 31 12 15 chương trình
t0 46 7 7 symbols
l0 55 1 1
t0 56 3 3 CTr
m1 5 1 3
t0 6 4 4 name
t0 12 4 4 plan
t0 18 5 5 words
l0 25 1 1
t0 26 8 12 kế hoạch
t0 37 7 7 symbols
l0 46 1 1
t0 47 2 2 KH
m1 5 1 3
t0 6 4 4 name
t0 12 6 6 option
t0 20 5 5 words
l0 27 1 1
t0 28 9 12 phương án
t0 40 7 7 symbols
l0 49 1 1
t0 50 2 2 PA
m1 5 1 3
t0 6 4 4 name
t0 12 6 6 scheme
t0 20 5 5 words
l0 27 1 1
t0 28 5 9 đề án
t0 36 7 7 symbols
l0 45 1 1
t0 46 2 3 ĐA
m1 5 1 3
t0 6 4 4 name
t0 12 7 7 project
t0 21 5 5 words
l0 28 1 1
t0 29 5 8 dự án
t0 37 7 7 symbols
l0 46 1 1
t0 47 2 2 DA
m1 5 1 3
t0 6 4 4 name
t0 12 6 6 report
t0 20 5 5 words
l0 27 1 1
t0 28 7 9 báo cáo
t0 38 7 7 symbols
l0 47 1 1
t0 48 2 2 BC
m1 5 1 3
t0 6 4 4 name
t0 12 7 7 minutes
t0 21 5 5 words
l0 28 1 1
t0 29 8 11 biên bản
t0 40 7 7 symbols
l0 49 1 1
t0 50 2 2 BB
m2 5 1 3
t0 6 4 4 name
t0 12 8 8 proposal
t0 22 5 5 words
l0 29 1 1
t0 30 8 11 tờ trình
t0 41 7 7 symbols
l0 50 1 2
t0 51 3 3 TTr
t0 56 2 2 TT
m1 5 1 3
t0 6 4 4 name
t0 12 8 8 contract
t0 22 5 5 words
l0 29 1 1
t0 30 8 13 hợp đồng
t0 41 7 7 symbols
l0 50 1 1
t0 51 2 3 HĐ
m1 5 1 3
t0 6 4 4 name
t0 12 8 8 telegram
t0 22 5 5 words
l0 29 1 1
t0 30 9 13 công điện
t0 42 7 7 symbols
l0 51 1 1
t0 52 2 3 CĐ
m1 5 1 3
t0 6 4 4 name
t0 12 10 10 conclusion
t0 24 5 5 words
l0 31 1 1
t0 32 8 12 kết luận
t0 43 7 7 symbols
l0 52 1 1
t0 53 2 2 KL
m1 5 1 3
t0 6 4 4 name
t0 12 10 10 invitation
t0 24 5 5 words
l0 31 1 1
t0 32 8 12 giấy mời
t0 43 7 7 symbols
l0 52 1 1
t0 53 2 2 GM
m1 5 1 3
t0 6 4 4 name
t0 12 10 10 memorandum
t0 24 5 5 words
l0 31 1 1
t0 32 11 15 bản ghi nhớ
t0 46 7 7 symbols
l0 55 1 1
t0 56 3 3 BGN
m1 5 1 3
t0 6 4 4 name
t0 12 9 9 agreement
t0 23 5 5 words
l0 30 1 1
t0 31 14 20 bản thỏa thuận
t0 48 7 7 symbols
l0 57 1 1
t0 58 3 3 BTT
m1 5 1 3
t0 6 4 4 name
t0 12 13 13 authorization
t0 27 5 5 words
l0 34 1 1
t0 35 13 19 giấy ủy quyền
t0 51 7 7 symbols
l0 60 1 1
t0 61 3 3 GUQ
m1 5 1 3
t0 6 4 4 name
t0 12 12 12 introduction
t0 26 5 5 words
l0 33 1 1
t0 34 15 21 giấy giới thiệu
t0 52 7 7 symbols
l0 61 1 1
t0 62 3 3 GGT
m1 5 1 3
t0 6 4 4 name
t0 12 5 5 leave
t0 19 5 5 words
l0 26 1 1
t0 27 14 19 giấy nghỉ phép
t0 44 7 7 symbols
l0 53 1 1
t0 54 3 3 GNP
m5 5 1 2
t0 6 4 4 name
t0 12 6 6 letter
t0 20 5 5 words
l0 27 1 1
t0 28 8 10 công văn
m2 5 1 2
t0 6 4 4 name
t0 12 8 8 document
t0 22 5 5 words
l0 29 1 1
t0 30 7 10 văn bản
"""#)),
    ("agency-levels", PackedYAML(#"""
t657 1 13 13 agency-levels
m1 3 1 7
t0 3 8 8 ministry
l0 13 1 5
t0 14 9 12 chính phủ
t0 25 2 4 bộ
t0 29 16 19 cơ quan ngang bộ
t0 47 18 24 ngân hàng nhà nước
t0 67 24 33 bảo hiểm xã hội việt nam
t3 3 8 8 province
l0 13 1 16
t0 14 4 6 tỉnh
t0 20 16 22 thành phố hà nội
t0 38 21 27 thành phố hồ chí minh
t0 61 19 25 thành phố hải phòng
t0 82 17 24 thành phố đà nẵng
t0 101 17 23 thành phố cần thơ
t1 5 9 12 tp hà nội
t0 16 14 17 tp hồ chí minh
t0 32 12 15 tp hải phòng
t0 46 10 14 tp đà nẵng
t0 58 10 13 tp cần thơ
t0 70 10 13 tp. hà nội
t0 82 15 18 tp. hồ chí minh
t0 99 13 16 tp. hải phòng
t1 5 11 15 tp. đà nẵng
t0 18 11 14 tp. cần thơ
t1 3 10 10 department
l0 15 1 5
t0 16 2 4 sở
t0 20 7 9 chi cục
t0 29 11 14 ban quản lý
t0 42 11 14 ban dân tộc
t0 55 14 16 thanh tra tỉnh
t1 3 8 8 district
l0 13 1 5
t0 14 5 7 huyện
t0 21 4 6 quận
t0 27 6 9 thị xã
t0 35 9 12 thành phố
t0 46 2 2 tp
t1 3 6 6 office
l0 11 1 1
t0 12 5 6 phòng
t1 3 7 7 commune
l0 12 1 4
t0 13 2 3 xã
t0 17 6 9 phường
t0 25 8 12 thị trấn
t0 35 7 10 đặc khu
t2 3 5 5 other
l0 10 1 14
t0 11 6 9 xã hội
t0 19 7 11 bộ phận
t0 28 6 9 cán bộ
t0 36 6 10 nội bộ
t0 44 9 11 văn phòng
t0 55 10 13 quốc phòng
t0 67 11 14 phòng chống
t0 80 10 12 phòng cháy
t0 92 10 14 hợp tác xã
t0 104 7 9 công xã
t0 113 6 10 xã đội
t0 121 12 17 quận ủy viên
t1 5 6 10 trụ sở
t0 13 5 8 cơ sở
"""#)),
    ("standards", PackedYAML(#"""
t680 1 9 9 standards
l1 3 1 22
m0 5 1 4
t0 6 4 4 name
t0 12 8 8 ISO 9001
t0 22 8 8 editions
l0 32 1 6
t0 33 4 4 1987
t0 39 4 4 1994
t0 45 4 4 1996
t0 51 4 4 2000
t0 57 4 4 2008
t0 63 4 4 2015
t0 70 14 14 complete-until
t0 86 4 4 2025
t0 92 9 9 misprints
t0 103 4 4 true
m1 5 1 4
t0 6 4 4 name
t0 12 9 9 ISO 14001
t0 23 8 8 editions
l0 33 1 6
t0 34 4 4 1996
t0 40 4 4 1998
t0 46 4 4 2004
t0 52 4 4 2005
t0 58 4 4 2010
t0 64 4 4 2015
t0 71 14 14 complete-until
t0 87 4 4 2025
t0 93 9 9 misprints
t0 104 4 4 true
m2 5 1 4
t0 6 4 4 name
t0 12 13 13 ISO/IEC 27001
t0 27 8 8 editions
l0 37 1 6
t0 38 4 4 2005
t0 44 4 4 2009
t0 50 4 4 2013
t0 56 4 4 2017
t0 62 4 4 2019
t0 68 4 4 2022
t0 75 14 14 complete-until
t0 91 4 4 2022
t0 97 9 9 misprints
t0 108 4 4 true
m1 5 1 3
t0 6 4 4 name
t0 12 9 9 TCVN 6909
t0 23 8 8 editions
l0 33 1 1
t0 34 4 4 2001
t0 41 14 14 complete-until
t0 57 4 4 2020
m1 5 1 1
t0 6 4 4 name
t0 12 14 14 TCVN ISO 15489
m1 5 1 1
t0 6 4 4 name
t0 12 8 8 ISO 9000
m1 5 1 1
t0 6 4 4 name
t0 12 8 8 ISO 9004
m1 5 1 1
t0 6 4 4 name
t0 12 9 9 ISO 10001
m1 5 1 1
t0 6 4 4 name
t0 12 9 9 ISO 19011
m1 5 1 1
t0 6 4 4 name
t0 12 9 9 ISO 21001
m1 5 1 1
t0 6 4 4 name
t0 12 9 9 ISO 22000
m1 5 1 1
t0 6 4 4 name
t0 12 9 9 ISO 29001
m1 5 1 1
t0 6 4 4 name
t0 12 9 9 ISO 37001
m1 5 1 1
t0 6 4 4 name
t0 12 9 9 ISO 39001
m1 5 1 1
t0 6 4 4 name
t0 12 9 9 ISO 45001
m1 5 1 1
t0 6 4 4 name
t0 12 9 9 ISO 50001
m1 5 1 1
t0 6 4 4 name
t0 12 13 13 ISO/IEC 27000
m1 5 1 1
t0 6 4 4 name
t0 12 13 13 ISO/IEC 27002
m1 5 1 1
t0 6 4 4 name
t0 12 13 13 ISO/IEC 27011
m1 5 1 1
t0 6 4 4 name
t0 12 13 13 ISO/IEC 27021
m1 5 1 1
t0 6 4 4 name
t0 12 13 13 ISO/IEC 27031
m1 5 1 1
t0 6 4 4 name
t0 12 13 13 ISO/IEC 27701
"""#)),
    ("superseded", PackedYAML(#"""
t712 1 10 10 superseded
m2 3 1 3
t0 3 7 7 current
l0 12 1 19
t0 13 6 9 căn cứ
t0 21 10 14 căn cứ vào
t0 33 9 13 thực hiện
t0 44 14 18 thực hiện theo
t0 60 16 21 thực hiện nghiêm
t0 78 13 19 thực hiện tốt
t0 93 18 26 tiếp tục thực hiện
t0 113 17 25 tổ chức thực hiện
t1 5 20 26 triển khai thực hiện
t0 27 19 25 tiếp tục triển khai
t0 48 17 22 theo quy định tại
t0 67 17 22 theo quy định của
t0 86 12 17 quy định tại
t0 100 14 16 theo tinh thần
t0 116 7 10 áp dụng
t1 5 16 23 tiếp tục áp dụng
t0 23 7 8 duy trì
t0 32 15 19 duy trì áp dụng
t0 49 8 11 vận hành
t2 3 4 4 past
l0 9 1 18
t0 10 8 10 thay thế
t0 20 13 19 được thay thế
t0 35 6 9 bãi bỏ
t0 43 12 18 hết hiệu lực
t0 57 10 15 chuyển đổi
t0 69 8 11 nâng cấp
t0 79 7 12 sửa đổi
t0 88 9 12 kiện toàn
t0 99 14 17 thành lập theo
t0 115 9 14 trước đây
t0 126 8 13 trước đó
t1 5 8 12 tổng kết
t0 15 6 9 sơ kết
t0 23 8 11 nhìn lại
t0 33 8 11 kết thúc
t0 43 9 13 kể từ khi
t0 54 12 18 đã thực hiện
t0 68 10 15 đã áp dụng
t1 3 10 10 references
l1 5 1 20
m0 7 1 5
t0 8 4 4 name
t0 14 13 13 iso-9001-2008
t0 29 9 9 reference
t0 40 15 13 ISO 9001:2008
t0 57 11 11 replaced-by
t0 70 15 13 ISO 9001:2015
t0 87 4 4 from
t0 93 10 10 2015-09-23
t1 7 16 16 transition-until
t0 25 10 10 2018-12-31
m1 7 1 4
t0 8 4 4 name
t0 14 11 11 nd-110-2004
t0 27 9 9 reference
t0 38 14 15 110/2004/NĐ-CP
t0 54 11 11 replaced-by
t0 67 23 29 Nghị định 30/2020/NĐ-CP
t0 92 4 4 from
t0 98 10 10 2020-03-05
m1 7 1 4
t0 8 4 4 name
t0 14 10 10 nd-09-2010
t0 26 9 9 reference
t0 37 13 14 09/2010/NĐ-CP
t0 52 11 11 replaced-by
t0 65 23 29 Nghị định 30/2020/NĐ-CP
t0 90 4 4 from
t0 96 10 10 2020-03-05
m1 7 1 5
t0 8 4 4 name
t0 14 11 11 nq-30c-2011
t0 27 9 9 reference
t0 38 9 9 30c/NQ-CP
t0 49 6 6 issued
t0 57 10 10 2011-11-08
t0 69 11 11 replaced-by
t0 82 34 39 Nghị quyết 76/NQ-CP ngày 15/7/2021
t1 7 4 4 from
t0 13 10 10 2021-07-15
m1 7 1 5
t0 8 4 4 name
t0 14 11 11 qd-225-2016
t0 27 9 9 reference
t0 38 10 11 225/QĐ-TTg
t0 50 6 6 issued
t0 58 10 10 2016-02-04
t0 70 11 11 replaced-by
t0 83 34 39 Nghị quyết 76/NQ-CP ngày 15/7/2021
t1 7 4 4 from
t0 13 10 10 2021-07-15
m2 7 1 5
t0 8 4 4 name
t0 14 10 10 qd-93-2007
t0 26 9 9 reference
t0 37 14 15 93/2007/QĐ-TTg
t0 53 11 11 replaced-by
t0 66 25 31 Quyết định 09/2015/QĐ-TTg
t0 93 4 4 from
t0 99 10 10 2015-05-15
t0 111 8 8 verified
t0 121 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 qd-09-2015
t0 26 9 9 reference
t0 37 14 15 09/2015/QĐ-TTg
t0 53 11 11 replaced-by
t0 66 23 29 Nghị định 61/2018/NĐ-CP
t0 91 4 4 from
t0 97 10 10 2018-06-21
t0 109 8 8 verified
t0 119 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 nd-61-2018
t0 26 9 9 reference
t0 37 13 14 61/2018/NĐ-CP
t0 52 11 11 replaced-by
t0 65 24 30 Nghị định 118/2025/NĐ-CP
t0 91 4 4 from
t0 97 10 10 2025-07-01
t0 109 8 8 verified
t0 119 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 11 11 nd-107-2021
t0 27 9 9 reference
t0 38 14 15 107/2021/NĐ-CP
t0 54 11 11 replaced-by
t0 67 24 30 Nghị định 118/2025/NĐ-CP
t0 93 4 4 from
t0 99 10 10 2025-07-01
t0 111 8 8 verified
t0 121 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 tt-01-2011
t0 26 9 9 reference
t0 37 14 14 01/2011/TT-BNV
t0 53 11 11 replaced-by
t0 66 23 29 Nghị định 30/2020/NĐ-CP
t0 91 4 4 from
t0 97 10 10 2020-03-05
t0 109 8 8 verified
t0 119 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 nd-43-2011
t0 26 9 9 reference
t0 37 13 14 43/2011/NĐ-CP
t0 52 11 11 replaced-by
t0 65 23 29 Nghị định 42/2022/NĐ-CP
t0 90 4 4 from
t0 96 10 10 2022-08-15
t0 108 8 8 verified
t0 118 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 nd-16-2015
t0 26 9 9 reference
t0 37 13 14 16/2015/NĐ-CP
t0 52 11 11 replaced-by
t0 65 23 29 Nghị định 60/2021/NĐ-CP
t0 90 4 4 from
t0 96 10 10 2021-08-15
t0 108 8 8 verified
t0 118 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 11 11 nd-108-2014
t0 27 9 9 reference
t0 38 14 15 108/2014/NĐ-CP
t0 54 11 11 replaced-by
t0 67 23 29 Nghị định 29/2023/NĐ-CP
t0 92 4 4 from
t0 98 10 10 2023-07-20
t0 110 8 8 verified
t0 120 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 11 11 nd-113-2018
t0 27 9 9 reference
t0 38 14 15 113/2018/NĐ-CP
t0 54 11 11 replaced-by
t0 67 23 29 Nghị định 29/2023/NĐ-CP
t0 92 4 4 from
t0 98 10 10 2023-07-20
t0 110 8 8 verified
t0 120 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 11 11 nd-143-2020
t0 27 9 9 reference
t0 38 14 15 143/2020/NĐ-CP
t0 54 11 11 replaced-by
t0 67 23 29 Nghị định 29/2023/NĐ-CP
t0 92 4 4 from
t0 98 10 10 2023-07-20
t0 110 8 8 verified
t0 120 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 nd-29-2023
t0 26 9 9 reference
t0 37 13 14 29/2023/NĐ-CP
t0 52 11 11 replaced-by
t0 65 24 30 Nghị định 154/2025/NĐ-CP
t0 91 4 4 from
t0 97 10 10 2025-06-16
t0 109 8 8 verified
t0 119 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 nd-92-2009
t0 26 9 9 reference
t0 37 13 14 92/2009/NĐ-CP
t0 52 11 11 replaced-by
t0 65 23 29 Nghị định 33/2023/NĐ-CP
t0 90 4 4 from
t0 96 10 10 2023-08-01
t0 108 8 8 verified
t0 118 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 nd-34-2019
t0 26 9 9 reference
t0 37 13 14 34/2019/NĐ-CP
t0 52 11 11 replaced-by
t0 65 23 29 Nghị định 33/2023/NĐ-CP
t0 90 4 4 from
t0 96 10 10 2023-08-01
t0 108 8 8 verified
t0 118 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 nd-37-2014
t0 26 9 9 reference
t0 37 13 14 37/2014/NĐ-CP
t0 52 11 11 replaced-by
t0 65 24 30 Nghị định 150/2025/NĐ-CP
t0 91 4 4 from
t0 97 10 10 2025-07-01
t0 109 8 8 verified
t0 119 5 5 false
m1 7 1 5
t0 8 4 4 name
t0 14 10 10 nd-34-2016
t0 26 9 9 reference
t0 37 13 14 34/2016/NĐ-CP
t0 52 11 11 replaced-by
t0 65 23 29 Nghị định 78/2025/NĐ-CP
t0 90 4 4 from
t0 96 10 10 2025-04-01
t0 108 8 8 verified
t0 118 5 5 false
"""#)),
    ("forms", PackedYAML(#"""
t753 1 5 5 forms
l2 3 1 8
m0 5 1 4
t0 5 4 4 name
t0 11 9 9 direction
t1 5 6 6 titles
l0 13 1 1
t0 14 17 26 chỉ đạo điều hành
t1 5 4 4 rows
l1 7 1 18
m0 9 1 3
t0 10 4 4 code
t0 16 1 1 1
t0 19 5 5 label
t0 26 18 28 số văn bản chỉ đạo
t0 46 4 4 unit
t0 52 7 10 văn bản
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 2
t0 19 5 5 label
t0 26 25 35 tỷ lệ hoàn thành kế hoạch
t0 53 4 4 unit
t0 59 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.1
t0 21 5 5 label
t0 28 14 21 nhiệm vụ đề ra
t0 44 4 4 unit
t0 50 8 12 nhiệm vụ
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.2
t0 21 5 5 label
t0 28 22 30 nhiệm vụ đã hoàn thành
t0 52 4 4 unit
t0 58 8 12 nhiệm vụ
m1 9 1 2
t0 10 4 4 code
t0 16 1 1 3
t0 19 5 5 label
t0 26 13 15 kiểm tra cchc
m1 9 1 2
t0 10 4 4 code
t0 16 3 3 3.1
t0 21 5 5 label
t0 28 11 15 đã kiểm tra
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 3.2
t0 21 5 5 label
t0 28 22 35 tỷ lệ xử lý các vấn đề
t0 52 4 4 unit
t0 58 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 3.2.1
t0 23 5 5 label
t0 30 32 44 số vấn đề phát hiện qua kiểm tra
t0 64 4 4 unit
t0 70 6 11 vấn đề
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 3.2.2
t0 23 5 5 label
t0 30 13 18 đã xử lý xong
t0 45 4 4 unit
t0 51 6 11 vấn đề
m1 9 1 2
t0 10 4 4 code
t0 16 1 1 4
t0 19 5 5 label
t0 26 18 26 thực hiện nhiệm vụ
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 4.1
t0 21 5 5 label
t0 28 26 38 tổng số nhiệm vụ được giao
t0 56 4 4 unit
t0 62 8 12 nhiệm vụ
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 4.2
t0 21 5 5 label
t0 28 22 30 đã hoàn thành đúng hạn
t0 52 4 4 unit
t0 58 8 12 nhiệm vụ
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 4.3
t0 21 5 5 label
t0 28 24 30 hoàn thành nhưng quá hạn
t0 54 4 4 unit
t0 60 8 12 nhiệm vụ
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 4.4
t0 21 5 5 label
t0 28 29 36 quá hạn nhưng chưa hoàn thành
t0 59 4 4 unit
t0 65 8 12 nhiệm vụ
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 5
t0 19 5 5 label
t0 26 20 27 khảo sát sự hài lòng
t0 48 6 6 values
l0 56 1 2
t0 57 1 1 0
t0 60 1 1 1
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 5.1
t0 21 5 5 label
t0 28 23 33 số lượng phiếu khảo sát
t0 53 4 4 unit
t0 59 5 7 phiếu
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 5.2
t0 21 5 5 label
t0 28 18 24 hình thức khảo sát
t0 48 6 6 values
l0 56 1 3
t0 57 1 1 0
t0 60 1 1 1
t0 63 1 1 2
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 6
t0 19 5 5 label
t0 26 17 26 tổ chức đối thoại
t0 45 6 6 values
l0 53 1 2
t0 54 1 1 0
t0 57 1 1 1
t1 5 8 8 formulas
l1 7 1 3
t0 9 27 25 [2] = 100 * [2.2] / [2.1]
t1 9 33 31 [3.2] = 100 * [3.2.2] / [3.2.1]
t2 9 32 30 [4.1] >= [4.2] + [4.3] + [4.4]
m1 5 1 4
t0 5 4 4 name
t0 11 12 12 institutions
t1 5 6 6 titles
l0 13 1 1
t0 14 16 23 cải cách thể chế
t1 5 4 4 rows
l1 7 1 14
m0 9 1 3
t0 10 4 4 code
t0 16 1 1 1
t0 19 5 5 label
t0 26 34 46 tổng số văn bản quy phạm pháp luật
t0 62 4 4 unit
t0 68 7 10 văn bản
m1 9 1 3
t0 10 4 4 code
t0 16 8 8 province
t0 26 5 5 label
t0 33 20 25 do cấp tỉnh ban hành
t0 55 4 4 unit
t0 61 7 10 văn bản
m1 9 1 3
t0 10 4 4 code
t0 16 8 8 district
t0 26 5 5 label
t0 33 21 26 do cấp huyện ban hành
t0 56 4 4 unit
t0 62 7 10 văn bản
m1 9 1 3
t0 10 4 4 code
t0 16 7 7 commune
t0 25 5 5 label
t0 32 18 22 do cấp xã ban hành
t0 52 4 4 unit
t0 58 7 10 văn bản
m1 9 1 2
t0 10 4 4 code
t0 16 1 1 2
t0 19 5 5 label
t0 26 17 20 kiểm tra, xử lý
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.1
t0 21 5 5 label
t0 28 11 15 đã kiểm tra
t0 41 4 4 unit
t0 47 7 10 văn bản
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.2
t0 21 5 5 label
t0 28 11 18 tỷ lệ xử lý
t0 41 4 4 unit
t0 47 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 2.2.1
t0 23 5 5 label
t0 30 14 21 cần phải xử lý
t0 46 4 4 unit
t0 52 7 10 văn bản
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 2.2.2
t0 23 5 5 label
t0 30 18 27 đã được xử lý xong
t0 50 4 4 unit
t0 56 7 10 văn bản
m1 9 1 2
t0 10 4 4 code
t0 16 1 1 3
t0 19 5 5 label
t0 26 14 16 rà soát vbqppl
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 3.1
t0 21 5 5 label
t0 28 10 14 đã rà soát
t0 40 4 4 unit
t0 46 7 10 văn bản
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 3.2
t0 21 5 5 label
t0 28 11 18 tỷ lệ xử lý
t0 41 4 4 unit
t0 47 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 3.2.1
t0 23 5 5 label
t0 30 14 21 cần phải xử lý
t0 46 4 4 unit
t0 52 7 10 văn bản
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 3.2.2
t0 23 5 5 label
t0 30 18 27 đã được xử lý xong
t0 50 4 4 unit
t0 56 7 10 văn bản
t1 5 8 8 formulas
l1 7 1 3
t0 9 43 41 [1] = [province] + [district] + [commune]
t1 9 33 31 [2.2] = 100 * [2.2.2] / [2.2.1]
t1 9 33 31 [3.2] = 100 * [3.2.2] / [3.2.1]
m1 5 1 4
t0 5 4 4 name
t0 11 10 10 procedures
t1 5 6 6 titles
l0 13 1 1
t0 14 27 36 cải cách thủ tục hành chính
t1 5 4 4 rows
l1 7 1 22
m0 9 1 2
t0 10 4 4 code
t0 16 1 1 1
t0 19 5 5 label
t0 26 13 16 thống kê tthc
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 1.1
t0 21 5 5 label
t0 28 22 30 phương án đơn giản hóa
t0 52 4 4 unit
t0 58 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 1.2
t0 21 5 5 label
t0 28 11 16 công bố mới
t0 41 4 4 unit
t0 47 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 1.3
t0 21 5 5 label
t0 28 18 21 bãi bỏ, thay thế
t0 48 4 4 unit
t0 54 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 1.4
t0 21 5 5 label
t0 28 12 16 tổng số tthc
t0 42 4 4 unit
t0 48 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 8 8 province
t0 26 5 5 label
t0 33 16 22 số tthc cấp tỉnh
t0 51 4 4 unit
t0 57 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 8 8 district
t0 26 5 5 label
t0 33 17 23 số tthc cấp huyện
t0 52 4 4 unit
t0 58 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 7 7 commune
t0 25 5 5 label
t0 32 14 19 số tthc cấp xã
t0 48 4 4 unit
t0 54 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.1
t0 21 5 5 label
t0 28 19 24 liên thông cùng cấp
t0 49 4 4 unit
t0 55 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.2
t0 21 5 5 label
t0 28 23 30 liên thông giữa các cấp
t0 53 4 4 unit
t0 59 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 3.1
t0 21 5 5 label
t0 28 28 34 do các sở, ngành tiếp nhận
t0 58 4 4 unit
t0 64 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 3.1.1
t0 23 5 5 label
t0 30 18 24 đã giải quyết xong
t0 50 4 4 unit
t0 56 5 8 hồ sơ
m2 9 1 3
t0 10 4 4 code
t0 16 5 5 3.1.2
t0 23 5 5 label
t0 30 19 27 giải quyết đúng hạn
t0 51 4 4 unit
t0 57 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 3.2
t0 21 5 5 label
t0 28 27 35 do ubnd cấp huyện tiếp nhận
t0 57 4 4 unit
t0 63 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 3.2.1
t0 23 5 5 label
t0 30 18 24 đã giải quyết xong
t0 50 4 4 unit
t0 56 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 3.2.2
t0 23 5 5 label
t0 30 19 27 giải quyết đúng hạn
t0 51 4 4 unit
t0 57 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 3.3
t0 21 5 5 label
t0 28 24 31 do ubnd cấp xã tiếp nhận
t0 54 4 4 unit
t0 60 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 3.3.1
t0 23 5 5 label
t0 30 18 24 đã giải quyết xong
t0 50 4 4 unit
t0 56 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 3.3.2
t0 23 5 5 label
t0 30 19 27 giải quyết đúng hạn
t0 51 4 4 unit
t0 57 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 8 8 feedback
t0 26 5 5 label
t0 33 38 51 tỷ lệ giải quyết phản ánh, kiến nghị
t0 73 4 4 unit
t0 79 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 17 17 feedback-received
t0 35 5 5 label
t0 42 20 28 số pakn đã tiếp nhận
t0 64 4 4 unit
t0 70 4 4 pakn
m1 9 1 3
t0 10 4 4 code
t0 16 17 17 feedback-resolved
t0 35 5 5 label
t0 42 21 29 số pakn đã giải quyết
t0 65 4 4 unit
t0 71 4 4 pakn
t1 5 8 8 formulas
l1 7 1 5
t0 9 45 43 [1.4] = [province] + [district] + [commune]
t1 9 33 31 [3.1] = 100 * [3.1.2] / [3.1.1]
t1 9 33 31 [3.2] = 100 * [3.2.2] / [3.2.1]
t1 9 33 31 [3.3] = 100 * [3.3.2] / [3.3.1]
t1 9 62 60 [feedback] = 100 * [feedback-resolved] / [feedback-received]
m1 5 1 4
t0 5 4 4 name
t0 11 12 12 organisation
t1 5 6 6 titles
l0 13 1 2
t0 14 15 21 cải cách bộ máy
t0 31 23 33 cải cách tổ chức bộ máy
t1 5 4 4 rows
l1 7 1 5
m0 9 1 3
t0 10 4 4 code
t0 16 3 3 2.1
t0 21 5 5 label
t0 28 18 25 biên chế được giao
t0 48 4 4 unit
t0 54 5 8 người
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.2
t0 21 5 5 label
t0 28 15 21 biên chế có mặt
t0 45 4 4 unit
t0 51 5 8 người
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.3
t0 21 5 5 label
t0 28 17 25 hợp đồng lao động
t0 47 4 4 unit
t0 53 5 8 người
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.4
t0 21 5 5 label
t0 28 30 39 biên chế đã tinh giản trong kỳ
t0 60 4 4 unit
t0 66 5 8 người
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.5
t0 21 5 5 label
t0 28 37 47 biên chế đã tinh giản so với năm 2015
t0 67 4 4 unit
t0 73 3 1 %
t1 5 8 8 formulas
l2 7 1 1
m0 9 1 2
t0 10 7 7 formula
t0 19 16 14 [2.2] <= [2.1]
t0 37 5 5 level
t0 44 4 4 note
m1 5 1 3
t0 5 4 4 name
t0 11 13 13 civil-service
t1 5 6 6 titles
l0 13 1 1
t0 14 23 34 cải cách chế độ công vụ
t1 5 4 4 rows
l1 7 1 4
m0 9 1 3
t0 10 4 4 code
t0 16 3 3 2.1
t0 21 5 5 label
t0 28 28 41 số công chức được tuyển dụng
t0 58 4 4 unit
t0 64 5 8 người
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.2
t0 21 5 5 label
t0 28 35 49 tuyển dụng theo trường hợp đặc biệt
t0 65 4 4 unit
t0 71 5 8 người
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 3.1
t0 21 5 5 label
t0 28 29 44 số lãnh đạo cấp xã bị kỷ luật
t0 59 4 4 unit
t0 65 5 8 người
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 3.2
t0 21 5 5 label
t0 28 23 34 số công chức bị kỷ luật
t0 53 4 4 unit
t0 59 5 8 người
m1 5 1 4
t0 5 4 4 name
t0 11 14 14 public-finance
t1 5 6 6 titles
l0 13 1 1
t0 14 23 29 cải cách tài chính công
t1 5 4 4 rows
l1 7 1 6
m0 9 1 3
t0 10 4 4 code
t0 16 1 1 1
t0 19 5 5 label
t0 26 25 35 giải ngân vốn đầu tư công
t0 53 4 4 unit
t0 59 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 1.1
t0 21 5 5 label
t0 28 18 26 kế hoạch được giao
t0 48 4 4 unit
t0 54 10 15 triệu đồng
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 1.2
t0 21 5 5 label
t0 28 12 18 đã thực hiện
t0 42 4 4 unit
t0 48 10 15 triệu đồng
m1 9 1 2
t0 10 4 4 code
t0 16 1 1 2
t0 19 5 5 label
t0 26 13 15 thu ngân sách
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.1
t0 21 5 5 label
t0 28 18 26 kế hoạch được giao
t0 48 4 4 unit
t0 54 10 15 triệu đồng
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 2.2
t0 21 5 5 label
t0 28 12 18 đã thực hiện
t0 42 4 4 unit
t0 48 10 15 triệu đồng
t1 5 8 8 formulas
l1 7 1 1
t0 9 27 25 [1] = 100 * [1.2] / [1.1]
m1 5 1 4
t0 5 4 4 name
t0 11 18 18 digital-government
t1 5 6 6 titles
l0 13 1 2
t0 14 19 27 chính quyền điện tử
t0 35 14 19 chính quyền số
t1 5 4 4 rows
l1 7 1 19
m0 9 1 3
t0 10 4 4 code
t0 16 1 1 1
t0 19 5 5 label
t0 26 29 40 kiến trúc chính quyền điện tử
t0 57 6 6 values
l0 65 1 2
t0 66 1 1 0
t0 69 1 1 1
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 2
t0 19 5 5 label
t0 26 23 33 hệ thống họp trực tuyến
t0 51 6 6 values
l0 59 1 3
t0 60 1 1 0
t0 63 1 1 1
t0 66 1 1 2
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 5.1
t0 21 5 5 label
t0 28 46 69 đủ điều kiện được cung cấp trực tuyến mức độ 3
t0 76 4 4 unit
t0 82 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.1.1
t0 23 5 5 label
t0 30 25 37 tổng số tthc đủ điều kiện
t0 57 4 4 unit
t0 63 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.1.2
t0 23 5 5 label
t0 30 33 45 đang cung cấp trực tuyến mức độ 3
t0 65 4 4 unit
t0 71 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.1.3
t0 23 5 5 label
t0 30 18 23 có phát sinh hồ sơ
t0 50 4 4 unit
t0 56 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 5.2
t0 21 5 5 label
t0 28 46 69 đủ điều kiện được cung cấp trực tuyến mức độ 4
t0 76 4 4 unit
t0 82 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.2.1
t0 23 5 5 label
t0 30 25 37 tổng số tthc đủ điều kiện
t0 57 4 4 unit
t0 63 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.2.2
t0 23 5 5 label
t0 30 33 45 đang cung cấp trực tuyến mức độ 4
t0 65 4 4 unit
t0 71 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.2.3
t0 23 5 5 label
t0 30 18 23 có phát sinh hồ sơ
t0 50 4 4 unit
t0 56 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 5.3
t0 21 5 5 label
t0 28 30 40 tỷ lệ tthc cung cấp trực tuyến
t0 60 4 4 unit
t0 66 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.3.1
t0 23 5 5 label
t0 30 38 51 đang cung cấp trực tuyến mức độ 3 và 4
t0 70 4 4 unit
t0 76 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.3.2
t0 23 5 5 label
t0 30 24 28 đã tích hợp, công khai
t0 56 4 4 unit
t0 62 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 5.4
t0 21 5 5 label
t0 28 42 61 tỷ lệ hồ sơ tthc được tiếp nhận trực tuyến
t0 72 4 4 unit
t0 78 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.4.1
t0 23 5 5 label
t0 30 31 44 tổng số hồ sơ tthc đã tiếp nhận
t0 63 4 4 unit
t0 69 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.4.2
t0 23 5 5 label
t0 30 37 52 số hồ sơ tthc đã tiếp nhận trực tuyến
t0 69 4 4 unit
t0 75 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 3 3 5.5
t0 21 5 5 label
t0 28 49 61 tỷ lệ tthc được tích hợp, triển khai thanh toán
t0 79 4 4 unit
t0 85 3 1 %
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.5.1
t0 23 5 5 label
t0 30 26 34 yêu cầu nghĩa vụ tài chính
t0 58 4 4 unit
t0 64 7 11 thủ tục
m1 9 1 3
t0 10 4 4 code
t0 16 5 5 5.5.2
t0 23 5 5 label
t0 30 41 51 đã được tích hợp, triển khai thanh toán
t0 73 4 4 unit
t0 79 7 11 thủ tục
t1 5 8 8 formulas
l1 7 1 8
t0 9 33 31 [5.1] = 100 * [5.1.2] / [5.1.1]
t1 9 33 31 [5.2] = 100 * [5.2.2] / [5.2.1]
t1 9 33 31 [5.3] = 100 * [5.3.2] / [5.3.1]
t1 9 33 31 [5.4] = 100 * [5.4.2] / [5.4.1]
t1 9 33 31 [5.5] = 100 * [5.5.2] / [5.5.1]
t1 9 29 27 [5.3.1] = [5.1.2] + [5.2.2]
t1 9 20 18 [5.1.3] <= [5.1.2]
t1 9 20 18 [5.2.3] <= [5.2.2]
m4 5 1 4
t0 5 4 4 name
t0 11 8 8 one-stop
t1 5 6 6 titles
l0 13 1 2
t0 14 6 6 ii.06a
t0 22 8 8 06a vpcp
t1 5 7 7 columns
l1 7 1 11
m0 9 1 3
t0 10 4 4 code
t0 16 1 1 3
t0 19 5 5 label
t0 26 9 13 tiếp nhận
t0 37 4 4 unit
t0 43 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 4
t0 19 5 5 label
t0 26 10 14 trực tuyến
t0 38 4 4 unit
t0 44 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 5
t0 19 5 5 label
t0 26 9 13 trực tiếp
t0 37 4 4 unit
t0 43 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 6
t0 19 5 5 label
t0 26 8 13 kỳ trước
t0 36 4 4 unit
t0 42 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 7
t0 19 5 5 label
t0 26 13 19 đã giải quyết
t0 41 4 4 unit
t0 47 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 8
t0 19 5 5 label
t0 26 9 14 trước hạn
t0 37 4 4 unit
t0 43 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 1 1 9
t0 19 5 5 label
t0 26 8 12 đúng hạn
t0 36 4 4 unit
t0 42 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 2 2 10
t0 20 5 5 label
t0 27 7 10 quá hạn
t0 36 4 4 unit
t0 42 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 2 2 11
t0 20 5 5 label
t0 27 15 20 đang giải quyết
t0 44 4 4 unit
t0 50 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 2 2 12
t0 20 5 5 label
t0 27 9 11 trong hạn
t0 38 4 4 unit
t0 44 5 8 hồ sơ
m1 9 1 3
t0 10 4 4 code
t0 16 2 2 13
t0 20 5 5 label
t0 27 7 10 quá hạn
t0 36 4 4 unit
t0 42 5 8 hồ sơ
t1 5 8 8 formulas
l1 7 1 4
m0 9 1 2
t0 10 7 7 formula
t0 19 23 21 [3] = [4] + [5] + [6]
t0 44 5 5 level
t0 51 7 7 warning
m1 9 1 2
t0 10 7 7 formula
t0 19 24 22 [7] = [8] + [9] + [10]
t0 45 5 5 level
t0 52 7 7 warning
m1 9 1 2
t0 10 7 7 formula
t0 19 20 18 [11] = [12] + [13]
t0 41 5 5 level
t0 48 7 7 warning
m1 9 1 2
t0 10 7 7 formula
t0 19 18 16 [3] = [7] + [11]
t0 39 5 5 level
t0 46 7 7 warning
"""#)),
  ]

  /// The phrases of its vocabulary, cut into words.
  static let phrases = PhraseTree(numbers: [
    37, 257, 9,
    40, 256,
    4590624558120436756, 512,
    41, 769, 101,
    54792164304118109, 257, 14,
    68011643137196992, 256,
    1813797880775691503, 513, 32,
    17532848357844973442, 512,
    14932058467049686374, 769, 38,
    18018715450745595115, 512,
    11966212739477483099, 769, 38,
    87254542354083282, 256,
    14818166260504653923, 513, 36,
    251373160384775400, 256,
    8232269658982506797, 513, 108,
    14940324409675659448, 513, 15,
    376444910976780572, 257, 79,
    381821935917340473, 257, 14,
    406107871500154816, 256,
    10275151097201564566, 513, 3,
    468882689776444856, 258, 30, 91,
    801240529159210086, 512,
    5282899611999261515, 769, 91,
    1813797880775691503, 513, 30,
    2039577903751279693, 513, 91,
    9777296807485555880, 514, 30, 91,
    18005183836410907023, 513, 30,
    736413942801178100, 257, 91,
    752552034245107593, 256,
    6370589752305805354, 513, 32,
    780303358554759577, 256,
    4887004034509356327, 512,
    14884478716457779447, 769, 24,
    801240529159210086, 256,
    5282899611999261515, 512,
    16015093966223532992, 768,
    3604537076423714010, 1025, 36,
    892612826858326150, 258, 22, 103,
    1724403468658918326, 513, 37,
    16509975623918799507, 513, 37,
    899702811429402152, 256,
    13869291585994433883, 513, 3,
    919706672260818857, 256,
    7443349028983351526, 513, 100,
    7972134674935593615, 514, 36, 100,
    9621597071182721139, 769, 100,
    15008722460011880982, 513, 71,
    930996715876760355, 258, 36, 97,
    942790251773799146, 257, 81,
    972669677236785521, 256,
    1927856217462598632, 513, 34,
    1007823421720821179, 256,
    8143968668591229869, 513, 90,
    1016842590217850815, 256,
    2731267540519321361, 513, 93,
    10155858017317502223, 513, 95,
    11683220046855700506, 768,
    2418464220807619666, 1025, 57,
    10275151097201564566, 513, 36,
    16981156064675544270, 513, 94,
    1055352447130045169, 257, 83,
    2193326054775503931, 513, 47,
    7521735888404932081, 514, 47, 83,
    13869291585994433883, 513, 79,
    1083881653543447215, 256,
    5904427068757939359, 512,
    9621597071182721139, 769, 37,
    1187704493679581366, 256,
    13869291585994433883, 513, 3,
    1249030111806945982, 257, 15,
    2069302310265559231, 513, 15,
    1435282806149292519, 256,
    948735186479308139, 512,
    18273485672774484509, 769, 22,
    1460679004101494750, 257, 106,
    17118197178172410874, 513, 106,
    1474062096186786896, 256,
    14725686331062839828, 513, 51,
    12579339957880371053, 768,
    17137346519720799988, 1025, 51,
    1474477551367873844, 256,
    2212321627865104786, 513, 14,
    1499463204831661522, 256,
    6688472358888558942, 514, 14, 103,
    1509202027120004302, 256,
    1927856217462598632, 513, 7,
    1622523419649806653, 256,
    1488602878932333660, 513, 36,
    12686140618721565255, 513, 7,
    1650010044261877321, 256,
    14083329017260903829, 513, 28,
    1658304459140040875, 256,
    8985911871451957497, 512,
    4590624558120436756, 768,
    15377484291720249625, 1024,
    13751582359932046170, 1280,
    2453940411178960732, 1536,
    3582409108381715698, 1792,
    7114777241717459074, 2049, 105,
    8178843307826700728, 768,
    10175835141958968420, 1024,
    13503652457687780952, 1280,
    14725686331062839828, 1536,
    12579339957880371053, 1793, 105,
    13503652457687780952, 768,
    14725686331062839828, 1024,
    12579339957880371053, 1281, 105,
    15444300408290668300, 513, 3,
    13659590920855375926, 769, 3,
    17546906152638224440, 513, 3,
    1776345422474908802, 256,
    3238524528481923602, 513, 5,
    7443349028983351526, 512,
    18273485672774484509, 769, 22,
    1798581294885756631, 257, 36,
    1813797880775691503, 257, 25,
    1858971394381126288, 513, 30,
    4268506548855054728, 512,
    15321527580562500126, 769, 25,
    14096601241320788013, 512,
    15321527580562500126, 769, 25,
    1858971394381126288, 257, 30,
    14438697643906143549, 512,
    7798581293809537472, 768,
    2718321327124268513, 1025, 76,
    18273485672774484509, 769, 76,
    3582409108381715698, 1024,
    7114777241717459074, 1281, 76,
    6981449137368073091, 1024,
    5394116940487149122, 1280,
    7798581293809537472, 1536,
    2718321327124268513, 1793, 76,
    7798581293809537472, 1024,
    2718321327124268513, 1281, 76,
    16823326013356937891, 1024,
    9755060939261799766, 1281, 76,
    1923035449343985490, 257, 90,
    1927856217462598632, 256,
    10175835141958968420, 515, 5, 14, 74,
    6277266471734408772, 768,
    16867778183767713109, 1024,
    5217678101582299534, 1281, 35,
    8581199610273156486, 768,
    1314463887544796278, 1024,
    13503652457687780952, 1280,
    14725686331062839828, 1536,
    13693120107769442807, 1792,
    6277266471734408772, 2048,
    16867778183767713109, 2304,
    5217678101582299534, 2561, 35,
    12249545834220288354, 769, 27,
    13693120107769442807, 768,
    6277266471734408772, 1024,
    16867778183767713109, 1280,
    5217678101582299534, 1537, 35,
    15356462000023788139, 768,
    8985911871451957497, 1025, 35,
    930643494798647683, 1281, 35,
    18018715450745595115, 768,
    16540352659567176124, 1025, 35,
    13206905963542851897, 513, 36,
    2033780942257029609, 256,
    6664060227712676031, 512,
    3334694045093283147, 768,
    9621597071182721139, 1025, 72,
    2039577903751279693, 256,
    376444910976780572, 513, 79,
    7521735888404932081, 513, 43,
    18018715450745595115, 768,
    11966212739477483099, 1025, 43,
    2069302310265559231, 257, 15,
    2033780942257029609, 512,
    6664060227712676031, 769, 72,
    7981528355560404249, 512,
    2116977778781636984, 769, 15,
    11387382971982188261, 512,
    10553425116146613663, 768,
    11683220046855700506, 1024,
    2418464220807619666, 1281, 57,
    2090253179360357019, 256,
    9755060939261799766, 512,
    2464582401562572209, 769, 24,
    10275151097201564566, 512,
    9604367201437270601, 769, 24,
    13140578385247150655, 512,
    9777296807485555880, 769, 24,
    17765289341000215917, 512,
    10275151097201564566, 769, 24,
    2147409356913148379, 256,
    15049457794944515094, 512,
    13659590920855375926, 769, 7,
    13783029642093161341, 768,
    16615153603174306042, 1025, 84,
    2193326054775503931, 257, 83,
    5712974587995288206, 513, 47,
    7521735888404932081, 514, 47, 83,
    2195660337160738996, 256,
    14986924152376752832, 515, 84, 90, 92,
    17474512127368489106, 513, 22,
    2418464220807619666, 256,
    6738152385611646149, 513, 14,
    752552034245107593, 768,
    6370589752305805354, 1025, 37,
    2453940411178960732, 256,
    1055352447130045169, 513, 47,
    3582409108381715698, 512,
    7114777241717459074, 769, 39,
    4107033714187756126, 513, 41,
    2624423023657872536, 256,
    10249868353518856700, 513, 7,
    2648722562975738885, 256,
    3586220133193645987, 513, 37,
    2680974959308874827, 257, 14,
    3864676511344294709, 513, 103,
    2731267540519321361, 257, 109,
    2846583622443369115, 256,
    2803662827593691846, 513, 32,
    2891874708248694446, 257, 36,
    1776345422474908802, 514, 27, 32,
    3307779613252175432, 256,
    6052719452438985407, 513, 5,
    13137469401694493588, 512,
    4223543142275734405, 769, 5,
    15227255728657573239, 512,
    17546906152638224440, 769, 5,
    16499386834352680573, 512,
    14060654480289766771, 769, 5,
    16799039983425530183, 512,
    17893209705666157912, 769, 5,
    3443895728548314194, 256,
    11738649220799993616, 513, 21,
    10089392361313652773, 769, 21,
    17474512127368489106, 769, 22,
    3582409108381715698, 256,
    7114777241717459074, 512,
    801240529159210086, 768,
    5282899611999261515, 1025, 7,
    13783029642093161341, 768,
    16615153603174306042, 1025, 84,
    14639239377184891963, 768,
    9621597071182721139, 1025, 84,
    17838754626850525766, 768,
    11067314215106024120, 1025, 84,
    18018715450745595115, 768,
    11966212739477483099, 1025, 39,
    14691279041595303338, 513, 77,
    3586220133193645987, 257, 22,
    1858971394381126288, 513, 37,
    2360543794543790010, 513, 37,
    9473572012303382092, 513, 37,
    11564406888752508698, 513, 37,
    14851033346764527643, 513, 75,
    3595548218816615286, 256,
    4588256598527312274, 513, 29,
    13206905963542851897, 514, 29, 103,
    3702269158450567337, 258, 36, 103,
    3759249113946173195, 257, 84,
    3886009642719747157, 256,
    4590624558120436756, 512,
    15377484291720249625, 769, 52,
    13693120107769442807, 1024,
    13206905963542851897, 1281, 52,
    13693120107769442807, 512,
    13206905963542851897, 769, 52,
    3981690094520664120, 258, 36, 103,
    4039273797869971148, 256,
    4590624558120436756, 512,
    15377484291720249625, 768,
    13751582359932046170, 1024,
    2453940411178960732, 1280,
    3582409108381715698, 1536,
    7114777241717459074, 1793, 105,
    4064793696293364676, 257, 28,
    4194799988339965581, 256,
    892612826858326150, 513, 106,
    14925113540801157080, 513, 72,
    4214528409780931758, 256,
    12393257850496064401, 513, 103,
    4268506548855054728, 256,
    11854350707801067767, 513, 13,
    13797398147528781169, 513, 3,
    15321527580562500126, 514, 9, 25,
    1813797880775691503, 769, 25,
    15356462000023788139, 513, 9,
    4421675489399310462, 256,
    2039577903751279693, 513, 90,
    3920812786611428607, 513, 90,
    3981690094520664120, 513, 90,
    4813755764576527782, 513, 90,
    5050779018896964613, 513, 90,
    10553425116146613663, 513, 90,
    13182299018132812205, 512,
    17824784027930844229, 769, 90,
    13206905963542851897, 512,
    9185931499588779082, 769, 90,
    17824784027930844229, 512,
    4753140059645460619, 769, 90,
    12227542333512080979, 769, 90,
    4451440373701141067, 256,
    16015093966223532992, 512,
    3604537076423714010, 769, 36,
    4550022137523039141, 256,
    8178843307826700728, 513, 84,
    4590192311912620694, 256,
    251373160384775400, 513, 34,
    4590624558120436756, 256,
    11029783229584087865, 512,
    17985634809001234566, 769, 101,
    14884478716457779447, 513, 101,
    15377484291720249625, 513, 38,
    3886009642719747157, 769, 52,
    13693120107769442807, 1024,
    13206905963542851897, 1281, 52,
    13693120107769442807, 768,
    13206905963542851897, 1025, 52,
    13751582359932046170, 768,
    2453940411178960732, 1024,
    3582409108381715698, 1280,
    7114777241717459074, 1537, 104,
    4694587862826348483, 257, 36,
    4722760538595699967, 256,
    8272892335435566310, 513, 37,
    4733098393405676444, 256,
    10982121359869688971, 513, 13,
    14395348635479170456, 512,
    9621597071182721139, 769, 37,
    4733807617930640363, 256,
    872213636395732248, 513, 36,
    4753140059645460619, 256,
    13503652457687780952, 513, 90,
    4813755764576527782, 257, 14,
    4486163949338689752, 512,
    2116977778781636984, 769, 36,
    9185931499588779082, 513, 14,
    4851927615844556382, 256,
    18018715450745595115, 513, 7,
    4901691931461992216, 257, 14,
    972669677236785521, 512,
    1927856217462598632, 769, 34,
    997342779044583739, 513, 34,
    14683538258245801177, 513, 34,
    17684488313537953585, 512,
    15321527580562500126, 769, 34,
    5011847924966318377, 256,
    12287839901481007966, 513, 30,
    5032932076419746418, 256,
    358442198171485013, 513, 14,
    8688250416169176367, 512,
    13206905963542851897, 769, 40,
    9849692069292081973, 512,
    13206905963542851897, 769, 53,
    12249545834220288354, 512,
    17985634809001234566, 769, 53,
    15382123560073924753, 1024,
    3047521868719323028, 1281, 53,
    12568705210013907398, 512,
    17985634809001234566, 769, 53,
    15382123560073924753, 1024,
    3047521868719323028, 1281, 53,
    13206905963542851897, 512,
    17985634809001234566, 769, 53,
    15382123560073924753, 1024,
    3047521868719323028, 1281, 53,
    16568716519129470669, 513, 103,
    17865408544575493699, 512,
    17985634809001234566, 769, 53,
    15382123560073924753, 1024,
    3047521868719323028, 1281, 53,
    5050779018896964613, 257, 11,
    7798581293809537472, 512,
    2718321327124268513, 769, 81,
    15325235027992706081, 514, 11, 80,
    7798581293809537472, 768,
    2718321327124268513, 1025, 81,
    15377484291720249625, 513, 81,
    7798581293809537472, 768,
    2718321327124268513, 1025, 81,
    17645977781820640100, 514, 11, 80,
    7798581293809537472, 768,
    2718321327124268513, 1025, 81,
    17893209705666157912, 512,
    13503652457687780952, 769, 11,
    5143118646716522003, 256,
    10465890694320486645, 512,
    16015093966223532992, 768,
    3604537076423714010, 1025, 36,
    5249551209294615148, 256,
    752552034245107593, 512,
    6370589752305805354, 769, 37,
    6370589752305805354, 512,
    752552034245107593, 769, 37,
    5258890093488306699, 256,
    3586220133193645987, 513, 37,
    5282899611999261515, 256,
    6697586503894550712, 512,
    10081670256461921596, 769, 58,
    5301414440104046157, 257, 90,
    5338873180933128879, 256,
    1333344236099019746, 513, 49,
    9806120962514373977, 768,
    7073419486589253583, 1025, 49,
    4590624558120436756, 513, 50,
    358442198171485013, 768,
    5394116940487149122, 1024,
    155239929288955068, 1280,
    17948471302120524856, 1536,
    5987576808770388537, 1793, 50,
    5394116940487149122, 257, 14,
    155239929288955068, 513, 14,
    4590624558120436756, 768,
    15377484291720249625, 1024,
    12418347884980468967, 1280,
    9264341572779607483, 1536,
    13751582359932046170, 1792,
    2453940411178960732, 2048,
    3582409108381715698, 2304,
    7114777241717459074, 2561, 105,
    13751582359932046170, 1280,
    2453940411178960732, 1536,
    3582409108381715698, 1792,
    7114777241717459074, 2049, 105,
    5282899611999261515, 2304,
    13182299018132812205, 2561, 105,
    18018715450745595115, 2304,
    11966212739477483099, 2560,
    6052719452438985407, 2817, 105,
    13137469401694493588, 2816,
    4223543142275734405, 3072,
    13503652457687780952, 3328,
    14725686331062839828, 3585, 105,
    17948471302120524856, 768,
    5987576808770388537, 1025, 105,
    16981156064675544270, 1281, 94,
    5959672039913060769, 513, 85,
    6579009486592654165, 513, 37,
    9334099256422244679, 513, 37,
    10336766851466621043, 513, 37,
    12418347884980468967, 512,
    9264341572779607483, 769, 16,
    5398325167992334982, 256,
    14184843425712025391, 513, 36,
    5419443814711451503, 257, 4,
    5422611232365027562, 256,
    18397615966873586268, 513, 36,
    5436833531002203891, 256,
    801240529159210086, 513, 103,
    9998148509217228519, 512,
    9621597071182721139, 769, 14,
    14639239377184891963, 513, 72,
    5464615500756027193, 256,
    12568705210013907398, 513, 86,
    5524850971446528327, 256,
    13869291585994433883, 513, 30,
    5643624488186519071, 256,
    12227542333512080979, 515, 7, 14, 103,
    5670401982006934510, 258, 36, 108,
    5712974587995288206, 257, 90,
    2453940411178960732, 513, 90,
    5789968362322642201, 256,
    17122513782572185480, 513, 5,
    12579339957880371053, 768,
    10553425116146613663, 1025, 5,
    5790451418244347755, 256,
    4159628855198496307, 513, 33,
    5870437013267576885, 257, 86,
    17252976782551772120, 513, 86,
    5888490541740748419, 256,
    9603278255889547448, 514, 32, 90,
    1039431366464381612, 768,
    12122787172785743335, 1025, 42,
    18018715450745595115, 768,
    11966212739477483099, 1025, 38,
    5906579601967936404, 258, 12, 86,
    9621597071182721139, 514, 12, 86,
    5959672039913060769, 258, 36, 85,
    6000879955855968743, 256,
    1927856217462598632, 513, 72,
    6039750369545395374, 256,
    12280612877193365811, 513, 90,
    6052719452438985407, 257, 17,
    6092520470341674789, 257, 14,
    6160876726634102994, 256,
    14818166260504653923, 513, 12,
    6210920520820548449, 256,
    8232269658982506797, 513, 14,
    6273126961058218975, 257, 13,
    6277266471734408772, 256,
    7521735888404932081, 515, 11, 79, 90,
    11067314215106024120, 513, 11,
    8022896538466314438, 768,
    9621597071182721139, 1024,
    5904427068757939359, 1281, 77,
    9718117966105109346, 768,
    9621597071182721139, 1024,
    5904427068757939359, 1281, 77,
    15325235027992706081, 768,
    7798581293809537472, 1024,
    2718321327124268513, 1281, 81,
    16867778183767713109, 513, 11,
    8022896538466314438, 768,
    9621597071182721139, 1024,
    5904427068757939359, 1281, 77,
    9718117966105109346, 768,
    9621597071182721139, 1024,
    5904427068757939359, 1281, 77,
    15325235027992706081, 768,
    7798581293809537472, 1024,
    2718321327124268513, 1281, 81,
    15377484291720249625, 769, 81,
    17645977781820640100, 768,
    7798581293809537472, 1024,
    2718321327124268513, 1281, 81,
    6313409056807089549, 256,
    11114082667453751630, 513, 7,
    6370589752305805354, 256,
    752552034245107593, 513, 32,
    6383293207264262772, 256,
    8143968668591229869, 513, 14,
    6416481932086766574, 256,
    10155858017317502223, 513, 108,
    15889219339318915574, 514, 19, 107,
    6538335356948533166, 256,
    248326855421418532, 512,
    15208288780608269459, 769, 88,
    251373160384775400, 512,
    7943391486094303158, 769, 88,
    801240529159210086, 512,
    5282899611999261515, 769, 62,
    16342112611913587280, 1025, 62,
    1039431366464381612, 512,
    1927856217462598632, 769, 88,
    2453940411178960732, 512,
    3582409108381715698, 768,
    7114777241717459074, 1025, 39,
    4159628855198496307, 512,
    12773013917177061339, 769, 88,
    4194799988339965581, 512,
    12026918417850430008, 769, 88,
    4590624558120436756, 513, 88,
    15377484291720249625, 769, 38,
    4851927615844556382, 512,
    4159628855198496307, 769, 88,
    5143118646716522003, 512,
    10465890694320486645, 770, 62, 88,
    16342112611913587280, 1025, 62,
    6160876726634102994, 513, 89,
    17893209705666157912, 768,
    13503652457687780952, 1025, 89,
    6697586503894550712, 513, 89,
    8085460632930046189, 512,
    4585922316423157056, 769, 58,
    8692223620326458164, 512,
    5145284087054873087, 769, 88,
    8698379862827399595, 512,
    931434776518946551, 769, 89,
    17893209705666157912, 1024,
    13503652457687780952, 1281, 89,
    8925334298084030229, 512,
    5473131762801399230, 769, 88,
    9140771168880850761, 512,
    3582409108381715698, 769, 88,
    9185931499588779082, 513, 88,
    9264341572779607483, 512,
    3582409108381715698, 769, 88,
    9270353202400386546, 512,
    12276613510653305431, 769, 88,
    9286139861506499863, 513, 88,
    10465890694320486645, 512,
    2288070021123569540, 769, 88,
    10847180425203804977, 512,
    2418464220807619666, 769, 88,
    10985596556198343036, 512,
    251373160384775400, 769, 88,
    11346749493524581447, 512,
    12949180446290672329, 769, 88,
    11387382971982188261, 512,
    10553425116146613663, 769, 88,
    11683220046855700506, 512,
    11346749493524581447, 768,
    12949180446290672329, 1025, 88,
    14872361875249825051, 768,
    9806120962514373977, 1025, 89,
    17893209705666157912, 768,
    13503652457687780952, 1025, 89,
    18018715450745595115, 768,
    11966212739477483099, 1025, 39,
    18326898033284315765, 768,
    17039961275687652086, 1025, 89,
    12579339957880371053, 512,
    8085460632930046189, 769, 89,
    13751582359932046170, 512,
    12242037774501535327, 768,
    18018715450745595115, 1024,
    11966212739477483099, 1281, 38,
    14872361875249825051, 512,
    9806120962514373977, 770, 88, 89,
    15042508457421372008, 512,
    13503652457687780952, 769, 88,
    15325235027992706081, 512,
    7798581293809537472, 768,
    2718321327124268513, 1025, 88,
    15377484291720249625, 513, 38,
    17532848357844973442, 512,
    14932058467049686374, 769, 39,
    17645977781820640100, 513, 89,
    7798581293809537472, 768,
    2718321327124268513, 1025, 88,
    17765289341000215917, 513, 89,
    17893209705666157912, 512,
    13503652457687780952, 769, 89,
    18018715450745595115, 512,
    11966212739477483099, 769, 39,
    16342112611913587280, 1025, 39,
    18187289157775012920, 512,
    7236414525120721841, 768,
    13751582359932046170, 1024,
    17893209705666157912, 1280,
    13503652457687780952, 1537, 89,
    18326898033284315765, 512,
    17039961275687652086, 769, 89,
    18359928090023321655, 512,
    251373160384775400, 770, 62, 88,
    6547415901561976690, 256,
    16015093966223532992, 512,
    3604537076423714010, 769, 36,
    6572997888886606624, 256,
    2751055460323187899, 513, 93,
    17893209705666157912, 512,
    2751055460323187899, 769, 93,
    6627435821004198665, 256,
    14478823712640305913, 512,
    13140578385247150655, 769, 103,
    6697586503894550712, 256,
    10081670256461921596, 513, 58,
    10982121359869688971, 513, 72,
    14083329017260903829, 512,
    3296360453912688533, 769, 103,
    14818166260504653923, 512,
    9508271077572205073, 769, 90,
    6738152385611646149, 256,
    10175835141958968420, 512,
    1474062096186786896, 768,
    14725686331062839828, 1025, 51,
    12579339957880371053, 1280,
    17137346519720799988, 1537, 51,
    12579339957880371053, 770, 14, 103,
    6848297668751735942, 257, 16,
    6981449137368073091, 256,
    251373160384775400, 512,
    8232269658982506797, 769, 0,
    2731267540519321361, 513, 0,
    2751055460323187899, 513, 0,
    5670401982006934510, 513, 0,
    6416481932086766574, 512,
    10155858017317502223, 769, 0,
    9139817352366100900, 513, 0,
    10155858017317502223, 513, 0,
    16981156064675544270, 513, 0,
    17765289341000215917, 513, 49,
    7119354822195096799, 256,
    10275151097201564566, 513, 36,
    0, 769, 103,
    15828813133568570439, 512,
    10982121359869688971, 769, 72,
    15321527580562500126, 768,
    10982121359869688971, 1025, 72,
    7177507635796834151, 256,
    16015093966223532992, 513, 14,
    7225244552245590190, 256,
    6277266471734408772, 512,
    7521735888404932081, 769, 45,
    7521735888404932081, 513, 45,
    13751582359932046170, 768,
    17985634809001234566, 1024,
    7521735888404932081, 1281, 46,
    17985634809001234566, 768,
    7521735888404932081, 1025, 46,
    13751582359932046170, 512,
    7840914384558152070, 768,
    7521735888404932081, 1025, 46,
    17985634809001234566, 768,
    7521735888404932081, 1025, 46,
    7268168350427040255, 256,
    10243176111138734641, 513, 22,
    18273485672774484509, 769, 22,
    7275707662593374557, 256,
    5217678101582299534, 514, 32, 90,
    10743152088409065805, 513, 18,
    7297402418268344865, 256,
    18382163962777023048, 513, 103,
    7443349028983351526, 258, 36, 98,
    9621597071182721139, 513, 98,
    11449567240008092803, 514, 36, 99,
    9621597071182721139, 769, 99,
    11966212739477483099, 513, 34,
    7521735888404932081, 257, 90,
    8295521429104976295, 513, 79,
    8688250416169176367, 513, 79,
    14937986771284699535, 513, 14,
    15325235027992706081, 515, 11, 79, 80,
    17645977781820640100, 514, 79, 80,
    7798581293809537472, 256,
    2718321327124268513, 515, 18, 73, 81,
    7840914384558152070, 257, 44,
    7521735888404932081, 513, 44,
    13751582359932046170, 512,
    7225244552245590190, 768,
    7521735888404932081, 1025, 46,
    7876467490996067206, 257, 108,
    7974243306235676388, 256,
    16540352659567176124, 513, 85,
    7980053472032397001, 256,
    9755060939261799766, 514, 14, 36,
    14725686331062839828, 768,
    7910274603622220324, 1024,
    14478823712640305913, 1280,
    16185846602135846933, 1537, 103,
    7981528355560404249, 256,
    2116977778781636984, 513, 15,
    7998607676296240325, 257, 25,
    4268506548855054728, 512,
    15321527580562500126, 769, 25,
    14096601241320788013, 512,
    15321527580562500126, 769, 25,
    8022896538466314438, 256,
    9621597071182721139, 512,
    5904427068757939359, 769, 77,
    8026286236012560488, 257, 30,
    8178843307826700728, 256,
    10175835141958968420, 513, 90,
    8214019641212505428, 256,
    11067314215106024120, 513, 54,
    8249038515641784332, 256,
    15201865981033610883, 513, 36,
    8272892335435566310, 257, 70,
    13140578385247150655, 513, 70,
    8296566033129411781, 256,
    2482428955253604112, 512,
    9621597071182721139, 769, 37,
    8428381830604382659, 256,
    5643624488186519071, 513, 14,
    8626150663384161792, 257, 28,
    7563669434259319103, 513, 37,
    9334099256422244679, 513, 28,
    11770652747573639383, 513, 28,
    8674217215114935628, 256,
    251373160384775400, 512,
    8232269658982506797, 769, 94,
    2731267540519321361, 513, 93,
    5670401982006934510, 513, 94,
    6416481932086766574, 512,
    10155858017317502223, 769, 94,
    15889219339318915574, 769, 95,
    9139817352366100900, 513, 95,
    10155858017317502223, 769, 95,
    10089392361313652773, 512,
    9139817352366100900, 769, 95,
    10155858017317502223, 769, 95,
    10155858017317502223, 513, 95,
    16981156064675544270, 513, 94,
    8753936950042644224, 256,
    892612826858326150, 513, 37,
    8913306610819069293, 256,
    9998148509217228519, 513, 86,
    8933427272532027426, 256,
    3586220133193645987, 513, 37,
    8942942146069439776, 256,
    5959672039913060769, 513, 37,
    9096490356831871911, 257, 36,
    17765289341000215917, 512,
    12579339957880371053, 768,
    15958693406658744272, 1026, 35, 74,
    9139817352366100900, 259, 5, 19, 107,
    44, 512,
    10155858017317502223, 769, 95,
    9140771168880850761, 257, 0,
    1798581294885756631, 512,
    5145284087054873087, 769, 37,
    2891874708248694446, 513, 1,
    3582409108381715698, 514, 37, 87,
    3702269158450567337, 513, 1,
    4472927871668344961, 513, 36,
    4590624558120436756, 512,
    15377484291720249625, 769, 38,
    6981449137368073091, 512,
    2731267540519321361, 769, 0,
    16981156064675544270, 769, 0,
    9621597071182721139, 513, 0,
    11067314215106024120, 769, 0,
    15227255728657573239, 768,
    17546906152638224440, 1025, 0,
    9887996298447430280, 513, 0,
    6981449137368073091, 768,
    16981156064675544270, 1025, 0,
    13659590920855375926, 769, 0,
    9892612857128238256, 513, 1,
    11067314215106024120, 513, 0,
    16876960018651379695, 769, 0,
    13761258621959163235, 513, 37,
    17684488313537953585, 513, 37,
    13659590920855375926, 769, 0,
    17954659730108161679, 514, 1, 2,
    9235130152558390187, 256,
    4268506548855054728, 512,
    15321527580562500126, 769, 32,
    14096601241320788013, 512,
    15321527580562500126, 769, 32,
    9241689574069119637, 256,
    5954935980213867887, 515, 18, 27, 74,
    2418464220807619666, 770, 27, 33,
    12249545834220288354, 770, 27, 74,
    12579339957880371053, 768,
    15958693406658744272, 1025, 35,
    14986924152376752832, 769, 91,
    17865408544575493699, 769, 27,
    9270353202400386546, 256,
    13503902235881990479, 512,
    12418347884980468967, 768,
    9264341572779607483, 1025, 103,
    9306774031416325205, 257, 14,
    9308797239304939532, 256,
    14937986771284699535, 513, 15,
    2418464220807619666, 769, 57,
    5282899611999261515, 768,
    6697586503894550712, 1025, 58,
    10081670256461921596, 1281, 58,
    6697586503894550712, 768,
    10081670256461921596, 1025, 58,
    11683220046855700506, 768,
    2418464220807619666, 1025, 57,
    12579339957880371053, 768,
    12949180446290672329, 1024,
    11683220046855700506, 1280,
    2418464220807619666, 1537, 57,
    14940324409675659448, 768,
    12949180446290672329, 1024,
    11683220046855700506, 1280,
    2418464220807619666, 1537, 57,
    9309005850252028608, 256,
    801240529159210086, 512,
    5282899611999261515, 769, 64,
    2039577903751279693, 512,
    7521735888404932081, 769, 48,
    2195660337160738996, 513, 23,
    3443895728548314194, 512,
    11738649220799993616, 769, 23,
    5143118646716522003, 512,
    10465890694320486645, 769, 64,
    801240529159210086, 1024,
    5282899611999261515, 1281, 64,
    6697586503894550712, 512,
    942790251773799146, 769, 82,
    7798581293809537472, 768,
    2718321327124268513, 1025, 82,
    7798581293809537472, 512,
    2718321327124268513, 769, 82,
    8085460632930046189, 512,
    4585922316423157056, 769, 59,
    8379373481193786875, 513, 59,
    1367113428659652013, 769, 59,
    9777296807485555880, 513, 23,
    10570428020366823462, 512,
    1367113428659652013, 769, 59,
    11738649220799993616, 513, 23,
    13315641257019979104, 512,
    9849692069292081973, 769, 64,
    15042508457421372008, 512,
    13503652457687780952, 769, 64,
    15325235027992706081, 513, 82,
    942790251773799146, 769, 82,
    7798581293809537472, 768,
    2718321327124268513, 1025, 82,
    15377484291720249625, 512,
    11683220046855700506, 769, 82,
    7798581293809537472, 1024,
    2718321327124268513, 1281, 82,
    15718702439039532433, 512,
    2227818212597113109, 769, 68,
    17532848357844973442, 512,
    14932058467049686374, 769, 40,
    17645977781820640100, 513, 82,
    942790251773799146, 769, 82,
    7798581293809537472, 768,
    2718321327124268513, 1025, 82,
    18018715450745595115, 512,
    11966212739477483099, 769, 40,
    18359928090023321655, 512,
    251373160384775400, 769, 64,
    9327119640174927925, 256,
    4901691931461992216, 513, 34,
    9506222354101453142, 257, 30,
    9544079369259059645, 256,
    13761258621959163235, 513, 21,
    3586220133193645987, 768,
    14851033346764527643, 1025, 75,
    18273485672774484509, 769, 21,
    9550694089806642428, 256,
    14940324409675659448, 514, 15, 72,
    9621597071182721139, 257, 36,
    972685793325684848, 512,
    12276613510653305431, 769, 36,
    2418464220807619666, 513, 27,
    3641793612566185059, 513, 13,
    4901691931461992216, 513, 34,
    5419443814711451503, 513, 4,
    5904427068757939359, 513, 77,
    780303358554759577, 768,
    4887004034509356327, 1025, 77,
    3582409108381715698, 768,
    14691279041595303338, 1025, 77,
    9140771168880850761, 768,
    17684488313537953585, 1025, 77,
    9718117966105109346, 769, 77,
    9777296807485555880, 769, 77,
    11683220046855700506, 768,
    9777296807485555880, 1025, 77,
    7256055883143474750, 513, 103,
    9308797239304939532, 512,
    14937986771284699535, 768,
    11683220046855700506, 1024,
    2418464220807619666, 1281, 57,
    11683220046855700506, 512,
    2418464220807619666, 769, 27,
    12498384420975113569, 512,
    15201865981033610883, 768,
    13510723015620639441, 1024,
    14154218232295189811, 1281, 7,
    13206905963542851897, 512,
    17985634809001234566, 768,
    15382123560073924753, 1024,
    3047521868719323028, 1281, 53,
    14352834065889223253, 512,
    5249551209294615148, 769, 4,
    14655973839787631956, 513, 86,
    14818166260504653923, 516, 7, 12, 36, 86,
    9685904226485302959, 257, 14,
    1249030111806945982, 513, 26,
    18273485672774484509, 769, 26,
    14352834065889223253, 513, 36,
    9777296807485555880, 256,
    14986924152376752832, 512,
    9849692069292081973, 768,
    1927856217462598632, 1024,
    13206905963542851897, 1281, 92,
    9806120962514373977, 256,
    1474062096186786896, 512,
    972685793325684848, 769, 51,
    7073419486589253583, 513, 49,
    15270683684425045486, 512,
    6738152385611646149, 768,
    10175835141958968420, 1024,
    12579339957880371053, 1281, 49,
    9887996298447430280, 258, 0, 2,
    1016842590217850815, 513, 2,
    2891874708248694446, 514, 1, 2,
    3702269158450567337, 514, 1, 2,
    9892612857128238256, 514, 1, 2,
    10089392361313652773, 513, 2,
    11770652747573639383, 513, 37,
    11854350707801067767, 513, 37,
    12530115112720189512, 514, 37, 92,
    13659590920855375926, 513, 0,
    14302085167944090717, 513, 37,
    15958693406658744272, 513, 37,
    17954659730108161679, 514, 1, 2,
    9892612857128238256, 256,
    2803662827593691846, 513, 32,
    17212666006113570550, 513, 9,
    9998148509217228519, 256,
    10932038888195826342, 513, 90,
    10029211073094951639, 256,
    11854350707801067767, 513, 13,
    10089392361313652773, 256,
    5789968362322642201, 512,
    17122513782572185480, 768,
    14851033346764527643, 1025, 75,
    6572997888886606624, 513, 93,
    17893209705666157912, 768,
    2751055460323187899, 1025, 93,
    9139817352366100900, 513, 95,
    10155858017317502223, 513, 95,
    10095815160187341337, 256,
    11252866637462958417, 513, 14,
    10155858017317502223, 259, 5, 19, 107,
    44, 512,
    6416481932086766574, 768,
    15889219339318915574, 1025, 95,
    9139817352366100900, 769, 95,
    44, 1024,
    6416481932086766574, 1280,
    15889219339318915574, 1537, 95,
    17824784027930844229, 512,
    9621597071182721139, 769, 37,
    10197535803729282210, 256,
    5464615500756027193, 514, 72, 84,
    10336766851466621043, 257, 14,
    15883564269422022997, 512,
    9777296807485555880, 769, 14,
    10337873878503199498, 257, 97,
    10344874006213255553, 256,
    14946605488779115689, 512,
    9621597071182721139, 769, 37,
    10505143183641731695, 256,
    11854350707801067767, 513, 13,
    10506676056347856808, 256,
    13869291585994433883, 513, 3,
    18273485672774484509, 769, 22,
    10515562316389457092, 256,
    14315390154072661962, 512,
    9621597071182721139, 769, 37,
    10727905778181715658, 256,
    9241689574069119637, 515, 77, 92, 103,
    10840776231947473550, 258, 36, 98,
    9621597071182721139, 513, 98,
    10932038888195826342, 257, 90,
    10982121359869688971, 257, 103,
    10989494061136695758, 256,
    15201865981033610883, 512,
    1565779983418488026, 769, 86,
    17765289341000215917, 513, 18,
    11029783229584087865, 258, 14, 36,
    11067314215106024120, 259, 10, 14, 36,
    308127328874733472, 512,
    14154218232295189811, 770, 10, 55,
    1007823421720821179, 514, 10, 54,
    1813797880775691503, 513, 55,
    11683220046855700506, 769, 55,
    2147409356913148379, 512,
    15049457794944515094, 769, 55,
    5249551209294615148, 512,
    17838754626850525766, 770, 10, 55,
    8143968668591229869, 512,
    3097451566422729327, 769, 56,
    16876960018651379695, 770, 10, 56,
    9887996298447430280, 513, 10,
    14893240469033504634, 512,
    16275708329596323530, 770, 10, 54,
    16876960018651379695, 514, 10, 56,
    11244742148598118220, 256,
    12418347884980468967, 512,
    9264341572779607483, 769, 41,
    11252866637462958417, 257, 36,
    2891874708248694446, 513, 5,
    11318243585820093092, 257, 90,
    11346749493524581447, 257, 14,
    2033780942257029609, 512,
    8232269658982506797, 769, 36,
    4590624558120436756, 512,
    15377484291720249625, 768,
    13751582359932046170, 1024,
    2453940411178960732, 1280,
    3582409108381715698, 1536,
    7114777241717459074, 1793, 105,
    12579339957880371053, 512,
    15958693406658744272, 768,
    16015093966223532992, 1024,
    3604537076423714010, 1281, 36,
    12949180446290672329, 513, 37,
    16015093966223532992, 512,
    3604537076423714010, 769, 36,
    11449567240008092803, 257, 36,
    7443349028983351526, 513, 99,
    9621597071182721139, 513, 99,
    11485359030111309147, 257, 4,
    11532132173781634520, 256,
    1039431366464381612, 512,
    12122787172785743335, 769, 42,
    4590624558120436756, 512,
    15377484291720249625, 769, 42,
    11599397258190756558, 256,
    1367113428659652013, 513, 90,
    11621115978954731531, 256,
    6210920520820548449, 514, 19, 107,
    11683220046855700506, 256,
    2418464220807619666, 513, 33,
    11738649220799993616, 257, 21,
    6697586503894550712, 513, 21,
    17474512127368489106, 513, 22,
    11854350707801067767, 257, 13,
    3238524528481923602, 513, 15,
    5394116940487149122, 513, 37,
    6277266471734408772, 513, 37,
    13869291585994433883, 513, 37,
    11966212739477483099, 256,
    14154218232295189811, 514, 18, 36,
    12044678606140300062, 256,
    16887732102131514246, 513, 84,
    12078961336892898460, 256,
    16510522746148243648, 513, 72,
    12124560823568097362, 256,
    14872361875249825051, 513, 72,
    13503902235881990479, 769, 103,
    12227542333512080979, 256,
    11966212739477483099, 515, 18, 27, 85,
    14154218232295189811, 514, 36, 85,
    12242037774501535327, 256,
    801240529159210086, 512,
    5282899611999261515, 769, 63,
    5143118646716522003, 512,
    10465890694320486645, 769, 63,
    801240529159210086, 1024,
    5282899611999261515, 1281, 63,
    11346749493524581447, 512,
    12949180446290672329, 768,
    801240529159210086, 1024,
    5282899611999261515, 1281, 63,
    13693120107769442807, 512,
    6277266471734408772, 768,
    16867778183767713109, 1024,
    18018715450745595115, 1280,
    11966212739477483099, 1537, 40,
    15042508457421372008, 512,
    13503652457687780952, 769, 63,
    17492155018700584746, 512,
    14932058467049686374, 769, 40,
    17532848357844973442, 512,
    14932058467049686374, 769, 40,
    18018715450745595115, 512,
    11966212739477483099, 769, 40,
    12249545834220288354, 256,
    17985634809001234566, 514, 29, 103,
    15382123560073924753, 768,
    3047521868719323028, 1025, 53,
    12372635924595085874, 257, 36,
    801240529159210086, 512,
    5282899611999261515, 769, 64,
    919706672260818857, 512,
    6547415901561976690, 768,
    5473131762801399230, 1024,
    14478823712640305913, 1280,
    13140578385247150655, 1537, 103,
    1055352447130045169, 512,
    8026286236012560488, 769, 79,
    1299246260136165763, 512,
    1798581294885756631, 768,
    7306966343401418360, 1025, 41,
    2195660337160738996, 513, 23,
    3443895728548314194, 512,
    11738649220799993616, 769, 23,
    5143118646716522003, 512,
    10465890694320486645, 769, 64,
    6697586503894550712, 512,
    942790251773799146, 769, 82,
    7798581293809537472, 768,
    2718321327124268513, 1025, 82,
    8428381830604382659, 768,
    5643624488186519071, 1025, 67,
    7798581293809537472, 512,
    2718321327124268513, 769, 82,
    8428381830604382659, 512,
    5643624488186519071, 769, 67,
    9777296807485555880, 513, 23,
    11683220046855700506, 512,
    4590624558120436756, 768,
    15377484291720249625, 1025, 41,
    11738649220799993616, 513, 23,
    14160806482963840731, 514, 30, 79,
    15325235027992706081, 513, 82,
    942790251773799146, 769, 82,
    7798581293809537472, 768,
    2718321327124268513, 1025, 82,
    15717611015362990819, 513, 30,
    15718702439039532433, 512,
    2227818212597113109, 769, 68,
    15735764129234959978, 512,
    8026286236012560488, 769, 79,
    17645977781820640100, 513, 82,
    942790251773799146, 769, 82,
    7798581293809537472, 768,
    2718321327124268513, 1025, 82,
    18359928090023321655, 512,
    251373160384775400, 769, 64,
    1927856217462598632, 1024,
    10175835141958968420, 1281, 64,
    12418347884980468967, 256,
    9264341572779607483, 513, 16,
    6538335356948533166, 768,
    18018715450745595115, 1024,
    11966212739477483099, 1281, 39,
    12242037774501535327, 768,
    18018715450745595115, 1024,
    11966212739477483099, 1281, 40,
    15377484291720249625, 769, 38,
    18018715450745595115, 768,
    11966212739477483099, 1025, 39,
    12482862763114460392, 257, 30,
    12484596494647359662, 256,
    3604537076423714010, 513, 14,
    5643624488186519071, 515, 32, 74, 91,
    2039577903751279693, 769, 91,
    7798581293809537472, 513, 91,
    18382163962777023048, 515, 13, 27, 84,
    12498384420975113569, 256,
    15201865981033610883, 513, 18,
    892612826858326150, 769, 106,
    13510723015620639441, 768,
    1856718672630364354, 1024,
    16540352659567176124, 1280,
    5959672039913060769, 1537, 18,
    14639239377184891963, 768,
    273391454505453515, 1025, 18,
    12559572378611289861, 256,
    14940324409675659448, 513, 15,
    12568705210013907398, 256,
    17985634809001234566, 512,
    15382123560073924753, 768,
    3047521868719323028, 1025, 53,
    12579339957880371053, 256,
    5480260494399292614, 512,
    9621597071182721139, 769, 37,
    9887996298447430280, 513, 37,
    12498384420975113569, 513, 18,
    12949180446290672329, 513, 15,
    11683220046855700506, 768,
    2418464220807619666, 1025, 57,
    14940324409675659448, 768,
    12949180446290672329, 1025, 15,
    17765289341000215917, 513, 14,
    12838218548714205304, 256,
    6160876726634102994, 512,
    9621597071182721139, 769, 14,
    12965981673060548945, 257, 106,
    15064728215478818243, 513, 106,
    12998988503574557193, 257, 97,
    13039688269404330548, 256,
    7910274603622220324, 513, 72,
    17893209705666157912, 512,
    12686140618721565255, 768,
    2033780942257029609, 1024,
    251373160384775400, 1280,
    8232269658982506797, 1537, 94,
    2731267540519321361, 1281, 93,
    5670401982006934510, 1281, 94,
    6416481932086766574, 1280,
    10155858017317502223, 1537, 94,
    15889219339318915574, 1537, 95,
    9139817352366100900, 1281, 95,
    10089392361313652773, 1280,
    10155858017317502223, 1537, 95,
    10155858017317502223, 1281, 95,
    16981156064675544270, 1281, 94,
    13137469401694493588, 256,
    4223543142275734405, 513, 17,
    13503652457687780952, 768,
    14725686331062839828, 1026, 5, 17,
    13182299018132812205, 256,
    7443349028983351526, 513, 15,
    13190432448346891589, 256,
    11244742148598118220, 513, 41,
    13199153368176030017, 256,
    4159628855198496307, 513, 21,
    14884478716457779447, 513, 24,
    13206905963542851897, 256,
    9621597071182721139, 512,
    5904427068757939359, 769, 77,
    9718117966105109346, 512,
    9621597071182721139, 768,
    5904427068757939359, 1025, 77,
    12302536109316797048, 513, 96,
    17985634809001234566, 515, 29, 53, 103,
    15382123560073924753, 768,
    3047521868719323028, 1025, 53,
    9806120962514373977, 1025, 53,
    13503652457687780952, 256,
    14725686331062839828, 512,
    12579339957880371053, 769, 37,
    13503902235881990479, 256,
    5789968362322642201, 512,
    17122513782572185480, 768,
    14851033346764527643, 1025, 75,
    10089392361313652773, 512,
    5789968362322642201, 768,
    17122513782572185480, 1024,
    14851033346764527643, 1281, 75,
    15030760668878928993, 512,
    5789968362322642201, 768,
    17122513782572185480, 1024,
    14851033346764527643, 1281, 75,
    13510723015620639441, 256,
    7980053472032397001, 512,
    2680974959308874827, 769, 3,
    15444300408290668300, 768,
    8361745674329182275, 1025, 3,
    13554599727024111160, 256,
    2690266404558648600, 512,
    13503902235881990479, 769, 29,
    3595548218816615286, 512,
    13206905963542851897, 769, 29,
    13503902235881990479, 513, 29,
    3595548218816615286, 768,
    13206905963542851897, 1025, 29,
    9241689574069119637, 768,
    5954935980213867887, 1025, 27,
    13608962871562042665, 256,
    47, 512,
    8363954417110220494, 769, 15,
    13657252432311453076, 256,
    14691279041595303338, 513, 103,
    13688784857941246550, 257, 19,
    17684488313537953585, 513, 14,
    13693120107769442807, 256,
    2807438991405753400, 513, 21,
    6697586503894550712, 769, 22,
    17474512127368489106, 1025, 22,
    9544079369259059645, 768,
    13761258621959163235, 1025, 21,
    11738649220799993616, 769, 21,
    5520965713976933220, 512,
    17985634809001234566, 769, 79,
    6277266471734408772, 512,
    7521735888404932081, 769, 48,
    16867778183767713109, 768,
    5217678101582299534, 1025, 35,
    7521735888404932081, 513, 48,
    9621597071182721139, 512,
    2807438991405753400, 768,
    6697586503894550712, 1025, 22,
    13206905963542851897, 513, 96,
    7798581293809537472, 768,
    2718321327124268513, 1025, 96,
    13783029642093161341, 256,
    14352834065889223253, 514, 8, 36,
    16615153603174306042, 514, 7, 84,
    18215593437497854474, 514, 8, 84,
    13892426732502017385, 256,
    5436833531002203891, 512,
    15377484291720249625, 769, 14,
    10932038888195826342, 513, 90,
    14731591318076945260, 513, 14,
    14049714298722871583, 257, 14,
    14940324409675659448, 513, 72,
    14096601241320788013, 256,
    11854350707801067767, 513, 13,
    13797398147528781169, 513, 3,
    15321527580562500126, 514, 9, 25,
    15356462000023788139, 513, 9,
    14154218232295189811, 256,
    7275707662593374557, 513, 74,
    14160806482963840731, 256,
    6277266471734408772, 512,
    7521735888404932081, 769, 47,
    7521735888404932081, 514, 47, 83,
    14284645209165652583, 257, 18,
    14315390154072661962, 256,
    13797398147528781169, 513, 3,
    14352834065889223253, 257, 36,
    5249551209294615148, 513, 4,
    18215593437497854474, 513, 8,
    14478823712640305913, 256,
    16185846602135846933, 513, 5,
    14589639911549107586, 256,
    12372635924595085874, 512,
    15718702439039532433, 768,
    2227818212597113109, 1025, 69,
    15718702439039532433, 512,
    2227818212597113109, 769, 65,
    14639239377184891963, 256,
    780303358554759577, 512,
    4887004034509356327, 769, 103,
    1776345422474908802, 516, 5, 14, 27, 32,
    780303358554759577, 768,
    4887004034509356327, 1025, 5,
    2418464220807619666, 769, 27,
    6416481932086766574, 514, 18, 85,
    9621597071182721139, 512,
    930643494798647683, 769, 84,
    8581199610273156486, 768,
    1314463887544796278, 1024,
    13503652457687780952, 1280,
    14725686331062839828, 1537, 84,
    15718702439039532433, 768,
    2227818212597113109, 1025, 84,
    9777296807485555880, 513, 103,
    14658881632172119114, 256,
    14884478716457779447, 513, 102,
    14725686331062839828, 256,
    1894578626723324071, 513, 72,
    7910274603622220324, 512,
    9621597071182721139, 769, 37,
    14818166260504653923, 256,
    9508271077572205073, 513, 90,
    14851033346764527643, 256,
    3195221922829730662, 512,
    13783029642093161341, 769, 103,
    13581991509993715621, 512,
    3195221922829730662, 768,
    13783029642093161341, 1025, 103,
    17665312491244964090, 768,
    4925600404098316053, 1025, 103,
    17684488313537953585, 768,
    13869291585994433883, 1025, 103,
    17665312491244964090, 512,
    4925600404098316053, 769, 103,
    14872361875249825051, 256,
    3586209322005220617, 514, 36, 85,
    7798581293809537472, 513, 18,
    14884478716457779447, 256,
    1016842590217850815, 513, 24,
    9755060939261799766, 512,
    2464582401562572209, 769, 24,
    10275151097201564566, 512,
    9604367201437270601, 769, 24,
    13072309744464317226, 513, 103,
    13140578385247150655, 512,
    9777296807485555880, 769, 24,
    14478823712640305913, 512,
    10847180425203804977, 769, 24,
    16015093966223532992, 512,
    3604537076423714010, 769, 36,
    16596722116069148183, 512,
    14045903712082596694, 769, 24,
    16615153603174306042, 512,
    9755060939261799766, 769, 24,
    17765289341000215917, 512,
    10275151097201564566, 769, 24,
    14893240469033504634, 256,
    3334694045093283147, 513, 30,
    16275708329596323530, 513, 30,
    14932058467049686374, 256,
    421835521494524867, 512,
    14725686331062839828, 768,
    1894578626723324071, 1025, 72,
    11114082667453751630, 513, 7,
    14940324409675659448, 256,
    12949180446290672329, 513, 15,
    11683220046855700506, 768,
    2418464220807619666, 1025, 57,
    14986924152376752832, 256,
    944653584603089799, 513, 41,
    1858971394381126288, 513, 30,
    12249545834220288354, 512,
    17985634809001234566, 768,
    15382123560073924753, 1024,
    3047521868719323028, 1281, 53,
    12568705210013907398, 512,
    17985634809001234566, 768,
    15382123560073924753, 1024,
    3047521868719323028, 1281, 53,
    13206905963542851897, 512,
    17985634809001234566, 769, 53,
    15382123560073924753, 1024,
    3047521868719323028, 1281, 53,
    9806120962514373977, 1281, 53,
    17865408544575493699, 512,
    17985634809001234566, 768,
    15382123560073924753, 1024,
    3047521868719323028, 1281, 53,
    15008722460011880982, 257, 71,
    13140578385247150655, 513, 71,
    15030760668878928993, 256,
    5789968362322642201, 512,
    17122513782572185480, 768,
    14851033346764527643, 1025, 75,
    15042508457421372008, 256,
    5217678101582299534, 513, 90,
    10275151097201564566, 513, 7,
    15064728215478818243, 257, 14,
    9306774031416325205, 513, 14,
    12559572378611289861, 513, 72,
    15064744329780678077, 256,
    9755060939261799766, 512,
    18273485672774484509, 769, 22,
    15082882313357711197, 258, 36, 97,
    15201865981033610883, 256,
    9379395875191397344, 513, 106,
    15227255728657573239, 256,
    15049457794944515094, 513, 3,
    17546906152638224440, 515, 5, 19, 20,
    9777296807485555880, 770, 6, 20,
    16899497464169857146, 769, 6,
    15321527580562500126, 256,
    10982121359869688971, 514, 72, 103,
    15325235027992706081, 257, 80,
    1055352447130045169, 513, 83,
    13869291585994433883, 770, 79, 80,
    2193326054775503931, 513, 83,
    5338873180933128879, 512,
    4590624558120436756, 769, 50,
    14160806482963840731, 512,
    7521735888404932081, 769, 83,
    15735764129234959978, 513, 83,
    13869291585994433883, 770, 79, 80,
    15327371787285533232, 256,
    4312341326147117139, 514, 36, 103,
    15369831197320870908, 256,
    13869291585994433883, 513, 30,
    18273485672774484509, 769, 22,
    15377484291720249625, 256,
    3886009642719747157, 513, 52,
    13693120107769442807, 768,
    13206905963542851897, 1025, 52,
    18018715450745595115, 512,
    11966212739477483099, 769, 38,
    15382123560073924753, 256,
    2224323930576586651, 512,
    9621597071182721139, 769, 37,
    13206905963542851897, 512,
    14851033346764527643, 769, 40,
    15444300408290668300, 256,
    8361745674329182275, 513, 3,
    13659590920855375926, 769, 3,
    9819301056688420987, 513, 67,
    15456287275516855843, 256,
    14314197565860702174, 513, 7,
    15493810102513268030, 257, 84,
    15561691806647421180, 257, 28,
    5625755951148146953, 513, 28,
    15621880397747690121, 257, 15,
    15694415747673383540, 256,
    1858971394381126288, 513, 106,
    6160876726634102994, 513, 90,
    14450500698873986971, 513, 106,
    15717611015362990819, 257, 30,
    15718702439039532433, 256,
    2227818212597113109, 513, 66,
    15735764129234959978, 257, 83,
    13869291585994433883, 513, 79,
    15770260941471814535, 257, 36,
    15804297606508328125, 256,
    3524409543105073195, 513, 72,
    15826552935302475113, 257, 51,
    15828813133568570439, 256,
    4925600404098316053, 512,
    12568705210013907398, 769, 86,
    10982121359869688971, 513, 72,
    15321527580562500126, 512,
    10982121359869688971, 769, 72,
    15945785616181173050, 256,
    17532848357844973442, 512,
    14932058467049686374, 769, 42,
    16015093966223532992, 256,
    4159628855198496307, 513, 33,
    12227542333512080979, 513, 90,
    16185846602135846933, 256,
    3746696135884631892, 513, 36,
    7275707662593374557, 513, 35,
    1927856217462598632, 768,
    10175835141958968420, 1025, 35,
    14160391662672269641, 768,
    2116977778781636984, 1025, 35,
    16207354617018133555, 256,
    10243176111138734641, 513, 7,
    16342112611913587280, 256,
    13693120107769442807, 513, 79,
    16348162595518998348, 256,
    15945785616181173050, 513, 42,
    16419280145958424902, 256,
    11854350707801067767, 513, 13,
    16499386834352680573, 256,
    2557249015198380627, 512,
    11346749493524581447, 768,
    12949180446290672329, 1025, 37,
    14060654480289766771, 514, 5, 19,
    15227255728657573239, 768,
    17546906152638224440, 1025, 5,
    17893209705666157912, 768,
    13503652457687780952, 1025, 7,
    16509975623918799507, 256,
    7005086036619189076, 513, 72,
    16540352659567176124, 256,
    5959672039913060769, 513, 37,
    6591142459931682209, 513, 85,
    16596722116069148183, 256,
    14045903712082596694, 515, 5, 14, 103,
    12579339957880371053, 768,
    10553425116146613663, 1024,
    18018715450745595115, 1280,
    11966212739477483099, 1536,
    14884478716457779447, 1792,
    1016842590217850815, 2049, 5,
    16596723305761622749, 256,
    14314197565860702174, 512,
    8428381830604382659, 769, 22,
    16615153603174306042, 256,
    12498384420975113569, 512,
    15201865981033610883, 769, 5,
    16640459971044299586, 257, 30,
    3586220133193645987, 513, 37,
    16783979202403315276, 257, 14,
    16799039983425530183, 257, 19,
    17893209705666157912, 513, 19,
    16810379818222854195, 256,
    13869291585994433883, 513, 3,
    16845561890187387100, 256,
    14658881632172119114, 513, 102,
    16938642115569673497, 256,
    1039431366464381612, 513, 84,
    14884478716457779447, 513, 24,
    16615153603174306042, 512,
    14884478716457779447, 769, 24,
    16981156064675544270, 258, 5, 108,
    17109424575228199366, 256,
    12568705210013907398, 513, 86,
    17130288916631597889, 256,
    9621597071182721139, 513, 3,
    17139580376477537318, 256,
    5643624488186519071, 513, 14,
    17167635318944789755, 256,
    5394116940487149122, 513, 15,
    12579339957880371053, 768,
    12949180446290672329, 1025, 15,
    18443660829858849650, 769, 72,
    17234215524977705128, 256,
    5625755951148146953, 513, 31,
    7056371144034232130, 513, 31,
    11361660982259699356, 513, 31,
    17252976782551772120, 256,
    11518957143445597896, 513, 103,
    17495227143141283847, 257, 15,
    17546906152638224440, 256,
    4585922316423157056, 512,
    14352834065889223253, 769, 36,
    17561591579640468219, 256,
    5959672039913060769, 513, 37,
    17589290912897670962, 257, 28,
    17645977781820640100, 257, 80,
    892612826858326150, 513, 106,
    1055352447130045169, 513, 83,
    13869291585994433883, 770, 79, 80,
    2193326054775503931, 513, 83,
    14658881632172119114, 514, 102, 106,
    14851033346764527643, 513, 106,
    15735764129234959978, 513, 83,
    13869291585994433883, 770, 79, 80,
    17684488313537953585, 256,
    11854350707801067767, 513, 15,
    7981528355560404249, 768,
    2116977778781636984, 1025, 37,
    17824784027930844229, 256,
    11854350707801067767, 513, 37,
    12227542333512080979, 513, 14,
    17838754626850525766, 256,
    11067314215106024120, 513, 84,
    17865408544575493699, 256,
    17985634809001234566, 514, 29, 103,
    15382123560073924753, 768,
    3047521868719323028, 1025, 53,
    17882999949392605070, 256,
    4107033714187756126, 513, 40,
    7521735888404932081, 513, 48,
    10380723321798890354, 513, 59,
    12242037774501535327, 512,
    18018715450745595115, 768,
    11966212739477483099, 1025, 40,
    13693120107769442807, 512,
    7521735888404932081, 769, 48,
    17893209705666157912, 256,
    13503652457687780952, 512,
    14658881632172119114, 768,
    14884478716457779447, 1025, 102,
    17948471302120524856, 256,
    5987576808770388537, 513, 104,
    1016842590217850815, 768,
    10155858017317502223, 1025, 95,
    16981156064675544270, 1025, 94,
    12124560823568097362, 768,
    14872361875249825051, 1025, 104,
    9621597071182721139, 513, 22,
    3641793612566185059, 769, 37,
    5789968362322642201, 768,
    17122513782572185480, 1024,
    14851033346764527643, 1281, 75,
    9892612857128238256, 513, 49,
    17962714460329258439, 257, 14,
    17985634809001234566, 257, 78,
    3195221922829730662, 512,
    13783029642093161341, 769, 103,
    5520965713976933220, 512,
    7225244552245590190, 768,
    7521735888404932081, 1025, 46,
    13693120107769442807, 769, 79,
    6277266471734408772, 512,
    7521735888404932081, 769, 44,
    7521735888404932081, 513, 44,
    7225244552245590190, 768,
    7521735888404932081, 1025, 46,
    13751582359932046170, 768,
    7225244552245590190, 1024,
    7521735888404932081, 1281, 46,
    13581991509993715621, 512,
    3195221922829730662, 768,
    13783029642093161341, 1025, 103,
    17665312491244964090, 768,
    4925600404098316053, 1025, 103,
    17684488313537953585, 768,
    13869291585994433883, 1025, 103,
    13751582359932046170, 512,
    7225244552245590190, 768,
    7521735888404932081, 1025, 46,
    13693120107769442807, 769, 79,
    17665312491244964090, 512,
    4925600404098316053, 769, 103,
    18005183836410907023, 257, 30,
    18018715450745595115, 256,
    11966212739477483099, 512,
    6052719452438985407, 769, 104,
    11683220046855700506, 769, 39,
    13137469401694493588, 768,
    4223543142275734405, 1024,
    13503652457687780952, 1280,
    14725686331062839828, 1537, 104,
    16342112611913587280, 769, 39,
    16540352659567176124, 514, 7, 74,
    13693120107769442807, 768,
    6277266471734408772, 1024,
    16867778183767713109, 1280,
    5217678101582299534, 1537, 35,
    18099522933885320074, 256,
    7330134006832907848, 513, 84,
    18215593437497854474, 258, 8, 36,
    2891874708248694446, 513, 5,
    18239392701483203061, 256,
    7763625663417181862, 513, 25,
    17635608618515910616, 513, 25,
    9685904226485302959, 768,
    1249030111806945982, 1025, 26,
    18273485672774484509, 769, 26,
    18324575182880523371, 258, 6, 20,
    18359928090023321655, 256,
    251373160384775400, 513, 62,
    1927856217462598632, 768,
    10175835141958968420, 1025, 62,
    3524739350676988475, 769, 61,
    1927856217462598632, 1024,
    10175835141958968420, 1281, 61,
    14691279041595303338, 768,
    6568862827097643196, 1025, 60,
    1927856217462598632, 1280,
    10175835141958968420, 1537, 60,
    16342112611913587280, 769, 62,
    6981449137368073091, 512,
    12372635924595085874, 768,
    15718702439039532433, 1024,
    2227818212597113109, 1281, 69,
    15718702439039532433, 768,
    2227818212597113109, 1025, 65,
    18392778747449309831, 256,
    2718321327124268513, 513, 103,
    18405800858009405621, 256,
    1813797880775691503, 513, 32,
    18018715450745595115, 512,
    11966212739477483099, 769, 38,
    18439903926871659358, 257, 36,
  ])
}
