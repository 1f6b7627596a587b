package import Care

/// Enters or changes somebody round a child, and who must not be told what of them.
package enum PersonForm {
  package static func form(over person: PersonInvolved) -> EntryForm<PersonInvolved> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("name", "Name"),
            Question("relation", "What is the person to the child?", isNeeded: true),
            Question("organisation", "Organisation or school"),
            Question("hasParentalResponsibility", "Has the person parental responsibility?"),
            Question("mayAttend", "May the person come to reviews?"),
            Question("startedOn", "From which day?", isNeeded: true),
            Question(
              "endedOn", "Until which day?",
              hint: "Leave it empty while the person has a part in the child’s life."),
          ]),
        QuestionGroup(
          "How to reach them",
          [
            Question("address", "Address", .lines(3)), Question("phone", "Telephone"),
            Question("email", "E-mail"), Question("language", "Language"),
            Question(
              "localIdentifier", "Identifier, if the person is looked after as well",
              hint: "For a parent or a brother or sister in care."),
          ]),
        QuestionGroup("Who must not be told", withheld),
      ], over: person)
  }

  private static let withheld = [
    Question(
      "addressWithheldFrom", "The address",
      hint: "Mother, father or a name, one on each line; everyone for all."),
    Question("nameWithheldFrom", "The name", hint: "One on each line."),
    Question("phoneWithheldFrom", "The telephone number", hint: "One on each line."),
    Question("schoolWithheldFrom", "The school", hint: "One on each line."),
  ]

  package static func page(
    _ child: OpenChild, _ form: EntryForm<PersonInvolved>, changing key: Key<PersonInvolved>?,
    on today: Day
  ) -> ChildEntryPage<PersonInvolved> {
    ChildEntryPage(
      key == nil ? "Enter a person" : "Change a person", form, to: .person(child.key, key),
      back: Link("People and siblings", to: .child(child.key, .people)),
      ChildFrame(child, on: today))
  }
}

/// Enters what a child says of themselves.
package enum ProfileForm {
  /// The form with what the child said last.
  package static func form(of child: OpenChild, on today: Day) -> EntryForm<ChildProfile> {
    let last =
      child.entries.all(ChildProfile.self).map(\.value).max { $0.recordedOn < $1.recordedOn }
    var profile = last ?? ChildProfile()
    profile.recordedOn = today
    return EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("pronouns", "How does the child want to be spoken of?", hint: "Like she/her."),
            Question("allergies", "Allergies"),
            Question(
              "communication", "How does the child speak, hear and understand best?", .lines(3)),
            Question("religion", "Religion or belief"),
            Question("aboutMe", "What does the child want people to know?", .lines(5)),
          ])
      ], over: profile, replacing: last)
  }

  package static func page(
    _ child: OpenChild, _ form: EntryForm<ChildProfile>, on today: Day
  ) -> ChildEntryPage<ChildProfile> {
    ChildEntryPage(
      "About the child, in the child’s words", form, to: .profile(child.key),
      back: Link("People and siblings", to: .child(child.key, .people)),
      ChildFrame(child, on: today))
  }
}

extension Place {
  package static func person(_ child: Key<Child>, _ person: Key<PersonInvolved>?) -> Place {
    .child(child, under: person.map { "people/\($0.number)/change" } ?? "people/new")
  }
  package static func profile(_ child: Key<Child>) -> Place { .child(child, under: "profile") }
}
