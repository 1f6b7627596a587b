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
    entering(.missing) { RegisterForms.missing($1, on: $0.today) },
    entering(.comeBack) { RegisterForms.comeBack($1, on: $0.today) },
    entering(.worker) { RegisterForms.worker($1, on: $0.today) },
    entering(.leave) { RegisterForms.leave($1, on: $0.today) },
    entering(.again) { RegisterForms.again($1, on: $0.today) },
    correcting.routes,
  ]

  private static func entering<A: Described>(
    _ entry: RegisterEntry, _ form: @escaping @Sendable (Asked, OpenChild) -> RegisterForm<A>
  ) -> [Route] {
    routes(entry, form: { form($0, $1) }).routes
  }

  private static let correcting = routes(
    .correct,
    form: { asked, child in
      Day(asked.query.text("on")).flatMap {
        RegisterForms.correct(child, from: $0, on: asked.today)
      }
    },
    place: { asked, child in
      Place.register(child.key, .correct).with([("on", asked.query.text("on"))])
    })

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
