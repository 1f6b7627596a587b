import Care
import HTML

/// What a policy would be from a day on beside what it is now, before that is saved.
struct PolicyPreview: Preview {
  private let policy: Policy
  private let from: Day
  private let was: Policies
  private let now: Policies
  private let today: Day

  init(_ policy: Policy, from day: Day, was: Policies, now: Policies, on today: Day) {
    self.policy = policy
    from = day
    self.was = was
    self.now = now
    self.today = today
  }

  var nodes: [Node] {
    [
      .paragraph(policy.definition.sentence),
      .table(
        "From \(from.inWords)", [.init("Days"), .init("Now"), .init("Then")],
        [
          row("Until the day before", from.adding(days: -1)), row("From that day on", from),
        ] + (next.map { [row("From \($0.inWords) on", $0)] } ?? []), empty: ""),
    ] + (from > today ? [] : [past])
  }

  /// The day from which something else is set afterwards.
  private var next: Day? {
    now.settings.filter { $0.name == policy.name && $0.from > from }.map(\.from).min()
  }

  private func row(_ words: String, _ day: Day) -> [Node] {
    [
      .text(words), .text(policy.words(was.value(of: policy, on: day))),
      .text(policy.words(now.value(of: policy, on: day))),
    ]
  }

  private var past: Node {
    .warning(
      "That day is not in the future. Figures and lists of days since then may be others than they were. "
        + "Reports that are frozen stay as they are.")
  }
}
