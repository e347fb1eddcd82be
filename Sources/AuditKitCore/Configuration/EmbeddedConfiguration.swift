// swift-format-ignore-file
// Written by `swift run cchc-lint-dev generate` from rules.yaml. Do not edit.

/// The default configuration that the program carries: the text of `rules.yaml`.
enum EmbeddedConfiguration {
  static let text = #"""
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
rules: {}

# Từ vựng: mỗi nghĩa và các cụm từ mang nghĩa đó; chữ hoa, chữ thường và chỗ đặt dấu không quan trọng.
# Vocabulary: meanings and the phrases that carry them; case and the place of tone marks do not matter.
vocabulary:
  total: [tổng cộng, tổng số, cộng]
  received: [tiếp nhận]
  resolved: [đã giải quyết]
  pending: [đang giải quyết]

# Đồng nhất thức: toàn thể bằng tổng các phần, gọi theo nghĩa trong từ vựng.
# Identities: the whole is the sum of its parts, named by meanings of the vocabulary.
identities:
  - name: received
    whole: [received]
    parts: [[resolved], [pending]]

"""#
}
