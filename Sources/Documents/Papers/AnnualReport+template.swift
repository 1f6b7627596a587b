extension AnnualReport {
  /// The wording that comes with Heard; a service can write it to a file, change it and use that.
  package static let standardTemplate = #"""
    title: Annual report of the Independent Reviewing Officer service
    subtitle: {year.in_words}

    contents

    # Summary

    headlines
      {population.in_care}: children in care on {year.last_day}[[, {population.in_care | change in words} in the year]]
      {population.in_care_during_year}: children in care at some time in the year
      {reviews.held}: reviews held[[, {reviews.held | more or fewer} the {reviews.held in last year} of {last_year}]]
      optional {reviews.in_timescale_share}: of reviews held in time ({reviews.in_timescale_share | of})
      optional {voice.participated_share}: of reviews in which a child of 4 or over took part
      optional {voice.attended_of_all_share}: of all reviews attended by the child

    This report gives account of the work of {service} from {year.first_day} to {year.last_day}: who the children in the care of {authority} were, how their reviews were held, and what part they took in them. Every figure is counted from the records of the children it speaks of; how, and what could not be counted, is told in the last chapter.

    On {year.last_day} there were **{population.in_care | noun child/children} in care**[[, {population.in_care | change in words} from {population.in_care in last year} a year before]]. In the course of the year {population.in_care_during_year} different children were in care, {population.started} came into care and {population.ceased} left it.

    The service held **{reviews.held | noun review/reviews}**[[, {reviews.held | more or fewer} the {reviews.held in last year} of {last_year}]]. [[Of those whose due day is known, **{reviews.in_timescale_share}** were held in time ({reviews.in_timescale_share | of}) and {reviews.out_of_timescale} late. || For none of them is it known when it was due, so nothing is said of their being in time.]]

    [[Children aged 4 and over took part in **{voice.participated_share}** of their reviews. || Whether children took part in their reviews is not recorded.]] [[Of all reviews, {voice.attended_of_all_share} were attended by the child.]]

    table The year beside the two before
      number: Table
      corner: Measure
      missing: not loaded
      column {year}:
      optional column {last_year}: in last year
      optional column {year_before_last}: in year before last
      row Children in care on 31 March: population.in_care
      row Children in care at some time in the year: population.in_care_during_year
      row Came into care: population.started
      row Left care: population.ceased
      row Unaccompanied children in care on 31 March: population.uasc
      row Reviews held: reviews.held
      row Held in time, of those whose due day is known: reviews.in_timescale_share
      row Reviews in which a child of 4 or over took part: voice.participated_share
      row Reviews attended by the child, of all held: voice.attended_of_all_share

    # Children in care

    ## How many children are in care

    On {year.last_day}, {population.in_care} children were in care. [[A year before there were {population.in_care in last year}: {population.in_care | change in words}.]] [[The year before that had ended with {population.in_care in year before last}.]]

    chart Children in care at the end of each month, {year}
      number: Diagram
      corner: End of
      unit: children
      rows month_end: every
      bar Children in care: population.in_care
      headline first to last: Children in care

    {population.started | noun child/children | capital} came into care in the year[[, {population.started | more or fewer} the {population.started in last year} of {last_year}]], and {population.ceased} left[[, against {population.ceased in last year} the year before]].

    table Children coming into care and leaving it
      number: Table
      corner: Children
      missing: not loaded
      column {year}:
      optional column {last_year}: in last year
      row In care at the start of the year: population.in_care in last year
      row Came into care: population.started
      row Left care: population.ceased
      total In care at the end of the year: population.in_care

    [[{population.uasc | capital} unaccompanied asylum-seeking {population.uasc | agree child/children} {population.uasc | agree was/were} in care on {year.last_day}, {population.uasc | change in words} from {population.uasc in last year} a year before. || On {year.last_day}, {population.uasc} unaccompanied asylum-seeking {population.uasc | agree child/children} {population.uasc | agree was/were} in care.]]

    ## Children in care for every 10,000 residents

    There were {population.rate_per_10k area=City} children in care for every 10,000 residents under 18 on {year.last_day}[[, {population.rate_per_10k area=City | higher or lower} the {population.rate_per_10k area=City in last year} of a year before]].
    otherwise: The number of residents under 18 is not in the statutory return and has not been entered, so no rate is given. Once it is entered, with its source, the rate stands here.

    table Children in care for every 10,000 residents under 18
      number: Table
      corner: Area
      missing: not entered
      column {year.last_day}: population.rate_per_10k
      optional column {last_year.last_day}: population.rate_per_10k in last year
      optional column {year_before_last.last_day}: population.rate_per_10k in year before last
      optional rows area: East, NW & Central, South
      optional row The authority: population.rate_per_10k area=City
      optional row England: population.rate_per_10k comparator=England
      optional row Statistical neighbours: population.rate_per_10k comparator="Statistical neighbours"
      optional row The region: population.rate_per_10k comparator="West Midlands"
    otherwise: Rates of areas, of England, of statistical neighbours and of the region are shown here once they are entered.

    ## Sex and age

    Of the children in care on {year.last_day}, {population.sex sex=male} were boys and {population.sex sex=female} girls as the statutory return records sex[[, which was not known for {population.sex sex=unknown | if any}]]. [[A year before it was {population.sex sex=male in last year} and {population.sex sex=female in last year}.]] The return has no place for a child who is neither, or who uses other words.

    {population.age_share age_band="10 and over"} of the children were aged 10 or over[[, against {population.age_share age_band="10 and over" in last year} a year before]]. The number aged 16 and 17 was {population.age age_band="16 and 17"}[[, {population.age age_band="16 and 17" | change in words}]].

    table Children in care by age
      number: Table
      corner: Age
      rows age_band: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and 17
      optional rows age_band: not known
      column Children, {year.last_day}: population.age
      column Share: population.age_share
      optional column Children, {last_year.last_day}: population.age in last year else "not known"
      optional column Share a year before: population.age_share in last year else "not known"

    ## Ethnicity

    [[Of the {population.ethnicity_share ethnic_group=White | denominator} children whose ethnicity is known, {population.ethnicity_share ethnic_group=White} were White, {population.ethnicity_share ethnic_group="Dual heritage"} of dual heritage, {population.ethnicity_share ethnic_group="Asian or Asian British"} Asian or Asian British, {population.ethnicity_share ethnic_group="Black or Black British"} Black or Black British, and {population.ethnicity_share ethnic_group=Other} of another group. || The ethnicity of none of the children is known.]] [[For {population.ethnicity ethnic_group="not known" | if any | noun child/children} it is not known.]]

    table Children in care by ethnicity
      number: Table
      corner: Ethnic group
      missing: not known
      rows ethnic_group: White, Asian or Asian British, Black or Black British, Dual heritage, Other
      optional column Children, {year.last_day}: population.ethnicity
      column Share: population.ethnicity_share
      optional column Children, {last_year.last_day}: population.ethnicity in last year
      optional column Share a year before: population.ethnicity_share in last year
      optional column Residents, 2021 census: population.ethnicity_share ethnic_group="City population (2021 census): *" in comparator
      optional column England, children in care, March 2022: population.ethnicity_share ethnic_group="England children in care (March 2022): *" in comparator
      optional column England, residents, 2021 census: population.ethnicity_share ethnic_group="England population (2021 census): *" in comparator
      note: Shares are of the children whose ethnicity is known.

    ## Legal status

    {population.legal_status_share legal_basis="legal order"} of the children ({population.legal_status legal_basis="legal order"}) were in care under a legal order on {year.last_day}, and {population.legal_status_share legal_basis="voluntary (s20)"} ({population.legal_status legal_basis="voluntary (s20)"}) by agreement with their parents under section 20 of the Children Act 1989. [[{population.remand | words | noun child/children | if any | capital} {population.remand | agree was/were} in care on remand.]]

    table Children in care by legal basis
      number: Table
      corner: Legal basis
      missing: not entered
      column Children, {year.last_day}: population.legal_status
      column Share, {year.last_day}: population.legal_status_share
      optional column Children, {last_year.last_day}: population.legal_status in last year
      optional column Share, {last_year.last_day}: population.legal_status_share in last year
      optional column Children, {year_before_last.last_day}: population.legal_status in year before last
      optional column Share, {year_before_last.last_day}: population.legal_status_share in year before last
      rows legal_basis: legal order, voluntary (s20) = Voluntary (section 20)
      optional rows legal_basis: not known
      optional rows legal_basis: "national: legal order" = "England, legal order"

    ## Time in care

    {population.length_of_care length_of_care="under 1 year"} children ({population.length_of_care_share length_of_care="under 1 year"}) are known to have been in care for less than a year on {year.last_day}, and {population.length_of_care length_of_care="3 years and over"} ({population.length_of_care_share length_of_care="3 years and over"}) for three years or more, among them {population.length_of_care length_of_care="5 years and over"} for five years or more[[ ({population.length_of_care length_of_care="5 years and over, child under 10" | if any | noun child/children} of these under 10)]]. [[For another {population.length_of_care length_of_care="not known" | if any | noun child/children} ({population.length_of_care_share length_of_care="not known"}) the start of care is in no return that is loaded, and it is not known how long they have been in care: each of these numbers is the least that there can be.]]

    chart Children in care by time in care on {year.last_day}
      number: Diagram
      corner: Time in care
      unit: children
      rows length_of_care: under 1 year, 1 year to under 3, 3 years and over, 5 years and over = Of these 5 years and over
      optional rows length_of_care: not known
      bar Children: population.length_of_care
      headline: {population.length_of_care_share length_of_care="3 years and over"} of the children are known to have been in care for three years or more[[; for {population.length_of_care length_of_care="not known" | if any} it is not known]].

    ## Where children live

    {population.placement_share placement=family-based} of the children were placed in a family on {year.last_day}: in foster care, with relatives or friends, with their parents or for adoption[[. A year before it was {population.placement_share placement=family-based in last year}]].

    chart Children in care by placement on {year.last_day}
      number: Diagram
      corner: Placement
      rows placement: foster care, family or connected foster care, placed with parents, placed for adoption, residential care, supported accommodation, secure estate
      optional rows placement: other, not known
      bar {year}: population.placement_share
      optional bar {last_year}: population.placement_share in last year else "not known"
      headline largest: Placements

    {population.distance_share distance="within 20 miles of home"} of the children lived within 20 miles of home[[, and {population.distance_share distance="within the authority's boundary"} within the boundary of {authority}]].
    otherwise: How far children live from home cannot be told: the statutory return as a council uploads it holds no distances.

    chart How far from home children live
      number: Diagram
      corner: Children living
      optional rows distance: within 20 miles of home, within the authority's boundary, not far away = Not both over 20 miles and outside
      optional row England, within 20 miles: distance="England: within 20 miles of home" in 2021-22
      bar {year.last_day}: population.distance_share
      headline: {population.distance_share distance="within 20 miles of home"} of the children lived within 20 miles of home.
    otherwise: A diagram of distances stands here once they are loaded.

    # Reviews

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

    ## Reviews held in time

    A child's first review is due within 20 working days of coming into care, the second within three months of the first, and each later one within six months of the one before.

    {reviews.in_timescale_share} of the reviews whose due day is known were held in time ({reviews.in_timescale_share | of}); {reviews.out_of_timescale} {reviews.out_of_timescale | agree was/were} late[[, among them {reviews.out_of_timescale sequence=first | if any} first {reviews.out_of_timescale sequence=first | agree review/reviews}, {reviews.late_by_sequence_share sequence=first} of the late ones]]. [[In {last_year}, {reviews.in_timescale_share in last year} were held in time.]]
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

    > [[For {reviews.held sequence=unknown | if any | noun review/reviews} of the year the place in the sequence, and so the due day, is not known: the children came into care before the first return that is loaded. {reviews.held sequence=unknown | agree "It is/They are"} counted among the reviews held, and left out of the percentages. Loading the return of the year before mends most of this.]]

    [[{reviews.all_in_time_share} of the children in care on {year.last_day} had all their reviews of the year in time.]]

    # Children's part in their reviews

    ## How children took part

    Children aged 4 and over took part in {voice.participated_share} of their reviews ({voice.participated_share | of}): they spoke, were spoken for, or sent their views. [[In {last_year} it was {voice.participated_share in last year}.]]
    otherwise: How children took part in their reviews is not recorded.

    chart Reviews of children aged 4 and over in which the child took part, by month
      number: Diagram
      corner: Month
      rows month: every
      bar {year}: voice.participated_share else "no reviews"
      optional bar {last_year}: voice.participated_share in last year else "no reviews"
      headline: Children took part in {voice.participated_share} of reviews; most often in {voice.participated_share month=highest | key} ({voice.participated_share month=highest}), least often in {voice.participated_share month=lowest | key} ({voice.participated_share month=lowest}).
    otherwise: A diagram of children's part in their reviews stands here once it is recorded.

    ## Children at their reviews

    {voice.attended_of_all_share} of all reviews were attended by the child[[, {voice.attended_of_all_share | change in words} from {voice.attended_of_all_share in last year} in {last_year}]]. [[Of the reviews of children old enough to be coded as taking part, {voice.attended_share} were attended.]]

    chart How children took part, share of reviews of children aged 4 and over
      number: Diagram
      corner: The child
      optional rows code: PN1 = came and spoke, PN2 = came and was spoken for, PN3 = came and showed views without words, PN4 = came and gave no views, PN5 = did not come and was spoken for, PN6 = did not come and sent views, PN7 = did not come and gave no views
      bar {year}: voice.participated_share else "none"
      optional bar {last_year}: voice.participated_share in last year else "none"
      headline: In {voice.participated_share code=PN1 else "none"} of reviews the child came and spoke; in {voice.participated_share code=PN7 else "none"} the child did not come and gave no views.
      note: A child who takes part by live video is recorded as not attending, with views sent (PN6), unless the service's policy says otherwise.
    otherwise: How children took part is not recorded.

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
