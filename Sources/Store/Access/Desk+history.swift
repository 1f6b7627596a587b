package import Care
import Foundation

extension Desk {
  /// What happened to a child whose record is open, what was entered of it and who saw it; nothing is
  /// told of rows that the user may not see.
  package func history(of child: OpenChild) async throws -> RecordHistory {
    let audit = try await audit(about: child.localIdentifier, limit: 2_000)
    let told = ToldChanges(audit, of: child, to: user)
    let viewings = audit.compactMap { $0.change == nil ? $0.noted : nil }
    return RecordHistory(
      lines: child.entries.timeline(recordedOn: told.days), recordings: told.recordings,
      viewings: Array(viewings.prefix(200)))
  }
}

/// What the audit of a child's record tells a user of its changes.
private struct ToldChanges {
  /// The day on which a row was first recorded, by kind and number.
  private(set) var days: [String: [Int64: Day]] = [:]
  /// What the register was told, and corrections and withdrawals of the service's rows, the newest first.
  private(set) var recordings: [Recording] = []

  /// `audit` has the newest entry first.
  init(_ audit: [AuditEntry], of child: OpenChild, to user: User) {
    let decoder = JSONDecoder()
    for entry in audit {
      guard let change = entry.change, let noted = entry.noted else { continue }
      guard change.hasPrefix("{\"entries\"") else {
        recordings.append(Recording(noted, entry.sentence))
        continue
      }
      // Of a record that was erased the audit keeps that something was, and not what.
      guard
        case .entries(.kept(let kept))? = try? decoder.decode(Change.self, from: Data(change.utf8))
      else { continue }
      for row in kept.changes {
        if row.was == nil {
          days[row.kind, default: [:]][row.number] = noted.at.dayInEngland
        } else if let before = Self.seen(row, of: child, by: user) {
          recordings.append(Recording(noted, row.sentence, before: before))
        }
      }
    }
  }

  /// The row as it stood before, as far as the user may see it; nil where the user may not.
  private static func seen(_ row: EntryChange, of child: OpenChild, by user: User) -> AnyEntry? {
    guard let kind = EntryKind.named(row.kind) else { return nil }
    func given(_ entry: AnyEntry?) -> AnyEntry? {
      var rows = Entries()
      rows.put(entry, of: kind, row.number, child.key)
      return rows.given(to: user, whoMay: child.may).any(kind, row.number)
    }
    if row.now != nil, given(row.now) == nil { return nil }
    return given(row.was)
  }
}

extension AuditEntry {
  /// Who, when and what for.
  fileprivate var noted: Viewing? {
    Moment(recordedAt).map { Viewing(at: $0, by: signedBy, purpose: purpose) }
  }
}
