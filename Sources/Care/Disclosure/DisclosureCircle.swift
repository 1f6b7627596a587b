/// The people and places of one child, as one reader may know them: shown without asking, or withheld.
struct DisclosureCircle: Sendable {
  /// Whose names may stand in the text.
  private(set) var shown: [PersonName] = []
  /// Whose names are left out.
  private(set) var hidden: [PersonName] = []
  private(set) var shownPlaces = PlaceList()
  private(set) var hiddenPlaces = PlaceList()
  private(set) var shownTelephones: Set<String> = []
  private(set) var identifiers: Set<String> = []
  /// Single words that are names of those shown.
  private var words: Set<String> = []
  private(set) var bornOn: Day?

  /// Nobody, for a text that is for everybody.
  init() {}

  init(_ child: OpenChild, for recipient: Recipient) {
    let known = child.file.child
    for name in [known?.name, known?.preferredName, recipient.name].compactMap(\.self) {
      show(name)
    }
    for officer in child.officers { show(officer.value.name) }
    for team in child.entries.all(TeamEpisode.self).map(\.value) {
      for name in [team.teamManager, team.headOfService].compactMap(\.self) { show(name) }
    }
    for row in child.entries.all(PersonInvolved.self) { add(row.value, for: recipient) }
    for name in child.entries.all(Proceeding.self).compactMap(\.value.caseNumber)
      + [child.localIdentifier, known?.pupilNumber].compactMap(\.self)
    {
      identifiers.insert(TextWord.words(of: name).map(\.key).joined())
    }
    bornOn = recipient.knowsBirthday ? child.history.bornOn : nil
    words = shown.reduce(into: []) { $0.formUnion($1.words) }
  }

  private mutating func show(_ name: String) {
    if let name = PersonName(name) { shown.append(name) }
  }

  private mutating func add(_ person: PersonInvolved, for recipient: Recipient) {
    let view = person.shown(to: recipient.reader(of: person))
    if let school = person.school {
      for name in [school, person.organisation].compactMap(\.self) {
        if view.name == nil || (person.organisation != nil && view.organisation == nil) {
          hiddenPlaces.add(name, .school)
        } else {
          shownPlaces.add(name, .school)
        }
      }
    } else if let name = PersonName(person.name) {
      if view.name == nil { hidden.append(name) } else { shown.append(name) }
    }
    if let address = person.address {
      if view.address == nil {
        hiddenPlaces.add(address: address, withStreet: true)
      } else {
        shownPlaces.add(address: address)
      }
    }
    if view.phone != nil, let number = person.phone.flatMap(TelephoneNumber.init(text:)) {
      shownTelephones.insert(number.digits)
    }
  }

  /// Whether a word that stands alone is a name of somebody who may be named.
  func holds(_ word: String) -> Bool {
    words.contains(word) || words.contains(Spellings.usual(word))
  }

  /// Whether the full name is of somebody who may be named.
  func shows(_ given: String, _ surname: String) -> Bool {
    shown.contains { $0.given == given && $0.surnames.contains(surname) }
  }
}
