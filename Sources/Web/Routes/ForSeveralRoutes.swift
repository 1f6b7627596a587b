import Care
import Hummingbird
import Pages
import Store

/// What is done for several children at once: cover, another IRO, the same work in each record.
enum ForSeveralRoutes {
  static let all: [Route] = cover.routes + reallocation.routes + work.routes

  private static let cover = SeveralRoutes<CoverForm>(
    act: .giveCover, path: "/officers/:officer/cover", purpose: "giving cover",
    form: { asked in
      let staffing = try await asked.desk.staffing(on: asked.today)
      let lines = try await asked.desk.register(on: asked.today)
      return officer(asked, staffing).map { CoverForm($0, staffing, lines: lines, at: asked.now) }
    })

  private static let reallocation = SeveralRoutes<ReallocationForm>(
    act: .giveCover, path: "/officers/:officer/reallocate",
    purpose: "giving several children to another officer",
    form: { asked in
      let staffing = try await asked.desk.staffing(on: asked.today)
      let lines = try await asked.desk.register(on: asked.today)
      let siblings = try await asked.desk.siblings()
      return officer(asked, staffing).map {
        ReallocationForm($0, staffing, lines: lines, siblings: siblings, at: asked.now)
      }
    })

  private static let work = SeveralRoutes<SharedWorkForm>(
    act: .seeChildren, path: "/shared-work", purpose: "recording the same work for several",
    form: { asked in
      let filter = ChildFilter(asked.query, standard: asked.user.officer == nil ? .all : .mine)
      let rows = filter.rows(of: try await asked.desk.register(on: asked.today), on: asked.today)
      return SharedWorkForm(
        filter,
        lines: rows.compactMap(\.line).filter {
          Access.answer(.oversee, by: asked.user, of: $0.guarded, at: asked.now) == .allowed
        }, by: asked.user, on: asked.today)
    })

  /// The officer whom the address names.
  private static func officer(_ asked: Asked, _ staffing: Staffing) -> Entered<Officer>? {
    let number = asked.parameters.get("officer").flatMap(Int64.init)
    return staffing.roll.officers.first { $0.key.number == number }
  }
}
