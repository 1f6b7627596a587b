package import HTML

/// One page of a long list, with the way to the others.
package struct Pagination: Sendable {
  package static let rowsOnPage = 25

  package let page: Int
  package let total: Int
  let place: @Sendable (Int) -> Place

  /// `wanted` is the page asked for; one that there is not becomes the nearest.
  package init(page wanted: Int, total: Int, place: @escaping @Sendable (Int) -> Place) {
    self.total = total
    self.place = place
    page = min(max(1, wanted), max(1, Self.pages(of: total)))
  }

  private static func pages(of total: Int) -> Int { (total + rowsOnPage - 1) / rowsOnPage }

  package var pages: Int { Self.pages(of: total) }

  /// Which rows are on the page.
  package var range: Range<Int> {
    let first = (page - 1) * Self.rowsOnPage
    return min(first, total)..<min(first + Self.rowsOnPage, total)
  }

  /// `Showing 1 to 25 of 75`.
  package var words: String {
    total == 0
      ? "" : "Showing \(range.lowerBound + 1) to \(range.upperBound) of \(total)"
  }

  /// The title of the page: which of several it is stands behind the words.
  package func title(_ words: String) -> String {
    pages > 1 ? "\(words) (page \(page) of \(pages))" : words
  }

  package var node: Node {
    guard pages > 1 else { return .group([]) }
    let numbers = (1...pages).filter { $0 == 1 || $0 == pages || abs($0 - page) <= 2 }
    var entries: [Node] = []
    var last = 0
    for number in numbers {
      if number > last + 1 {
        entries.append(
          .element(
            .li, [.class("govuk-pagination__item govuk-pagination__item--ellipsis")], ["⋯"]))
      }
      entries.append(entry(number))
      last = number
    }
    return .element(
      .nav, [.class("govuk-pagination"), Attribute(.ariaLabel, "Pages")],
      step("Previous", page - 1) + [
        .element(.ul, [.class("govuk-pagination__list")], entries)
      ] + step("Next", page + 1))
  }

  private func entry(_ number: Int) -> Node {
    let isHere = number == page
    return .element(
      .li,
      [
        .class(
          "govuk-pagination__item" + (isHere ? " govuk-pagination__item--current" : ""))
      ],
      [
        .element(
          .a,
          [
            .class("govuk-link govuk-pagination__link"), .href(place(number).address),
            Attribute(.ariaLabel, "Page \(number)"),
          ] + (isHere ? [Attribute(.ariaCurrent, "page")] : []), [.text("\(number)")])
      ])
  }

  private func step(_ words: String, _ number: Int) -> [Node] {
    guard number >= 1, number <= pages else { return [] }
    return [
      .element(
        .div,
        [.class(number < page ? "govuk-pagination__prev" : "govuk-pagination__next")],
        [
          .element(
            .a, [.class("govuk-link govuk-pagination__link"), .href(place(number).address)],
            [
              .element(
                .span, [.class("govuk-pagination__link-title")],
                [.text(words), .unseen(" page")])
            ])
        ])
    ]
  }
}
