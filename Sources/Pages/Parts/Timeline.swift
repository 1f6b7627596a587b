package import HTML

/// What happened, the newest first: what, when, and by whom.
package struct Timeline: Sendable {
  package struct Event: Sendable {
    let title: String
    let when: String
    let by: String?
    let more: [Node]

    package init(_ title: String, when: String, by: String? = nil, more: [Node] = []) {
      self.title = title
      self.when = when
      self.by = by
      self.more = more
    }
  }

  let events: [Event]

  package init(_ events: [Event]) { self.events = events }

  package var node: Node {
    .element(
      .ol, [.class("heard-timeline")],
      events.map { event in
        .element(
          .li, [.class("heard-timeline__event")],
          [
            .element(.div, [.class("heard-timeline__title")], [.text(event.title)]),
            .element(
              .div, [.class("heard-timeline__when")],
              [.text(event.by.map { "\(event.when), \($0)" } ?? event.when)]),
          ] + event.more)
      })
  }
}
