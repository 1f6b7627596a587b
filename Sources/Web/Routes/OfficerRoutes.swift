import Care
import Hummingbird
import Pages
import Store

/// The officers, and naming one for a child.
enum OfficerRoutes {
  static let all: [Route] =
    [
      .service(.seeOfficers, .get, "/officers", officers),
      .service(.seeOfficers, .get, "/officers/:officer", officer),
      .service(.seeOfficers, .get, "/officers/:officer/profile", profile),
      .child(.read, .get, "/your-iro", "who the IRO is, for the child", yourOfficer),
    ] + allocation.routes

  @Sendable private static func officers(_ asked: Asked) async throws -> Answer {
    .page(
      OfficersPage(
        try await asked.desk.staffing(on: asked.today),
        lines: try await asked.desk.register(on: asked.today), user: asked.user, at: asked.now))
  }

  @Sendable private static func officer(_ asked: Asked) async throws -> Answer {
    let number = asked.parameters.get("officer").flatMap(Int64.init)
    let staffing = try await asked.desk.staffing(on: asked.today)
    guard let officer = staffing.roll.officers.first(where: { $0.key.number == number }) else {
      return .notFound
    }
    return .page(
      OfficerPage(
        officer, staffing, lines: try await asked.desk.register(on: asked.today),
        user: asked.user))
  }

  /// Who an IRO is, for any child.
  @Sendable private static func profile(_ asked: Asked) async throws -> Answer {
    let key: Key<Officer> = asked.key("officer")
    let staffing = try await asked.desk.staffing(on: asked.today)
    guard let officer = staffing.roll.officers.first(where: { $0.key == key }) else {
      return .notFound
    }
    return .page(
      YourOfficerPage(officer.value, in: .officers, back: Link("The IRO", to: .officer(key))))
  }

  /// Who the child's own IRO is; a child without one is shown the people who are there.
  @Sendable private static func yourOfficer(_ asked: Asked, _ child: OpenChild) -> Answer {
    let people = Place.child(child.key, .people)
    guard let officer = child.officers.first(where: { $0.key == child.guarded.officer }) else {
      return .done(people)
    }
    return .page(
      YourOfficerPage(officer.value, in: .children, back: Link("People and siblings", to: people)))
  }

  private static let allocation = ChildFormRoutes<AllocationForm>(
    act: .allocate, path: "/allocate", purpose: "naming the officer", notice: .allocated,
    then: { Link("People and siblings", to: .child($0.key, .people)) },
    form: { asked, child in
      AllocationForm(child, try await asked.desk.staffing(on: asked.today), at: asked.now)
    })
}
