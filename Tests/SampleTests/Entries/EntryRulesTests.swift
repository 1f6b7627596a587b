import Care
import Sample
import Testing

struct EntryRulesTests {
  @Test(arguments: Made.allCases)
  func `every row of a child's is one that its rules allow`(made: Made) throws {
    let work = try made.work
    var problems: [String] = []
    for position in work.children.indices {
      let grounds = work.grounds(of: position)
      for kind in EntryKind.all where kind.isOfChild {
        for row in work.children[position].every(kind) {
          problems += refusal(of: row, in: grounds).map {
            "\(work.census.identifiers[position]): \($0)"
          }
        }
      }
    }
    expectNone(problems)
  }

  @Test(arguments: Made.allCases)
  func `every row about the service is one that its rules allow`(made: Made) throws {
    let work = try made.work
    let grounds = EntryGrounds(service: work.service)
    expectNone(
      EntryKind.all.filter { !$0.isOfChild }.flatMap { kind in
        work.service.every(kind).flatMap { refusal(of: $0, in: grounds) }
      })
  }

  /// Days that are told ahead: by which something is due, for which it is planned.
  private static let ahead: Set = [
    "dueOn", "responseDueOn", "plannedFor", "reviewBy", "nextHearingOn", "nextOn",
  ]

  /// Two officers come on the next day, as is known before.
  @Test(arguments: Made.allCases)
  func `nothing has happened that is of a later day`(made: Made) throws {
    let work = try made.work
    let kinds = EntryKind.all.filter { ![Officer.kind, Post.kind].contains($0.name) }
    expectNone(
      ([work.service] + work.children).flatMap { entries in
        kinds.flatMap { kind in
          entries.every(kind).flatMap { row in
            zip(kind.fields, row.entry.cells).compactMap { field, cell in
              guard case .day(let day) = cell, day > work.end, !Self.ahead.contains(field.name)
              else { return nil }
              return "\(kind.name) \(row.number): \(field.name) \(day)"
            }
          }
        }
      })
  }

  /// What the rules of its kind say against a row, with the kind's name before it.
  private func refusal(of row: AnyEntered, in grounds: EntryGrounds) -> [String] {
    do {
      try row.entry.check(replacing: nil, in: grounds)
      return []
    } catch {
      return ["\(row.entry.kind) \(row.number): \(error.sentence)"]
    }
  }
}
