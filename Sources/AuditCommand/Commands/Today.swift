import AuditKitCore
import Glibc

extension CalendarDate {
  /// The day by the machine's clock and zone; nil for one that no calendar has.
  static var today: CalendarDate? {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    )
  }
}
