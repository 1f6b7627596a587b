package import Care
package import HTTPTypes
import Hummingbird
import Pages
import Store

/// One address of the site: what is asked there, who may ask it, and what answers.
///
/// Whoever answers for a child is handed the record already opened, and its view noted: a route cannot
/// forget to ask whether it may.
package struct Route: Sendable {
  package let method: HTTPRequest.Method
  /// As routers write it: `/children/:child/visits`.
  package let path: String
  package let need: Need
  let handler: Handler
  /// Whether files may come with its form.
  private(set) var takesFiles = false

  /// The same route, with whose form files may come.
  func takingFiles() -> Route {
    var route = self
    route.takesFiles = true
    return route
  }

  /// What somebody needs to be answered.
  package enum Need: Hashable, Sendable {
    case nothing
    case signIn
    case service(ServiceAct)
    case child(ChildAct)
  }

  enum Handler: Sendable {
    case open(@Sendable (Site, Visitor) async throws -> Answer)
    case signedIn(@Sendable (Asked) async throws -> Answer)
    case child(purpose: String, @Sendable (Asked, OpenChild) async throws -> Answer)
  }

  private init(
    _ method: HTTPRequest.Method, _ path: String, _ need: Need, _ handler: Handler
  ) {
    self.method = method
    self.path = path
    self.need = need
    self.handler = handler
  }

  /// For everybody, signed in or not.
  static func open(
    _ method: HTTPRequest.Method, _ path: String,
    _ handler: @escaping @Sendable (Site, Visitor) async throws -> Answer
  ) -> Route { Route(method, path, .nothing, .open(handler)) }

  /// For everybody who is signed in.
  static func signedIn(
    _ method: HTTPRequest.Method, _ path: String,
    _ handler: @escaping @Sendable (Asked) async throws -> Answer
  ) -> Route { Route(method, path, .signIn, .signedIn(handler)) }

  /// For those who may do something that is about the service.
  static func service(
    _ act: ServiceAct, _ method: HTTPRequest.Method, _ path: String,
    _ handler: @escaping @Sendable (Asked) async throws -> Answer
  ) -> Route { Route(method, path, .service(act), .signedIn(handler)) }

  /// For those who may do something with the child of the address; the purpose is what the audit notes.
  static func child(
    _ act: ChildAct, _ method: HTTPRequest.Method, _ path: String, _ purpose: String,
    _ handler: @escaping @Sendable (Asked, OpenChild) async throws -> Answer
  ) -> Route {
    Route(method, "/children/:child\(path)", .child(act), .child(purpose: purpose, handler))
  }

  /// The same route, about a child, answered otherwise where there is something to be done first.
  func answering(
    first: @escaping @Sendable (Asked, OpenChild) -> Answer?
  ) -> Route {
    guard case .child(let purpose, let handler) = handler else { return self }
    return Route(
      method, path, need,
      .child(purpose: purpose) { asked, child in
        if let answer = first(asked, child) { return answer }
        return try await handler(asked, child)
      })
  }
}

/// Somebody of whom nothing is known yet.
struct Visitor: Sendable {
  let query: Submission
  let sent: Submission
  let address: String
  let browser: String
  /// What the browser was given with the sign-in page, and shows again.
  let formCookie: String?
  /// The session that the browser has already, if any.
  let session: Session?
  let parameters: Parameters

  /// What the sign-in page carries: what the browser holds already, so that a page in another tab stays
  /// good, or something new.
  var formToken: String { (formCookie.flatMap(SessionToken.init) ?? .new()).text }
}
