import Foundation

/// Where a PostgreSQL database is: `postgres://user@host:port/name?options`.
struct PostgresAddress: Sendable, CustomStringConvertible {
  /// As libpq takes it.
  let connection: String
  /// As sentences and logs show it: without options.
  let description: String

  /// Whether a database is given by an address, and not as a file.
  static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
  }

  /// Reads an address; throws where it names no database or carries a password.
  init(_ text: String) throws {
    guard var parts = URLComponents(string: text), let name = parts.path.split(separator: "/").last
    else {
      throw StoreFault(
        "\(text) is no address of a database.",
        mend: "Write it as postgres://user@host/name.")
    }
    guard parts.password == nil else {
      throw StoreFault(
        "The address of the database carries a password, which anybody on the machine can read.",
        mend: "Leave it out; give it in the file ~/.pgpass or in the variable PGPASSWORD.")
    }
    let host = parts.host ?? "localhost"
    description = "\(host)/\(name)"
    var items = parts.queryItems ?? []
    if !items.contains(where: { $0.name == "sslmode" }), !PostgresAddress.isLoopback(host) {
      items.append(URLQueryItem(name: "sslmode", value: "verify-full"))
    }
    for (name, value) in PostgresAddress.standard where !items.contains(where: { $0.name == name })
    {
      items.append(URLQueryItem(name: name, value: value))
    }
    parts.queryItems = items
    connection = parts.string ?? text
  }

  /// What an address says where it does not say otherwise: a network that swallows everything without
  /// a word is noticed after some 30 seconds, and the connection is made anew.
  private static let standard = [
    ("application_name", "heard"), ("connect_timeout", "10"), ("keepalives_idle", "15"),
    ("keepalives_interval", "5"), ("keepalives_count", "3"), ("tcp_user_timeout", "30000"),
  ]

  private static func isLoopback(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "::1", "[::1]", ""].contains(host)
  }
}
