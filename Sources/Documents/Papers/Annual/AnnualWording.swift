/// The wording of the annual report that comes with Heard, a chapter a file.
enum AnnualWording {
  static let template =
    [
      summary, year, population, reviews, records, voice, disputes, framework, permanence,
      safeguarding, oversight, service, ClosingWording.text,
    ].joined(separator: "\n\n") + "\n"
}
