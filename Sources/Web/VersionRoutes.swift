import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// The routes of a version of what leaves the service, a review's record or a pack: looking at it,
/// preparing it, its release by a second person, and its copies.
struct VersionRoutes: Sendable {
  let path: String
  let kind: VersionKind
  /// What it is a version of, for the audit: `a record`.
  let what: String
  /// Nil where the address names nothing that there is.
  let maker: @Sendable (Asked, OpenChild) async throws -> VersionMaker?
  let prepared:
    @Sendable (Asked, OpenChild, VersionMaker, [HandledFinding]?) throws -> PreparedVersion?

  var routes: [Route] {
    [
      .child(.release, .get, path, "sending \(what) out", look),
      .child(kind.preparing, .post, path, "preparing a version of \(what)", prepare),
      .child(.release, .post, "\(path)/let-out", "releasing a version of \(what)", letOut),
      .child(.release, .post, "\(path)/give", "giving out a copy of \(what)", give),
      .child(.release, .get, "\(path)/copy", "a copy of \(what)", copy),
    ]
  }

  private func found(
    _ asked: Asked, _ child: OpenChild, handled: [HandledFinding]? = nil
  ) async throws -> (maker: VersionMaker, prepared: PreparedVersion)? {
    guard let maker = try await maker(asked, child),
      let prepared = try prepared(asked, child, maker, handled)
    else { return nil }
    return (maker, prepared)
  }

  private func enter(
    _ asked: Asked, _ child: OpenChild, _ change: EntryChange, _ purpose: String
  ) async throws {
    try await asked.desk.enter(
      [EntrySet(child.localIdentifier, [change])], purpose: purpose,
      once: SaveKey(asked.sent.text("save")))
  }

  @Sendable private func look(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    let draft = try await asked.site.store.draft(of: asked.path, user: asked.user)
      .map { Submission(draft: $0.fields) }
    guard
      let found = try await found(asked, child, handled: draft.map(FindingsForm.handled))
    else { return .notFound }
    return .page(
      VersionPage(child, found.prepared, user: asked.user, typed: draft, on: asked.today))
  }

  /// Shows what the recipient would read, or asks for its release.
  @Sendable private func prepare(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    let handled = FindingsForm.handled(asked.sent)
    guard let (_, prepared) = try await found(asked, child, handled: handled) else {
      return .notFound
    }
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
        asked, child, EntryChange(adding: release), "preparing a version of \(what)")
    } catch let breach as Breach {
      return .page(page(FormProblems(breach.sentence)), status: .unprocessableContent)
    }
    try await asked.site.store.dropDraft(of: asked.path, user: asked.user)
    let version = prepared.version
    return .done(
      version.pack.map { .pack(child.key, $0) } ?? .release(child.key, version.heldOn), .prepared)
  }

  @Sendable private func letOut(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    try await change(asked, child, then: .released) { prepared, _ in
      try prepared.released(by: asked.user, on: asked.today)
    }
  }

  @Sendable private func give(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let how = GivenHow(rawValue: asked.sent.text("how")) else { return .notFound }
    let answer = try await change(asked, child, then: nil) { prepared, maker in
      try prepared.given(how, copy: maker.nextCopyNumber(of: prepared), on: asked.today)
    }
    guard case .done(let place, _) = answer else { return answer }
    return .done(Place("\(place.address)/copy").with([("how", how.rawValue)]))
  }

  private func change(
    _ asked: Asked, _ child: OpenChild, then notice: Notice?,
    _ make: (PreparedVersion, VersionMaker) throws -> EntryChange
  ) async throws -> Answer {
    guard let (maker, prepared) = try await found(asked, child) else { return .notFound }
    do {
      try await enter(asked, child, try make(prepared, maker), "sending \(what) out")
    } catch let breach as Breach {
      return .page(
        VersionPage(
          child, prepared, user: asked.user, problems: FormProblems(breach.sentence),
          on: asked.today), status: .unprocessableContent)
    }
    return .done(.version(child.key, prepared.version), notice)
  }

  /// The copy that was given last, as a page to print or as a file.
  @Sendable private func copy(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let found = try await found(asked, child),
      let copy = RecordCopy(child, found.prepared)
    else { return .notFound }
    guard asked.query.text("how") == GivenHow.downloaded.rawValue else {
      return .page(CopyPage(copy))
    }
    return .file(name: copy.fileName, type: "text/html; charset=utf-8", copy.file)
  }
}
