import Care
import Measures
import TestSupport

/// A service's records that look random and are the same on every run: rows of every kind, filled by
/// the description of the kind, some in an order of days that no real record has.
struct RandomService {
  private var chance: Chance
  private var service = ServiceRecords()
  private let year: CollectionYear
  private static let officers = Int64(5)

  /// Children, untidy ones too, and rows of each kind for each of them.
  static func records(
    seed: UInt64, children: Int = 24, around year: CollectionYear = CollectionYear(ending: 2023)
  ) -> ServiceRecords {
    var random = RandomService(seed: seed, around: year)
    random.addChildren(children, seed: seed)
    random.addOfficers()
    for kind in EntryKind.all where kind.name != Officer.kind { random.addRows(of: kind) }
    return random.service
  }

  private init(seed: UInt64, around year: CollectionYear) {
    chance = Chance(seed: seed)
    self.year = year
  }

  private mutating func addChildren(_ count: Int, seed: UInt64) {
    var random = RandomHistory(seed: seed)
    service.histories = (1...count).map {
      $0 % 3 == 0 ? random.untidy($0, around: year) : random.tidy($0, around: year)
    }
    service.siblings = [[Key(1), Key(2)], [Key(4), Key(5), Key(7)]]
    for child in 1...count {
      let workers = (0..<number(0...3)).map { _ in
        SocialWorkerEpisode(
          worker: "SW\(number(1...4))", startedOn: day(), endedOn: oneIn(2) ? nil : day())
      }
      if !workers.isEmpty { service.socialWorkers[Key(Int64(child))] = workers }
    }
  }

  private mutating func addOfficers() {
    service.add(
      (1...Self.officers).map { _ in
        Officer.with {
          $0.sex = oneIn(3) ? .male : .female
          $0.ethnicGroup = oneIn(5) ? nil : StaffEthnicGroup.allCases.randomElement(using: &chance)
        }
      })
    // Posts that hold for long, beside the random ones, so that somebody carries the children.
    service.add(
      (1...Self.officers).map { officer in
        Post.with {
          $0.officer = Key(officer)
          $0.fte = oneIn(2) ? 1 : 0.6
          $0.startedOn = year.firstDay.adding(days: -number(200...900))
        }
      })
  }

  private mutating func addRows(of kind: EntryKind) {
    let first = kind.name == Post.kind ? Self.officers + 1 : 1
    let count = kind.isOfChild ? service.histories.count * 3 : 12
    for offset in 0..<Int64(count) {
      let history = service.histories.randomElement(using: &chance)
      let cells = kind.fields.map { cell(of: $0, history) }
      guard let entry = try? kind.entry(from: cells) else { continue }
      service.entries.put(entry, of: kind, first + offset, kind.isOfChild ? history?.key : nil)
    }
  }

  /// A value of the field's sort; a review's day is one on which the child was reviewed, mostly.
  private mutating func cell(of field: EntryField, _ history: CareHistory?) -> FieldCell {
    if !field.isRequired && oneIn(4) { return .none }
    switch field.shape {
    case .text: return .text(["North", "South", "East"].randomElement(using: &chance) ?? "")
    case .number: return .number(Int64(number(0...9)))
    case .decimal: return .decimal(Double(number(1...10)) / 10)
    case .fact: return .fact(oneIn(2))
    case .day:
      let held = history?.reviews.randomElement(using: &chance)?.heldOn
      return .day(field.name == "heldOn" && !oneIn(8) ? held ?? day() : day())
    case .moment: return .text("\(day())T10:00:00Z")
    case .list: return .list([])
    case .word(let words): return .text(words.randomElement(using: &chance) ?? "")
    case .words(let words): return .list(words.filter { _ in oneIn(3) })
    case .reference: return .number(Int64.random(in: 1...Self.officers, using: &chance))
    }
  }

  private mutating func day() -> Day { year.firstDay.adding(days: number(-300...420)) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &chance)
  }

  private mutating func oneIn(_ count: Int) -> Bool { number(1...count) == 1 }
}
