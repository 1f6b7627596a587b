import Care

/// A line of the sample's action plan.
struct ActionLine: Sendable {
  /// The heading of the annual report's chapter that shows it.
  let chapter: String
  let text: String
  let owner: String
  let status: ActionStatus
  let progress: String?
  let source: String
  /// Months from its beginning until it is due.
  let months: Int

  private init(
    _ chapter: String, _ text: String, _ owner: String, _ status: ActionStatus, _ progress: String?,
    from source: String, months: Int = 6
  ) {
    self.chapter = chapter
    self.text = text
    self.owner = owner
    self.status = status
    self.progress = progress
    self.source = source
    self.months = months
  }

  static let all = [
    ActionLine(
      "Children in care", "Look each month at who came into care and where they were placed",
      "IRO service manager", .done, "A page of the monthly data set", from: "annual report"),
    ActionLine(
      "Children in care", "Agree with housing how young people of 16 and 17 are placed",
      "head of service", .underWay, "Two meetings held", from: "audits"),
    ActionLine(
      "Reviews held, and held in time", "Book the next review before the meeting ends",
      "all officers", .done, "The next day stands in nearly every record", from: "audits"),
    ActionLine(
      "Reviews held, and held in time",
      "Tell officers of a child's first review on the day of coming in",
      "business support", .underWay, "Half of the teams send it", from: "late first reviews"),
    ActionLine(
      "Records of reviews", "Keep two half days a week free for writing", "IRO managers", .done,
      "In every diary since the summer", from: "benchmarking"),
    ActionLine(
      "Records of reviews", "Remind team managers on the fourth day of decisions not answered",
      "business support", .underWay, "Tried with three teams", from: "monthly data set"),
    ActionLine(
      "The voice of the child", "Send the five questions two weeks before each review",
      "all officers", .done, "Children helped to choose them", from: "survey"),
    ActionLine(
      "The voice of the child", "Ask each child who does not come how they want to be heard",
      "all officers", .notStarted, nil, from: "survey"),
    ActionLine(
      "Disputes and escalation", "Show each level the day by which it is to answer",
      "IRO service manager", .underWay, "Shown for new escalations", from: "escalations"),
    ActionLine(
      "Disputes and escalation", "Write to the child what came of an escalation", "all officers",
      .notStarted, nil, from: "escalations"),
    ActionLine(
      "How the quality of the service is assured",
      "Audit four areas in turn, each with the same form",
      "IRO managers", .done, "Twelve months are complete", from: "quality framework"),
    ActionLine(
      "How the quality of the service is assured",
      "Talk over one observed review in each supervision",
      "IRO managers", .underWay, "Begun with new officers", from: "observations"),
    ActionLine(
      "Permanence and care planning", "Ask at the second review for a plan with a date",
      "all officers", .done, "A question of the quality form", from: "audits"),
    ActionLine(
      "Permanence and care planning", "Call a meeting as soon as a long-term home is at risk",
      "fostering service manager", .underWay, "A one-page guide is written", from: "early endings"),
    ActionLine(
      "Safeguarding", "Name the safety plan, and who has it, in every record with a concern",
      "all officers", .underWay, "Looked at in audits since the autumn", from: "audits"),
    ActionLine(
      "Safeguarding", "Learn together with the team that works on missing children",
      "IRO managers", .notStarted, nil, from: "quality form"),
    ActionLine(
      "What could not be told before", "Record the check halfway between reviews where it is made",
      "all officers", .done, "Recorded for most children", from: "quality framework"),
    ActionLine(
      "What could not be told before", "Say in the record how parents' views were sought",
      "all officers", .notStarted, nil, from: "audits"),
    ActionLine(
      "Our own learning", "Invite young people to train new officers", "IRO service manager",
      .notStarted, nil, from: "survey", months: 9),
  ]
}
