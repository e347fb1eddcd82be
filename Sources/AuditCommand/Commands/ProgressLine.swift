import AuditKitCore
import Glibc
import Synchronization

/// A line on standard error that says how far a long run has come; gone when the run ends.
///
/// It shows nothing but a count and changes no other output, so reading the clock here does no harm.
final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var isVisible = false
    /// When the line may be written next, in milliseconds.
    var due: Int
  }

  private let total: Int
  private let language: Language
  private let state: Mutex<State>

  /// Most runs are over before anybody asks how far they are.
  private static let delay = 1000
  private static let interval = 100

  /// - Parameters:
  ///   - total: How many files there are.
  ///   - language: The language of the line.
  ///   - isPatient: Whether to say nothing in the first second.
  init(total: Int, language: Language, isPatient: Bool) {
    self.total = total
    self.language = language
    state = Mutex(State(due: Self.now + (isPatient ? Self.delay : 0)))
  }

  /// Counts a file.
  func advance() {
    let now = Self.now
    state.withLock { state in
      state.done += 1
      guard now >= state.due else { return }
      state.due = now + Self.interval
      state.isVisible = true
      Self.write(Self.erasure + text(state.done))
    }
  }

  /// Takes the line away, before something else is written or at the end.
  func erase() {
    state.withLock { state in
      guard state.isVisible else { return }
      state.isVisible = false
      Self.write(Self.erasure)
    }
  }

  private func text(_ done: Int) -> String {
    LocalizedText(vi: "Đã xem \(done)/\(total) tệp", en: "Checked \(done) of \(total) files")[
      language
    ]
  }

  /// Back to the start of the line, and everything behind it away.
  private static let erasure = "\r\u{1B}[K"

  private static func write(_ text: String) {
    OutputBytes.writeToStandardError(text, endsLine: false)
  }

  /// Milliseconds of a clock that is never set.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
