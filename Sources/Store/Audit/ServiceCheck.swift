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
    try eachChange { change, recordedAt in
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

  /// Every change of the service but for those of its own records; one that cannot be read was altered,
  /// and is named by the chain.
  private func eachChange(_ body: (Change, _ recordedAt: String) throws -> Void) throws {
    let decoder = JSONDecoder()
    try transaction.eachNumbered(
      "SELECT number, change, recordedAt FROM auditEntry",
      where: "child IS NULL AND change NOT LIKE '{\"entries\"%'"
    ) { row in
      guard let change = try? decoder.decode(Change.self, from: Data(row.text(1).utf8)) else {
        return
      }
      try body(change, row.text(2))
    }
  }
}

extension PolicySetting {
  fileprivate func isOfTheDay(of other: PolicySetting?) -> Bool {
    name == other?.name && from == other?.from
  }
}
