import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Sending records out: a version for each recipient, its release by a second person, its copies.
enum ReleaseRoutes {
  private static let path = "/reviews/:day/release"
  private static let purpose = "sending a record out"

  static let all: [Route] = [
    .service(.seeReleases, .get, "/releases", queue),
    .child(.release, .get, path, purpose, overview),
    .child(.release, .post, path, purpose, sentOut),
    .child(.release, .get, "\(path)/:recipient", purpose, look),
    .child(.holdReview, .post, "\(path)/:recipient", "preparing a version of a record", prepare),
    .child(
      .release, .post, "\(path)/:recipient/let-out", "releasing a version of a record", letOut),
    .child(.release, .post, "\(path)/:recipient/give", "giving out a copy of a record", give),
    .child(.release, .get, "\(path)/:recipient/copy", "a copy of a record", copy),
  ]

  @Sendable private static func queue(_ asked: Asked) async throws -> Answer {
    .page(
      ReleasesPage(
        try await asked.desk.waitingReleases(on: asked.today), user: asked.user, on: asked.today))
  }

  // MARK: The review and the version of the address

  private static func maker(_ asked: Asked, _ child: OpenChild) async throws -> VersionMaker? {
    guard let day = Day(asked.parameters.get("day") ?? ""),
      child.history.reviews.contains(where: { $0.heldOn == day })
    else { return nil }
    return try await asked.desk.versionMaker(of: child, heldOn: day)
  }

  private static func prepared(
    _ asked: Asked, _ child: OpenChild, _ maker: VersionMaker, handled: [HandledFinding]? = nil
  ) -> PreparedVersion? {
    let code = asked.parameters.get("recipient")
    return child.recipients(on: asked.today).first { $0.code == code }.map {
      maker.prepared(for: $0, handled: handled, sealedBy: Seal.of)
    }
  }

  private static func enter(
    _ asked: Asked, _ child: OpenChild, _ change: EntryChange, _ purpose: String
  ) async throws {
    try await asked.desk.enter(
      [EntrySet(child.localIdentifier, [change])], purpose: purpose,
      once: SaveKey(asked.sent.text("save")))
  }

  // MARK: All recipients

  @Sendable private static func overview(
    _ asked: Asked, _ child: OpenChild
  ) async throws -> Answer {
    guard let maker = try await maker(asked, child) else { return .notFound }
    return .page(page(asked, child, maker))
  }

  private static func page(
    _ asked: Asked, _ child: OpenChild, _ maker: VersionMaker, _ breach: Breach? = nil
  ) -> ReleasePage {
    ReleasePage(
      child, heldOn: maker.heldOn,
      versions: maker.prepared(on: asked.today, sealedBy: Seal.of),
      problems: breach.map { FormProblems($0.sentence) } ?? FormProblems(), on: asked.today)
  }

  @Sendable private static func sentOut(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let maker = try await maker(asked, child) else { return .notFound }
    do {
      let versions = maker.prepared(on: asked.today, sealedBy: Seal.of)
      let change = try maker.sentOut(versions, by: asked.user, on: asked.today)
      try await enter(asked, child, change, purpose)
    } catch let breach as Breach {
      return .page(page(asked, child, maker, breach), status: .unprocessableContent)
    }
    return .done(.release(child.key, maker.heldOn), .sentOut)
  }

  // MARK: One recipient

  @Sendable private static func look(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let maker = try await maker(asked, child) else { return .notFound }
    let draft = try await asked.site.store.draft(of: asked.path, user: asked.user)
      .map { Submission(draft: $0.fields) }
    let handled = draft.map(FindingsForm.handled)
    guard let prepared = prepared(asked, child, maker, handled: handled) else { return .notFound }
    return .page(
      VersionPage(child, prepared, user: asked.user, typed: draft, on: asked.today))
  }

  /// Shows what the recipient would read, or asks for its release.
  @Sendable private static func prepare(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let maker = try await maker(asked, child) else { return .notFound }
    let handled = FindingsForm.handled(asked.sent)
    guard let prepared = prepared(asked, child, maker, handled: handled) else { return .notFound }
    func page(_ problems: FormProblems = FormProblems()) -> VersionPage {
      VersionPage(
        child, prepared, user: asked.user, typed: asked.sent, problems: problems, on: asked.today)
    }
    guard asked.sent.text("do") != "look" else { return .page(page()) }
    let problems = FindingsForm(prepared.version, typed: asked.sent).problems
    guard problems.isEmpty else { return .page(page(problems), status: .unprocessableContent) }
    do {
      let release = try prepared.prepared(by: asked.user, on: asked.today)
      try await enter(
        asked, child, EntryChange(adding: release), "preparing a version of a record")
    } catch let breach as Breach {
      return .page(page(FormProblems(breach.sentence)), status: .unprocessableContent)
    }
    try await asked.site.store.dropDraft(of: asked.path, user: asked.user)
    return .done(.release(child.key, maker.heldOn), .prepared)
  }

  @Sendable private static func letOut(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    try await change(asked, child, then: .released) { prepared, _ in
      try prepared.released(by: asked.user, on: asked.today)
    }
  }

  @Sendable private static func give(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let how = GivenHow(rawValue: asked.sent.text("how")) else { return .notFound }
    let answer = try await change(asked, child, then: nil) { prepared, maker in
      try prepared.given(how, copy: maker.nextCopyNumber, on: asked.today)
    }
    guard case .done(let place, _) = answer else { return answer }
    return .done(Place("\(place.address)/copy").with([("how", how.rawValue)]))
  }

  private static func change(
    _ asked: Asked, _ child: OpenChild, then notice: Notice?,
    _ make: (PreparedVersion, VersionMaker) throws -> EntryChange
  ) async throws -> Answer {
    guard let maker = try await maker(asked, child),
      let prepared = prepared(asked, child, maker)
    else { return .notFound }
    do {
      try await enter(asked, child, try make(prepared, maker), purpose)
    } catch let breach as Breach {
      return .page(
        VersionPage(
          child, prepared, user: asked.user, problems: FormProblems(breach.sentence),
          on: asked.today), status: .unprocessableContent)
    }
    return .done(.version(child.key, maker.heldOn, prepared.recipient), notice)
  }

  /// The copy that was given last, as a page to print or as a file.
  @Sendable private static func copy(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let maker = try await maker(asked, child), let prepared = prepared(asked, child, maker),
      let copy = RecordCopy(child, prepared)
    else { return .notFound }
    guard asked.query.text("how") == GivenHow.downloaded.rawValue else {
      return .page(CopyPage(copy))
    }
    return .file(
      name: "record-of-review-\(maker.heldOn).html", type: "text/html; charset=utf-8", copy.file)
  }
}
