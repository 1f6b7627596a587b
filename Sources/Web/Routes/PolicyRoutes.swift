import Care
import Hummingbird
import Pages
import Store

/// What the law leaves open and the service has set, and setting it from a day on.
enum PolicyRoutes {
  static let all: [Route] =
    [
      .service(.seePolicies, .get, "/policies", list),
      .service(.seePolicies, .get, "/policies/:policy", show),
    ] + setting.routes + takingBack.routes

  @Sendable private static func list(_ asked: Asked) async throws -> Answer {
    .page(PoliciesPage(try await asked.desk.policies(), to: asked.user, on: asked.today))
  }

  @Sendable private static func show(_ asked: Asked) async throws -> Answer {
    guard let policy = policy(asked) else { return .notFound }
    return .page(
      PolicyPage(
        policy, try await asked.desk.policies(), told: try await asked.desk.settings(of: policy),
        names: try await asked.names(), to: asked.user, on: asked.today))
  }

  private static let setting = SettingRoutes<PolicyForm>(
    act: .keepPolicies, path: "/policies/:policy/set", notice: .policySet,
    form: { asked in
      let policies = try await asked.desk.policies()
      return policy(asked).map { PolicyForm($0, policies, by: asked.user, on: asked.today) }
    }, otherwise: place)

  private static let takingBack = SettingRoutes<PolicyTakingBack>(
    act: .keepPolicies, path: "/policies/:policy/take-back", notice: .policyTakenBack,
    form: { asked in
      let policies = try await asked.desk.policies()
      return policy(asked).flatMap {
        PolicyTakingBack(
          $0, policies, from: Day(asked.query.text("from")), by: asked.user, on: asked.today)
      }
    }, otherwise: place)

  @Sendable private static func place(_ asked: Asked) -> Place {
    policy(asked).map(Place.policy) ?? .policies
  }

  private static func policy(_ asked: Asked) -> Policy? {
    asked.parameters.get("policy").flatMap(Policy.init(name:))
  }
}

extension Asked {
  /// The full names of the users, by the names that they sign in with.
  func names() async throws -> [String: String] {
    let names = try await site.store.accounts().map { ($0.user.name, $0.user.fullName) }
    return Dictionary(names) { first, _ in first }
  }
}
