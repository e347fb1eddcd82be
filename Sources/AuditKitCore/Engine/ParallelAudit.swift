internal import Dispatch
internal import Synchronization

/// Works on many things at once, and hands the results over one at a time and in order.
///
/// Results that wait for an earlier one are bounded, so memory does not grow with the number of files.
package struct ParallelAudit: Sendable {
  /// How many files are audited at once.
  private let jobs: Int

  package init(jobs: Int) { self.jobs = max(1, jobs) }

  /// Calls `work` for each index below `count`, and `deliver` with each result in the order of indices.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - work: Called by several threads at once.
  ///   - deliver: Called by one thread at a time.
  package func run<Result: Sendable>(
    count: Int,
    work: @Sendable (Int) -> Result,
    deliver: @escaping @Sendable (Result) -> Void
  ) {
    let chunk = chunkSize(for: count)
    let workers = min(jobs, (count + chunk - 1) / chunk)
    guard workers > 1 else {
      for index in 0..<count { deliver(work(index)) }
      return
    }
    let queue = ChunkQueue(count: count, size: chunk, window: workers * 4)
    let delivery = OrderedDelivery(deliver)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let (number, range) = queue.next() {
        delivery.add(range.map(work), number: number) { queue.release() }
      }
    }
  }

  /// Few files are shared out one by one; many in chunks, since handing out costs too.
  private func chunkSize(for count: Int) -> Int {
    max(1, min(16, count / (jobs * 8)))
  }
}

/// Gives out ranges of indices in order, and no more than a window of them that are not yet delivered.
private final class ChunkQueue: Sendable {
  private let taken = Atomic(0)
  private let free: DispatchSemaphore
  private let count: Int
  private let size: Int

  init(count: Int, size: Int, window: Int) {
    self.count = count
    self.size = size
    free = DispatchSemaphore(value: window)
  }

  deinit {
    // A semaphore may not die with a value below its first one.
    while free.signal() != 0 {}
  }

  /// The next range with its number.
  ///
  /// The place in the window comes before the number: so whoever holds the lowest number never waits, and
  /// the window always moves on.
  func next() -> (number: Int, range: Range<Int>)? {
    free.wait()
    let number = taken.add(1, ordering: .relaxed).oldValue
    let start = number * size
    guard start < count else {
      free.signal()
      return nil
    }
    return (number, start..<min(start + size, count))
  }

  func release() { free.signal() }
}

/// Puts results back into order.
private final class OrderedDelivery<Result: Sendable>: Sendable {
  private struct State {
    var waiting: [Int: [Result]] = [:]
    var next = 0
  }

  private let state = Mutex(State())
  private let deliver: @Sendable (Result) -> Void

  init(_ deliver: @escaping @Sendable (Result) -> Void) { self.deliver = deliver }

  /// Adds the results of one chunk, and delivers it and those behind it if it was waited for.
  func add(_ results: [Result], number: Int, whenDelivered: () -> Void) {
    state.withLock { state in
      state.waiting[number] = results
      while let ready = state.waiting.removeValue(forKey: state.next) {
        state.next += 1
        for result in ready { deliver(result) }
        whenDelivered()
      }
    }
  }
}
