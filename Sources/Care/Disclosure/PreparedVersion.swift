/// Where a version of a record stands on its way to its recipient.
package enum ReleaseStanding: Hashable, Sendable {
  case notPrepared
  /// It was prepared, and the record has changed since: it is prepared anew.
  case changed
  /// It waits for somebody other than its author.
  case waiting
  case released
  case given
}

/// The version for one recipient, with the newest release of it.
package struct PreparedVersion: Sendable {
  package let version: RecordVersion
  package let release: Entered<RecordRelease>?
  /// What the version is now, as a hash.
  package let seal: String

  package var recipient: Recipient { version.recipient }

  /// Whether the release is of the version as it is now.
  package var isCurrent: Bool { release?.value.version == seal }

  package var standing: ReleaseStanding {
    guard let release = release?.value else { return .notPrepared }
    if release.givenOn != nil { return .given }
    guard isCurrent else { return .changed }
    return release.releasedOn == nil ? .waiting : .released
  }
}

extension PreparedVersion {
  /// The release of this version, for a second person to let out; refuses one with open findings.
  package func prepared(by user: User, on day: Day) throws(Breach) -> RecordRelease {
    guard !version.isEmpty else {
      throw Breach(
        "Nothing in the record is for \(recipient.label). Say in the record who may read what.")
    }
    guard version.open.isEmpty else {
      throw Breach(
        "\(version.open.count == 1 ? "One finding is" : "\(version.open.count) findings are") "
          + "open. Leave each out, or say why it stays.")
    }
    return RecordRelease.with {
      $0.heldOn = version.heldOn
      $0.recipient = version.recipientKept
      $0.audience = recipient.isProfessional ? .professionals : .everyone
      $0.preparedBy = user.name
      $0.preparedOn = day
      $0.findings = version.handled.map(\.sentence)
      $0.version = seal
    }
  }

  /// The release let out by a second person.
  package func released(by user: User, on day: Day) throws(Breach) -> EntryChange {
    try change { release in
      release.releasedBy = user.name
      release.releasedOn = day
    }
  }

  /// The release once another copy was given out; every copy of a review has a number of its own.
  package func given(
    _ how: GivenHow, copy number: Int, on day: Day
  ) throws(Breach) -> EntryChange {
    guard release?.value.releasedOn != nil else { throw RecordRelease.notReleased }
    return try change { release in
      release.givenHow = how
      release.givenOn = day
      release.copyNumber = number
    }
  }

  private func change(_ fill: (inout RecordRelease) -> Void) throws(Breach) -> EntryChange {
    guard let release else { throw RecordRelease.notReleased }
    guard isCurrent else {
      throw Breach(
        "The record has changed since this version was prepared. Prepare it again, so that what is "
          + "given out is what was looked at.")
    }
    var now = release.value
    fill(&now)
    return EntryChange(
      kind: RecordRelease.kind, number: release.key.number, was: AnyEntry(release.value),
      now: AnyEntry(now))
  }
}

extension VersionMaker {
  /// The versions for everybody who may get one, as they stand; `seal` hashes a text.
  package func prepared(on day: Day, sealedBy seal: (String) -> String) -> [PreparedVersion] {
    child.recipients(on: day).map { prepared(for: $0, sealedBy: seal) }
  }

  /// The version for one recipient; what its release left out is left out again.
  package func prepared(
    for recipient: Recipient, handled: [HandledFinding]? = nil, sealedBy seal: (String) -> String
  ) -> PreparedVersion {
    let release = child.entries.all(RecordRelease.self)
      .last { $0.value.heldOn == heldOn && $0.value.recipient == recipient.label }
    return prepared(release, handled, seal) { version(for: recipient, handled: $0, kept: $1) }
  }

  /// The pack about an escalation for Cafcass, made of texts; as a version of a record is.
  package func pack(
    of escalation: Entered<Escalation>, _ texts: [RecordVersion.Part],
    handled: [HandledFinding]? = nil, sealedBy seal: (String) -> String
  ) -> PreparedVersion {
    let release = child.entries.all(RecordRelease.self).last { $0.value.packOf == escalation.key }
    return prepared(release, handled, seal) {
      version(
        of: texts.filter { !$0.text.isBlank }, for: .cafcass, pack: escalation, handled: $0,
        kept: $1)
    }
  }

  /// A version with its newest release, made with what was done with findings: now, and in the release.
  private func prepared(
    _ release: Entered<RecordRelease>?, _ handled: [HandledFinding]?, _ seal: (String) -> String,
    _ version: ([HandledFinding], [HandledFinding]) -> RecordVersion
  ) -> PreparedVersion {
    let held = release?.value.findings.compactMap(HandledFinding.init) ?? []
    let version = version(handled ?? held, held)
    return PreparedVersion(version: version, release: release, seal: seal(version.wholeText))
  }

  /// The number of the next copy of the review's record, or of the pack.
  package func nextCopyNumber(of prepared: PreparedVersion) -> Int {
    let pack = prepared.version.pack
    let numbers = child.entries.all(RecordRelease.self).map(\.value).filter {
      $0.packOf == pack && (pack != nil || $0.heldOn == heldOn)
    }.compactMap(\.copyNumber)
    return (numbers.max() ?? 0) + 1
  }

  /// The review's record once everybody has theirs; refused while a version is on its way.
  package func sentOut(
    _ versions: [PreparedVersion], by user: User, on day: Day
  ) throws(Breach) -> EntryChange {
    let waiting = versions.filter { [.changed, .waiting, .released].contains($0.standing) }
    if let first = waiting.first {
      throw Breach(
        "The version for \(first.recipient.label) was prepared and not given. Give it, before the "
          + "record counts as sent out.")
    }
    guard versions.contains(where: { $0.standing == .given }) else {
      throw Breach("Nobody has been given the record yet.")
    }
    let record = child.entries.all(ReviewRecord.self).first { $0.value.heldOn == heldOn }
    guard let record, record.value.completedOn != nil else {
      throw Breach("The record is not complete yet. Complete it before it counts as sent out.")
    }
    var now = record.value
    now.distributedOn = day
    now.distributedBy = user.name
    return EntryChange(
      kind: ReviewRecord.kind, number: record.key.number, was: AnyEntry(record.value),
      now: AnyEntry(now))
  }
}
