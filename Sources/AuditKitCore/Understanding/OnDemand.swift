internal import Synchronization

/// A value that is found when it is first asked for, and then kept.
///
/// For what several rules ask for but most runs of few rules do not. Who asks while it is being found waits.
struct OnDemand<Value: Sendable>: ~Copyable, Sendable {
  private let known = Mutex<Value?>(nil)

  /// The value; `find` is called the first time only, and must not ask for the same value.
  func value(_ find: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let found = find()
      known = found
      return found
    }
  }
}
