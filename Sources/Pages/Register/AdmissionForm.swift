package import Care
package import HTML

/// Enters a child who came into care: who the child is, the first placement, and when the service was
/// told.
package struct AdmissionForm: Sendable {
  package private(set) var problems = FormProblems()
  private let today: Day
  private let now: Moment
  private var identifier: EntryForm<IdentifierAsked>
  private var child: EntryForm<Child>
  private var episode: EntryForm<CareEpisode>
  private var notice: EntryForm<NoticeAsked>

  package init(at now: Moment) {
    self.now = now
    today = now.dayInEngland
    identifier = EntryForm(
      [
        QuestionGroup(
          "The child",
          [
            Question(
              "localIdentifier", "Identifier in the authority’s own system",
              hint: "By which the statutory return knows the child.", isNeeded: true)
          ])
      ], over: IdentifierAsked())
    child = EntryForm([QuestionGroup(nil, Self.questions(on: today))], over: Child())
    episode = EntryForm(
      [QuestionGroup("The first placement", CodeChoices.admission(on: today))],
      over: CareEpisode(startedOn: today, reasonBegan: .s))
    var asked = NoticeAsked()
    (asked.notifiedOn, asked.notifiedTime) = (today, now.clockInEngland)
    notice = EntryForm(
      [QuestionGroup("When the IRO service was told", NoticeAsked.questions)], over: asked)
  }

  static func questions(on day: Day) -> [Question] {
    [
      Question("name", "Full name", isNeeded: true),
      Question("preferredName", "Name that the child wants to be called by"),
      Question("bornOn", "Born on", isNeeded: true),
      Question("sex", "Sex", hint: "As the statutory return asks for it."),
      Question(
        "gender", "Gender", hint: "In the child’s own words: girl, boy, non-binary or others."),
      Question("ethnicity", "Ethnicity", .choice(CodeChoices.all(Ethnicity.self, on: day))),
      Question("languages", "Languages", hint: "One on each line, the first one first."),
      Question("needsInterpreter", "Does the child need an interpreter?"),
      Question(
        "siblings", "Brothers and sisters in care", hint: "Their identifiers, one on each line."),
    ]
  }

  package var typed: Submission? { child.typed }
  package var nodes: [Node] { identifier.nodes + child.nodes + episode.nodes + notice.nodes }

  package mutating func show(_ typed: Submission) {
    identifier.typed = typed
    child.typed = typed
    episode.typed = typed
    notice.typed = typed
  }

  package mutating func refuse(_ breach: Breach) { problems = FormProblems(breach.sentence) }

  /// The child as the answers enter them; nil, with the problems noted, where they make none.
  package mutating func read(_ submission: Submission) -> Admission? {
    let identifier = identifier.read(submission)
    let (child, episode) = (child.read(submission), episode.read(submission))
    let notice = notice.read(submission)
    problems = self.identifier.problems
    problems.add(self.child.problems)
    problems.add(self.episode.problems)
    problems.add(self.notice.problems)
    guard let identifier, let child, let episode, let notice else { return nil }
    guard let notifiedAt = notice.moment else {
      problems.add("Enter a time, like 14:30", to: "notifiedTime")
      self.notice.problems = problems
      return nil
    }
    do throws(Breach) {
      return try Admission(
        identifier.localIdentifier, child, episode,
        Notice.with {
          $0.startedOn = episode.startedOn
          $0.notifiedAt = notifiedAt
          $0.notifiedBy = notice.notifiedBy
          $0.reasonLate = notice.reasonLate
        }, at: now)
    } catch {
      problems = FormProblems(error.sentence)
      return nil
    }
  }
}

/// The child's identifier, as it is asked for.
struct IdentifierAsked: Described {
  var localIdentifier: String = ""

  mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("localIdentifier", &localIdentifier)
  }
}

/// When and by whom the service was told, as it is asked for.
struct NoticeAsked: Described {
  var notifiedOn: Day = .earliest
  var notifiedTime: String = ""
  var notifiedBy: String?
  var reasonLate: String?

  mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("notifiedOn", &notifiedOn)
    visitor.field("notifiedTime", &notifiedTime)
    visitor.field("notifiedBy", &notifiedBy)
    visitor.field("reasonLate", &reasonLate)
  }

  static let questions = [
    Question("notifiedOn", "On which day?", isNeeded: true),
    Question("notifiedTime", "At what time?", hint: "Like 14:30.", isNeeded: true),
    Question("notifiedBy", "Who told the service?"),
    Question(
      "reasonLate", "If it was late, why?",
      hint:
        "Late is more than 2 working days after coming into care, unless your policy says another."
    ),
  ]

  /// The moment on the clocks of England; nil where the time is none.
  var moment: Moment? { Moment(notifiedOn, clock: notifiedTime) }
}

/// The form by which a child is entered, on a page of its own.
package struct AdmissionPage: Page {
  private let form: AdmissionForm

  package init(_ form: AdmissionForm) { self.form = form }

  package var title: String { "Enter a child who came into care" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Children", to: .children) }

  package func body(in frame: Frame) -> [Node] {
    form.problems.summary + [
      .heading(title),
      frame.form(
        .admit, [Attribute(.dataKept, Place.admit.address)],
        [.saveKey(form.typed)] + form.nodes + [.button("Continue")]),
    ]
  }
}

/// What an admission sets going, shown before it is saved.
package struct AdmissionPreview: Preview {
  private let admission: Admission
  private let policies: Policies

  package init(_ admission: Admission, policies: Policies) {
    self.admission = admission
    self.policies = policies
  }

  package var nodes: [Node] {
    let allocation = Allocation(admission.notice, among: [], policies: policies)
    let review = admission.firstReview(policies: policies)
    return [
      .inset([
        .paragraph(
          review.map { "The first review becomes due by \($0.day.weekdayInWords)." }
            ?? "No review becomes due.")
      ]),
      SummaryList([
        .init("Child", admission.child.preferredName ?? admission.child.name),
        .init("Identifier", admission.localIdentifier),
        .init("Born", admission.child.bornOn?.inWords),
        .init("In care from", admission.episode.startedOn.weekdayInWords),
        .init("Legal status", admission.episode.legalStatus?.meaning),
        .init("Placement", admission.episode.placement?.meaning),
        .init("IRO to be named by", allocation.dueAt.inWords),
        .init("At the latest on", (try? allocation.officerDueOn())?.weekdayInWords),
      ]).node,
    ]
  }
}

extension Place {
  package static let admit = Place("/admit")
}
