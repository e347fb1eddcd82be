public import AuditKitCore

/// Reads files into documents.
public enum DocumentReader {
  /// Reads the bytes of a text, Markdown or delimited file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its path, or `-`; the ending tells the kind where the content leaves a choice.
  /// - Returns: The document. Parts that could not be read are in its notices.
  /// - Throws: A notice if nothing can be read.
  public static func read(_ bytes: [UInt8], name: String) throws(Notice) -> Document {
    guard bytes.count <= ReadingLimits.fileSize else { throw .tooLarge(bytes.count) }
    let text: SourceText
    do {
      text = try TextDecoder.decode(bytes)
    } catch {
      throw Notice(error)
    }
    switch FileKind.of(text, name: name) {
    case .delimited(let separator):
      return DelimitedReader.read(text, name: name, separator: separator)
    case .plain:
      return TextReader.read(text, name: name, isMarkdown: false)
    case .markdown:
      return TextReader.read(text, name: name, isMarkdown: true)
    }
  }
}

extension Notice {
  fileprivate static func tooLarge(_ size: Int) -> Notice {
    let limit = ReadingLimits.fileSize >> 20
    return Notice(
      vietnamese: """
        Tệp quá lớn: \(size) byte, nhiều nhất là \(limit) MiB. Hãy chia tệp thành nhiều phần.
        """,
      english: "The file is too large: \(size) bytes, at most \(limit) MiB. Split it into parts."
    )
  }

  /// What the decoder says, with what to do about it.
  fileprivate init(_ error: TextDecodingError) {
    let offset = error.offset
    let (vietnamese, english): (String, String) =
      switch error.reason {
      case .invalidUTF8:
        (
          "Byte thứ \(offset + 1) không phải UTF-8. Hãy lưu lại tệp với mã UTF-8 (Unicode).",
          "Byte \(offset + 1) is not UTF-8. Save the file again as UTF-8 (Unicode)."
        )
      case .nulByte:
        (
          "Byte thứ \(offset + 1) là số 0: đây không phải tệp văn bản. Hãy xuất ra văn bản trước.",
          "Byte \(offset + 1) is zero: this is not a text file. Export it as text first."
        )
      case .truncatedUTF16:
        (
          "Tệp UTF-16 bị cắt ở byte thứ \(offset + 1). Hãy sao chép lại tệp từ nguồn.",
          "The UTF-16 file is cut off at byte \(offset + 1). Copy it from its source again."
        )
      case .unpairedSurrogate:
        (
          "Tệp UTF-16 hỏng ở byte thứ \(offset + 1). Hãy lưu lại tệp với mã UTF-8 (Unicode).",
          "The UTF-16 file is damaged at byte \(offset + 1). Save it again as UTF-8 (Unicode)."
        )
      }
    self.init(vietnamese: vietnamese, english: english, offset: offset)
  }
}
