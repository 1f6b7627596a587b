import Care

/// What the service says of its years: achievements, themes for better practice, and priorities.
struct ServiceYearPlan {
  private let ground: SampleGround

  init(_ ground: SampleGround) { self.ground = ground }

  func add(to ledger: inout Ledger) {
    let years = ground.years
    for (year, texts) in zip(years, ServiceWords.achievements) {
      for text in texts {
        ledger.add(
          Achievement.with {
            $0.recordedOn = year.lastDay.adding(days: -6)
            $0.year = year.name
            $0.text = text
          })
      }
    }
    for (position, theme) in ServiceWords.themes.enumerated() {
      var theme = theme
      theme.recordedOn = years[2].firstDay.adding(months: 5 + position)
      ledger.add(theme)
    }
    for (year, priorities) in zip([years[1], years[2], years[2].next], ServiceWords.priorities) {
      for priority in priorities { add(priority, for: year, to: &ledger) }
    }
  }

  private func add(
    _ priority: ServiceWords.Priority, for year: CollectionYear, to ledger: inout Ledger
  ) {
    let recordedOn = year.previous.lastDay.adding(days: -6)
    func row(_ text: String, partOf whole: Key<ServicePriority>?) -> ServicePriority {
      .with {
        $0.recordedOn = recordedOn
        $0.year = year.name
        $0.text = text
        $0.partOf = whole
        $0.progress = priority.progress
        $0.isDone = priority.isDone
      }
    }
    let whole = ledger.add(row(priority.text, partOf: nil))
    for part in priority.parts { ledger.add(row(part, partOf: whole)) }
  }
}
