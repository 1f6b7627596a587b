package import Care

/// A day and a time of day as somebody types them, in four fields.
package struct MomentTyped: Hashable, Sendable {
  package var day: DayTyped
  package var time: String

  package init(day: DayTyped = DayTyped(), time: String = "") {
    self.day = day
    self.time = time
  }

  package init(_ moment: Moment) {
    self.init(day: DayTyped(moment.dayInEngland), time: moment.clockInEngland)
  }

  package init(_ submission: Submission, _ name: String) {
    self.init(day: DayTyped(submission, name), time: submission.text("\(name)-time"))
  }

  /// The moment, nil where nothing was typed; or what is wrong with it.
  package func read(_ label: String) -> Result<Moment?, DayProblem> {
    day.read(label).flatMap { day in
      let clock = time.filter { !$0.isWhitespace }
      guard let day else {
        return clock.isEmpty
          ? .success(nil) : .failure(DayProblem("\(label) must include a day"))
      }
      guard !clock.isEmpty else {
        return .failure(DayProblem("\(label) must include a time, like 14:30"))
      }
      guard let moment = Moment.inEngland(day, clock) else {
        return .failure(DayProblem("\(label) must have a time of the day, like 14:30"))
      }
      return .success(moment)
    }
  }
}
