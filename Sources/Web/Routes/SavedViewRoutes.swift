import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Saving and taking away views of the list of children.
enum SavedViewRoutes {
  static let all: [Route] = [
    .service(.seeChildren, .post, "/children/views", keep),
    .service(.seeChildren, .post, "/children/views/drop", drop),
  ]

  /// The place that is kept is made anew from its filters, so that nothing else gets into it.
  @Sendable private static func keep(_ asked: Asked) async throws -> Answer {
    let query = asked.sent.text("place").split(separator: "?", maxSplits: 1).dropFirst().first
    var filter = ChildFilter(
      Submission(encoded: query ?? ""), standard: asked.user.officer == nil ? .all : .mine)
    filter.page = 1
    do {
      try await asked.desk.keepView(
        asked.sent.text("name"), at: filter.place.address,
        isShared: asked.sent.text("isShared") == "yes")
      return .done(filter.place, .viewSaved)
    } catch let breach as Breach {
      return .page(
        MessagePage("The view was not saved", [breach.sentence]), status: .unprocessableContent)
    }
  }

  @Sendable private static func drop(_ asked: Asked) async throws -> Answer {
    try await asked.desk.dropView(asked.sent.text("view"))
    return .done(.children, .viewDropped)
  }
}
