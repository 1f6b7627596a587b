import Care
import Foundation

/// Carries out again what the audit says of the service, and holds the tables against the outcome.
struct ServiceCheck {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  func run(_ verification: inout Verification) throws {
    var returns: [CollectionYear: LoadedReturn] = [:]
    var policies: [PolicySetting] = []
    var figures: [ReferenceFigure] = []
    for change in try changes() {
      switch change {
      case .yearsReturn(.imported(let imported)):
        for one in imported.returns { returns[one.year] = one }
      case .policy(.chosen(let chosen)):
        policies.removeAll { $0 == chosen.setting.was || $0.isOfTheDay(of: chosen.setting.now) }
        if let now = chosen.setting.now { policies.append(now) }
      case .reference(.entered(let entered)):
        for figure in entered.figures {
          figures.removeAll { $0 == figure.was || (figure.now?.replaces($0) ?? false) }
          if let now = figure.now { figures.append(now) }
        }
      case .yearsReturn(.received), .register: break
      }
    }
    let service = ServiceTables(transaction)
    check("loaded returns", Set(returns.values), try service.loadedReturns(), &verification)
    check("policy settings", Set(policies), try service.policySettings(), &verification)
    check("reference figures", Set(figures), try service.referenceFigures(), &verification)
  }

  private func check<Element: Hashable>(
    _ name: String, _ told: Set<Element>, _ held: [Element], _ verification: inout Verification
  ) {
    if told != Set(held) {
      verification.faults.append("The \(name) are not as the audit left them.")
    }
  }

  /// Every change of the service that can still be read; an altered one is named by the chain.
  private func changes() throws -> [Change] {
    try transaction.rows(
      "SELECT change FROM auditEntry WHERE child IS NULL AND change IS NOT NULL ORDER BY number"
    ) { try? JSONDecoder().decode(Change.self, from: Data($0.text(0).utf8)) }.compactMap { $0 }
  }
}

extension PolicySetting {
  fileprivate func isOfTheDay(of other: PolicySetting?) -> Bool {
    name == other?.name && from == other?.from
  }
}
