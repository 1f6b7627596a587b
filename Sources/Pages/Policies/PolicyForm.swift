package import Care
package import HTML

/// Sets a policy from a day on, for a reason; what was set from other days stays.
package struct PolicyForm: SettingForm {
  private let policy: Policy
  private let policies: Policies
  private let user: User
  private let today: Day
  package var asked: EntryForm<PolicyAsked>

  package init(_ policy: Policy, _ policies: Policies, by user: User, on today: Day) {
    self.policy = policy
    self.policies = policies
    self.user = user
    self.today = today
    asked = EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Self.question(policy), Question("from", "From which day?", isNeeded: true),
            Question("why", "Why?", hint: "The audit keeps it with your name.", .lines(3)),
          ])
      ], over: PolicyAsked())
  }

  private static func question(_ policy: Policy) -> Question {
    let allowed = policy.definition.allowed
    let choices: [Choice]? =
      switch allowed {
      case .count: nil
      case .yesNo: [Choice("yes", "Yes"), Choice("no", "No")]
      case .choice(let words): words.map { Choice($0, policy.words(.choice($0))) }
      }
    let hint = choices == nil ? allowed.inWords.uppercasedFirst + "." : nil
    return Question(
      "value", "What is it to be?", hint: hint, choices.map(Question.Look.choice) ?? .ordinary)
  }

  package var title: String { "Set: \(policy.title.lowercasedFirst)" }
  package var area: Area? { user.areaOfPolicies }
  package var place: Place { .set(policy) }
  package var then: Link { Link(policy.title, to: .policy(policy)) }
  package var button: String { "Continue" }

  package var before: [Node] {
    let value = policies.value(of: policy, on: today)
    return [
      .paragraph(policy.definition.sentence),
      SummaryList([.init("Today", policy.words(value))]).node,
    ]
  }

  package var version: RowVersion { policies.version(of: policy) }

  package mutating func read(_ submission: Submission) -> SettingAsked? {
    let answers = asked.read(submission)
    guard let answers else { return nil }
    let setting = PolicySetting(name: policy.name, value: answers.value, from: answers.from)
    let old = policies.settings.first { $0.name == policy.name && $0.from == answers.from }
    if old == setting { problems.add("This is set from that day already", to: "value") }
    var new = policies
    do throws(Breach) { try new.set(setting) } catch { problems.add(error.sentence, to: "value") }
    guard problems.isEmpty else { return nil }
    return SettingAsked(
      change: .policy(.chosen(.init(setting: RowChange(was: old, now: setting)))),
      purpose: "setting a policy: \(submission.why)",
      preview: PolicyPreview(policy, from: answers.from, was: policies, now: new, on: today))
  }
}

/// Takes back what was set of a policy from a day, for a reason: before it holds again what held until
/// then.
package struct PolicyTakingBack: SettingForm {
  private let policy: Policy
  private let policies: Policies
  private let setting: PolicySetting
  private let user: User
  private let today: Day
  package var asked: EntryForm<PolicyAsked>

  /// Nil where nothing is set from the day.
  package init?(
    _ policy: Policy, _ policies: Policies, from day: Day?, by user: User, on today: Day
  ) {
    let setting = policies.settings.first { $0.name == policy.name && $0.from == day }
    guard let setting else { return nil }
    self.policy = policy
    self.policies = policies
    self.setting = setting
    self.user = user
    self.today = today
    asked = EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "why", "Why is it taken back?", hint: "The audit keeps it with your name.",
              .lines(3))
          ])
      ], over: PolicyAsked())
  }

  package var title: String { "Take back: \(policy.title.lowercasedFirst)" }
  package var area: Area? { user.areaOfPolicies }
  package var place: Place { .takeBack(policy, from: setting.from) }
  package var then: Link { Link(policy.title, to: .policy(policy)) }
  package var button: String { "Continue" }
  package var version: RowVersion { policies.version(of: policy) }

  package var before: [Node] {
    [
      SummaryList([
        .init("Set", policy.words(setting, on: today)), .init("From", setting.from.inWords),
      ]).node
    ]
  }

  package mutating func read(_ submission: Submission) -> SettingAsked? {
    _ = asked.read(submission)
    guard problems.isEmpty else { return nil }
    var left = policies.settings
    left.removeAll { $0 == setting }
    guard let new = try? Policies(settings: left) else { return nil }
    return SettingAsked(
      change: .policy(.chosen(.init(setting: RowChange(was: setting)))),
      purpose: "taking a policy back: \(submission.why)",
      preview: PolicyPreview(policy, from: setting.from, was: policies, now: new, on: today))
  }
}

/// What is asked where a policy is set.
package struct PolicyAsked: Described {
  var value = ""
  var from: Day = .earliest
  var why = ""

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("value", &value)
    visitor.field("from", &from)
    visitor.field("why", &why)
  }
}

extension Policies {
  /// How the settings of one policy stand.
  fileprivate func version(of policy: Policy) -> RowVersion {
    RowVersion(
      of: settings.filter { $0.name == policy.name }.map { setting in
        var asked = PolicyAsked()
        (asked.value, asked.from) = (setting.value, setting.from)
        return asked
      })
  }
}
