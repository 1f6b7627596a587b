package import HTML

/// The parts of a piece of work, each with how far it is.
package struct TaskList: Sendable {
  package enum State: String, Sendable {
    case notStarted = "Not yet started"
    case inProgress = "In progress"
    case completed = "Completed"
    case cannotStart = "Cannot start yet"
    case problem = "There is a problem"
  }

  package struct Part: Sendable {
    let words: String
    let place: Place
    let hint: String?
    let state: State

    package init(_ words: String, to place: Place, hint: String? = nil, _ state: State) {
      self.words = words
      self.place = place
      self.hint = hint
      self.state = state
    }
  }

  let name: String
  let parts: [Part]

  package init(_ name: String, _ parts: [Part]) {
    self.name = name
    self.parts = parts
  }

  package var node: Node {
    .element(
      .ul, [.class("govuk-task-list"), Attribute(.ariaLabel, name)],
      parts.enumerated().map { index, part in row(part, "\(name.slug)-\(index)") })
  }

  private func row(_ part: Part, _ id: String) -> Node {
    let isLinked = part.state != .cannotStart
    let words: Node =
      isLinked
      ? .element(
        .a,
        [
          .class("govuk-link govuk-task-list__link"), .href(part.place.address),
          Attribute(.ariaDescribedBy, "\(id)-state"),
        ], [.text(part.words)])
      : .element(.div, [.text(part.words)])
    let hint = part.hint.map { text -> [Node] in
      [.element(.div, [.class("govuk-task-list__hint")], [.text(text)])]
    }
    return .element(
      .li,
      [
        .class(
          "govuk-task-list__item" + (isLinked ? " govuk-task-list__item--with-link" : ""))
      ],
      [
        .element(.div, [.class("govuk-task-list__name-and-hint")], [words] + (hint ?? [])),
        .element(
          .div,
          [
            .class(
              "govuk-task-list__status"
                + (isLinked ? "" : " govuk-task-list__status--cannot-start-yet")),
            .id("\(id)-state"),
          ], [part.state.node]),
      ])
  }
}

extension TaskList.State {
  fileprivate var node: Node {
    switch self {
    case .completed, .cannotStart: .text(rawValue)
    case .notStarted: StateTag(rawValue, .blue).node
    case .inProgress: StateTag(rawValue, .yellow).node
    case .problem: StateTag(rawValue, .red).node
    }
  }
}

extension String {
  /// Small letters and digits with hyphens between them, as an anchor in a page.
  package var slug: String {
    lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}
