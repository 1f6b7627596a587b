/// A child's own account in an app for saying what they think.
package struct AppAccount: Entry {
  package var openedOn: Day = .earliest
  package var closedOn: Day?
  /// What the app is called.
  package var app: String?

  package init() {}
}

extension AppAccount {
  package static var kind: String { "appAccount" }
  package static var meaning: String { "a child's account in an app for their views" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("openedOn", &openedOn)
    visitor.field("closedOn", &closedOn)
    visitor.field("app", &app)
  }

  package var day: Day { openedOn }
  package var sentence: String { "An account in the app for the child's views was opened." }

  /// Whether the account is open at the end of a day.
  package func holds(on day: Day) -> Bool {
    openedOn <= day && (closedOn.map { $0 > day } ?? true)
  }

  /// Refuses an account before the child was born, closed before it was opened, or beside another.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check("The account was opened", isAfterBirthOn: openedOn)
    try Breach.checkOrder(of: "The account", from: openedOn, to: closedOn, "was closed")
    let open = grounds.child.all(AppAccount.self).filter { $0.value.app == app }
    guard open.count(where: { $0.value.holds(on: openedOn) }) > 1 else { return }
    throw Breach(
      "The child has an open account in \(app ?? "the app") on \(openedOn.inWords) already. Close or "
        + "correct that one instead.")
  }
}
