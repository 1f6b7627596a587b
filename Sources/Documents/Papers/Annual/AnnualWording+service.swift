extension AnnualWording {
  /// The appendix: the service itself.
  static let service = #"""
    # Appendix: the service

    ## What the service is for

    An Independent Reviewing Officer is named for every child in care (sections 25A to 25C of the Children Act 1989). The officer chairs the child's reviews, sees to it that the child's wishes and feelings are given due weight, watches over how the authority does what it has decided, and challenges it where that falls short: within the authority, and through Cafcass or legal advice where need be. The first review is due within 20 working days of coming into care, the second within three months, later ones within six.

    ## Officers and posts

    table Full-time equivalents of officers
      number: Table
      corner: Contract
      rows contract: permanent, agency
      row Vacant: workforce.vacancy_fte
      total In post: workforce.fte
      column {next_year.first_day}: workforce.fte on first day of next year
      column {year.first_day}: workforce.fte on first day of year
      optional column {last_year.first_day}: workforce.fte on first day of last year else "not loaded"

    [[Permanent officers of {workforce.left | if any | noun "full-time equivalent/full-time equivalents"} left in the year.]] [[Permanent officers of {workforce.recruited | if any | noun "full-time equivalent/full-time equivalents"} joined.]] [[Officers of {workforce.acted_up | if any | noun "full-time equivalent/full-time equivalents"} went to act up in another post.]]

    [[[[On {year.last_day} {workforce.staff sex=female | if shown} of the officers {workforce.staff sex=female | agree was/were} women and {workforce.staff sex=male | if shown} men. || How many of the officers {workforce.staff sex=female | agree were/were} women and how many {workforce.staff sex=male | agree were/were} men is not shown, because the numbers are small.]]]] [[[[{workforce.ethnicity_share ethnic_group=White | whole | if shown} were White, {workforce.ethnicity_share ethnic_group="Black African or Caribbean" | whole | if shown} Black African or Caribbean and {workforce.ethnicity_share ethnic_group=Asian | whole | if shown} Asian. || What {workforce.ethnicity_share ethnic_group=White | agree share/share} of them is of which ethnic group is not shown, because the numbers are small.]]]]

    table Children for each full-time officer at the end of each month
      number: Table
      corner: End of
      rows month_end: every
      column Mean: workforce.caseload_mean | whole
      column Most frequent: workforce.caseload_mode | whole
      column Highest: workforce.caseload_highest | whole
      column Children in care: population.in_care

    The guide of the IRO Handbook is {policy officers.caseload-lowest} to {policy officers.caseload-highest} children for a full-time officer. The mean was within it at the end of {workforce.months_in_guide | words | noun month/months} of the year[[, against {workforce.months_in_guide in last year | words} of {last_year}]]; it was lowest at {workforce.caseload_mean month_end=lowest | whole} and highest at {workforce.caseload_mean month_end=highest | whole}.
    otherwise: How many children each officer carried, against the guide of the IRO Handbook, is not recorded.

    [[The highest caseload was above the service's limit of {policy officers.caseload-limit} children at the end of {workforce.months_above_limit | words | noun month/months} of the year[[ and of {workforce.months_above_limit in last year | words} of {last_year}]].]]

    ## Supervision and learning

    {supervision.sessions | words | noun "individual supervision session/individual supervision sessions" | capital} {supervision.sessions | agree was/were} held[[, {supervision.sessions | more or fewer} the {supervision.sessions in last year} of {last_year}]]: {supervision.sessions_per_iro | 1 decimal} for each officer in post, where {policy supervision.sessions-lowest} to {policy supervision.sessions-highest} are due in a year. [[Managers read {supervision.records_benchmarked | words | noun "record of a review/records of reviews"} to compare them, and observed officers at {supervision.observations | words | noun review/reviews}.]] [[The officers met for group supervision {supervision.group_sessions | words | noun time/times}, and for {supervision.learning_events | words | noun "training or learning meeting/trainings and learning meetings"}.]]

    {supervision.appraised_share | whole} of the officers who were in post for the whole year had their yearly appraisal in it[[ ({supervision.appraised_share | of})]][[, against {supervision.appraised_share in last year | whole} in {last_year}]].
    otherwise: Whether officers had their yearly appraisal is not recorded.

    chart Individual supervision sessions
      number: Diagram
      corner: Year
      unit: sessions
      row {year}:
      optional row {last_year}: in last year
      bar Sessions: supervision.sessions
      headline: {supervision.sessions | words | noun session/sessions | capital} {supervision.sessions | agree was/were} held in {year}[[ and {supervision.sessions in last year} in {last_year}]].
    """#
}
