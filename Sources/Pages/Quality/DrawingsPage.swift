package import Care
package import HTML

/// The drawings of files to audit, month by month, with how far each month's audits are; and the audits
/// themselves, across children.
package struct DrawingsPage: Page {
  private let drawings: [SeenDrawing]
  private let audits: RowsAcrossChildren<Audit>
  private let today: Day

  package init(
    _ drawings: [SeenDrawing], _ audits: [SeenRow<Audit>], filter: ServiceFilter, on today: Day
  ) {
    self.drawings = drawings
    self.audits = RowsAcrossChildren(audits, filter: filter, at: .drawings)
    self.today = today
  }

  package var title: String { audits.title("Audits") }
  package var area: Area? { .service }
  package var back: Link? { Link("The service", to: .service) }

  private var isDrawn: Bool {
    drawings.contains { $0.drawing.drawnOn.monthInWords == today.monthInWords }
  }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading("Audits"),
      .hint(
        "Each month some children’s files are drawn by lot and audited over the 12 months before, in "
          + "four areas by turns."),
      isDrawn
        ? .group([])
        : .buttons([.buttonLink("Draw the files of \(today.monthInWords)", to: .newDrawing)]),
      .table(
        "The months",
        [
          .init("Month"), .init("Drawn on"), .init("By"), .init("Files", isNumber: true),
          .init("Audited", isNumber: true),
        ],
        drawings.map { seen in
          [
            Link(seen.drawing.drawnOn.monthInWords, to: .drawing(seen.row.key)).node,
            .text(seen.drawing.drawnOn.inWords), .text(seen.drawing.drawnBy ?? "Not recorded"),
            .text("\(seen.files.count)"), .text("\(seen.files.count { $0.audit != nil })"),
          ]
        }, empty: "No files have been drawn yet."),
      .subheading("The audits"),
      audits.node(
        [.init("When"), .init("Area"), .init("Grade")], empty: "None is recorded."
      ) { audit in
        [
          .text(audit.auditedOn.inWords),
          .text(audit.area?.rawValue.uppercasedFirst ?? "Not recorded"),
          .text(audit.grade?.rawValue.uppercasedFirst ?? "Not graded"),
        ]
      },
    ]
  }
}

/// Asks how many files are to be drawn, and says how it is done.
package struct NewDrawingPage: Page {
  private let form: EntryForm<AuditDrawing>

  package init(_ form: EntryForm<AuditDrawing>) { self.form = form }

  package static func form(_ drawing: AuditDrawing) -> EntryForm<AuditDrawing> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "wanted", "How many files?",
              hint: "A few more may be drawn, so that no IRO is missed in a year.", isNeeded: true)
          ])
      ], over: drawing)
  }

  package var title: String { "Draw the files to audit" }
  package var area: Area? { .service }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Audits", to: .drawings) }

  package func body(in frame: Frame) -> [Node] {
    form.problems.summary + [
      .heading(title),
      .paragraph(
        "The lot falls among \(form.start.population.count) children who are in care today. Each has the "
          + "same chance, and no file is drawn twice in a year while there are others."),
      .paragraph(
        "The year’s first drawing takes a seed by chance, and the others keep it; nobody chooses it. "
          + "A month is drawn once. The seed and the children among whom the lot fell are kept, so that "
          + "anybody can draw again."),
      form.part(to: .newDrawing, button: "Draw them").node(in: frame),
    ]
  }
}

extension Place {
  package static let drawings = Place("/service/audits")
  package static let newDrawing = Place("/service/audits/draw")
  package static func drawing(_ key: Key<AuditDrawing>) -> Place {
    Place("/service/audits/\(key.number)")
  }
  package static func population(_ key: Key<AuditDrawing>) -> Place {
    Place("/service/audits/\(key.number)/population.csv")
  }
}

extension Day {
  /// `April 2026`.
  var monthInWords: String { "\(Day.monthNames[date.month - 1]) \(date.year)" }
}
