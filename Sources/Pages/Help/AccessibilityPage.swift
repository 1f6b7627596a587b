import Care
package import HTML

/// How far the pages can be used by everyone, as the last run of the checks found it.
package struct AccessibilityPage: Page {
  private let run: AccessibilityRun?

  package init(_ run: AccessibilityRun?) { self.run = run }

  package var title: String { "Accessibility statement" }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading("Accessibility statement for Heard"),
      .paragraph(
        "Heard is run by \(frame.authority). We want as many people as possible to be able to use it: "
          + "you should be able to zoom in up to 400% without text running off the screen, use it with "
          + "a keyboard alone, with speech recognition, and with a screen reader, with scripts switched "
          + "off, on a phone and on paper."),
      .subheading("How accessible it is"), finding,
      .subheading("What was checked, and how"),
      .paragraph(
        "The checks open every page in a browser, with and without scripts, on a wide and on a narrow "
          + "screen, and look for failures of the Web Content Accessibility Guidelines version 2.2 AA "
          + "with axe, no rule switched off. They also look for sideways scrolling at 320 pixels and "
          + "walk through the main tasks by keyboard. Automatic checks find a part of all problems; they "
          + "do not take the place of people who use assistive technology every day."),
      .subheading("If something is in your way"),
      .paragraph(
        "Tell whoever looks after Heard in your service. If you are not content with the answer, the "
          + "Equality Advisory and Support Service (EASS) advises you. The Equality and Human Rights "
          + "Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) "
          + "Accessibility Regulations 2018."),
    ]
  }

  private var finding: Node {
    guard let run else {
      return .paragraph(
        "The checks have not been run for this version, so nothing is claimed.")
    }
    return .group([
      .paragraph(
        run.violations == 0
          ? "The last run of the checks found no failure of the guidelines."
          : "The last run of the checks found failures of the guidelines: Heard is partly compliant."
      ),
      SummaryList([
        .init("Last checked", run.checkedOn.inWords),
        .init("Pages looked at", "\(run.pages)"),
        .init("Failures of the guidelines", "\(run.violations)"),
        .init("Other problems", "\(run.problems)"),
      ]).node,
    ])
  }
}
