import Care
import TestSupport
import Testing

@Suite("A review that was held is entered in the register")
struct HoldingReviewTests {
  private static let heldOn = Day.on("2026-03-31")

  private static func file(_ source: Source, _ reviews: [Review] = []) -> CaseFile {
    let episode = CareEpisode(startedOn: .on("2025-01-06"), reasonBegan: .s, legalStatus: .c2)
    return CaseFile(
      key: Key(1), localIdentifier: "1",
      records: [CareRecord(source: source, episodes: [episode], reviews: reviews)])
  }

  private static func held(_ file: CaseFile, _ review: Review) throws -> [HistoryReview]? {
    var file = file
    guard let changes = try file.holding(review) else { return nil }
    #expect(ChildAct(keeping: changes) == .holdReview)
    try file.apply(.register(.kept(.init(record: changes))))
    return file.history.reviews
  }

  @Test
  func `a review that no source has is added to Heard's own record`() throws {
    let reviews = try Self.held(Self.file(.heard), Review(heldOn: Self.heldOn, participation: .pn1))
    #expect(reviews == [HistoryReview(heldOn: Self.heldOn, participation: .pn1)])
  }

  @Test
  func `a code that is open does not take away the one that a return gave`() throws {
    let file = Self.file(
      .yearsReturn(CollectionYear(ending: 2026)),
      [Review(heldOn: Self.heldOn, participation: .pn6)])
    #expect(try Self.held(file, Review(heldOn: Self.heldOn, participation: nil)) == nil)
    #expect(try Self.held(file, Review(heldOn: Self.heldOn, participation: .pn6)) == nil)
    #expect(
      try Self.held(file, Review(heldOn: Self.heldOn, participation: .pn5))
        == [HistoryReview(heldOn: Self.heldOn, participation: .pn5)])
  }

  @Test
  func `a series takes the place of the meeting that it went on from`() throws {
    let file = Self.file(.heard, [Review(heldOn: Self.heldOn, participation: .pn1)])
    let reviews = try Self.held(
      file, Review(meetings: [.on("2026-03-24"), Self.heldOn], participation: nil))
    #expect(reviews == [HistoryReview(heldOn: Self.heldOn, participation: .pn1)])
  }

  @Test
  func `a child who was not in care has no review`() {
    #expect(throws: Breach.self) {
      try Self.file(.heard).holding(Review(heldOn: .on("2024-12-31"), participation: .pn1))
    }
  }

  @Test
  func `Heard does not hold a whole history because of one review entered there`() throws {
    var file = Self.file(.yearsReturn(CollectionYear(ending: 2026)))
    let changes = try #require(
      try file.holding(Review(heldOn: Self.heldOn, participation: .pn1)))
    try file.apply(.register(.kept(.init(record: changes))))
    #expect(!file.history.isComplete)
  }

  @Test
  func `what is shared by brothers and sisters is the meeting, not how each took part`() {
    let one = ReviewMeeting.with {
      $0.heldOn = Self.heldOn
      $0.venue = .school
      $0.attended = ["carer"]
      $0.presence = .room
      $0.childSpoke = true
      $0.spokenWithAlone = true
      $0.chair = .child
    }
    var other = ReviewMeeting.with { $0.presence = .neither }
    other.share(one)
    #expect(other.heldOn == Self.heldOn && other.venue == .school && other.attended == ["carer"])
    #expect(other.presence == .neither && other.childSpoke == nil && other.spokenWithAlone == nil)
    #expect(other.chair == nil)
  }
}
