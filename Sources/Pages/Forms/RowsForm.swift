package import Care
import HTML

/// A form that changes several rows at once, of one child or of brothers and sisters.
///
/// It is made anew from what is held each time, so that what was typed is compared with how things
/// stand, and an answer that is sent twice changes nothing the second time.
package protocol RowsForm: Sendable {
  var typed: Submission? { get set }
  var problems: FormProblems { get set }
  /// How the rows stand that the form would change.
  var version: RowVersion { get }
  /// What would follow from the answers that somebody has to have seen before it is saved; nil for
  /// nothing. A short text, sent back by the form that showed it.
  var toBeSeen: String? { get }
  /// The rows as the answers make them, without those that stay as they are; nil, with the problems
  /// noted, where the answers do not make any.
  mutating func read(_ submission: Submission) -> [EntrySet]?
  /// Notes that rows were changed while the form was open: both are shown, and the next save is meant.
  mutating func meanwhile()
}

extension RowsForm {
  package var toBeSeen: String? { nil }

  package mutating func meanwhile() { problems = .meanwhile }
}

/// A form of several rows on a page of its own.
struct RowsPage<F: RowsForm> {
  let form: F
  let place: Place
  let button: String
  let fields: [Node]
  /// Whether a second button shows what follows from the answers.
  var looks = false

  func node(in frame: Frame) -> Node {
    let seen = form.typed == nil ? nil : form.toBeSeen
    let look =
      looks
      ? [Node.button("Show what follows from this", name: "look", value: "yes", isSecond: true)]
      : []
    return frame.form(
      place, [Attribute(.dataKept, String(place.address.prefix { $0 != "?" }))],
      [.hidden("was", form.version.text), .hidden("seen", seen ?? ""), .saveKey(form.typed)]
        + fields + [.buttons([.button(button)] + look)])
  }
}

extension EntryChange {
  /// The change of one row into another, or a new row; nil where it stays as it is.
  static func of<E: Entry>(_ held: Entered<E>?, _ now: E) -> EntryChange? {
    guard let held else { return EntryChange(adding: now) }
    guard held.value != now else { return nil }
    return EntryChange(
      kind: E.kind, number: held.key.number, was: AnyEntry(held.value), now: AnyEntry(now))
  }

  /// A row that is taken out.
  static func takingOut<E: Entry>(_ held: Entered<E>) -> EntryChange {
    EntryChange(kind: E.kind, number: held.key.number, was: AnyEntry(held.value))
  }
}
