import HTML

/// The form for one row on a page of its own, whoever the row is about.
struct RowFormPart {
  let place: Place
  /// The version of the row that the next save is to replace.
  let version: RowVersion
  let typed: Submission?
  /// The field of a file that is sent with the form, of which no draft is kept.
  var file: Node?
  /// What is asked, the fields of the row first.
  let questions: [Node]
  var button = "Save"

  func node(in frame: Frame) -> Node {
    frame.form(
      place,
      [
        file == nil
          ? Attribute(.dataKept, place.address) : Attribute(.enctype, "multipart/form-data")
      ],
      [.hidden("was", version.text), .saveKey(typed)] + [file].compactMap(\.self) + questions
        + [.button(button)])
  }
}

extension EntryForm {
  /// The form as a page of its own has it, with what it asks after the fields of the row.
  func part(
    to place: Place, file: Node? = nil, more: [Node] = [], button: String = "Save"
  ) -> RowFormPart {
    RowFormPart(
      place: place, version: RowVersion(of: replaced), typed: typed, file: file,
      questions: nodes + more, button: button)
  }
}
