import Care
import TestSupport
import Testing

@Suite("The clocks of allocation")
struct AllocationTests {
  static let notice = Notice.example("2024-03-27", at: "2024-03-28T15:30:00Z")

  /// 72 clock hours from the notification (local standard): to the second, over a weekend as well.
  @Test(arguments: [
    ("2024-03-28T15:30:00Z", 0.0, true), ("2024-03-31T15:30:00Z", 72.0, true),
    ("2024-03-31T15:30:01Z", 72.0 + 1.0 / 3600, false), ("2024-03-28T15:00:00Z", 0.0, true),
    ("2024-04-03T15:30:00Z", 144.0, false),
  ])
  func `hours run from the notification`(moment: String, hours: Double, isInTime: Bool) {
    let allocation = Allocation(Self.notice, among: [.example(1, from: moment)])
    #expect(abs((allocation.hours ?? -1) - hours) < 1e-9)
    #expect(allocation.isInTime(asAt: Moment(seconds: 0)) == isInTime)
  }

  @Test
  func `without an officer it is open until the time is over`() throws {
    let allocation = Allocation(Self.notice, among: [.example(1, .cover, from: "2024-03-28")])
    #expect(allocation.hours == nil)
    #expect(allocation.isInTime(asAt: allocation.dueAt) == nil)
    #expect(allocation.isInTime(asAt: Moment(seconds: allocation.dueAt.seconds + 1)) == false)
    #expect(try allocation.isWithinWorkingDays(asAt: .on("2024-04-05")) == nil)
    #expect(try allocation.isWithinWorkingDays(asAt: .on("2024-04-06")) == false)
  }

  /// Good Friday 29 March and Easter Monday 1 April 2024 are no working days.
  @Test
  func `working days run from coming into care, holidays left out`() throws {
    let allocation = Allocation(Self.notice, among: [.example(1, from: "2024-04-05")])
    #expect(try allocation.noticeDueOn() == .on("2024-04-02"))
    #expect(try allocation.officerDueOn() == .on("2024-04-05"))
    #expect(try allocation.isWithinWorkingDays(asAt: .t0) == true)
    #expect(try allocation.wasToldInTime())
    let late = Notice.example("2024-03-27", at: "2024-04-03T09:00:00Z")
    #expect(try !Allocation(late, among: []).wasToldInTime())
    #expect(try Allocation(late, among: []).lacksReason())
    let explained = Notice.example("2024-03-27", at: "2024-04-03T09:00:00Z", late: "out of hours")
    #expect(try !Allocation(explained, among: []).lacksReason())
  }

  @Test
  func `the limits are policies of the day`() throws {
    let policies = try Policies(settings: [
      PolicySetting(name: "officers.allocation-hours", value: "24", from: .on("2024-01-01")),
      PolicySetting(name: "officers.allocation-working-days", value: "1", from: .on("2024-01-01")),
    ])
    let allocation = Allocation(
      Self.notice, among: [.example(1, from: "2024-03-29T15:30:01Z")], policies: policies)
    #expect(allocation.isInTime(asAt: allocation.dueAt) == false)
    #expect(try allocation.officerDueOn() == .on("2024-03-28"))
  }

  @Test
  func `each coming into care has its own first officer, one kept from before at once`() {
    let entries = Entries.of(
      [
        Notice.example("2022-01-10", at: "2022-01-10T09:00:00Z"),
        Notice.example("2024-01-10", at: "2024-01-10T09:00:00Z"),
        Notice.example("2024-06-10", at: "2024-06-10T09:00:00Z"),
        Appointment.example(1, from: "2022-01-12T09:00:00Z", to: "2023-01-01"),
        Appointment.example(2, from: "2024-01-11T09:00:00Z"),
      ], of: Key(1))
    #expect(Allocation.all(of: entries).map(\.hours) == [48, 24, 0])
  }
}
