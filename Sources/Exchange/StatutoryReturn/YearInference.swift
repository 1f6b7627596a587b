import Care

/// Which collection year a return is of, told from the days in it.
///
/// The latest DECOM, DEC or REVIEW decides, since a return runs to 31 March of its year. One slip of
/// typing must not win over thousands of days: where the latest days are few and a whole year without
/// any lies before them, the year of the rest decides; where no such gap lies before them, the latest
/// decides and a finding says how few they are.
struct YearInference {
  /// A day of the return, and the cell it stands in.
  private struct Place {
    let day: Day
    let file: String
    let line: Int
    let column: String
  }

  /// Few: at most one day in so many.
  private static let few = 200

  private var counts: [CollectionYear: Int] = [:]
  private var latest: [CollectionYear: Place] = [:]
  /// Whether a cell for a day holds something that is not a day as the return writes it.
  private(set) var hasUnreadableDays = false

  init(_ tables: [ReturnTable]) {
    for table in tables {
      switch table.module {
      case .episodes:
        count("DECOM", of: table)
        count("DEC", of: table)
      case .reviews: count("REVIEW", of: table)
      default: break
      }
    }
  }

  private mutating func count(_ column: String, of table: ReturnTable) {
    guard let position = table.column(column) else { return }
    for row in 0..<table.rowCount {
      guard let day = table.day(row, position) else {
        if !hasUnreadableDays { hasUnreadableDays = !table.isBlank(row, position) }
        continue
      }
      let year = CollectionYear(of: day)
      counts[year, default: 0] += 1
      if let known = latest[year], known.day >= day { continue }
      latest[year] = Place(
        day: day, file: table.fileName, line: table.line(of: row), column: column)
    }
  }

  /// The year, and what is doubtful about it; nil where no day can be read.
  func year() -> (year: CollectionYear, findings: [Finding])? {
    let years = counts.keys.sorted()
    guard var year = years.last else { return nil }
    var findings: [Finding] = []
    var rest = counts.values.reduce(0, +)
    for (index, candidate) in years.enumerated().reversed() {
      let days = counts[candidate, default: 0]
      rest -= days
      year = candidate
      guard index > 0, days * Self.few <= rest else { break }
      let before = years[index - 1]
      let hasGap = before < candidate.previous
      findings.append(doubt(of: candidate, days: days, before: before, wins: !hasGap))
      guard hasGap else { break }
    }
    return (year, findings)
  }

  /// What to say where a return was said to be of one year and its days tell of another.
  func disagreement(with given: CollectionYear) -> Finding? {
    guard let (year, _) = year(), year != given, let place = latest[year] else { return nil }
    return ReadingRule.yearInDoubt.finding(
      file: place.file, line: place.line, columns: [place.column],
      "The return is read as that of \(given.name), as was said, but its latest day, "
        + "\(place.day.asInReturn), is of \(year.name).",
      mend: "Check that the year given is right.")
  }

  private func doubt(
    of year: CollectionYear, days: Int, before: CollectionYear, wins: Bool
  ) -> Finding {
    let place = latest[year]
    let few = days == 1 ? "Only one day is" : "Only \(days) days are"
    let start =
      "\(few) of \(year.name), the latest \(place?.day.asInReturn ?? ""); all others are of "
      + "\(before.name) or earlier"
    return ReadingRule.yearInDoubt.finding(
      file: place?.file, line: place?.line, columns: place.map { [$0.column] } ?? [],
      wins
        ? "\(start). The return is read as that of \(year.name)."
        : "\(start), with a year between: a slip of typing. It does not decide the year.",
      mend: wins
        ? "If that is not the year, correct the day or give the year: PATH=\(before.name)."
        : "Correct the day; or give the year of the return: PATH=\(year.name).")
  }
}
