package import Care
import HTML

/// Writes the same work between reviews into the records of several children.
package struct SharedWorkForm: SeveralForm {
  private let filter: ChildFilter
  package var asked: EntryForm<Footprint>
  package var children: TickedChildren
  private let isTooLong: Bool

  /// More children than this are not ticked one by one.
  private static let longest = 100

  /// `lines` are those of the list, in which the user may write.
  package init(_ filter: ChildFilter, lines: [RegisterLine], by user: User, on today: Day) {
    self.filter = filter
    isTooLong = lines.count > Self.longest
    children = TickedChildren(isTooLong ? [] : lines, areTicked: false)
    asked = EntryForm(
      [QuestionGroup(nil, Footprint.questions)], over: .begun(by: user.officer, on: today))
  }

  package var page: SeveralFormPage {
    SeveralFormPage(
      title: "Record the same work for several children", area: .children,
      back: Link("The list of children", to: filter.place), caption: nil,
      place: filter.place(at: .sharedWork), problems: problems, typed: asked.typed,
      nodes: asked.nodes + [children.node(problems)], empty: empty)
  }

  private var empty: String? {
    if isTooLong {
      return "There are more than \(Self.longest) children on the list. Narrow it first, by IRO or "
        + "by team."
    }
    return children.all.isEmpty
      ? "There are no children on the list in whose record you may write it." : nil
  }

  package mutating func made(of work: Footprint, for chosen: [RegisterLine]) -> ForSeveral {
    ForSeveral(
      heading: "Check before it is recorded", preview: SharedWorkPreview(work, for: chosen),
      children: chosen.map { .init(line: $0, changes: [EntryChange(adding: work)]) },
      done: ("Work between reviews: what was done", "It was recorded for nobody."))
  }
}

/// What would be written into each record.
private struct SharedWorkPreview: Preview {
  let work: Footprint
  let children: [RegisterLine]

  init(_ work: Footprint, for children: [RegisterLine]) {
    self.work = work
    self.children = children
  }

  var nodes: [Node] {
    EntrySummary(groups: [QuestionGroup(nil, Footprint.questions)], row: work, place: nil).nodes + [
      .paragraph("It is written into the records of \(children.count.children):"),
      .list(children.map { .text($0.label) }),
    ]
  }
}

extension Place {
  package static let sharedWork = Place("/shared-work")
}
