import HTTPTypes
import Pages
import Store

/// Help, and how far the pages can be used by everyone.
enum HelpRoutes {
  static let all: [Route] = [
    .open(.get, "/help") { _, _ in .page(HelpPage()) },
    .open(.get, "/accessibility-statement") { site, _ in
      .page(
        AccessibilityPage(
          checkedOn: AccessibilityRun.checkedOn, pages: AccessibilityRun.pages,
          problems: AccessibilityRun.problems))
    },
  ]
}

/// What the last run of the checks in a browser found; the checks' script writes it.
enum AccessibilityRun {
  static let checkedOn: String? = nil
  static let pages: Int? = nil
  static let problems: Int? = nil
}
