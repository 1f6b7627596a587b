import Care
import Hummingbird
import Pages
import Store

/// What the register keeps of a child who is known: placements, absences, legal status, social workers.
enum RegisterRoutes {
  static let all: [Route] =
    [
      .child(.keepRegister, .get, "/register", "the register") { asked, child in
        .page(RegisterPage(child, on: asked.today))
      }
    ]
    + entries.flatMap { $0 }

  private static let entries: [[Route]] = [
    entering(.move) { RegisterForms.move($1, on: $0.today) },
    entering(.status) { RegisterForms.status($1, on: $0.today) },
    entering(.authority) { RegisterForms.authority($1, on: $0.today) },
    entering(.missing) { RegisterForms.missing($1, on: $0.today) },
    entering(.comeBack) { RegisterForms.comeBack($1, on: $0.today) },
    entering(.worker) { RegisterForms.worker($1, on: $0.today) },
    entering(.leave) { RegisterForms.leave($1, on: $0.today) },
    entering(.again) { RegisterForms.again($1, on: $0.today) },
    entering(.particulars) { RegisterForms.particulars($1, on: $0.today) },
    correcting(.correct) { RegisterForms.correct($1, from: $2, on: $0.today) },
    correcting(.review) { RegisterForms.review($1, of: $2, on: $0.today) },
  ]

  private static func entering<A: Described>(
    _ entry: RegisterEntry, _ form: @escaping @Sendable (Asked, OpenChild) -> RegisterForm<A>
  ) -> [Route] {
    routes(entry, form: { form($0, $1) }).routes
  }

  /// What is corrected is known by its day, which the address carries.
  private static func correcting<A: Described>(
    _ entry: RegisterEntry,
    _ form: @escaping @Sendable (Asked, OpenChild, Day) -> RegisterForm<A>?
  ) -> [Route] {
    routes(
      entry,
      form: { asked, child in Day(asked.query.text("on")).flatMap { form(asked, child, $0) } },
      place: { asked, child in
        Place.register(child.key, entry).with([("on", asked.query.text("on"))])
      }
    ).routes
  }

  private static func routes<A: Described>(
    _ entry: RegisterEntry,
    form: @escaping @Sendable (Asked, OpenChild) -> RegisterForm<A>?,
    place: @escaping @Sendable (Asked, OpenChild) -> Place = { asked, _ in Place(asked.path) }
  ) -> ChildFormRoutes<RegisterForm<A>> {
    ChildFormRoutes(
      act: .keepRegister, path: "/register/\(entry.rawValue)", purpose: "keeping the register",
      notice: .register, then: { Link("The register", to: .register($0.key)) },
      form: { form($0, $1) },
      preview: { asked, child, _, changes in
        guard let effect = try? child.effect(of: changes, on: asked.today) else { return nil }
        return RegisterPreview(changes, effect)
      }, button: "Continue", place: place)
  }
}
