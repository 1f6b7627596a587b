import ArgumentParser
import Care
import Store

/// `heard account`: who may sign in.
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Adds, resets, disables and lists those who may sign in.",
    subcommands: [Add.self, Reset.self, Disable.self, List.self])

  /// A password that nobody has used: four words' worth of letters, said once.
  static func newPassword() -> String {
    let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
    let bytes = [UInt8].random(count: 20)
    let text = bytes.map { letters[Int($0) % letters.count] }
    return stride(from: 0, to: 20, by: 5).map { String(text[$0..<($0 + 5)]) }
      .joined(separator: "-")
  }

  /// What is told once to whoever made an account.
  static func tell(_ name: String, _ password: String, _ secret: [UInt8]?) throws {
    try StandardOutput.write("Sign-in name: \(name)\nPassword:     \(password)\n")
    guard let secret else { return }
    let text = OneTimeCode.written(secret)
    try StandardOutput.write(
      "One-time codes: enter this key into an authenticator app: \(text)\n"
        + "or this address: otpauth://totp/Heard:\(name)?secret=\(text)&issuer=Heard\n")
  }
}

extension Role: ExpressibleByArgument {}

extension AccountCommand {
  /// `heard account add`: a new account.
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds an account; its password is made here and said once.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The sign-in name: small letters, digits, dots, hyphens.") var name: String
    @Option(name: .long, help: "What the person is to the service.") var role: Role
    @Option(name: .long, help: "The name that pages show.") var fullName: String?
    @Option(name: .long, help: "For an IRO: the number of the officer in the service's records.")
    var officer: Int64?
    @Option(name: .long, help: "For a social worker: the registration number in the return.")
    var worker: String?
    @Option(name: .long, help: "For a team manager: the name of the social-work team.")
    var team: String?
    @Option(name: .long, help: "The last day on which the account works: the end of a contract.")
    var lastDay: Day?
    @Flag(name: .long, help: "Ask for a one-time code at each sign-in.") var codes = false

    func run() async throws {
      try await store.work { store, _ in
        let user = User(
          name: name, role: role, fullName: fullName, officer: officer.map { Key($0) },
          worker: worker, team: team)
        let password = AccountCommand.newPassword()
        let secret = try await store.add(
          Account(user: user, lastDay: lastDay, asksForCode: codes), password: password,
          isGiven: try await !store.isInvented(), at: Moment.clock())
        try AccountCommand.tell(name, password, secret)
      }
    }
  }

  /// `heard account reset`: a new password for one who lost theirs.
  struct Reset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gives an account a new password and ends its sessions.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The sign-in name.") var name: String
    @Flag(name: .long, help: "Ask for a one-time code at each sign-in.") var codes = false

    func run() async throws {
      try await store.work { store, _ in
        let password = AccountCommand.newPassword()
        let secret = try await store.reset(
          name, password: password, isGiven: try await !store.isInvented(), asksForCode: codes,
          at: Moment.clock())
        try AccountCommand.tell(name, password, secret)
      }
    }
  }

  /// `heard account disable`: nobody signs in under a name any more.
  struct Disable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lets nobody in under a name any more, and ends its sessions.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The sign-in name.") var name: String

    func run() async throws {
      try await store.work { store, _ in
        try await store.disable(name, at: Moment.clock())
        try StandardOutput.write("\(name) is disabled, and signed out everywhere.\n")
      }
    }
  }

  /// `heard account list`: who may sign in.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the accounts.")

    @OptionGroup var store: StoreOptions

    func run() async throws {
      try await store.work(mode: .readOnly) { store, _ in
        for account in try await store.accounts() {
          let state =
            account.isDisabled ? "disabled" : account.lastDay.map { "until \($0)" } ?? "open"
          try StandardOutput.write(
            "\(account.user.name)\t\(account.user.role.rawValue)\t\(account.user.fullName)\t\(state)\n"
          )
        }
      }
    }
  }
}
