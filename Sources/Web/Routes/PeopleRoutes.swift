import Care
import Hummingbird
import Pages
import Store

/// The people round a child, and what the child says of themselves.
enum PeopleRoutes {
  static let all: [Route] =
    entering.routes + changing.routes + profile.routes
    + RecordedWorkRoutes<TeamEpisode>(notice: .team).routes
    + RecordedWorkRoutes<HomeArea>(notice: .homeArea).routes

  private static let entering = EntryRoutes<PersonInvolved>(
    .keepRegister, "/people/new", "entering a person", notice: .person,
    done: { .child($0.key, .people) },
    form: { asked, _ in
      PersonForm.form(over: PersonInvolved.with { $0.startedOn = asked.today })
    },
    page: { PersonForm.page($1, $2, changing: nil, on: $0.today) })

  private static let changing = EntryRoutes<PersonInvolved>(
    .keepRegister, "/people/:person/change", "changing a person", notice: .person,
    done: { .child($0.key, .people) }, row: { person($0, $1) },
    form: { asked, child in person(asked, child).map { PersonForm.form(over: $0.value) } },
    page: { PersonForm.page($1, $2, changing: person($0, $1)?.key, on: $0.today) })

  private static let profile = EntryRoutes<ChildProfile>(
    .keepRegister, "/profile", "what the child says of themselves", notice: .profile,
    done: { .child($0.key, .people) },
    form: { asked, child in ProfileForm.form(of: child, on: asked.today) },
    page: { ProfileForm.page($1, $2, on: $0.today) })

  private static func person(_ asked: Asked, _ child: OpenChild) -> Entered<PersonInvolved>? {
    let number = asked.parameters.get("person").flatMap(Int64.init)
    return child.entries.all(PersonInvolved.self).first { $0.key.number == number }
  }
}
