/// The wording of the annual report that comes with Heard, a chapter a file.
enum AnnualWording {
  static let template =
    [
      summary, year, population, reviews, records, voice, disputes, framework, permanence,
      safeguarding, oversight, service, closing,
    ].joined(separator: "\n\n") + "\n"

  /// How the figures were made: every report ends with it.
  static let closing = #"""
    # How these figures are made

    ## Do the totals agree

    reconciliation

    ## What is not known, and what was left out

    left out

    ## Figures of others

    sources

    ## Definitions

    definitions
    """#
}
