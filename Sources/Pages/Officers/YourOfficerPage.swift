package import Care
package import HTML

/// Who a child's IRO is, in words for the child, to be printed and given: nothing of the child stands
/// in it.
package struct YourOfficerPage: Page {
  private let officer: Officer
  package let area: Area?
  package let back: Link?

  /// `back` leads to where the page was opened.
  package init(_ officer: Officer, in area: Area, back: Link) {
    self.officer = officer
    self.area = area
    self.back = back
  }

  package var title: String { "Your IRO" }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(officer.name, over: title),
      .element(
        .p, [.class("govuk-body-s heard-hint heard-noprint")],
        ["Print this page with the browser and give it to the child. The menus are left out."]),
      .section([profile]), .section([.subheading("What I do")] + work),
      .section([.subheading("How to reach me"), SummaryList(ways).node]),
      .paragraph(
        "You can ask for somebody to speak for you, called an advocate. You can ask me, your social "
          + "worker or your carer for one."),
    ]
  }

  private var profile: Node {
    .written(officer.profile ?? "My name is \(officer.name).")
  }

  private var work: [Node] {
    [
      .paragraph(
        "IRO is short for independent reviewing officer. I lead the meetings about how you are doing, "
          + "called reviews. I do not work in the team that decides about you."),
      .list([
        "I ask what you think and want, and see that people listen.",
        "I check that your plan is right for you, and that people do what they said.",
        "If they do not, I tell them, and their managers if I must.",
      ]),
      .paragraph("You can talk to me by yourself, and not only at a review."),
    ]
  }

  private var ways: [SummaryList.Row] {
    let languages = officer.languages.joined(separator: ", ").nilIfEmpty
    let rows: [(String, String?)] = [
      ("Telephone", officer.phone), ("E-mail", officer.email),
      ("Languages I speak", languages),
    ]
    let told = rows.compactMap { name, value in value.map { SummaryList.Row(name, $0) } }
    guard officer.phone == nil && officer.email == nil else { return told }
    return told + [
      SummaryList.Row("To reach me", "Ask your social worker or your carer to ring me with you.")
    ]
  }
}

extension Place {
  /// Who the IRO of a child is, for the child.
  package static func yourOfficer(_ child: Key<Child>) -> Place {
    .child(child, under: "your-iro")
  }

  /// Who an IRO is, for any child.
  package static func yourOfficer(_ officer: Key<Officer>) -> Place {
    Place("\(Place.officer(officer).address)/profile")
  }
}
