extension AnnualWording {
  /// What was achieved, what has to be better, and what comes next.
  static let year = #"""
    ## What was achieved

    list: achievements

    ## Themes for better practice

    What officers see again and again is told to the authority as a theme, with the escalations that evidence it.

    list: practice themes

    ## Priorities of {year}, and how far they came

    list: priorities of this year

    ## Priorities for {next_year}

    list: priorities
    """#
}
