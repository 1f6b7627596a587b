package import Care
import Foundation

extension Desk {
  /// How a policy was set and taken back, as the audit tells it, newest first.
  package func settings(of policy: Policy) async throws -> [ToldChange<PolicySetting>] {
    guard Access.permits(.seePolicies, by: user) else { throw Access.notYourService }
    return try await told("policy").compactMap { noted, change in
      guard case .policy(.chosen(let chosen)) = change else { return nil }
      let name = (chosen.setting.now ?? chosen.setting.was)?.name
      return name == policy.name ? ToldChange(noted, chosen.setting) : nil
    }
  }

  /// How figures of others were entered, corrected and taken out, as the audit tells it, newest first.
  package func referenceChanges() async throws -> [ToldChange<ReferenceFigure>] {
    guard Access.permits(.seeFigures, by: user) else { throw Access.notYourService }
    return try await told("reference").flatMap { noted, change in
      guard case .reference(.entered(let entered)) = change else {
        return [ToldChange<ReferenceFigure>]()
      }
      return entered.figures.map { ToldChange(noted, $0) }
    }
  }

  /// The changes of one subject that the audit holds, newest first.
  private func told(_ subject: String) async throws -> [(noted: Viewing, change: Change)] {
    let entries = try await engine.read { transaction in
      try transaction.rows(
        """
        SELECT \(AuditEntry.columns) FROM auditEntry
        WHERE child IS NULL AND change LIKE ? ORDER BY number DESC LIMIT 1000
        """, [.text("{\"\(subject)\":%")], AuditEntry.init)
    }
    let decoder = JSONDecoder()
    return entries.compactMap { entry in
      guard let noted = entry.noted, let text = entry.change,
        let change = try? decoder.decode(Change.self, from: Data(text.utf8))
      else { return nil }
      return (noted, change)
    }
  }
}
