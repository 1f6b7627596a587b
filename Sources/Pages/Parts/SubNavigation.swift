package import HTML

/// The sections of something that has several pages.
package struct SubNavigation: Sendable {
  let name: String
  let links: [Link]
  let here: Place

  package init(_ name: String, _ links: [Link], here: Place) {
    self.name = name
    self.links = links
    self.here = here
  }

  package var node: Node {
    .element(
      .nav, [.class("heard-sections"), Attribute(.ariaLabel, name)],
      [
        .element(
          .ul, [.class("heard-sections__list")],
          links.map { link in
            .element(
              .li,
              [
                .element(
                  .a,
                  [.class("heard-sections__link"), .href(link.place.address)]
                    + (link.place == here ? [Attribute(.ariaCurrent, "page")] : []),
                  [.text(link.words)])
              ])
          })
      ])
  }
}
