import Care

/// The words of a report that are not figures: whose it is, and of which year.
struct ReportNames: Sendable {
  let service: String
  let authority: String
  let period: ReportPeriod

  private var year: CollectionYear { period.year }

  func text(of word: Binding.Word) -> String {
    switch word {
    case .service: service
    case .authority: authority
    case .year: year.name
    case .yearInWords: "\(year.firstDay.inWords) to \(year.lastDay.inWords)"
    case .period: period.inWords
    case .periodLastDay: period.lastDay.inWords
    case .firstDay: year.firstDay.inWords
    case .lastDay: (period.span == .year ? period.lastDay : year.lastDay).inWords
    case .lastYear: year.previous.name
    case .lastYearFirstDay: year.previous.firstDay.inWords
    case .lastYearLastDay: year.previous.lastDay.inWords
    case .yearBefore: year.previous.previous.name
    case .yearBeforeLastDay: year.previous.previous.lastDay.inWords
    case .nextYear: year.next.name
    }
  }
}
