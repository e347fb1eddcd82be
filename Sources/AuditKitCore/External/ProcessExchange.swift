internal import Glibc

/// Gives a program its input and takes its output, within limits, without waiting for either alone.
struct ProcessExchange: ~Copyable {
  private var child: ChildProcess
  private let limits: ExternalLimits
  private let deadline: ContinuousClock.Instant
  private var rest: ArraySlice<UInt8>
  private var output: [UInt8] = []
  private var hasOutputEnded = false
  private var errors: [UInt8] = []
  private var haveErrorsEnded = false

  /// Of what a program writes to standard error, the last so many bytes are kept.
  private static let keptErrors = 4096

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: What to run.
  ///   - input: What it finds on standard input; it need not read all of it.
  /// - Returns: What it wrote to standard output.
  /// - Throws: Why that counts for nothing.
  static func run(
    _ program: ExternalProgram,
    input: [UInt8]
  ) throws(ExternalFailure) -> [UInt8] {
    let child: ChildProcess
    do throws(SystemError) {
      child = try ChildProcess(
        program.path,
        arguments: program.arguments,
        environment: ExternalEnvironment.variables,
        in: program.folder
      )
    } catch {
      throw .notStarted(error.code)
    }
    let exchange = ProcessExchange(child, input, program.limits)
    return try exchange.run()
  }

  private init(
    _ child: consuming ChildProcess,
    _ input: [UInt8],
    _ limits: ExternalLimits
  ) {
    self.child = child
    self.limits = limits
    deadline = .now + .seconds(limits.seconds)
    rest = input[...]
  }

  private consuming func run() throws(ExternalFailure) -> [UInt8] {
    let failure = BrokenPipe.tolerated { transfer() } ?? wait()
    let words = lastWords
    let result = output
    let ending = child.end()
    if let failure { throw failure }
    switch ending {
    case .exit(0): return result
    case .exit(let code): throw .exit(code: code, words: words)
    case .signal(let number): throw .signal(number, words: words)
    }
  }

  /// Moves bytes until the output ends.
  private mutating func transfer() -> ExternalFailure? {
    if rest.isEmpty { child.closeInput() }
    while !hasOutputEnded {
      guard let ready = poll() else { return .tooSlow(seconds: limits.seconds) }
      if ready.input { give() }
      if ready.output { hasOutputEnded = child.output.read(&output) }
      if ready.errors { takeErrors() }
      if output.count > limits.mebibytes << 20 {
        return .tooMuchOutput(mebibytes: limits.mebibytes)
      }
    }
    child.closeInput()
    return nil
  }

  /// Waits until something can be moved; nil when the time is up.
  private func poll() -> (input: Bool, output: Bool, errors: Bool)? {
    var watched = [
      pollfd(fd: child.input.descriptor, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: child.output.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: haveErrorsEnded ? -1 : child.errors.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = deadline.milliseconds
    guard milliseconds > 0 else { return nil }
    _ = Glibc.poll(&watched, nfds_t(watched.count), milliseconds)
    return (watched[0].revents != 0, watched[1].revents != 0, watched[2].revents != 0)
  }

  private mutating func give() {
    let count = rest.withUnsafeBytes { write(child.input.descriptor, $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) }
    // Who does not want to read on need not.
    let isRefused = count < 0 && errno != EAGAIN && errno != EINTR
    if isRefused || rest.isEmpty { child.closeInput() }
  }

  private mutating func takeErrors() {
    haveErrorsEnded = child.errors.read(&errors)
    errors = errors.suffix(Self.keptErrors)
  }

  /// Waits until a program that has said everything ends.
  private mutating func wait() -> ExternalFailure? {
    var pause: useconds_t = 50
    while !child.hasEnded {
      guard deadline.milliseconds > 0 else { return .tooSlow(seconds: limits.seconds) }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
    while !haveErrorsEnded, child.errors.canRead { takeErrors() }
    return nil
  }

  /// The last line that the program wrote to standard error, not too long.
  private var lastWords: String {
    let lines = String(decoding: errors, as: UTF8.self).split { $0.isNewline }
    let line = lines.last { $0.contains { !$0.isWhitespace } } ?? ""
    return String(line.unicodeScalars.prefix(200))
  }
}

/// How long a program may take, and how much it may say.
struct ExternalLimits: Sendable, Equatable {
  var seconds = 10
  var mebibytes = 1
}

extension PipeEnd {
  /// Whether there is something to read, or the end.
  fileprivate var canRead: Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&watched, 1, 0) > 0
  }

  /// Reads once; says whether that was the end.
  fileprivate borrowing func read(_ bytes: inout [UInt8]) -> Bool {
    let size = 1 << 16
    var count = 0
    bytes += [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      count = Glibc.read(descriptor, buffer.baseAddress, size)
      filled = max(count, 0)
    }
    return count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)
  }
}

extension ContinuousClock.Instant {
  /// The time until then, rounded up, for `poll`.
  fileprivate var milliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: self)
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
  }
}

/// Writing into a pipe that nobody reads, which by itself ends the process.
private enum BrokenPipe {
  /// Lets such a write fail instead, in this thread and as long as `body` runs.
  static func tolerated<Result>(_ body: () -> Result) -> Result {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    let result = body()
    // Takes the signal that such a write has left, or it would come now.
    var now = timespec(tv_sec: 0, tv_nsec: 0)
    while sigtimedwait(&signals, nil, &now) == SIGPIPE {}
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return result
  }
}

/// What a program finds in its environment, so that it does the same wherever it is run from.
enum ExternalEnvironment {
  private static let inherited = ["PATH", "HOME", "TMPDIR"]

  /// `NAME=value`.
  static var variables: [String] {
    let own = inherited.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return own + ["LANG=C.UTF-8", "LC_ALL=C.UTF-8"]
  }
}
