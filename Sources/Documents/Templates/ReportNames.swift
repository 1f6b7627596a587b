import Care

/// The words of a report that are not figures: whose it is, and of which year.
struct ReportNames: Sendable {
  let service: String
  let authority: String
  let period: ReportPeriod
  var policies = Policies.standard

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
    case .threeYearsEarlier: CollectionYear(ending: year.ending - 3).name
    case .fourYearsEarlier: CollectionYear(ending: year.ending - 4).name
    case .nextYear: year.next.name
    case .nextYearFirstDay: year.next.firstDay.inWords
    }
  }

  /// What a policy is set to on the last day of the report's period: `20`, `20 working days`, `twenty`.
  func text(of policy: Policy, _ spelling: Spelling) -> String {
    let value = policies.value(of: policy, on: period.lastDay)
    guard case .count(let count) = value else { return value.description }
    let written =
      spelling.style == .words
      ? Numeral.words(Double(count)) : Numeral.text(Double(count), decimals: 0)
    let number = written ?? "\(count)"
    guard let noun = spelling.noun else { return number }
    let form = count == 1 ? noun.one : noun.many
    return noun.standsAlone ? form : "\(number) \(form)"
  }
}
