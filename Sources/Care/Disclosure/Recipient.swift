/// Who gets a version of the record of a review.
package struct Recipient: Hashable, Sendable {
  /// What the recipient is to the child; nil for the child.
  package let relation: Relation?
  /// The name, where it is known.
  package let name: String?
  /// What stands for the recipient in an address: `child`, `person-12`, `team-manager`.
  package let code: String

  /// Cafcass, to whom an escalation is referred: who is not named, and speaks for the child in court.
  package static let cafcass = Recipient(relation: .guardian, name: nil, code: "cafcass")

  package var isChild: Bool { relation == nil }

  /// What pages and copies call the recipient: `the child`, `Ann Smith (parent)`.
  package var label: String {
    if self == .cafcass { return "Cafcass" }
    guard let relation else { return "the child" }
    return name.map { "\($0) (\(relation.rawValue))" } ?? "the \(relation.rawValue)"
  }

  /// Whether texts for professionals are for the recipient: those who carry the child's case.
  ///
  /// A school, an advocate and an independent visitor get what is for everyone and what names them.
  package var isProfessional: Bool {
    switch relation {
    case .socialWorker, .teamManager, .guardian, .adviser: true
    default: false
    }
  }

  var knowsBirthday: Bool { isChild || isProfessional || relation == .parent }

  /// Every word that a list may know the recipient by.
  private var words: [String] {
    guard let relation else { return ["the child", "child", name].compactMap(\.self) }
    let kin = relation == .parent ? ["mother", "father", "parents"] : []
    return [name, relation.rawValue].compactMap(\.self) + kin
  }

  /// As whom the recipient is shown somebody round the child: in their own name where it is they
  /// themselves, or who carries the case; the child and the carer know the school; else as anybody.
  func reader(of person: PersonInvolved) -> Reader {
    let isSelf = person.relation == relation && person.name == name
    let isHome = (isChild || relation == .carer) && person.relation == .school
    let isCarer = isChild && person.relation == .carer && person.nameWithheldFrom.isEmpty
    return isSelf || isProfessional || isHome || isCarer ? .person(words) : .anybody
  }

  /// Whether a block of a record is for the recipient.
  package func mayRead(_ block: RecordBlock) -> Bool {
    switch block.audience {
    case .everyone: true
    case .professionals: isProfessional
    case .named: block.namedPeople.contains { isMeant(by: $0) }
    case .notForDisclosure, nil: false
    }
  }

  private func isMeant(by text: String) -> Bool {
    let keys = TextWord.words(of: text).map(\.key)
    return words.contains { TextWord.words(of: $0).map(\.key) == keys }
  }
}

extension OpenChild {
  /// Who may be given the record of a review: the child, everybody round the child on the day, and
  /// those of the team who are not among them.
  package func recipients(on day: Day) -> [Recipient] {
    let name = file.child?.preferredName ?? file.child?.name
    let people = entries.all(PersonInvolved.self)
      .filter { $0.value.holds(on: day) && $0.value.relation != nil }
    var all = [Recipient(relation: nil, name: name, code: "child")]
    all += people.map {
      Recipient(
        relation: $0.value.relation, name: $0.value.name, code: "person-\($0.key.number)")
    }
    let held = Set(people.compactMap(\.value.relation))
    let team = entries.all(TeamEpisode.self).map(\.value).last { $0.holds(on: day) }
    if !held.contains(.socialWorker), guarded.worker != nil {
      all.append(Recipient(relation: .socialWorker, name: nil, code: "social-worker"))
    }
    if !held.contains(.teamManager), let team {
      all.append(
        Recipient(relation: .teamManager, name: team.teamManager, code: "team-manager"))
    }
    return all
  }
}
