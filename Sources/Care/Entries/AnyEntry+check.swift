extension AnyEntry {
  /// Says no to a row that cannot be: a field that every row has and this one lacks, then the rules
  /// of its kind.
  package func check(replacing was: AnyEntry?, in grounds: EntryGrounds) throws(Breach) {
    try check(cells, replacing: was, in: grounds)
  }

  /// The same with the row's values at hand.
  package func check(
    _ cells: [FieldCell], replacing was: AnyEntry?, in grounds: EntryGrounds
  ) throws(Breach) {
    for (field, cell) in zip(EntryKind.named(kind)?.fields ?? [], cells) {
      switch cell {
      case .day(let day) where !AnyEntry.years.contains(day):
        throw Breach("\(field.name) of \(kind) is missing, or lies outside the years 1900 to 2199.")
      case .text(let text) where field.isRequired && text.allSatisfy(\.isWhitespace):
        throw Breach("\(field.name) of \(kind) is missing.")
      case .text(AnyEntry.noMoment) where field.isRequired && field.shape == .moment:
        throw Breach("\(field.name) of \(kind) is missing.")
      case .number(...0) where field.isRequired && field.shape == .reference:
        throw Breach("\(field.name) of \(kind) is missing. Give the number of the row meant.")
      case .decimal(let number) where !number.isFinite:
        throw Breach("\(field.name) of \(kind) is not a number.")
      default: break
      }
    }
    try check(base, was, grounds)
  }

  private func check<E: Entry>(
    _ entry: E, _ was: AnyEntry?, _ grounds: EntryGrounds
  ) throws(Breach) {
    try entry.check(replacing: was?.base as? E, in: grounds)
  }

  private static let years = Period(
    from: Day(clampedYear: 1900, month: 1, day: 1),
    through: Day(clampedYear: 2199, month: 12, day: 31))

  private static let noMoment = Moment(seconds: 0).description
}
