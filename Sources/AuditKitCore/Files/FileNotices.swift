internal import Glibc

extension Notice {
  /// A path that the system refuses to open or to read.
  static func unreadable(_ path: FilePath, because code: Int32) -> Notice {
    let name = path.quoted
    switch code {
    case ENOENT, ENOTDIR:
      return Notice(
        vietnamese: "Không có tệp hay thư mục \(name).",
        english: "There is no file or folder \(name)."
      )
    case EACCES, EPERM:
      return Notice(
        vietnamese: "Không có quyền đọc \(name).",
        english: "No permission to read \(name)."
      )
    case EISDIR:
      return Notice(
        vietnamese: "\(name) là một thư mục, không phải tệp.",
        english: "\(name) is a folder, not a file."
      )
    case ELOOP:
      return Notice(
        vietnamese: "\(name) là liên kết đi vòng tròn.",
        english: "\(name) is a link that leads back to itself."
      )
    default:
      let reason = String(cString: strerror(code))
      return Notice(
        vietnamese: "Không đọc được \(name): \(reason).",
        english: "Cannot read \(name): \(reason)."
      )
    }
  }

  static func tooLarge(_ path: FilePath) -> Notice {
    let megabytes = FileBytes.maximum >> 20
    return Notice(
      vietnamese: "\(path.quoted) lớn hơn \(megabytes) MiB, mức tối đa của một báo cáo.",
      english: "\(path.quoted) is larger than \(megabytes) MiB, the most a report may have."
    )
  }

  static func nothingToRead(in folder: FilePath) -> Notice {
    let endings = FileFinder.endings.map { ".\($0)" }.joined(separator: ", ")
    return Notice(
      vietnamese: "Thư mục \(folder.quoted) không có tệp nào đọc được (\(endings)).",
      english: "The folder \(folder.quoted) holds no file that can be read (\(endings))."
    )
  }

  static func tooDeep(_ folder: FilePath) -> Notice {
    Notice(
      vietnamese: "Thư mục \(folder.quoted) nằm quá sâu; những gì ở dưới không được đọc.",
      english: "The folder \(folder.quoted) lies too deep; what is below it is not read."
    )
  }
}
