import Care
import Hummingbird
import HTTPTypes
import NIOCore
import Pages
import Store

/// Takes one request in: who asks, whether the form is genuine, whether they may; then hands it on.
struct Reception: Sendable {
  let site: Site
  let route: Route

  func answer(_ request: Request, _ context: SiteContext) async throws -> Response {
    let cookies = Cookies(request)
    let (sent, files) = try await submission(request, cookies, context)
    let now = site.settings.now()
    let query = Submission(encoded: request.uri.query ?? "")
    switch route.handler {
    case .open(let handler):
      guard isFromHere(request) else { return forged(nil, cookies, request) }
      let visitor = Visitor(
        query: query, sent: sent,
        address: ClientAddress.of(
          request, from: context.address, isProxied: site.settings.isSecure),
        browser: Browser.name(request.headers[.userAgent]), formCookie: cookies[Cookies.form],
        session: try await session(cookies, at: now), parameters: context.parameters)
      return respond(
        try await handler(site, visitor), frame(visitor.session, cookies, query), request)
    case .signedIn, .child:
      guard let session = try await session(cookies, at: now) else {
        let isKept = try await keepTyped(sent, request, cookies, at: now)
        return signInFirst(request, isKept: isKept)
      }
      guard isFromHere(request), isGenuine(sent, request, cookies) else {
        return forged(session, cookies, request)
      }
      if session.mustChoosePassword, ![.password, .signOut].contains(Place(request.uri.path)) {
        return respond(.done(.password), frame(session, cookies, query), request)
      }
      let asked = Asked(
        site: site, session: session,
        desk: site.store.desk(of: session.user, now: site.settings.now),
        parameters: context.parameters, query: query, sent: sent, files: files, now: now,
        isPost: request.method == .post, path: request.place)
      return respond(try await answer(asked), frame(session, cookies, query), request)
    }
  }

  private func answer(_ asked: Asked) async throws -> Answer {
    if case .service(let act) = route.need, !Access.permits(act, by: asked.user) {
      return .refused
    }
    switch route.handler {
    case .open: return .notFound
    case .signedIn(let handler): return try await handler(asked)
    case .child(let purpose, let handler):
      guard case .child(let act) = route.need, let key = asked.childKey else { return .notFound }
      switch try await asked.desk.open(key, for: act, purpose: purpose) {
      case .open(let child): return try await handler(asked, child)
      case .restricted: return .page(RestrictedPage(key), status: .forbidden)
      case .refused: return .refused
      case .hidden: return .notFound
      }
    }
  }

  /// What was typed, and the files beside it where the route takes any of somebody who is signed in.
  private func submission(
    _ request: Request, _ cookies: Cookies, _ context: SiteContext
  ) async throws -> (Submission, [SentFile]) {
    guard request.method == .post else { return (Submission(), []) }
    var request = request
    let type = request.headers[.contentType] ?? ""
    let hasFiles =
      route.takesFiles && type.lowercased().hasPrefix("multipart/")
      && cookies.token(isSecure: site.settings.isSecure) != nil
    let limit = context.maxUploadSize + (hasFiles ? PaperType.largest : 0)
    do {
      let body = try await request.collectBody(upTo: limit)
      guard hasFiles else { return (Submission(encoded: String(buffer: body)), []) }
      let form = MultipartForm(Array(body.readableBytesView), contentType: type)
      return (form?.submission ?? Submission(), form?.files ?? [])
    } catch is NIOTooManyBytesError {
      throw HTTPError(.contentTooLarge)
    }
  }

  private func session(_ cookies: Cookies, at now: Moment) async throws -> Session? {
    guard let token = cookies.token(isSecure: site.settings.isSecure) else { return nil }
    return try await site.store.session(token, at: now)
  }

  private func frame(_ session: Session?, _ cookies: Cookies, _ query: Submission) -> Frame {
    let token =
      cookies.token(isSecure: site.settings.isSecure).map { FormToken(of: $0).masked } ?? ""
    let now = site.settings.now()
    return Frame(
      authority: site.settings.authority, assets: site.assets.places, today: now.dayInEngland,
      isDemonstration: site.settings.isDemonstration,
      signedIn: session.map {
        Frame.SignedIn(user: $0.user, formToken: token, endsAt: $0.endsAt, now: now)
      }, notice: Notice(rawValue: query.text("done"))?.sentence)
  }

  private func respond(_ answer: Answer, _ frame: Frame, _ request: Request) -> Response {
    Answering(
      frame: frame, isSecure: site.settings.isSecure,
      takesGzip: request.headers[.acceptEncoding]?.contains("gzip") ?? false
    ).response(answer)
  }

  private func forged(
    _ session: Session?, _ cookies: Cookies, _ request: Request
  ) -> Response {
    respond(
      .page(MessagePage.forged, status: .forbidden), frame(session, cookies, Submission()),
      request)
  }

  /// Where the browser says from which site a form comes, it must be this one.
  private func isFromHere(_ request: Request) -> Bool {
    guard request.method == .post, let name = HTTPField.Name("Sec-Fetch-Site"),
      let site = request.headers[name]
    else { return true }
    return site == "same-origin" || site == "none"
  }

  private func isGenuine(_ sent: Submission, _ request: Request, _ cookies: Cookies) -> Bool {
    guard request.method == .post else { return true }
    guard let token = cookies.token(isSecure: site.settings.isSecure) else { return false }
    return FormToken(of: token).matches(sent.text("token"))
  }

  /// Keeps, as a draft of its form, what somebody sent whose session had run out meanwhile.
  ///
  /// After signing in it stands in the form again. Passwords are kept nowhere.
  private func keepTyped(
    _ sent: Submission, _ request: Request, _ cookies: Cookies, at now: Moment
  ) async throws -> Bool {
    guard request.method == .post, isFromHere(request), isGenuine(sent, request, cookies),
      let token = cookies.token(isSecure: site.settings.isSecure),
      case let place = Place.within(request.place), place.address == request.place,
      ![.password, .endSession].contains(Place(request.uri.path)),
      let user = try await site.store.userOfSessionRunOut(token, at: now), !sent.draft.isEmpty
    else { return false }
    try await site.store.keepDraft(
      sent.draft, of: place.address, number: now.seconds * 1000, user: user, at: now)
    return true
  }

  private func signInFirst(_ request: Request, isKept: Bool) -> Response {
    let then = request.method == .get || isKept ? request.place : ""
    let place = Place.signIn.with([("then", then.isEmpty || then == "/" ? nil : then)])
    return Response(status: .seeOther, headers: [.location: place.address])
  }
}

extension Request {
  /// The path with its values, as the browser asked for it.
  fileprivate var place: String { uri.query.map { "\(uri.path)?\($0)" } ?? uri.path }
}
