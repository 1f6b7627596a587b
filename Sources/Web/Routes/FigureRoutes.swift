import Care
import HTTPTypes
import Hummingbird
import Measures
import Pages
import Store

/// The figures of the service on screen, and the rows behind each.
enum FigureRoutes {
  static let all: [Route] = [
    .service(.seeFigures, .get, "/figures", list),
    .service(.seeFigures, .get, "/figures/of/:measure", show),
    .service(.seeFigures, .get, "/figures/of/:measure/rows", rows),
    .service(.seeManagement, .get, "/figures/by", byGroup),
  ]

  @Sendable private static func list(_ asked: Asked) async throws -> Answer {
    let choice = try await choice(asked)
    return .page(FiguresPage(choice, try await seen(choice, asked), user: asked.user))
  }

  @Sendable private static func show(_ asked: Asked) async throws -> Answer {
    guard let measure = Measure.named(asked.parameters.get("measure") ?? "") else {
      return .notFound
    }
    let choice = try await choice(asked)
    return .page(FigurePage(measure, choice, try await seen(choice, asked)))
  }

  /// The records behind a figure; of one that is withheld from the user, none.
  @Sendable private static func rows(_ asked: Asked) async throws -> Answer {
    guard let measure = Measure.named(asked.parameters.get("measure") ?? "") else {
      return .notFound
    }
    let choice = try await choice(asked)
    let figure = try await seen(choice, asked).total(
      of: measure.identifier, in: choice.period, asAt: choice.asAt)
    guard let figure, !figure.isWithheld, figure.value != nil else { return .notFound }
    let behind = try await asked.desk.rows(
      behind: figure, of: measure, year: choice.period.year, asAt: choice.asAt)
    try await asked.desk.note(
      "The rows behind \(measure.identifier) of \(choice.period.name) were shown.",
      purpose: "the rows behind a figure")
    return .page(
      FigureRowsPage(
        measure, choice, behind, lines: try await asked.desk.register(on: asked.today),
        seesService: Access.permits(.seeManagement, by: asked.user),
        page: Int(asked.query.text("page")) ?? 1))
  }

  @Sendable private static func byGroup(_ asked: Asked) async throws -> Answer {
    let choice = try await choice(asked)
    let group = ManagementGroup(rawValue: asked.query.text("by")) ?? .iro
    let chosen = Measure.named(asked.query.text("measure"))
    guard let measure = chosen ?? Measure.named("reviews.in_timescale_share") else {
      return .notFound
    }
    let figures = try await asked.site.figures.figures(
      of: choice.period.year, by: group, on: asked.today, at: asked.desk)
    try await asked.desk.note(
      "Figures of \(choice.period.year.name) by \(group.rawValue) were shown, for management use.",
      purpose: "figures by \(group.rawValue)")
    return .page(FiguresByGroupPage(choice, by: group, measure, figures))
  }

  /// What the address asks for, among the years that the records hold.
  private static func choice(_ asked: Asked) async throws -> FigureChoice {
    let current = CollectionYear(of: asked.today)
    let years = try await asked.desk.wholeYears(besides: current).years
    return FigureChoice(asked.query, years: Array(years), today: asked.today)
  }

  /// The figures that the user may see: all, or those that no small number can be worked out from.
  private static func seen(_ choice: FigureChoice, _ asked: Asked) async throws -> Figures {
    let (shelf, year) = (asked.site.figures, choice.period.year)
    return try await Access.permits(.seeManagement, by: asked.user)
      ? shelf.figures(of: year, on: asked.today, at: asked.desk)
      : shelf.withheld(of: year, on: asked.today, at: asked.desk)
  }
}

extension Desk {
  /// The records behind a figure, as the same walk and the same judge count them.
  fileprivate func rows(
    behind figure: Figure, of measure: Measure, year: CollectionYear, asAt: Day?
  ) async throws -> [BehindFigure] {
    let key = figure.key.isEmpty ? nil : figure.key
    let dimension = figure.dimension.isEmpty ? nil : figure.dimension
    if !measure.cases.isEmpty {
      let grounds = try await caseGrounds(of: [year], asAt: asAt)
      do {
        return try CaseExplanation(
          of: measure.identifier, key: key, dimension: dimension, period: figure.period,
          in: grounds
        ).rows.map(BehindFigure.init)
      } catch {
        // The other breakdowns of the measure are of histories.
        guard !measure.breakdowns.isEmpty else { throw error }
      }
    }
    let start = try Explanation(
      of: measure.identifier, key: key, dimension: dimension, period: figure.period, year: year,
      loaded: try await loadedYears(), policies: try await policies(), asAt: asAt)
    return try await histories(startingWith: start) { $0.add($1) }
      .flatMap(\.rows).map(BehindFigure.init)
  }
}
