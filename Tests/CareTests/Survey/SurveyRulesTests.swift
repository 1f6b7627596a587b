import Care
import TestSupport
import Testing

@Suite("Rules of the children's survey")
struct SurveyRulesTests {
  @Test
  func `an answer does not contradict itself, and names a child only where one agreed`() {
    var answer = SurveyAnswer.with {
      $0.answeredOn = .on("2024-05-01")
      $0.attends = .all
      $0.reasonsNotAttending = [.busy]
    }
    let grounds = EntryGrounds.of()
    #expect(grounds.refusal(of: answer)?.contains("attends all reviews") == true)
    answer.attends = .some
    #expect(grounds.refusal(of: answer) == nil)
    answer.linkedTo = " "
    #expect(grounds.refusal(of: answer)?.contains("linked to no child") == true)
    answer.linkedTo = "77"
    #expect(grounds.refusal(of: answer) == nil)
    #expect(answer.unlinked.linkedTo == nil)
    #expect(answer.unlinked.attends == .some)
  }

  @Test
  func `a comment is kept by its month`() {
    func said(_ day: String) -> String? {
      EntryGrounds.of().refusal(
        of: SurveyComment.with {
          $0.month = .on(day)
          $0.text = "They listened"
        })
    }
    #expect(said("2024-05-01") == nil)
    #expect(said("2024-05-02")?.contains("by its month alone") == true)
  }

  private static let comment = SurveyComment.with {
    $0.month = .on("2024-05-01")
    $0.text = "Miss Hall listens to me. My IRO came in May."
  }
  private static let manager = User(name: "manager", role: .officerManager)

  @Test(
    "words to be quoted hold no name, no number and no address of a mailbox",
    arguments: [
      ("They listen to me. My IRO came in May.", nil), ("I’m heard on Monday, I said", nil),
      ("I saw Robin there", "“Robin” may be a name"), ("Ring me on 0121496", "“0121496” may be"),
      ("It was in 12 days", nil), ("kes@example.org", "“@” may be"),
      ("We met. Robin came", nil),
    ] as [(String, String?)])
  func quotes(words: String, refusal: String?) {
    let quoted = Self.comment.quoting(words, by: Self.manager, on: .on("2024-06-01"))
    let said = EntryGrounds.of().refusal(of: quoted)
    #expect(refusal == nil ? said == nil : said?.contains(refusal ?? "") == true, "\(said ?? "")")
  }

  @Test
  func `a mark is of words, somebody and a day, and is taken back with all three`() {
    var comment = Self.comment.quoting("They listen.", by: Self.manager, on: .on("2024-06-01"))
    #expect(comment.quotedBy == "manager" && comment.quotedOn == .on("2024-06-01"))
    #expect(comment.text == Self.comment.text)
    #expect(comment.quoting(" ", by: Self.manager, on: .on("2024-06-02")) == Self.comment)
    comment.quote = nil
    #expect(EntryGrounds.of().refusal(of: comment)?.contains("there are none") == true)
    comment.quote = "They listen."
    comment.quotedOn = nil
    #expect(EntryGrounds.of().refusal(of: comment)?.contains("Say who decided") == true)
  }

  @Test
  func `what may be quoted is decided by those who lead the service, in their own name`() {
    let quoted = Self.comment.quoting("They listen.", by: Self.manager, on: .on("2024-06-01"))
    func refusal(_ was: SurveyComment?, _ now: SurveyComment?, _ role: Role, _ name: String)
      -> Breach?
    {
      let change = EntryChange(
        kind: SurveyComment.kind, number: 1, was: was.map { AnyEntry($0) },
        now: now.map { AnyEntry($0) })
      return Access.refusal(
        of: [change], by: User(name: name, role: role), of: nil, at: Moment(seconds: 0))
    }
    #expect(refusal(Self.comment, quoted, .officerManager, "manager") == nil)
    #expect(refusal(Self.comment, quoted, .headOfService, "head")?.field == "quote")
    #expect(refusal(Self.comment, quoted, .analyst, "manager") == Access.notYourService)
    #expect(refusal(quoted, Self.comment, .analyst, "analyst") == Access.notYourService)
    #expect(refusal(quoted, nil, .analyst, "analyst") == Access.notYourService)
    #expect(refusal(quoted, Self.comment, .headOfService, "head") == nil)
    var corrected = quoted
    corrected.text = "Miss Hall listens."
    #expect(refusal(quoted, corrected, .analyst, "analyst") == nil)
  }

  @Test
  func `names that the service knows are found where a sentence begins as well`() {
    var index = DisclosureIndex()
    index.add(child: Child(name: "Kes Okonkwo"), localIdentifier: "1000001")
    #expect(index.known(in: "Kes Okonkwo listens.") == ["Kes Okonkwo"])
    #expect(index.known(in: "They listen to me at reviews.") == [])
  }
}
