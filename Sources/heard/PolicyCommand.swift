import ArgumentParser
import Care
import Store

/// `heard policy`: the choices that the law leaves open, as this service made them.
struct PolicyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Shows and sets the dated choices where the law leaves one open.",
    subcommands: [List.self, Choose.self, PolicyLoadCommand.self], defaultSubcommand: List.self)

  /// `heard policy list`.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Every policy: what holds on a day, and why it is open.")

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "The day to show, as 2026-03-31; today if left out.")
    var on: Day?

    func run() async throws {
      try await store.work(mode: .readOnly) { _, desk in
        let policies = try await desk.policies()
        let day = on ?? Moment.clock().day
        for policy in Policy.allCases {
          let definition = policy.definition
          let since = policies.inForce(policy, on: day).map { "set from \($0.inWords)" }
          try StandardOutput.write(
            """
            \(policy.name) = \(policies.value(of: policy, on: day)) (\(since ?? "default"))
              \(definition.sentence)
              May be \(definition.allowed.inWords). Open because: \(definition.whyOpen)

            """)
        }
      }
    }
  }

  /// `heard policy set`.
  struct Choose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Sets a policy from a day on.")

    @OptionGroup var store: StoreOptions

    @Argument(help: "The policy: reviews.day-counted.")
    var policy: String

    @Argument(help: "Its value.")
    var value: String

    @Option(name: .long, help: "The first day on which it holds, as 2026-04-01.")
    var from: Day

    func run() async throws {
      try await store.work { _, desk in
        let setting = PolicySetting(name: policy, value: value, from: from)
        var policies = try await desk.policies()
        let old = policies.settings.first { $0.name == policy && $0.from == from }
        try policies.set(setting)
        let change = Change.Policy.chosen(.init(setting: RowChange(was: old, now: setting)))
        try await desk.record(.policy(change), purpose: "heard policy set")
        try StandardOutput.write("\(Change.policy(change).sentence)\n")
      }
    }
  }
}
