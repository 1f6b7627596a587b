import Care

/// Holds every child's rows against their fingerprints, their digest and the audit.
struct RecordCheck {
  private let transaction: any Transaction
  private let states: [Key<Child>: [UInt8]]
  private let progress: CheckProgress

  /// Takes the state in which the audit left each child's file.
  init(
    _ transaction: any Transaction, states: [Key<Child>: [UInt8]],
    _ progress: @escaping CheckProgress
  ) {
    self.transaction = transaction
    self.states = states
    self.progress = progress
  }

  func run(_ verification: inout Verification) throws {
    let tables = try CaseTables(in: transaction)
    var unseen = states
    let reach = try RecordReach.isKept(in: transaction) ? RecordReach(transaction) : nil
    try transaction.eachNumbered("SELECT number, localIdentifier, digest FROM child") { row in
      let key = Key<Child>(row.integer(0))
      let identifier = row.text(1)
      let digest = row.isNull(2) ? nil : row.bytes(2)
      verification.children += 1
      if verification.children.isMultiple(of: 1000) {
        progress("Checking records: \(verification.children) children")
      }
      unseen[key] = nil
      do {
        let file = try tables.load(key, identifier)
        let isReached = try reach?.isAsKept(tables.history(of: file), of: key) ?? true
        if !isReached {
          verification.faults.append(
            "Child \(identifier): how far it reaches does not match the file.")
        }
        for fault in try faults(of: file, digest: digest, tables) {
          verification.faults.append("Child \(identifier): \(fault)")
        }
      } catch let fault as StoreFault {
        verification.faults.append("Child \(identifier): \(fault.sentence)")
      }
    }
    for key in unseen.keys.sorted() {
      verification.faults.append(
        "Child number \(key.number), of whom the audit speaks, was removed.")
    }
  }

  private func faults(
    of file: CaseFile, digest: [UInt8]?, _ tables: CaseTables
  ) throws -> [String] {
    var faults: [String] = []
    let held = try tables.fingerprints(of: file.key)
    for record in file.records where tables.fingerprint(of: record) != held[record.source] {
      faults.append("what \(record.source.name) says was altered outside Heard.")
    }
    if let state = states[file.key] {
      if RecordFingerprint.of(held, of: file.localIdentifier) != state {
        faults.append("the file is not as the last entry of the audit left it.")
      }
    } else {
      faults.append("the audit does not say where the file comes from.")
    }
    if tables.digest(of: file) != digest {
      faults.append("the digest that counting reads does not match the file.")
    }
    return faults
  }
}

extension Source {
  fileprivate var name: String {
    switch self {
    case .heard: "Heard's own register"
    case .yearsReturn(let year): "the return of \(year.name)"
    }
  }
}
