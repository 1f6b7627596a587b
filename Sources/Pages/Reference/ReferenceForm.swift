package import Care
package import HTML
import Measures

/// Enters a figure of others with its source, or corrects the one that is there.
package struct ReferenceForm: SettingForm {
  private let subject: ReferenceSubject
  private let held: [ReferenceFigure]
  /// The figure that is corrected; nil for a new one.
  private let figure: ReferenceFigure?
  package var asked: EntryForm<ReferenceAsked>

  /// A form for a new figure.
  package init(entering subject: ReferenceSubject, among held: [ReferenceFigure]) {
    self.subject = subject
    self.held = held
    figure = nil
    asked = EntryForm(
      [QuestionGroup(nil, ReferenceAsked.names(subject) + ReferenceAsked.value(subject))],
      over: ReferenceAsked())
  }

  /// A form that corrects a figure that is held.
  package init(correcting figure: ReferenceFigure, among held: [ReferenceFigure]) {
    subject = ReferenceSubject(of: figure)
    self.held = held
    self.figure = figure
    asked = EntryForm(
      [QuestionGroup(nil, ReferenceAsked.value(subject) + [ReferenceAsked.why])],
      over: ReferenceAsked(figure))
  }

  package var title: String {
    figure == nil ? "Enter \(subject.one)" : "Correct \(subject.one)"
  }
  package var area: Area? { .figures }
  package var place: Place { figure.map(Place.change) ?? .enter(subject) }
  package var then: Link { Link("Figures of others", to: .reference) }

  package var before: [Node] {
    guard let figure else { return [.paragraph(subject.sentence)] }
    return [
      SummaryList([.init("Whose", figure.whose), .init("Of", figure.periodInWords)]).node,
      .paragraph([Link("Take this figure out", to: .takeOut(figure)).node]),
    ]
  }

  package var version: RowVersion { RowVersion(of: figure.map { [ReferenceAsked($0)] } ?? []) }

  package mutating func read(_ submission: Submission) -> SettingAsked? {
    let answers = asked.read(submission)
    guard let answers else { return nil }
    let new = answers.figure(of: subject, over: figure)
    let old = held.first { new.replaces($0) }
    if new.measure != ReferenceFigure.residents, Measure.named(new.measure) == nil {
      problems.add("There is no such figure in the data set", to: "measure")
    }
    if !ReferenceFigure.isPeriod(new.period) {
      problems.add(
        "Name a period: 2022-23, 2022-23-Q4, 2022-07, 2023-03-31, or comparator", to: "period")
    }
    if figure == nil, let old {
      problems.add("There is one already: \(old.value.plain). Correct it instead", to: "whose")
    }
    if figure != nil, old == new { problems.add("Nothing is changed", to: "value") }
    do throws(Breach) { try new.check() } catch {
      problems.add(error.sentence, to: error.field ?? "form")
    }
    guard problems.isEmpty else { return nil }
    let why = submission.why.isEmpty ? "" : ": \(submission.why)"
    return SettingAsked(
      change: .reference(.entered(.init(figures: [RowChange(was: old, now: new)]))),
      purpose: "\(figure == nil ? "entering" : "correcting") a figure of others\(why)",
      preview: nil)
  }
}

/// Takes a figure of others out, for a reason.
package struct ReferenceTakingOut: SettingForm {
  private let figure: ReferenceFigure
  package var asked = EntryForm([QuestionGroup(nil, [ReferenceAsked.why])], over: ReferenceAsked())

  package init(_ figure: ReferenceFigure) { self.figure = figure }

  package var title: String { "Take a figure out" }
  package var area: Area? { .figures }
  package var place: Place { .takeOut(figure) }
  package var then: Link { Link("Figures of others", to: .reference) }
  package var button: String { "Take it out" }
  package var version: RowVersion { RowVersion(of: ReferenceAsked(figure)) }

  package var before: [Node] {
    [
      SummaryList([
        .init("Whose", figure.whose), .init("Of", figure.periodInWords),
        .init("Figure", figure.value.plain), .init("Source", figure.source),
      ]).node
    ]
  }

  package mutating func read(_ submission: Submission) -> SettingAsked? {
    _ = asked.read(submission)
    guard problems.isEmpty else { return nil }
    return SettingAsked(
      change: .reference(.entered(.init(figures: [RowChange(was: figure)]))),
      purpose: "taking a figure of others out: \(submission.why)", preview: nil)
  }
}
