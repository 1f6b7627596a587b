import Care
import TestSupport

/// A child of one kind of record, with words of their own that must not be seen by others.
enum ExampleChild: Int, CaseIterable, Sendable {
  /// Ana's child, with the social worker SW1, in the team North.
  case own = 1
  /// Ben's child, with others.
  case other
  /// Ben's child, whose record is restricted.
  case restricted
  /// A sealed record on which nobody of the example but the head of service and another is named.
  case sealed
  /// Ana's child, whom everybody of the example knows privately.
  case conflicted

  static let all = allCases

  var key: Key<Child> { Key(Int64(rawValue)) }
  /// Not made of hexadecimal digits, as random tokens are.
  var localIdentifier: String { "QXZ77000\(rawValue)" }

  /// Words that stand nowhere but in this child's record.
  var name: String { "Zebedee\(rawValue) Quillfeather\(rawValue)" }
  var address: String { "\(rawValue)00 Marmalade Crescent" }
  var note: String { "whispered-note-\(rawValue)" }
  var advice: String { "counsel-advice-\(rawValue)" }

  var record: CareRecord {
    CareRecord(
      source: .heard,
      child: Child(name: name, bornOn: .on("2012-06-15"), sex: .female),
      episodes: [
        CareEpisode(
          startedOn: .on("2025-01-06"), ceasedOn: .on("2025-01-20"), reasonBegan: .s,
          legalStatus: .c2, need: .n1, placement: .u4, reasonCeased: .x1,
          reasonPlacementChanged: .child),
        CareEpisode(
          startedOn: .on("2025-01-20"), reasonBegan: .p, legalStatus: .c2, need: .n1,
          placement: .u6),
      ],
      reviews: ["2025-01-31", "2025-04-25", "2025-10-20"].map {
        Review(heldOn: .on($0), participation: .pn1)
      },
      socialWorkers: [
        SocialWorkerEpisode(worker: isAnas ? "SW1" : "SW2", startedOn: .on("2025-01-06"))
      ]
    )
  }

  private var isAnas: Bool { self == .own || self == .conflicted }

  var changes: [EntryChange] {
    let officer = isAnas ? ExampleOfficer.ana : ExampleOfficer.ben
    let common: [EntryChange] = [
      EntryChange(
        adding: Appointment.with {
          $0.officer = officer
          $0.appointmentKind = .allocated
          $0.appointedAt = Moment("2025-01-06T10:00:00Z") ?? ExampleService.noon
        }),
      EntryChange(
        adding: TeamEpisode.with {
          $0.team = isAnas ? "North" : "South"
          $0.startedOn = .on("2025-01-06")
        }),
      EntryChange(
        adding: PersonInvolved.with {
          $0.relation = .carer
          $0.name = "Carer of \(name)"
          $0.address = address
          $0.startedOn = .on("2025-01-06")
        }),
      EntryChange(
        adding: Visit.with {
          $0.visitedOn = .on("2026-02-02")
          $0.officer = officer
          $0.note = note
        }),
      EntryChange(
        adding: Footprint.with {
          $0.doneOn = .on("2026-02-03")
          $0.footprintKind = .legalAdvice
          $0.note = advice
        }),
    ]
    return common + protection
  }

  private var protection: [EntryChange] {
    switch self {
    case .own, .other: []
    case .restricted:
      [
        EntryChange(
          adding: RecordProtection.with {
            $0.tier = .restricted
            $0.startedOn = .on("2025-01-06")
            $0.reason = "A parent works for the council."
          })
      ]
    case .sealed:
      [
        EntryChange(
          adding: RecordProtection.with {
            $0.tier = .sealed
            $0.startedOn = .on("2025-01-06")
            $0.reason = "A police matter."
            $0.named = ["headofservice", "somebody.else"]
          })
      ]
    case .conflicted:
      Persona.all.enumerated().map { place, persona in
        EntryChange(
          adding: ConflictOfInterest.with {
            $0.userName = persona.user.name
            $0.nature = .acquaintance
            $0.startedOn = .on("2025-01-06")
          }, number: Int64(100 + place))
      }
    }
  }
}
