import Glibc
import Synchronization

/// Cleans up when a run is ended from outside: by Ctrl-C, by a closed terminal, by the system.
///
/// The process then dies of the signal, as its caller expects. A signal that the caller had ignored, as
/// `nohup` does, stays ignored.
enum Interruption {
  private static let cleanUp = Mutex<(@Sendable () -> Void)?>(nil)

  /// Watches from now on, for the rest of the process; to be called once, before threads are started.
  ///
  /// - Parameter work: Called in a thread of its own, so it may do anything.
  static func cleanUp(_ work: @escaping @Sendable () -> Void) {
    cleanUp.withLock { $0 = work }
    var watched = signals
    // Threads that are started later inherit this, so that only the one below hears the signals.
    pthread_sigmask(SIG_BLOCK, &watched, nil)
    var thread = pthread_t()
    pthread_create(
      &thread,
      nil,
      { _ in
        Interruption.wait()
        return nil
      },
      nil
    )
  }

  /// Lets a signal end the run as it is, also where the caller started it with signals held back, as threads of
  /// a server do.
  static func endsAtOnce() {
    var watched = signals
    pthread_sigmask(SIG_UNBLOCK, &watched, nil)
  }

  private static func wait() {
    var watched = signals
    var number: Int32 = 0
    guard sigwait(&watched, &number) == 0 else { return }
    cleanUp.withLock { $0?() }
    signal(number, SIG_DFL)
    pthread_sigmask(SIG_UNBLOCK, &watched, nil)
    raise(number)
  }

  private static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&set, number) }
    return set
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    let handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return handler == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
