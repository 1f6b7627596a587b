package import Care
package import HTML

/// A numbered copy of a released version, to be printed.
package struct CopyPage: Page {
  private let copy: RecordCopy

  package init(_ copy: RecordCopy) { self.copy = copy }

  package var title: String { copy.version.copyTitle }
  package var area: Area? { .children }
  package var back: Link? { Link("The version", to: copy.place) }

  package func body(in frame: Frame) -> [Node] {
    [
      .element(
        .p, [.class("govuk-body heard-noprint")],
        ["Print this page with your browser. What stands at its top is repeated on every sheet."])
    ] + copy.nodes
  }
}

/// What is given out: the version, with whom it is for, the day and the number on every sheet.
package struct RecordCopy: Sendable {
  let child: OpenChild
  let version: RecordVersion
  let number: Int
  let givenOn: Day

  /// Nil for a version that is not released, was not given, or has changed since.
  package init?(_ child: OpenChild, _ prepared: PreparedVersion) {
    guard prepared.standing == .given, prepared.isCurrent, let release = prepared.release?.value,
      let number = release.copyNumber, let day = release.givenOn
    else { return nil }
    self.child = child
    version = prepared.version
    self.number = number
    givenOn = day
  }

  var place: Place { .version(child.key, version) }

  package var fileName: String { version.fileName }

  /// What Cafcass is asked under, and when the child was born, by which it knows the child.
  private var referral: [Node] {
    guard version.pack != nil else { return [] }
    let born = child.history.bornOn.map { " The child was born on \($0.inWords)." } ?? ""
    return [.paragraph("Referral under section 25B(3) of the Children Act 1989.\(born)")]
  }

  private var mark: String {
    "OFFICIAL-SENSITIVE. For \(version.recipient.label). Given on \(givenOn.inWords). Copy \(number)."
  }

  /// A table whose head browsers repeat on every sheet, and each part a row that is not torn apart.
  var nodes: [Node] {
    let head = Node.element(
      .thead, [.element(.tr, [.element(.td, [.element(.strong, [.text(mark)])])])])
    let first = Node.group(
      [.heading(version.occasion, over: ChildFrame(child, on: givenOn).name)] + referral)
    let rows = [first] + VersionText(version, isUnderHeading: false).nodes
    return [
      .element(
        .table, [Attribute(.role, "presentation"), .class("heard-copy")],
        [head, .element(.tbody, rows.map { .element(.tr, [.element(.td, [$0])]) })])
    ]
  }

  /// The copy as a page of its own, to be kept as a file.
  package var file: [UInt8] {
    HTMLPage(
      title: version.fileTitle(copy: number),
      head: [.stylesheet(Self.sheet)],
      body: [.element(.main, nodes)]
    ).bytes
  }

  private static let sheet = Stylesheet(
    """
    body { font: 12pt/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #000; }
    h1, h2, h3, strong { font-family: Arial, sans-serif; line-height: 1.25; }
    .heard-written { white-space: pre-wrap; }
    .govuk-caption-l { display: block; font-size: 1rem; font-weight: normal; }
    thead td { border-bottom: 1px solid #000; padding-bottom: 6px; font-size: 9pt; }
    """)
}
