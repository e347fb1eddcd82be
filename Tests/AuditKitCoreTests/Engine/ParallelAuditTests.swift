import Synchronization
import Testing

@testable import AuditKitCore

/// Order, completeness and bounds of what is done in parallel.
@Suite struct ParallelAuditTests {
  @Test(arguments: [0, 1, 2, 7, 64, 1000], [1, 2, 3, 16])
  func resultsComeOnceEachAndInOrder(_ count: Int, _ jobs: Int) {
    let delivered = Mutex<[Int]>([])
    ParallelAudit(jobs: jobs).run(count: count) { index in
      // Early ones are slow, so that order does not come by itself.
      if index % 5 == 0 { spin(20_000) }
      return index
    } deliver: { index in
      delivered.withLock { $0.append(index) }
    }
    #expect(delivered.withLock { $0 } == Array(0..<count))
  }

  @Test func aSlowFileHoldsBackAllButAFew() {
    let jobs = 4
    let delivered = Atomic(0)
    let mostAhead = Atomic(0)
    ParallelAudit(jobs: jobs).run(count: 4000) { index in
      if index == 0 { spin(20_000_000) }
      let ahead = index - delivered.load(ordering: .relaxed)
      mostAhead.max(ahead, ordering: .relaxed)
      return index
    } deliver: { _ in
      delivered.add(1, ordering: .relaxed)
    }
    // Chunks of at most 16, and four of them for each worker.
    #expect(mostAhead.load(ordering: .relaxed) <= 16 * 4 * jobs)
  }
}

/// Keeps a processor busy.
private func spin(_ rounds: Int) {
  var value: UInt64 = 1
  for _ in 0..<rounds { value = value &* 6_364_136_223_846_793_005 &+ 1 }
  withExtendedLifetime(value) {}
}
