import Care
import Testing
import TestSupport

/// Bank holidays as the Act and its proclamations make them, computed apart from the table.
private struct Oracle {
  /// Days proclaimed or moved for one year alone.
  static let proclaimed = [
    "2012-06-05", "2022-06-03", "2022-09-19", "2023-05-08",
  ].map(Day.on)
  static let movedEarlyMay = [2020: Day.on("2020-05-08")]
  static let movedSpring = [2012: Day.on("2012-06-04"), 2022: Day.on("2022-06-02")]

  /// Easter Sunday by Gauss's method as completed for the Gregorian calendar.
  static func easter(_ year: Int) -> Day {
    let golden = year % 19
    let century = year / 100
    let moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    let full = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + full + 2 - century + century / 4) % 7
    let sunday = full - weekday
    let month = 3 + (sunday + 40) / 44
    return Day(clampedYear: year, month: month, day: sunday + 28 - 31 * (month / 4))
  }

  static func monday(onOrAfter day: Day) -> Day {
    var day = day
    while day.weekday != .monday { day = day.adding(days: 1) }
    return day
  }

  static func holidays(_ year: Int) -> Set<Day> {
    var days: Set<Day> = [easter(year).adding(days: -2), easter(year).adding(days: 1)]
    days.insert(
      movedEarlyMay[year] ?? monday(onOrAfter: Day(clampedYear: year, month: 5, day: 1)))
    days.insert(
      movedSpring[year] ?? monday(onOrAfter: Day(clampedYear: year, month: 5, day: 25)))
    days.insert(monday(onOrAfter: Day(clampedYear: year, month: 8, day: 25)))
    // A day that falls on a weekend moves to the next day that is neither.
    for (month, day) in [(1, 1), (12, 25), (12, 26)] {
      var holiday = Day(clampedYear: year, month: month, day: day)
      if holiday.weekday.isWeekend {
        while holiday.weekday.isWeekend || days.contains(holiday) || isChristmas(holiday) {
          holiday = holiday.adding(days: 1)
        }
      }
      days.insert(holiday)
    }
    return days.union(proclaimed.filter { $0.date.year == year })
  }

  private static func isChristmas(_ day: Day) -> Bool {
    day.date.month == 12 && (25...26).contains(day.date.day) && !day.weekday.isWeekend
  }

  static let all: Set<Day> = (2012...2028).reduce(into: []) { $0.formUnion(holidays($1)) }

  static func isWorkingDay(_ day: Day) -> Bool {
    !day.weekday.isWeekend && !all.contains(day)
  }
}

@Suite("Working days")
struct WorkingDaysTests {
  private let calendar = WorkingDays.englandAndWales

  @Test("every weekday of 2012 to 2028 is a working day unless the oracle makes it a holiday")
  func table() throws {
    for number in calendar.covered.first.number...calendar.covered.last.number {
      let day = Day(number: number)
      #expect(try calendar.isWorkingDay(day) == Oracle.isWorkingDay(day), "\(day)")
    }
    #expect(calendar.covered == Period(from: .on("2012-01-01"), through: .on("2028-12-31")))
    #expect(Oracle.all.count == 140)
  }

  @Test("20 working days from every start of 2012 to 2027, counted one day at a time")
  func everyStart() throws {
    for number in Day.on("2012-01-01").number...Day.on("2027-12-31").number {
      let start = Day(number: number)
      var day = start
      for count in 1...20 {
        repeat { day = day.adding(days: 1) } while !Oracle.isWorkingDay(day)
        #expect(try calendar.day(count, after: start) == day)
        #expect(try calendar.count(after: start, through: day) == count)
      }
      #expect(try ReviewInterval.first.dueDay(from: start).day == day)
      let skipped = try calendar.skipped(after: start, through: day)
      #expect(skipped.count + 20 == start.days(to: day))
      #expect(skipped.allSatisfy { !Oracle.isWorkingDay($0.day) })
      #expect(skipped.allSatisfy { $0.isBankHoliday == Oracle.all.contains($0.day) })
    }
  }

  @Test("from Monday 3 April 2023 the twentieth working day is Thursday 4 May 2023")
  func example() throws {
    #expect(try calendar.day(20, after: .on("2023-04-03")) == .on("2023-05-04"))
  }

  @Test("the count to an earlier day or the same day is 0")
  func notLater() throws {
    #expect(try calendar.count(after: .on("2023-04-03"), through: .on("2023-04-03")) == 0)
    #expect(try calendar.count(after: .on("2023-04-03"), through: .on("2022-04-03")) == 0)
    #expect(try calendar.day(0, after: .on("2023-04-03")) == .on("2023-04-03"))
  }

  @Test(
    "outside the table there is a sentence, and never a guess",
    arguments: ["2011-12-31", "2029-01-01", "1990-06-01", "2028-12-10"])
  func outside(start: String) {
    let breach = #expect(throws: Breach.self) {
      _ = try ReviewInterval.first.dueDay(from: .on(start))
    }
    #expect(breach?.sentence.contains(Day.on(start).inWords) == true)
    #expect(breach?.sentence.contains("31 December 2028") == true)
  }

  @Test("a bank holiday is skipped by its name")
  func names() throws {
    let skipped = try calendar.skipped(after: .on("2023-04-03"), through: .on("2023-05-04"))
    #expect(
      skipped.filter(\.isBankHoliday).map(\.name) == [
        "Good Friday", "Easter Monday", "Early May bank holiday",
      ])
    #expect(skipped.count { !$0.isBankHoliday } == 8)
  }
}
