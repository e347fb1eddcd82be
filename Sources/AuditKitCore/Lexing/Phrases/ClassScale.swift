/// The classes of one way to divide a whole: early, on time, late; done, under way, not begun.
///
/// What belongs to one class of a scale belongs to no other of it, so shares and counts of different
/// classes may be added up; and some sets of classes leave nothing out.
struct ClassScale: Sendable {
  let classes: TermSet
  /// Two classes of which one includes the other.
  var including: [TermSet] = []
  /// Sets of classes that leave nothing out.
  let complete: [TermSet]

  static let all = [timing, channel, origin, progress, satisfaction, gender]

  static let timing = ClassScale(
    classes: [.early, .onTime, .onTimeOrEarly, .inTerm, .late],
    including: [
      [.early, .onTimeOrEarly], [.onTime, .onTimeOrEarly], [.early, .inTerm], [.onTime, .inTerm],
      [.onTimeOrEarly, .inTerm],
    ],
    // What is still under way is within its term or late.
    complete: [[.onTimeOrEarly, .late], [.early, .onTime, .late], [.inTerm, .late]]
  )
  static let channel = ClassScale(
    classes: [.online, .direct, .postal],
    complete: [[.online, .direct, .postal]]
  )
  static let origin = ClassScale(classes: [.new, .carried], complete: [[.new, .carried]])
  static let progress = ClassScale(
    classes: [.excellent, .good, .done, .underWay, .notDone],
    complete: [[.done, .underWay, .notDone], [.excellent, .good, .done, .notDone]]
  )
  static let satisfaction = ClassScale(
    classes: [.verySatisfied, .satisfied, .neutral, .dissatisfied, .veryDissatisfied],
    complete: [
      [.verySatisfied, .satisfied, .neutral, .dissatisfied], [.satisfied, .neutral, .dissatisfied],
    ]
  )
  static let gender = ClassScale(classes: [.male, .female], complete: [[.male, .female]])

  /// Every class of every scale.
  static let classes = all.reduce(into: TermSet()) { $0.formUnion($1.classes) }

  /// The classes that a rate of some classes often takes in, without saying so.
  static func included(inRateOf classes: TermSet) -> TermSet {
    if !classes.isDisjoint(with: [.onTime, .onTimeOrEarly]) { return [.early, .onTime] }
    if classes.contains(.satisfied) { return [.verySatisfied] }
    return classes.contains(.done) ? [.excellent, .good] : []
  }

  /// How classes divide their whole; nil unless all are of one scale and exclude each other.
  static func division(_ labels: [TermSet]) -> Division? {
    for scale in all {
      guard let union = scale.union(ofEach: labels), union.count == labels.count else { continue }
      if scale.including.contains(where: { $0.isSubset(of: union) }) { return nil }
      return scale.complete.contains { $0.isSubset(of: union) } ? .complete : .exclusive
    }
    return nil
  }

  /// The classes that labels name, where each of them names one of the scale.
  private func union(ofEach labels: [TermSet]) -> TermSet? {
    var union: TermSet = []
    for label in labels {
      let own = label.intersection(classes)
      guard own.count == 1 else { return nil }
      union.formUnion(own)
    }
    return union
  }

  /// What some classes of one scale are to their whole.
  enum Division {
    /// They exclude each other, but there may be more of them.
    case exclusive
    /// They exclude each other and leave nothing out.
    case complete
  }
}
