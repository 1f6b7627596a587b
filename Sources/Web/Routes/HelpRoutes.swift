import HTTPTypes
import Pages
import Store

/// Help, and how far the pages can be used by everyone.
enum HelpRoutes {
  static let all: [Route] = [
    .open(.get, "/help") { _, _ in .page(HelpPage()) },
    .open(.get, "/accessibility-statement") { site, _ in
      .page(
        AccessibilityPage(site.assets.accessibility))
    },
  ]
}
