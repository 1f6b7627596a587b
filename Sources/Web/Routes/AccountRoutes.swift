import Care
import HTTPTypes
import Hummingbird
import NIOPosix
import Pages
import Store

/// Signing in and out, and one's own account.
enum AccountRoutes {
  static let all: [Route] = [
    .open(.get, "/sign-in", showSignIn),
    .open(.post, "/sign-in", signIn),
    .signedIn(.post, "/sign-out", signOut),
    .signedIn(.get, "/account", show),
    .signedIn(.post, "/account/end-session", endSession),
    .signedIn(.get, "/account/password") {
      .page(PasswordPage(isGiven: $0.session.mustChoosePassword))
    },
    .signedIn(.post, "/account/password", changePassword),
    .signedIn(.post, "/drafts", keepDraft),
  ]

  @Sendable private static func showSignIn(_ site: Site, _ visitor: Visitor) -> Answer {
    .page(
      SignInPage(formToken: visitor.formToken, then: visitor.query.text("then")))
  }

  @Sendable private static func signIn(_ site: Site, _ visitor: Visitor) async throws -> Answer {
    let sent = visitor.sent
    let then = Place.within(sent.text("then"))
    guard let cookie = visitor.formCookie, cookie == sent.text("form"), cookie.count == 64 else {
      return .page(
        SignInPage(
          name: sent.text("name"), problem: "The page was out of date. Sign in again.",
          formToken: visitor.formToken, then: sent.text("then")), status: .forbidden)
    }
    let tried = try await site.queueing { try await self.token(site, visitor) }
    guard let token = tried else {
      return .page(
        SignInPage(
          name: sent.text("name"),
          problem: "Many people are signing in at this moment. Try again in a minute",
          formToken: visitor.formToken, then: sent.text("then")), status: .serviceUnavailable)
    }
    if let token {
      if let old = visitor.session { try await site.store.end(old, at: site.settings.now()) }
      return .start(session: token.text, then: then)
    }
    return .page(
      SignInPage(
        name: sent.text("name"),
        problem: "Name, password and code do not go together, or there were too many tries",
        formToken: visitor.formToken, then: sent.text("then")),
      status: .unprocessableContent)
  }

  /// Proves name, password and code; nil where they do not go together.
  private static func token(_ site: Site, _ visitor: Visitor) async throws -> SessionToken? {
    let sent = visitor.sent
    return try await site.store.signIn(
      SignIn(
        name: sent.text("name"), password: sent.text("password"), code: sent.text("code"),
        address: visitor.address, browser: visitor.browser),
      at: site.settings.now(), work: site.hardWork)
  }

  @Sendable private static func signOut(_ asked: Asked) async throws -> Answer {
    try await asked.site.store.end(asked.session, at: asked.now)
    return .leave
  }

  @Sendable private static func show(_ asked: Asked) async throws -> Answer {
    .page(try await page(asked))
  }

  private static func page(_ asked: Asked, problem: String? = nil) async throws -> AccountPage {
    let sessions = try await asked.site.store.sessions(ofUserOf: asked.session, at: asked.now)
    return AccountPage(
      user: asked.user,
      rows: sessions.map {
        AccountPage.Row(
          number: $0.number, browser: $0.browser, startedAt: $0.startedAt,
          isThis: $0.number == asked.session.number)
      }, chosen: asked.sent.text("number"), problem: problem)
  }

  /// Ends another session, or all others, for whoever proves once more who they are.
  @Sendable private static func endSession(_ asked: Asked) async throws -> Answer {
    let (site, number) = (asked.site, Int64(asked.sent.text("number")))
    let isProved = try await site.queueing {
      try await site.store.isPassword(
        asked.sent.text("password"), of: asked.session, at: asked.now, work: site.hardWork)
    }
    guard isProved == true else {
      return .page(
        try await page(
          asked, problem: isProved == nil ? "Try again in a minute" : "This is not your password"),
        status: .unprocessableContent)
    }
    try await site.store.end(number, ofUserOf: asked.session, at: asked.now)
    return .done(.account, .sessionEnded)
  }

  /// Takes a new password of whoever knows the old one, and ends their other sessions.
  @Sendable private static func changePassword(_ asked: Asked) async throws -> Answer {
    let (site, new) = (asked.site, asked.sent.text("new"))
    let cost: Password.Cost = site.settings.isDemonstration ? .quick : .full
    func again(_ problem: String, _ field: String) -> Answer {
      .page(
        PasswordPage(
          isGiven: asked.session.mustChoosePassword, problem: problem, field: field),
        status: .unprocessableContent)
    }
    guard new == asked.sent.text("again") else {
      return again("The two new passwords are not the same", "again")
    }
    guard new != asked.sent.text("old") else {
      return again("The new password is the one that you have", "new")
    }
    do {
      let isDone = try await site.queueing {
        try site.store.check(new, of: asked.user)
        let made = try await site.hashing.runIfActive { try Password(of: new, cost: cost) }
        return try await site.store.changePassword(
          of: asked.session, from: asked.sent.text("old"), to: made, at: asked.now,
          work: site.hardWork)
      }
      guard let isDone else { return again("Try again in a minute", "old") }
      return isDone
        ? .done(.account, .passwordChanged) : again("This is not your password", "old")
    } catch let breach as Breach {
      return again(breach.sentence, "new")
    }
  }

  /// Keeps what is typed into a form while it is typed; the script asks for it.
  @Sendable private static func keepDraft(_ asked: Asked) async throws -> Answer {
    let place = asked.sent.text("draft-place")
    guard Place.within(place).address == place, place.utf8.count < 200,
      let step = Int64(asked.sent.text("draft-step"))
    else { return .notFound }
    var fields = asked.sent.draft
    fields["draft-place"] = nil
    fields["draft-step"] = nil
    try await asked.site.store.keepDraft(
      fields, of: place, number: step, user: asked.user, at: asked.now)
    return .nothing
  }
}

extension Place {
  /// A place of this site that a browser names; Today for anything else.
  static func within(_ address: String) -> Place {
    let isPlain = address.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x3F, 0x3D, 0x26: true
      default: false
      }
    }
    guard isPlain, address.hasPrefix("/"), !address.hasPrefix("//"), !address.contains("..") else {
      return .today
    }
    return Place(address)
  }
}
