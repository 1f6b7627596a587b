import Care

/// What a check of the whole database found: nothing, or everything that was altered behind its back.
package struct Verification: Hashable, Sendable {
  /// How many entries the audit has.
  package internal(set) var entries = 0
  package internal(set) var children = 0
  /// The hash of the last entry, in hexadecimal: note it elsewhere, and a later check can be held
  /// against it.
  package internal(set) var head = ""
  /// The entry whose noted hash the check was held against; nil where none was given or none is left.
  package internal(set) var noted: Noted?
  /// What is wrong, each in one sentence that names the entry or the child.
  package internal(set) var faults: [String] = []

  package var isSound: Bool { faults.isEmpty }

  /// An entry that was the last one when its hash was noted.
  package struct Noted: Hashable, Sendable {
    /// Its number; 0 where the audit had no entry yet.
    package let number: Int
    /// When it was added; nil where the audit had no entry yet.
    package let recordedAt: String?
  }

  mutating func add(_ fault: String) {
    if !faults.contains(fault) { faults.append(fault) }
  }
}

/// Takes what is being checked, in a few words.
package typealias CheckProgress = @Sendable (String) -> Void

extension Store {
  /// Finds every altered, removed or reordered entry, and whatever is not as the audit left it.
  ///
  /// Given the hash that an earlier check printed, it finds as well that entries were taken off the end
  /// or the whole audit was written anew since then: no database can tell that from within itself.
  package func verify(
    against noted: EntryHash? = nil, progress: @escaping CheckProgress = { _ in }
  ) async throws -> Verification {
    try await engine.read { try Verification(of: $0, against: noted, progress: progress) }
  }
}

extension Verification {
  init(
    of transaction: any Transaction, against noted: EntryHash? = nil,
    progress: @escaping CheckProgress = { _ in }
  ) throws {
    self.init()
    var audit = AuditCheck(transaction, noted: noted, progress)
    let states = try audit.run(&self)
    let checks: [(inout Verification) throws -> Void] = [
      KeepingCheck(transaction).run, PlaceCheck(transaction).run, ServiceCheck(transaction).run,
      EntryCheck(transaction, progress).run, ReachCheck(transaction).run,
      RecordCheck(transaction, states: states, progress).run,
    ]
    for check in checks {
      do {
        try check(&self)
      } catch let fault as StoreFault {
        add(fault.sentence)
      } catch let breach as Breach {
        add("\(breach)")
      }
    }
  }
}
