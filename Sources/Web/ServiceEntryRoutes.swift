import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// The routes of one kind of rows about the service: the list and its CSV, the page of a row, and the
/// forms that enter, change and withdraw one; as ``EntryRoutes`` has them for a child's.
struct ServiceEntryRoutes<B: ServiceBook>: Sendable {
  private var subject: ServiceSubject { B.subject }

  var routes: [Route] {
    let path = subject.path
    return [
      .service(subject.seeing, .get, path, list),
      .service(subject.seeing, .get, "\(path).csv", file),
      .service(subject.keeping, .get, "\(path)/new", begin),
      .service(subject.keeping, .post, "\(path)/new", enter),
      .service(subject.seeing, .get, "\(path)/:row", row),
      .service(subject.keeping, .get, "\(path)/:row/change", begin),
      .service(subject.keeping, .post, "\(path)/:row/change", enter),
      .service(subject.keeping, .get, "\(path)/:row/withdraw", askWhy),
      .service(subject.keeping, .post, "\(path)/:row/withdraw", withdraw),
    ]
  }

  private func service(_ asked: Asked) async throws -> OpenService {
    try await asked.desk.service(showing: [B.Row.kind], on: asked.today)
  }

  /// The row that the address names; nil where there is none that the user may see.
  private func held(_ asked: Asked, _ service: OpenService) -> Entered<B.Row>? {
    let number = asked.parameters.get("row").flatMap(Int64.init)
    return service.entries.all(B.Row.self).first { $0.key.number == number }
  }

  @Sendable private func list(_ asked: Asked) async throws -> Answer {
    .page(
      ServiceListPage(B.self, try await service(asked), filter: ServiceFilter(asked.query)))
  }

  @Sendable private func file(_ asked: Asked) async throws -> Answer {
    let file = ServiceFile(B.self, try await service(asked), filter: ServiceFilter(asked.query))
    try await asked.desk.note(
      "A list of the service's own records was downloaded: \(B.Row.meaning).",
      purpose: "the service's own records")
    return .file(
      name: "\(subject.rawValue).csv", type: "text/csv; charset=utf-8", file.bytes)
  }

  @Sendable private func row(_ asked: Asked) async throws -> Answer {
    let service = try await service(asked)
    guard let held = held(asked, service) else { return .notFound }
    return .page(
      ServiceRowPage(
        B.self, held, service, kept: try await asked.desk.keeping(of: held.key),
        names: try await asked.names()))
  }

  @Sendable private func begin(_ asked: Asked) async throws -> Answer {
    let service = try await service(asked)
    let held = held(asked, service)
    if asked.parameters.get("row") != nil, held == nil { return .notFound }
    let form = try await taking(asked, service, held).begun(B.form(service, over: held))
    return .page(ServiceEntryPage(B.self, form, changing: held?.key.number))
  }

  @Sendable private func enter(_ asked: Asked) async throws -> Answer {
    let service = try await service(asked)
    let held = held(asked, service)
    if asked.parameters.get("row") != nil, held == nil { return .notFound }
    switch try await taking(asked, service, held).take(B.form(service, over: held)) {
    case .kept:
      return .done(held.map { subject.row($0.key.number) } ?? subject.list, .serviceKept)
    case .again(let form, let status):
      return .page(
        ServiceEntryPage(B.self, form, changing: held?.key.number), status: status)
    }
  }

  private func taking(
    _ asked: Asked, _ service: OpenService, _ held: Entered<B.Row>?
  ) -> EntryTaking<B.Row> {
    let what = B.one
    return EntryTaking(
      asked: asked, localIdentifier: nil,
      purpose: held == nil ? "entering \(what)" : "changing \(what)", held: held,
      refusal: { B.refusal(of: $0, replacing: held?.key.number, in: service) })
  }

  @Sendable private func askWhy(_ asked: Asked) async throws -> Answer {
    let service = try await service(asked)
    guard let held = held(asked, service) else { return .notFound }
    let draft = try await asked.site.store.draft(of: asked.path, user: asked.user)
    return .page(
      WithdrawalPage(
        B.self, held, service, typed: draft.map { Submission(draft: $0.fields) }))
  }

  @Sendable private func withdraw(_ asked: Asked) async throws -> Answer {
    let service = try await service(asked)
    guard let held = held(asked, service) else {
      return try await asked.desk.happened(SaveKey(asked.sent.text("save")))
        ? .done(subject.list, .serviceWithdrawn) : .notFound
    }
    let taking = EntryWithdrawing(asked: asked, localIdentifier: nil, held: held, what: B.one)
    guard let problems = try await taking.take() else {
      return .done(subject.list, .serviceWithdrawn)
    }
    return .page(
      WithdrawalPage(B.self, held, service, typed: asked.sent, problems: problems),
      status: .unprocessableContent)
  }
}
