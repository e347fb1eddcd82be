import Glibc

/// What may be done with the terminal, if there is one.
enum Terminal {
  /// Whether findings on standard output have colours.
  ///
  /// Left to itself: on a terminal that shows them, unless `NO_COLOR` is set (https://no-color.org), and
  /// elsewhere only if `CLICOLOR_FORCE` asks for them.
  static func hasColors(_ choice: Choice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      if isSet("NO_COLOR") {
        false
      } else if isSet("CLICOLOR_FORCE"), variable("CLICOLOR_FORCE") != "0" {
        true
      } else {
        isatty(STDOUT_FILENO) == 1 && !isDumb
      }
    }
  }

  /// Whether standard output is a terminal.
  static var isScreen: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a line of progress may be written to standard error; left to itself, only to a terminal.
  static func hasProgress(_ choice: Choice, isQuiet: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: !isQuiet && isatty(STDERR_FILENO) == 1 && !isDumb
    }
  }

  private static var isDumb: Bool { variable("TERM") == "dumb" }

  /// A variable without content counts as not set.
  private static func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// When to use what only a terminal shows.
  enum Choice: String, CaseIterable, Sendable {
    case auto
    case always
    case never
  }
}
