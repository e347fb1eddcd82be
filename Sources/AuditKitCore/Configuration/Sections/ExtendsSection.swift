extension ConfigurationSection {
  static let extends = ConfigurationSection(
    name: "extends",
    help: LocalizedText(
      vi: "Tệp mà tệp này mở rộng: đường dẫn .yaml tính từ thư mục của tệp này.",
      en: "The file that this one extends: a path to a .yaml file from the folder of this file."
    ),
    schema: { _ in .pattern(#"^[^/].*\.ya?ml$"#) },
    read: { node, _ throws(YAMLFault) in _ = try node.extendedPath() },
    show: { _, _ in }
  )
}

extension ConfigurationLayer {
  /// The path that the file extends, with its place; nil if it extends none, or none that can be.
  var extended: (path: String, place: YAMLPlace)? {
    guard let pair = sections.first(where: { $0.key == "extends" }),
      let path = try? pair.value.extendedPath()
    else { return nil }
    return (path, pair.value.place)
  }
}

extension YAMLNode {
  /// The path of a file to extend.
  ///
  /// Only YAML files, named from where this one is: a complaint quotes a line of the file, and the file may
  /// come from a stranger who would like to read others.
  fileprivate func extendedPath() throws(YAMLFault) -> String {
    let path = try string(named: "extends")
    guard !path.hasPrefix("/"), path.hasSuffix(".yaml") || path.hasSuffix(".yml"),
      !path.utf8.contains(0)
    else {
      let expected = LocalizedText(
        vi: "đường dẫn tới một tệp .yaml, tính từ thư mục của tệp này",
        en: "a path to a .yaml file, from the folder of this file"
      )
      throw YAMLFault(at: place, .wrongValue("extends", expected: expected, found: self))
    }
    return path
  }
}
