import Care
import Pages
import Store

/// Takes a row out for a reason, whoever the row is about; nothing is taken out that its reader did not
/// see as it stands.
struct EntryWithdrawing<E: Entry> {
  let asked: Asked
  /// The child that the row is about; nil for one about the service.
  let localIdentifier: String?
  let held: Entered<E>
  /// What it is: `a post`.
  let what: String

  /// Nil where the row is gone; what is wrong with what was sent where it stays.
  func take() async throws -> FormProblems? {
    let why = asked.sent.why
    var problems = FormProblems()
    if why.isEmpty { problems.add("Say why it is withdrawn", to: "why") }
    if asked.sent.text("was") != RowVersion(of: held.value).text {
      problems = FormProblems(
        "Somebody changed this while you had it open. See below what it says now, then withdraw it."
      )
    }
    guard problems.isEmpty else { return problems }
    do {
      try await asked.desk.enter(
        [
          EntrySet(
            localIdentifier,
            [EntryChange(kind: E.kind, number: held.key.number, was: AnyEntry(held.value))])
        ], purpose: "withdrawing \(what): \(why)", once: SaveKey(asked.sent.text("save")))
    } catch let breach as Breach {
      return FormProblems(breach.sentence)
    }
    try await asked.site.store.dropDraft(of: asked.path, user: asked.user)
    return nil
  }
}
