/// How the figures were made: every report ends with it.
enum ClosingWording {
  static let text = #"""
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
