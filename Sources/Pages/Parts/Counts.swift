package import HTML

/// Numbers that are links, each to a list of exactly that many rows.
package struct Counts: Sendable {
  package struct Count: Sendable {
    let number: Int
    let words: String
    let place: Place
    let isLate: Bool

    package init(_ number: Int, _ words: String, to place: Place, isLate: Bool) {
      self.number = number
      self.words = words
      self.place = place
      self.isLate = isLate
    }
  }

  let counts: [Count]

  package init(_ counts: [Count]) { self.counts = counts }

  package var node: Node {
    .element(
      .ul, [.class("heard-counts")],
      counts.map { count in
        .element(
          .li,
          [
            .class(
              "heard-counts__count"
                + (count.isLate && count.number > 0 ? " heard-counts__count--late" : ""))
          ],
          [
            .element(
              .a, [.class("heard-counts__link"), .href(count.place.address)],
              [
                .element(.span, [.class("heard-counts__number")], [.text("\(count.number)")]), " ",
                .element(.span, [.class("heard-counts__words")], [.text(count.words)]),
              ])
          ])
      })
  }
}
