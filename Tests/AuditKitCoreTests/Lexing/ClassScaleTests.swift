import Testing

@testable import AuditKitCore

/// Which classes divide a whole.
@Suite struct ClassScaleTests {
  @Test func classesOfOneScaleExcludeEachOther() {
    #expect(ClassScale.division([[.done], [.underWay], [.notDone]]) == .complete)
    #expect(ClassScale.division([[.done], [.notDone]]) == .exclusive)
    #expect(ClassScale.division([[.male], [.female]]) == .complete)
    #expect(ClassScale.division([[.resolved, .early], [.onTime], [.late]]) == .complete)
  }

  @Test func classesThatRepeatOrIncludeEachOtherDoNot() {
    #expect(ClassScale.division([[.done], [.done]]) == nil)
    #expect(ClassScale.division([[.early], [.onTimeOrEarly], [.late]]) == nil)
    #expect(ClassScale.division([[.done], [.satisfied]]) == nil)
    #expect(ClassScale.division([[.done], []]) == nil)
  }
}
