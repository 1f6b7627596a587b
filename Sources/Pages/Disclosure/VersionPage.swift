package import Care
package import HTML

/// The version of a record for one recipient, or the pack for Cafcass: what was found, what they will
/// read, and its release.
package struct VersionPage: Page {
  private let frame: ChildFrame
  private let prepared: PreparedVersion
  private let user: User
  private let form: FindingsForm
  private let problems: FormProblems

  package init(
    _ child: OpenChild, _ prepared: PreparedVersion, user: User, typed: Submission? = nil,
    problems: FormProblems = FormProblems(), on today: Day
  ) {
    frame = ChildFrame(child, on: today)
    self.prepared = prepared
    self.user = user
    form = FindingsForm(prepared.version, typed: typed)
    self.problems = problems
  }

  package var title: String { prepared.version.title }
  package var area: Area? { .children }
  package var hasProblems: Bool { !problems.isEmpty }
  package var back: Link? {
    prepared.version.pack.map { Link("The escalation", to: .escalation(child.key, $0)) }
      ?? Link("Send the record out", to: .release(child.key, prepared.version.heldOn))
  }

  private var child: OpenChild { frame.child }
  private func place(_ what: String? = nil) -> Place {
    .version(child.key, prepared.version, what)
  }

  package func body(in frame: Frame) -> [Node] {
    problems.summary + [
      self.frame.line,
      .heading(prepared.version.heading, over: prepared.version.occasion),
      .paragraph([prepared.state]),
    ] + release(in: frame) + [.columns(preview, findings(in: frame))]
  }

  /// Exactly what the recipient will read.
  private var preview: [Node] {
    [.subheading("What they will read")] + VersionText(prepared.version).nodes
  }

  private func findings(in frame: Frame) -> [Node] {
    guard child.may.contains(prepared.version.kind.preparing), !prepared.version.isEmpty else {
      return settled
    }
    return [
      frame.form(
        place(), [Attribute(.dataKept, place().address)],
        [.saveKey(nil)] + form.nodes(problems) + [
          .buttons([
            .button("Ask for release", name: "do", value: "ready"),
            .button("Show what they would read", name: "do", value: "look", isSecond: true),
          ])
        ])
    ]
  }

  /// What was decided of the findings, for whoever releases the version and changes nothing in it.
  private var settled: [Node] {
    let sentences = (prepared.release?.value.findings ?? []).map {
      HandledFinding($0)?.sentenceShown ?? $0
    }
    return [
      .subheading("What was found"),
      sentences.isEmpty
        ? .paragraph("Nothing was found that had to be decided.")
        : .list(sentences.map { .text($0) }),
    ]
  }

  // MARK: Release

  private func release(in frame: Frame) -> [Node] {
    guard let release = prepared.release?.value else { return [] }
    switch prepared.standing {
    case .notPrepared: return []
    case .changed:
      return [
        .warning("The record has changed since the version was prepared. Ask for release again.")
      ]
    case .waiting: return waiting(release, in: frame)
    case .released, .given: return given(release, in: frame)
    }
  }

  private func waiting(_ release: RecordRelease, in frame: Frame) -> [Node] {
    let isOwn =
      release.preparedBy == user.name || Access.isAuthor(user, of: release, child.entries)
    if isOwn {
      return [
        .inset([
          .paragraph(
            "It waits for somebody other than its author, who looks at it and releases it.")
        ])
      ]
    }
    return [
      .inset([
        .paragraph(
          "Prepared by \(release.preparedBy) on \(release.preparedOn.inWords). Read it as its reader will. "
            + "Release it only if nothing in it is for somebody else."),
        frame.form(place("let-out"), [], [.saveKey(nil), .button("Release it")]),
      ])
    ]
  }

  private func given(_ release: RecordRelease, in frame: Frame) -> [Node] {
    let who = release.releasedBy ?? "somebody"
    var nodes: [Node] = [
      .paragraph("Released by \(who) on \(release.releasedOn?.inWords ?? "a day not recorded").")
    ]
    if let number = release.copyNumber, let day = release.givenOn {
      nodes.append(.paragraph("Copy \(number) was given on \(day.inWords)."))
    }
    guard prepared.isCurrent else {
      return nodes + [
        .warning(
          "The record has changed since. Ask for release again before another copy is given.")
      ]
    }
    return nodes + [
      frame.form(
        place("give"), [],
        [
          .saveKey(nil),
          .buttons([
            .button("Print a copy", name: "how", value: "printed"),
            .button("Download a copy", name: "how", value: "downloaded", isSecond: true),
          ]),
        ])
    ]
  }
}

/// The parts of a version, each under its heading.
struct VersionText {
  let version: RecordVersion
  /// Whether it stands under a heading of the page, and not alone under the page's first.
  let isUnderHeading: Bool

  init(_ version: RecordVersion, isUnderHeading: Bool = true) {
    self.version = version
    self.isUnderHeading = isUnderHeading
  }

  var nodes: [Node] {
    version.isEmpty
      ? [.paragraph("Nothing in the record is for \(version.recipient.label).")]
      : version.parts.map { part in
        let heading = isUnderHeading ? Node.smallHeading(part.title) : .subheading(part.title)
        return .section([heading, .written(part.text)])
      }
  }
}
