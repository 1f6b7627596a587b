import Care
import HTML

/// A form about a child on a page of its own: who the child is, what was wrong, the questions.
struct EntryPage<E: Entry> {
  let form: EntryForm<E>
  let title: String
  let place: Place
  let child: ChildFrame
  var button = "Save"
  var before: [Node] = []
  /// What the form asks after the fields of the row.
  var more: [Node] = []

  init(_ form: EntryForm<E>, title: String, to place: Place, _ child: ChildFrame) {
    self.form = form
    self.title = title
    self.place = place
    self.child = child
  }

  func nodes(in frame: Frame) -> [Node] {
    form.problems.summary + [child.line, .heading(title)] + before + [
      frame.form(
        place, [Attribute(.dataKept, place.address)],
        [.hidden("was", RowVersion(of: form.replaced).text), .saveKey(form.typed)] + form.nodes
          + more + [.button(button)])
    ]
  }
}

extension ChildFrame {
  /// Whom the page is about, in one line.
  var line: Node {
    .element(.p, [.class("heard-about"), Attribute(.dir, "auto")], [.text(name)])
  }
}

extension Node {
  /// What makes a save that is sent twice happen once; kept while the form is shown again.
  static func saveKey(_ typed: Submission?) -> Node {
    .hidden("save", typed?.text("save").nilIfEmpty ?? String.unrepeated)
  }
}

extension String {
  /// A text that is not made twice: 32 hexadecimal digits.
  static var unrepeated: String {
    let halves = [UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)]
    return halves.map { half in
      let text = String(half, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
  }
}
