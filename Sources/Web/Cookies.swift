import Hummingbird
import Store

/// The cookies of a request.
struct Cookies {
  private let values: [String: String]

  /// Given with the sign-in page.
  static let form = "heard-form"

  /// The name of the session's cookie: over TLS one that no other host can set.
  static func session(isSecure: Bool) -> String { isSecure ? "__Host-heard" : "heard" }

  init(_ request: Request) {
    var values: [String: String] = [:]
    for field in request.headers[values: .cookie] {
      for pair in field.split(separator: ";") {
        let halves = pair.split(separator: "=", maxSplits: 1)
        guard halves.count == 2 else { continue }
        values[halves[0].drop { $0 == " " }.description] = String(halves[1])
      }
    }
    self.values = values
  }

  subscript(name: String) -> String? { values[name] }

  func token(isSecure: Bool) -> SessionToken? {
    values[Self.session(isSecure: isSecure)].flatMap(SessionToken.init)
  }

  /// The header that sets a cookie for as long as the browser is open, or takes it away.
  static func set(_ name: String, _ value: String?, isSecure: Bool, isStrict: Bool = false)
    -> String
  {
    "\(name)=\(value ?? ""); Path=/; HttpOnly; SameSite=\(isStrict ? "Strict" : "Lax")"
      + (isSecure ? "; Secure" : "") + (value == nil ? "; Max-Age=0" : "")
  }
}

/// What kind of browser asks, in a few words.
enum Browser {
  static func name(_ userAgent: String?) -> String {
    guard let text = userAgent else { return "A browser" }
    let kind = [
      ("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ].first { text.contains($0.0) }?.1
    let system = [
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
      ("Mac OS", "Mac"), ("Linux", "Linux"),
    ].first { text.contains($0.0) }?.1
    return [kind ?? "A browser", system.map { "on \($0)" }].compactMap(\.self)
      .joined(separator: " ")
  }
}
