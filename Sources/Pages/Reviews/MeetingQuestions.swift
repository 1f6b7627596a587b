import Care

/// What is asked of a review that was held, in the order in which it is remembered.
struct MeetingQuestions {
  private let child: OpenChild
  private let asksDay: Bool

  init(_ child: OpenChild, asksDay: Bool) {
    self.child = child
    self.asksDay = asksDay
  }

  var groups: [QuestionGroup] { [meeting, took, alone, parents, explained, papers, series] }

  private var meeting: QuestionGroup {
    let day = Question("heldOn", "When was it held?", isNeeded: true)
    let officers = child.officers.map { Choice("\($0.key.number)", $0.value.name) }
      .sorted { $0.words < $1.words }
    return QuestionGroup(
      "The meeting",
      (asksDay ? [day] : []) + [
        Question("officer", "Which IRO held it?", .choice(officers)),
        Question("venue", "Where was it?"), Question("mode", "How did people meet?"),
        Question(
          "reasonNotInPerson", "If they did not all meet in person: why not?",
          .choice(
            [Choice("", "They did, or it is not recorded")]
              + ReasonNotInPerson.allCases.map { Choice($0.rawValue, $0.rawValue.uppercasedFirst) }
          )),
        Question("chair", "Who chaired it?"),
        Question(
          "attended", "Who was there?", hint: "One on each line, the child apart", .lines(6)),
        Question("invited", "Who was invited?", hint: "One on each line", .lines(6)),
      ])
  }

  /// The questions from which the code follows; their group is the second.
  private var took: QuestionGroup {
    QuestionGroup(
      "How the child took part",
      [
        Question("presence", "Where was the child?"),
        Question("childSpoke", "Did the child speak for themselves?"),
        Question(
          "otherSpokeForChild", "Did somebody speak for the child?",
          hint: "An advocate, or you, because the child asked for it"),
        Question(
          "childShowedViews", "Did the child show their views without words?",
          hint: "With signs, pictures, play or behaviour"),
        Question(
          "childBriefedSomebody",
          "If the child was not there: did they ask somebody to say their views?"),
        Question("childSentViews", "If the child was not there: did they send their views?"),
        Question("viewsMedium", "How were the views sent?"),
        Question("reasonNotAttending", "If the child was not there: why not?"),
      ])
  }

  private var alone: QuestionGroup {
    QuestionGroup(
      "In private",
      [
        Question(
          "spokenWithAlone", "Did you speak with the child in private?",
          hint: ReviewMeeting.aloneSentence),
        Question("reasonNotAlone", "If not: why not?"),
      ])
  }

  private var parents: QuestionGroup {
    QuestionGroup(
      "Parents",
      [
        Question("parentsInvited", "Were the parents invited?"),
        Question("parentAttended", "Was a parent there?"),
        Question("parentsViewsBy", "How did the parents give their views?"),
      ])
  }

  private var explained: QuestionGroup {
    QuestionGroup(
      "What the child was told",
      [
        Question("rightsExplained", "Were the child's rights explained?"),
        Question("complaintsExplained", "Was it explained how to complain?"),
        Question("advocacyExplained", "Was it explained how to get an advocate?"),
        Question("advocatePresent", "Was an advocate there?"),
        Question("interpreterPresent", "Was an interpreter there?"),
      ])
  }

  private var papers: QuestionGroup {
    QuestionGroup(
      "Report and plans",
      [
        Question("socialWorkReportOn", "When was the social worker's report there?"),
        Question("plansAvailableOn", "When were the plans there?"),
      ])
  }

  private var series: QuestionGroup {
    QuestionGroup(
      "If it was not one meeting",
      [
        Question(
          "meetings", "Other meetings of the series",
          hint: "One day on each line, as 2026-03-31. The review counts by its last meeting.",
          .lines(3)),
        Question("adjournedOn", "If it was adjourned: on which day?"),
        Question("adjournedBecause", "Why was it adjourned?", .lines(2)),
      ])
  }
}
