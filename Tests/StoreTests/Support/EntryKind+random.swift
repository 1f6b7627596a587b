import Care
import TestSupport

extension EntryKind {
  /// A row of the kind with values by chance in every field; nothing says that it can be.
  func random(_ chance: inout Chance) throws -> AnyEntry {
    try entry(
      from: fields.map { field in
        field.isRequired || chance.roll(3) > 0 ? field.shape.random(&chance) : .none
      })
  }

  /// A row with a value in every field.
  func full(_ chance: inout Chance) throws -> AnyEntry {
    try entry(from: fields.map { $0.shape.random(&chance) })
  }
}

extension FieldShape {
  fileprivate func random(_ chance: inout Chance) -> FieldCell {
    switch self {
    case .text: .text(FieldShape.text(&chance))
    case .number: .number(Int64(chance.roll(2_000)) - 1_000)
    case .reference: .number(Int64(chance.roll(1_000) + 1))
    case .decimal: .decimal(Double(chance.roll(100_000)) / 64 - 700)
    case .fact: .fact(chance.roll(2) == 0)
    case .day: .day(Day.t0.adding(days: chance.roll(60_000) - 30_000))
    case .moment: .text(Moment(seconds: Int64(chance.roll(2_000_000_000)) + 1).description)
    case .list: .list((0..<chance.roll(4)).map { _ in FieldShape.text(&chance) })
    case .word(let words): .text(chance.pick(words))
    case .words(let words): .list((0..<chance.roll(4)).map { _ in chance.pick(words) })
    }
  }

  private static func text(_ chance: inout Chance) -> String {
    chance.pick([
      "mother", "two\nlines", "\"quoted\" \\ and é", "a, b; c", " ", "\u{1}\t", "null", "[]", "🙂",
    ])
  }
}
