import Care
import Testing
import TestSupport

@Suite("Days")
struct DayTests {
  @Test("every day from 1800 to 2299 follows the one before, and reads back as itself")
  func roundTrips() throws {
    // An oracle that only knows how to step: no arithmetic shared with the code.
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (year, month, day) = (1800, 1, 1)
    var number = Day.earliest.number
    while year < 2300 {
      let here = try #require(Day(year: year, month: month, day: day))
      #expect(here.number == number)
      #expect(here.date == (year, month, day))
      let leaps = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      let length = month == 2 && leaps ? 29 : lengths[month - 1]
      number += 1
      day += 1
      if day > length { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(number == Day.latest.number + 1)
  }

  @Test("the epoch is a Thursday, and weekdays go round")
  func weekdays() {
    #expect(Day(number: 0).description == "1970-01-01")
    #expect(Day(number: 0).weekday == .thursday)
    #expect(Day.on("2023-05-04").weekday == .thursday)
    #expect(Day.on("1969-12-29").weekday == .monday)
    #expect(Day.on("2000-02-29").weekday == .tuesday)
  }

  @Test(
    "days that do not exist are refused",
    arguments: [
      "2023-02-29", "2023-02-30", "2024-02-30", "1900-02-29", "2023-13-01", "2023-00-10",
      "2023-04-31", "2023-1-01", "23-01-01", "2023/01/01", "2023-01-01 ", "", "1799-12-31",
      "2300-01-01", "2023-01-00", "+023-01-01", "2023--1-01", "２０２３-01-01",
    ])
  func refused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("text reads back: as records, people and the return write it")
  func text() {
    let day = Day.on("2026-03-05")
    #expect(day.description == "2026-03-05")
    #expect(day.inWords == "5 March 2026")
    #expect(day.weekdayInWords == "Thursday 5 March 2026")
    #expect(day.asInReturn == "05/03/2026")
  }

  @Test(
    "so many months later is the same day, or the last of a shorter month",
    arguments: [
      ("2023-08-31", 6, "2024-02-29"), ("2022-08-31", 6, "2023-02-28"),
      ("2023-11-30", 3, "2024-02-29"), ("2024-02-29", 6, "2024-08-29"),
      ("2023-10-31", 3, "2024-01-31"), ("2023-03-31", 3, "2023-06-30"),
      ("2023-12-15", 6, "2024-06-15"), ("2024-05-31", -3, "2024-02-29"),
      ("2024-01-31", -1, "2023-12-31"), ("2024-02-29", 12, "2025-02-28"),
    ])
  func months(start: String, count: Int, end: String) {
    #expect(Day.on(start).adding(months: count) == .on(end))
  }

  @Test("adding months keeps the day unless the month is shorter, and never skips a month")
  func monthsProperty() {
    for number in Day.on("2011-01-01").number...Day.on("2029-12-31").number {
      let day = Day(number: number)
      for count in [1, 3, 6, 12] {
        let later = day.adding(months: count)
        let months = (later.date.year - day.date.year) * 12 + later.date.month - day.date.month
        #expect(months == count)
        let length = Day.length(ofMonth: later.date.month, in: later.date.year)
        #expect(later.date.day == min(day.date.day, length))
        #expect(day.adding(days: day.days(to: later)) == later)
      }
    }
  }

  @Test(
    "age is reached on the birthday; a child of 29 February has it on 1 March in other years",
    arguments: [
      ("2020-02-29", "2024-02-28", 3), ("2020-02-29", "2024-02-29", 4),
      ("2019-02-28", "2023-02-28", 4), ("2020-02-29", "2023-02-28", 2),
      ("2020-02-29", "2023-03-01", 3), ("2008-07-01", "2026-06-30", 17),
      ("2008-07-01", "2026-07-01", 18), ("2026-04-01", "2026-04-01", 0),
      ("2026-04-01", "2026-03-31", -1), ("2008-12-31", "2026-01-01", 17),
    ])
  func age(born: String, day: String, age: Int) {
    #expect(Day.on(born).age(on: .on(day)) == age)
  }

  @Test("the age grows by one on each birthday and on no other day")
  func ageProperty() {
    for born in ["2000-02-29", "2001-03-01", "2003-12-31", "2004-02-28"].map(Day.on) {
      var age = 0
      for number in born.number...born.birthday(19).number {
        let day = Day(number: number)
        if age < 18, day == born.birthday(age + 1) { age += 1 }
        #expect(born.age(on: day) == min(age + (day == born.birthday(19) ? 1 : 0), 19))
      }
    }
  }
}
