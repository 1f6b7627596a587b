import Care
import HTML

/// The frame round a page: head, banner, navigation, what was just done, and foot.
package struct Layout: Sendable {
  let page: any Page
  let frame: Frame

  package init(_ page: any Page, in frame: Frame) {
    self.page = page
    self.frame = frame
  }

  package var bytes: [UInt8] { html.bytes }

  private var html: HTMLPage {
    let title = page.hasProblems ? "Error: \(page.title)" : page.title
    return HTMLPage(
      title: "\(title) – Heard",
      head: [
        .void(.meta, [Attribute(.name, "robots"), Attribute(.content, "noindex")]),
        .void(.link, [Attribute(.rel, "icon"), .href(frame.assets.icon)]),
        .void(.link, [Attribute(.rel, "stylesheet"), .href(frame.assets.sheet)]),
        .script(address: frame.assets.script),
      ],
      body: [skipLink, banner] + navigation + [demonstration, container, foot])
  }

  private var skipLink: Node {
    .element(
      .a, [.href("#main"), .class("govuk-skip-link")], ["Skip to main content"])
  }

  private var banner: Node {
    let name = Node.element(
      .a, [.class("heard-banner__name"), .href(Place.today.address)],
      [
        .element(.span, [.class("heard-banner__mark"), Attribute(.ariaHidden, "true")], [""]),
        "Heard",
      ])
    return .element(
      .header, [.class("heard-banner")],
      [
        .element(
          .div, [.class("govuk-width-container heard-banner__row")],
          [name, .element(.span, [.class("heard-banner__authority")], [.text(frame.authority)])]
            + account)
      ])
  }

  private var account: [Node] {
    guard let signedIn = frame.signedIn else { return [] }
    let leave = frame.form(
      .signOut, [.class("heard-banner__leave")],
      [
        .element(
          .button, [.class("heard-banner__button"), Attribute(.type, "submit")], ["Sign out"])
      ])
    return [
      .element(
        .div, [.class("heard-banner__account")],
        [
          .element(
            .a, [.class("heard-banner__link"), .href(Place.account.address)],
            [.text(signedIn.user.fullName)]), leave,
        ])
    ]
  }

  private var navigation: [Node] {
    guard let user = frame.signedIn?.user else { return [] }
    let links = Area.allCases.filter { $0.isOffered(to: user) }.map { area -> Node in
      let isHere = area == page.area
      return .element(
        .li, [.class("heard-navigation__entry")],
        [
          .element(
            .a,
            [.class("heard-navigation__link"), .href(area.place.address)]
              + (isHere ? [Attribute(.ariaCurrent, "page")] : []), [.text(area.rawValue)])
        ])
    }
    return [
      .element(
        .nav, [.class("heard-navigation"), Attribute(.ariaLabel, "Heard")],
        [
          .element(
            .div, [.class("govuk-width-container")],
            [.element(.ul, [.class("heard-navigation__list")], links)])
        ])
    ]
  }

  private var demonstration: Node {
    guard frame.isDemonstration else { return .group([]) }
    return .element(
      .aside, [.class("heard-invented"), Attribute(.ariaLabel, "Demonstration")],
      [
        .element(
          .div, [.class("govuk-width-container")],
          [
            .text(
              "Everything here is invented: no child and no family in it is real. Today is "
                + "\(frame.today.weekdayInWords).")
          ])
      ])
  }

  private var container: Node {
    let back = page.back.map { link -> [Node] in
      let way = Node.element(
        .a, [.class("govuk-back-link"), .href(link.place.address)], [.text(link.words)])
      return [.element(.nav, [Attribute(.ariaLabel, "Back")], [way])]
    }
    return .element(
      .div, [.class("govuk-width-container")],
      (back ?? []) + [
        .element(
          .main, [.class("govuk-main-wrapper"), .id("main"), Attribute(.tabindex, "-1")],
          notice + page.body(in: frame))
      ])
  }

  private var notice: [Node] {
    guard let notice = frame.notice else { return [] }
    return [
      .element(
        .div,
        [
          .class("govuk-notification-banner govuk-notification-banner--success"),
          Attribute(.role, "alert"), Attribute(.ariaLabelledBy, "notice-title"),
        ],
        [
          .element(
            .div, [.class("govuk-notification-banner__header")],
            [
              .element(
                .h2, [.class("govuk-notification-banner__title"), .id("notice-title")], ["Done"])
            ]),
          .element(
            .div, [.class("govuk-notification-banner__content")],
            [.element(.p, [.class("govuk-notification-banner__heading")], [.text(notice)])]),
        ])
    ]
  }

  private var foot: Node {
    let links = [
      Link("Help", to: .help), Link("Accessibility statement", to: .accessibility),
    ].map { link -> Node in
      .element(
        .li, [.class("govuk-footer__inline-list-item")],
        [
          .element(
            .a, [.class("govuk-footer__link"), .href(link.place.address)], [.text(link.words)])
        ])
    }
    return .element(
      .footer, [.class("govuk-footer heard-foot")],
      [
        .element(
          .div, [.class("govuk-width-container")],
          [.element(.ul, [.class("govuk-footer__inline-list")], links)] + ending)
      ])
  }

  /// When the session ends if nothing is done: said in words, and counted by the script.
  private var ending: [Node] {
    guard let signedIn = frame.signedIn else { return [] }
    return [
      .element(
        .p,
        [
          .class("govuk-body-s heard-foot__ending"),
          Attribute(.dataEndsIn, "\(signedIn.secondsLeft)"),
        ],
        [
          .text(
            "If you do nothing you are signed out at \(signedIn.endsAt.clockInEngland). What you have typed "
              + "is kept.")
        ])
    ]
  }
}
