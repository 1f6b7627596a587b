import Care
import Foundation

/// Carries out again what the audit says of the service, and holds the tables against the outcome.
struct ServiceCheck {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  func run(_ verification: inout Verification) throws {
    var returns: [CollectionYear: LoadedReturn] = [:]
    var moments: [CollectionYear: String] = [:]
    var policies: [PolicySetting] = []
    var figures: [ReferenceFigure] = []
    for (change, recordedAt) in try changes() {
      switch change {
      case .yearsReturn(.imported(let imported)):
        for one in imported.returns where returns[one.year] != one {
          returns[one.year] = one
          moments[one.year] = recordedAt
        }
      case .policy(.chosen(let chosen)):
        policies.removeAll { $0 == chosen.setting.was || $0.isOfTheDay(of: chosen.setting.now) }
        if let now = chosen.setting.now { policies.append(now) }
      case .reference(.entered(let entered)):
        for figure in entered.figures {
          figures.removeAll { $0 == figure.was || (figure.now?.replaces($0) ?? false) }
          if let now = figure.now { figures.append(now) }
        }
      case .yearsReturn(.received), .register, .entries: break
      }
    }
    let service = ServiceTables(transaction)
    if moments != (try service.momentsOfLoading()) {
      verification.add("When returns were loaded is not as the audit tells it.")
    }
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
  private func changes() throws -> [(Change, recordedAt: String)] {
    try transaction.rows(
      """
      SELECT change, recordedAt FROM auditEntry
      WHERE child IS NULL AND change IS NOT NULL ORDER BY number
      """
    ) { row in
      let change = try? JSONDecoder().decode(Change.self, from: Data(row.text(0).utf8))
      return change.map { ($0, row.text(1)) }
    }.compactMap { $0 }
  }
}

extension PolicySetting {
  fileprivate func isOfTheDay(of other: PolicySetting?) -> Bool {
    name == other?.name && from == other?.from
  }
}
