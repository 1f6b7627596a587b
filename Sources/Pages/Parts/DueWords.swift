package import Care
package import HTML

/// A day with what it means today: never by colour alone.
package struct DueWords: Sendable {
  let day: Day
  let today: Day

  package init(_ day: Day, on today: Day) {
    self.day = day
    self.today = today
  }

  /// `overdue by 3 working days`, `due today`, `in 12 days`.
  package var standing: String {
    let days = today.days(to: day)
    if days == 0 { return "due today" }
    if days == 1 { return "due tomorrow" }
    if days > 0 { return "in \(days) days" }
    let late = (try? WorkingDays.englandAndWales.count(after: day, through: today)) ?? -days
    let unit = late == 1 ? "working day" : "working days"
    return late == 0 ? "was due on the last working day" : "overdue by \(late) \(unit)"
  }

  package var isOverdue: Bool { day < today }

  package var node: Node {
    .element(
      .span, [.class("heard-day")],
      [
        .element(.span, [.class("heard-day__date")], [.text(day.inWords)]), " ",
        .element(
          .span,
          [
            .class(
              isOverdue ? "heard-day__standing heard-day__standing--late" : "heard-day__standing")
          ],
          [.text(standing)]),
      ])
  }
}
