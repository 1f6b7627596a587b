import Care
import Measures
import Testing

@testable import Documents

@Suite("Lists of the service's own records")
struct ServiceListsTests {
  private static let day = Day(clampedYear: 2022, month: 9, day: 1)

  private static var entries: Entries {
    var entries = Entries()
    entries.set([
      entered(
        1,
        PlanAction.with {
          $0.chapter = "Reviews"
          $0.text = "Plan reviews at school with schools"
          $0.owner = "Head of service"
          $0.openedOn = day
          $0.dueOn = day.adding(days: 60)
          $0.status = .underWay
        }),
      entered(
        2,
        PlanAction.with {
          $0.chapter = "A chapter of its own"
          $0.text = "Mend what is left."
          $0.openedOn = day
        }),
    ])
    entries.set([
      entered(
        1,
        PracticeTheme.with {
          $0.recordedOn = day
          $0.title = "Life-story work comes late"
          $0.issues = [.lifeStory]
        })
    ])
    entries.set(
      (1...6).map { number in
        Entered(
          key: Key<Escalation>(Int64(number)), child: Key<Child>(1),
          value: Escalation.with {
            $0.openedOn = day.adding(days: number)
            $0.issues = number <= 3 ? [.lifeStory] : [.visits]
          })
      })
    entries.set([
      entered(
        1,
        ServicePriority.with {
          $0.year = "2022-23"
          $0.text = "See children before reviews"
          $0.progress = "Half of them are seen"
          $0.isDone = false
        })
    ])
    return entries
  }

  private static func entered<E: Entry>(_ number: Int64, _ value: E) -> Entered<E> {
    Entered(key: Key<E>(number), value: value)
  }

  private static func text(_ list: String, _ kind: ReportKind = .annual) throws -> String {
    let period =
      kind.isPublished ? ReportPeriod(ExampleReport.year) : ReportPeriod(quarter: "2022-23-Q2")
    return TextRenderer(
      try ExampleReport.report(
        kind, "\(list)\n\n{reviews.held in this year}", of: #require(period), entries: entries
      ).document(), width: 400
    ).text
  }

  @Test(arguments: [
    ("list: actions of Reviews; 3", "Plan reviews at school with schools."),
    ("list: actions of reviews", "Under way"),
    ("list: actions of Reviews\n\nlist: other actions", "Mend what is left."),
    (
      "list: priorities of this year",
      "See children before reviews. Carried on. Half of them are seen."
    ),
    ("list: priorities", "No priority for 2023-24 is recorded."),
    ("list: achievements\notherwise: Nothing yet.", "Nothing yet."),
    ("list: early endings", "No early ending of a long-term fostering placement is recorded."),
  ])
  func `a list prints the records that it names`(list: String, text: String) throws {
    #expect(try Self.text(list).contains(text))
  }

  @Test
  func `an action that a chapter shows is not among the others`() throws {
    let text = try Self.text("list: actions of Reviews\n\nlist: other actions")
    #expect(text.split(separator: "Plan reviews at school").count == 2)
  }

  @Test
  func `a theme counts the escalations that evidence it, few of them only for management`() throws {
    #expect(try Self.text("list: practice themes").contains("Fewer than 5 escalations"))
    #expect(
      try Self.text("list: practice themes", .quarterly).contains("3 escalations of the period"))
  }

  @Test
  func `a finding of several audits is told once, by area, and audits are for management`() throws {
    let audits = ["late", "warm", "warm"].enumerated().map { number, finding in
      Self.entered(
        Int64(number + 1),
        Audit.with {
          $0.auditedOn = Self.day
          $0.area = finding == "late" ? .voice : .reviews
          $0.grade = finding == "late" ? .improve : .good
          $0.finding = "The letter is \(finding)."
        })
    }
    var entries = Entries()
    entries.set(audits)
    let lists = ServiceLists(entries, of: ReportPeriod(ExampleReport.year))
    guard case .list(let told) = lists.findings.first else {
      Issue.record("no list")
      return
    }
    #expect(
      told.entries.map(\.text) == [
        "Review meetings and records, good: The letter is warm. (2 audits)",
        "Voice of the child, requires improvement: The letter is late.",
      ])
    #expect(throws: TemplateProblems.self) { _ = try Self.text("list: audits") }
  }

  @Test
  func `a published paper quotes the words that were chosen, and no other of a comment`() throws {
    var entries = Entries()
    entries.set([
      Self.entered(
        1,
        SurveyComment.with {
          $0.month = Self.day
          $0.text = "Miss Hall listens to me"
          $0.quote = "They listen to me"
        }),
      Self.entered(
        2,
        SurveyComment.with {
          $0.month = Self.day
          $0.text = "It was too long"
        }),
      Self.entered(
        3,
        SurveyComment.with {
          $0.month = Self.day.adding(months: -12)
          $0.text = "A year before"
          $0.quote = "A year before"
        }),
    ])
    let lists = ServiceLists(entries, of: ReportPeriod(ExampleReport.year))
    guard case .list(let told) = lists.quotes.first else {
      Issue.record("no list")
      return
    }
    #expect(told.entries.map(\.text) == ["“They listen to me”"])
    #expect(try Self.text("list: quotes").contains("No words of a child are chosen"))
    #expect(throws: TemplateProblems.self) { _ = try Self.text("list: survey comments") }
  }

  @Test
  func `feedback of officers is told by its theme with what follows, and is for management`()
    throws
  {
    let told: [(FeedbackTheme, String, String?)] = [
      (.systems, "Two forms ask the same", "One form is left"), (.caseload, "Far homes", nil),
    ]
    var entries = Entries()
    entries.set(
      told.enumerated().map { number, said in
        Self.entered(
          Int64(number + 1),
          OfficerFeedback.with {
            $0.saidOn = Self.day
            $0.theme = said.0
            $0.text = said.1
            $0.response = said.2
          })
      })
    let lists = ServiceLists(entries, of: ReportPeriod(ExampleReport.year))
    guard case .list(let list) = lists.feedback.first else {
      Issue.record("no list")
      return
    }
    #expect(
      list.entries.map(\.text) == [
        "Caseload and time: Far homes. What follows is open.",
        "Records and systems: Two forms ask the same. What follows: One form is left.",
      ])
    #expect(throws: TemplateProblems.self) { _ = try Self.text("list: officer feedback") }
  }

  @Test
  func `a list that is none is told with those that there are`() {
    let problems = ExampleReport.problems("# A\n\nlist: actoins")
    #expect(problems.first?.line == 3)
    #expect(problems.first?.text.contains("The lists are: achievements, practice themes") == true)
  }
}
