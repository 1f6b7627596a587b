extension AnnualWording {
  /// Chapter 3: reviews held and held in time.
  static let reviews = #"""
    # Reviews held, and held in time

    ## Reviews held in time

    A child's first review is due within 20 working days of coming into care, the second within three months of the first, and each later one within six months of the one before.

    {reviews.in_timescale_share} of the reviews whose due day is known were held in time[[ ({reviews.in_timescale_share | of})]]; {reviews.out_of_timescale | words} {reviews.out_of_timescale | agree was/were} late[[, among them {reviews.out_of_timescale sequence=first | if any | noun "first review/first reviews"}, {reviews.late_by_sequence_share sequence=first} of the late ones]]. [[In {last_year}, {reviews.in_timescale_share in last year} were held in time.]]
    otherwise: It cannot be said whether reviews were held in time, because for none of them is it known when it was due.

    chart Reviews in time and late, by place in the sequence
      number: Diagram
      corner: Review
      unit: reviews
      rows sequence: first, second, later
      bar In time: reviews.in_timescale
      bar Late: reviews.out_of_timescale
      headline: {reviews.in_timescale_share} of reviews were held in time: {reviews.in_timescale_share sequence=first else "none"} of first, {reviews.in_timescale_share sequence=second else "none"} of second and {reviews.in_timescale_share sequence=later else "none"} of later reviews.
    otherwise: A diagram of reviews in time stands here once their due days are known.

    table Why reviews were late
      number: Table
      corner: Reason
      missing: none
      optional rows reason: told late that the child came into care, the child asked for another day, reports or plans were not there, a parent or carer could not come, the social worker could not come, the officer could not come, a court hearing or order was waited for, other, not known = Not recorded
      column Share of late reviews, {year}: reviews.late_by_reason_share | whole
      optional column {last_year}: reviews.late_by_reason_share in last year | whole else "none"
    otherwise: Why reviews were late is not recorded.

    > [[For {reviews.held sequence=unknown | if any | noun review/reviews} of the year the place in the sequence, and so the due day, is not known: the children came into care before the first return that is loaded. {reviews.held sequence=unknown | agree "It is/They are"} counted among the reviews held, and left out of the percentages. Loading the return of the year before mends most of this.]]

    [[{reviews.all_in_time_share} of the children in care on {year.last_day} had all their reviews of the year in time.]]

    ## Reviews held

    The service held {reviews.held | noun review/reviews} in the year. That is {reviews.held_monthly_mean} a month on average. [[In {last_year} it had held {reviews.held in last year}.]] [[The year before that it was {reviews.held in year before last}.]]

    chart Reviews held in each month
      number: Diagram
      corner: Month
      unit: reviews
      rows month: every
      bar {year}: reviews.held
      optional bar {last_year}: reviews.held in last year
      line Average of the year: reviews.held month=mean
      headline highest and lowest: Reviews held

    table What reviews are held for: children in care, and moves
      number: Table
      corner: Measure
      missing: not loaded
      column {year}:
      optional column {last_year}: in last year
      row Children in care on 31 March: population.in_care
      row Unplanned moves: placements.unplanned_moves
      row Reviews held: reviews.held

    ## Where reviews took place

    [[In the last quarter of the year {reviews.venue_share venue="in person" in last quarter | whole} of reviews were held wholly in person[[, against {reviews.venue_share venue="in person" in first quarter | whole} in the first quarter]].]]

    chart Where reviews took place in the last quarter of the year
      number: Diagram
      corner: Venue
      optional rows venue: where the child lives, school, office, elsewhere, virtual = Virtual only, hybrid = Partly virtual, not known
      bar January to March: reviews.venue_share in last quarter
      optional bar April to June: reviews.venue_share in first quarter else "none"
      headline largest: Reviews
    otherwise: Where reviews took place in the last quarter of the year is not recorded, or not over yet.

    table Why reviews were not, or not wholly, held in person
      number: Table
      corner: Reason
      optional rows reason_not_in_person: the child asked for it, too far for the child or the carers to travel, illness, not safe to meet, somebody could not come on any day in time, no suitable place, other, not known = Not recorded
      column {year}: reviews.not_in_person_share
      optional column {last_year}: reviews.not_in_person_share in last year else "none"
      note: Of the reviews held by video, partly by video or without a meeting.
    otherwise: Why reviews were not held in person is not recorded.

    ## What changed, and what we do about it

    list: actions of Reviews held, and held in time; Reviews; 3
    """#
}
