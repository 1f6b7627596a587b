import Care
import TestSupport
import Testing

@Suite("Releasing a version")
struct ReleaseRulesTests {
  private static let ana = User(name: "ana", role: .officer, officer: Key(1))
  private static let mia = User(name: "mia", role: .officerManager)

  private static func prepared(
    _ text: String = "You are well.", _ more: [any Entry] = [], handled: [HandledFinding]? = nil
  ) throws -> PreparedVersion {
    let child = OpenChild.example([OpenChild.block(text)] + more)
    let recipient = try #require(child.recipients(on: .t0).first)
    return VersionMaker(child, heldOn: OpenChild.reviewDay, index: DisclosureCorpus.index)
      .prepared(for: recipient, handled: handled) { "seal of \($0)" }
  }

  private static func refusal(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return (error as? Breach)?.sentence }
  }

  @Test
  func `a version with an open finding does not wait for release`() throws {
    let prepared = try Self.prepared("You played with Saoirse Ozturk.")
    #expect(
      Self.refusal { _ = try prepared.prepared(by: Self.ana, on: .t0) }?
        .contains("One finding is open") == true)
    let key = try #require(prepared.version.open.first?.key)
    let left = try Self.prepared(
      "You played with Saoirse Ozturk.",
      handled: [HandledFinding(kind: .childName, key: key, reason: nil)])
    let release = try left.prepared(by: Self.ana, on: .t0)
    #expect(release.findings == ["Left out, another child's name: saoirse ozturk"])
    #expect(left.version.parts.first?.text == "You played with [name left out].")
  }

  @Test
  func `a version of nothing is not prepared`() throws {
    let child = OpenChild.example([OpenChild.block("Police.", .notForDisclosure)])
    let recipient = try #require(child.recipients(on: .t0).first)
    let prepared = VersionMaker(child, heldOn: OpenChild.reviewDay, index: DisclosureIndex())
      .prepared(for: recipient) { $0 }
    #expect(
      Self.refusal { _ = try prepared.prepared(by: Self.ana, on: .t0) }?
        .hasPrefix("Nothing in the record is for the child") == true)
  }

  @Test
  func `a version goes from prepared to released to given, each copy with its number`() throws {
    var release = try Self.prepared().prepared(by: Self.ana, on: .t0)
    var version = try Self.prepared("You are well.", [release])
    #expect(version.standing == .waiting)
    #expect(
      Self.refusal { _ = try version.given(.printed, copy: 1, on: .t0) }?
        .contains("released by a second person") == true)
    release = try #require(try version.released(by: Self.mia, on: .t0).now?.base as? RecordRelease)
    version = try Self.prepared("You are well.", [release])
    #expect(version.standing == .released)
    release = try #require(
      try version.given(.printed, copy: 1, on: .t0).now?.base as? RecordRelease)
    version = try Self.prepared("You are well.", [release])
    #expect(version.standing == .given)
  }

  @Test
  func `a record that changed after a version was prepared needs a new one`() throws {
    let release = try Self.prepared("You are well.").prepared(by: Self.ana, on: .t0)
    let version = try Self.prepared("You are very well.", [release])
    #expect(version.standing == .changed)
    #expect(
      Self.refusal { _ = try version.released(by: Self.mia, on: .t0) }?
        .contains("has changed since") == true)
  }

  @Test
  func `nobody lets out what they prepared or wrote, nor in another's name`() throws {
    let blank = RecordRelease.with {
      $0.heldOn = OpenChild.reviewDay
      $0.preparedBy = "ana"
      $0.preparedOn = .t0
    }
    func change(_ was: RecordRelease?, by name: String?) -> EntryChange {
      var now = blank
      now.releasedBy = name
      return EntryChange(
        kind: RecordRelease.kind, number: 1, was: was.map { AnyEntry($0) }, now: AnyEntry(now))
    }
    let record = ReviewRecord.with {
      $0.heldOn = OpenChild.reviewDay
      $0.writtenBy = Key(2)
    }
    let entries = OpenChild.example([record]).entries
    let ben = User(name: "ben", role: .officer, officer: Key(2))
    let cases: [(EntryChange, User, Bool)] = [
      (change(nil, by: nil), Self.ana, true), (change(nil, by: nil), Self.mia, false),
      (change(nil, by: "mia"), Self.ana, false), (change(blank, by: "ana"), Self.ana, false),
      (change(blank, by: "mia"), Self.ana, false), (change(blank, by: "mia"), Self.mia, true),
      (change(blank, by: "ben"), ben, false),
    ]
    for (change, user, isAllowed) in cases {
      let refusal = Access.refusal(ofReleases: [change], by: user, of: entries)
      #expect((refusal == nil) == isAllowed, "\(change) by \(user.name)")
    }
  }

  @Test
  func `what was released is not changed any more`() {
    let released = RecordRelease.with {
      $0.heldOn = OpenChild.reviewDay
      $0.recipient = "the child"
      $0.preparedBy = "ana"
      $0.preparedOn = .t0
      $0.version = "1"
      $0.releasedBy = "mia"
      $0.releasedOn = .t0
    }
    var other = released
    other.version = "2"
    let grounds = EntryGrounds.example()
    #expect(grounds.refusal(of: other, replacing: released)?.contains("not changed") == true)
    var given = released
    (given.givenOn, given.givenHow, given.copyNumber) = (.t0, .printed, 1)
    #expect(grounds.refusal(of: given, replacing: released) == nil)
  }

  @Test
  func `the record counts as sent out once every version is given`() throws {
    let record = ReviewRecord.with {
      $0.heldOn = OpenChild.reviewDay
      $0.completedOn = OpenChild.reviewDay
    }
    let child = OpenChild.example([OpenChild.block("You are well."), record])
    let maker = VersionMaker(child, heldOn: OpenChild.reviewDay, index: DisclosureIndex())
    let versions = maker.prepared(on: .t0) { $0 }
    #expect(
      Self.refusal { _ = try maker.sentOut(versions, by: Self.ana, on: .t0) }
        == "Nobody has been given the record yet.")
    var release = try #require(versions.first).prepared(by: Self.ana, on: .t0)
    (release.releasedBy, release.releasedOn) = ("mia", .t0)
    (release.givenOn, release.givenHow, release.copyNumber) = (.t0, .printed, 1)
    let after = OpenChild.example([OpenChild.block("You are well."), record, release])
    let made = VersionMaker(after, heldOn: OpenChild.reviewDay, index: DisclosureIndex())
    let change = try made.sentOut(made.prepared(on: .t0) { $0 }, by: Self.ana, on: .t0)
    #expect((change.now?.base as? ReviewRecord)?.distributedOn == .t0)
    #expect(ChildAct(writing: change) == .release)
    let given = try #require(made.prepared(on: .t0) { $0 }.first)
    #expect(made.nextCopyNumber(of: given) == 2)
  }
}
