package import Care
import Foundation

extension Desk {
  /// What happened to a child whose record is open, what was entered of it and who saw it; nothing is
  /// told of rows that the user may not see.
  package func history(of child: OpenChild) async throws -> RecordHistory {
    let audit = try await audit(about: child.localIdentifier, limit: 2_000)
    return RecordHistory(child.entries, audit, viewings: 200) { $0.seen(of: child, by: user) }
  }

  /// The same of a child by identifier, in sentences without names, for whoever may see all of it.
  ///
  /// Nil where there is no such child; a sealed record is not told.
  package func timeline(of localIdentifier: String) async throws -> RecordHistory? {
    guard let entries = try await entries(of: localIdentifier) else { return nil }
    let audit = try await audit(about: localIdentifier, limit: .max)
    return RecordHistory(entries, audit, viewings: .max) { $0.was }
  }
}

extension RecordHistory {
  /// `audit` has the newest entry first; `seen` gives what a row was before it changed, as far as the
  /// reader may see it.
  fileprivate init(
    _ entries: Entries, _ audit: [AuditEntry], viewings: Int, seen: (EntryChange) -> AnyEntry?
  ) {
    let told = ToldChanges(audit, seen)
    self.init(
      lines: entries.timeline(recordedOn: told.days), recordings: told.recordings,
      viewings: Array(audit.lazy.filter { $0.change == nil }.compactMap(\.noted).prefix(viewings)))
  }
}

/// What the audit of a child's record tells of its changes.
private struct ToldChanges {
  /// The day on which a row was first recorded, by kind and number.
  private(set) var days: [String: [Int64: Day]] = [:]
  /// What the register was told, and corrections and withdrawals of the service's rows, the newest first.
  private(set) var recordings: [Recording] = []

  /// `audit` has the newest entry first.
  init(_ audit: [AuditEntry], _ seen: (EntryChange) -> AnyEntry?) {
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
        } else if let before = seen(row) {
          recordings.append(Recording(noted, row.sentence, before: before))
        }
      }
    }
  }
}

extension EntryChange {
  /// The row as it stood before, as far as the user may see it; nil where the user may not.
  fileprivate func seen(of child: OpenChild, by user: User) -> AnyEntry? {
    guard let kind = EntryKind.named(self.kind) else { return nil }
    func given(_ entry: AnyEntry?) -> AnyEntry? {
      var rows = Entries()
      rows.put(entry, of: kind, number, child.key)
      return rows.given(to: user, whoMay: child.may).any(kind, number)
    }
    if now != nil, given(now) == nil { return nil }
    return given(was)
  }
}

extension AuditEntry {
  /// Who, when and what for.
  var noted: Viewing? {
    Moment(recordedAt).map { Viewing(at: $0, by: signedBy, purpose: purpose) }
  }
}
