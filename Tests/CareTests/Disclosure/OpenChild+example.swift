import Care
import TestSupport

extension OpenChild {
  /// A child of an example, open to somebody who may do everything: Kes Marlowe, born on 15 June 2012.
  static func example(_ rows: [any Entry] = [], name: String = "Kes Marlowe") -> OpenChild {
    var grounds = EntryGrounds(
      history: .example([.example("2024-01-08")], reviewedOn: ["2026-03-02"]))
    for row in rows { grounds.add(row) }
    let child = Child(name: name, bornOn: .on("2012-06-15"))
    return OpenChild(
      file: CaseFile(
        key: Key(1), localIdentifier: "1234567",
        records: [CareRecord(source: .heard, child: child)]),
      history: grounds.history ?? .example([]), entries: grounds.child, officers: [],
      policies: .standard, loaded: LoadedYears([]),
      guarded: RecordGuard(grounds.child, workers: [], on: .t0), ties: [],
      may: Set(ChildAct.allCases))
  }

  static let reviewDay = Day.on("2026-03-02")

  static func block(
    _ text: String, _ audience: Audience = .everyone, named: [String] = [],
    theme: String = "Home"
  ) -> RecordBlock {
    RecordBlock.with {
      $0.heldOn = reviewDay
      $0.theme = theme
      $0.text = text
      $0.audience = audience
      $0.namedPeople = named
    }
  }

  static func person(
    _ relation: Relation, _ name: String, _ fill: (inout PersonInvolved) -> Void = { _ in }
  ) -> PersonInvolved {
    PersonInvolved.with {
      $0.relation = relation
      $0.name = name
      $0.startedOn = .on("2024-01-08")
      fill(&$0)
    }
  }
}
