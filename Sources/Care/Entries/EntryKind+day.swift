extension EntryKind {
  /// Whether its rows tell how far the service's work is recorded: that a report was published does not.
  package var tellsOfWork: Bool { ![Publication.kind, PublishedFigure.kind].contains(name) }

  /// The fields of which the first that is recorded tells the day of a row, as its type works it out.
  ///
  /// Found by asking a row with a day of its own in each field; so a database can be asked for the last
  /// day of a kind without its rows being read.
  package var dayFields: [String] {
    let type = self.type
    return fieldsOfDay(of: type)
  }

  private func fieldsOfDay<E: Entry>(of type: E.Type) -> [String] {
    var cells = E().cells
    var days: [Day: Int] = [:]
    for (place, field) in fields.enumerated() where [.day, .moment].contains(field.shape) {
      let day = Day.probe(place)
      days[day] = place
      cells[place] =
        field.shape == .day
        ? .day(day) : .text(Moment(seconds: Int64(day.number) * 86_400).description)
    }
    var found: [String] = []
    while let row = try? EntryKind.read(type, from: cells), let place = days[row.day] {
      found.append(fields[place].name)
      if fields[place].isRequired { break }
      days[row.day] = nil
      cells[place] = .none
    }
    return found
  }
}

extension FieldCell {
  /// The day of a day, or of a moment as it is written: any that a row names.
  package var namedDay: Day? {
    switch self {
    case .day(let day): day
    case .text(let text) where text.utf8.count == 20: Moment(text)?.day
    case .none, .number, .decimal, .fact, .list, .text: nil
    }
  }
}

extension Day {
  /// A day that stands for a field.
  fileprivate static func probe(_ place: Int) -> Day { Day(number: 10_000 + Int32(place)) }
}
