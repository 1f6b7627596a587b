import Care
import HTTPTypes
import Pages
import Store

/// Takes in what was typed into the form of one row, whoever the row is about.
///
/// What was typed is kept as a draft and shown again; a save that is sent twice happens once; a row
/// that somebody changed meanwhile is shown beside what was typed, and nothing is overwritten.
struct EntryTaking<E: Entry> {
  let asked: Asked
  /// The child that the row is about; nil for one about the service.
  let localIdentifier: String?
  let purpose: String
  /// The row that is changed; nil for a new one.
  var held: Entered<E>?
  /// Rows that change together with it; a new row of the form is referred to by -1.
  var also: (E) throws -> [EntryChange] = { _ in [] }
  /// What the row says beside the answers, such as who gave them.
  var finished: (E) -> E = { $0 }
  /// Why the row may not be written beside others, where no rule of its kind says so.
  var refusal: (E) -> Breach? = { _ in nil }

  enum Outcome {
    case kept
    /// The form with what is wrong, or with what somebody else saved meanwhile.
    case again(EntryForm<E>, HTTPResponse.Status)
  }

  /// The form with what was typed into it before.
  func begun(_ form: EntryForm<E>) async throws -> EntryForm<E> {
    var form = form
    if let draft = try await asked.site.store.draft(of: asked.path, user: asked.user) {
      form.typed = Submission(draft: draft.fields)
      // Somebody else changed the row since this was typed.
      if let now = current(form), RowVersion(of: now).isNewer(than: form.typed) {
        form.meanwhile(now)
      }
    }
    return form
  }

  func take(_ form: EntryForm<E>) async throws -> Outcome {
    var form = form
    let filled = form.read(asked.sent).map(finished)
    let key = SaveKey(asked.sent.text("save"))
    if try await asked.desk.happened(key) { return .kept }
    // Told before what is wrong: a form that is shown again carries the version that it shows.
    if let now = current(form), asked.sent.text("was") != RowVersion(of: now).text {
      form.meanwhile(now)
      return .again(form, .conflict)
    }
    guard let filled else { return .again(form, .unprocessableContent) }
    do {
      if let refusal = refusal(filled) { throw refusal }
      let change =
        held.map { EntryChange.replacing($0, with: filled) }
        ?? EntryChange(adding: filled, number: -1)
      try await asked.desk.enter(
        [EntrySet(localIdentifier, [change] + also(filled))], purpose: reasoned, once: key)
    } catch let breach as Breach {
      form.refuse(breach)
      return .again(form, .unprocessableContent)
    }
    try await asked.site.store.dropDraft(of: asked.path, user: asked.user)
    return .kept
  }

  /// What the audit notes, with the reason that was given for a change.
  private var reasoned: String {
    let why = asked.sent.why
    return held == nil || why.isEmpty ? purpose : "\(purpose): \(why)"
  }

  /// The row as it stands that the form would replace, or that a new row takes the place of.
  private func current(_ form: EntryForm<E>) -> E? { held?.value ?? form.kept }
}
