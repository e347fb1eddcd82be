internal import CSpawn
internal import Glibc
internal import Synchronization

/// A program that runs beside this one, with pipes to its input, output and errors.
///
/// It leads a process group of its own, so that what it starts ends with it. Of this process it gets the
/// three pipes and nothing else.
struct ChildProcess: ~Copyable {
  private let id: pid_t
  private(set) var input: PipeEnd
  let output: PipeEnd
  let errors: PipeEnd

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The file to run; it is not looked for anywhere else.
  ///   - arguments: Without the name of the program.
  ///   - environment: `NAME=value`; nothing is added.
  ///   - folder: The folder it works in.
  /// - Throws: The error of the system.
  init(
    _ path: FilePath,
    arguments: [String],
    environment: [String],
    in folder: FilePath
  ) throws(SystemError) {
    let input = try Pipe()
    let output = try Pipe()
    let errors = try Pipe()
    for end in [input.writing.descriptor, output.reading.descriptor, errors.reading.descriptor] {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.reading.descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.writing.descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing.descriptor, STDERR_FILENO)
    // Also what we inherited ourselves, from whoever started us.
    spawn_close_from(&actions, STDERR_FILENO + 1)
    _ = folder.withCString { spawn_change_folder(&actions, $0) }
    let arguments = [path.bytes] + arguments.map { Array($0.utf8) }
    id = try RunningChildren.start { () throws(SystemError) in
      try Self.spawn(path, arguments, environment.map { Array($0.utf8) }, &actions)
    }
    self.input = input.writing
    self.output = output.reading
    self.errors = errors.reading
  }

  private static func spawn(
    _ path: FilePath,
    _ arguments: [[UInt8]],
    _ environment: [[UInt8]],
    _ actions: inout posix_spawn_file_actions_t
  ) throws(SystemError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))
    posix_spawnattr_setpgroup(&attributes, 0)
    // What this process blocks or ignores is no concern of the program.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var id = pid_t()
    let code = path.withCString { path in
      arguments.withCStrings { arguments in
        environment.withCStrings { environment in
          posix_spawn(&id, path, &actions, &attributes, arguments, environment)
        }
      }
    }
    guard code == 0 else { throw SystemError(code: code) }
    return id
  }

  /// Says that there is no more input.
  mutating func closeInput() { input = PipeEnd(descriptor: -1) }

  /// Whether the program itself has ended; what it started may still run.
  var hasEnded: Bool {
    var information = siginfo_t()
    // It stays on the system's list until `end`, so that no other process can get its number.
    let result = waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT)
    return result != 0 || information._sifields._sigchld.si_pid == id
  }

  /// Ends the program, if it has not ended, with everything that it started; says how it ended.
  consuming func end() -> Ending {
    kill(-id, SIGKILL)
    // It may have left its group.
    if !hasEnded { kill(id, SIGKILL) }
    var status: Int32 = 0
    var result: pid_t
    repeat { result = waitpid(id, &status, 0) } while result < 0 && errno == EINTR
    RunningChildren.remove(id)
    guard result == id else { return .exit(-1) }
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }

  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }
}

/// An error of the system, by its number.
struct SystemError: Error {
  let code: Int32
}

/// The programs that run now, so that none of them outlives this process.
package enum RunningChildren {
  private static let ids = Mutex<Set<pid_t>>([])

  /// Starts one and notes it, in one step.
  fileprivate static func start(
    _ spawn: () throws(SystemError) -> pid_t
  ) throws(SystemError) -> pid_t {
    try ids.withLock { ids throws(SystemError) in
      let id = try spawn()
      ids.insert(id)
      return id
    }
  }

  fileprivate static func remove(_ id: pid_t) { ids.withLock { _ = $0.remove(id) } }

  /// Ends all of them, for a run that ends early.
  package static func endAll() {
    ids.withLock { ids in
      for id in ids { kill(-id, SIGKILL) }
    }
  }
}

/// A pipe; no program that is started inherits its ends.
private struct Pipe: ~Copyable {
  let reading: PipeEnd
  let writing: PipeEnd

  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard spawn_open_pipe(&ends, O_CLOEXEC) == 0 else { throw SystemError(code: errno) }
    reading = PipeEnd(descriptor: Self.raised(ends[0]))
    writing = PipeEnd(descriptor: Self.raised(ends[1]))
  }

  /// A descriptor above those of input, output and errors, which are free if our caller closed them.
  private static func raised(_ descriptor: Int32) -> Int32 {
    guard descriptor <= STDERR_FILENO else { return descriptor }
    defer { close(descriptor) }
    return fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
  }
}

/// One end of a pipe; closed when nobody holds it any more.
struct PipeEnd: ~Copyable {
  /// Negative if there is none.
  let descriptor: Int32

  deinit { if descriptor >= 0 { close(descriptor) } }
}

extension [[UInt8]] {
  /// Calls `body` with the texts as C wants a list of them.
  fileprivate func withCStrings<Result>(
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    var bytes: [CChar] = []
    var starts: [Int] = []
    for text in self {
      starts.append(bytes.count)
      bytes += text.map { CChar(bitPattern: $0) } + [0]
    }
    return bytes.withUnsafeMutableBufferPointer { buffer in
      body(starts.map { start in buffer.baseAddress.map { $0 + start } } + [nil])
    }
  }
}
