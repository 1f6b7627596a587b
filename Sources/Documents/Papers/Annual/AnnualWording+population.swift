extension AnnualWording {
  /// Chapter 2: the children in care.
  static let population = #"""
    # Children in care

    ## How many children are in care

    On {year.last_day}, {population.in_care | noun child/children} {population.in_care | agree was/were} in care. [[A year before it was {population.in_care in last year}: {population.in_care | change in words}.]] [[The year before that had ended with {population.in_care in year before last}.]]

    chart Children in care at the end of each month, {year}
      number: Diagram
      corner: End of
      unit: children
      rows month_end: every
      bar Children in care: population.in_care
      headline first to last: Children in care

    {population.started | words | noun child/children | capital} came into care in the year[[, {population.started | more or fewer} the {population.started in last year} of {last_year}]], and {population.ceased | words} left[[, against {population.ceased in last year} the year before]].

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

    chart Children coming into care, five years
      number: Diagram
      corner: Year
      unit: children
      missing: not loaded
      row {four_years_earlier}: in four years earlier
      row {three_years_earlier}: in three years earlier
      row {year_before_last}: in year before last
      row {last_year}: in last year
      row {year}:
      bar Children: population.started
      headline first to last: Children coming into care

    [[{population.uasc | words | noun "unaccompanied asylum-seeking child/unaccompanied asylum-seeking children" | capital} {population.uasc | agree was/were} in care on {year.last_day}, {population.uasc | change in words} from {population.uasc in last year} a year before. || On {year.last_day}, {population.uasc | words | noun "unaccompanied asylum-seeking child/unaccompanied asylum-seeking children"} {population.uasc | agree was/were} in care.]]

    [[Of the children who came into care, {population.started age_band="16 and 17" | words} {population.started age_band="16 and 17" | agree was/were} aged 16 or 17[[, against {population.started age_band="16 and 17" in last year} in {last_year}]][[; {population.started_unaccompanied age_band="16 and 17" | words} of them {population.started_unaccompanied age_band="16 and 17" | agree was/were} unaccompanied and seeking asylum]].]]

    table Unaccompanied asylum-seeking children coming into care, by quarter
      number: Table
      corner: Quarter
      rows quarter: every
      column {year}: population.started_unaccompanied
      optional column {last_year}: population.started_unaccompanied in last year else "not loaded"
      total The year: population.started_unaccompanied

    In all, {population.in_care_during_year | noun child/children} spent some time in care in the year[[, {population.in_care_during_year | change in words} from {last_year}]]. [[Of them {population.started_and_left | if any | words | noun child/children} both came and left within the year.]]

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

    {population.age_share age_band="10 and over"} of the children were aged 10 or over[[, against {population.age_share age_band="10 and over" in last year} a year before]]. {population.age age_band="16 and 17" | words | noun child/children | capital} {population.age age_band="16 and 17" | agree was/were} aged 16 or 17[[, {population.age age_band="16 and 17" | change in words}]].

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

    [[Of the [[{population.ethnicity_share ethnic_group=White | denominator | if shown} ]]children whose ethnicity is known, {population.ethnicity_share ethnic_group=White} were White, {population.ethnicity_share ethnic_group="Dual heritage"} of dual heritage, {population.ethnicity_share ethnic_group="Asian or Asian British"} Asian or Asian British, {population.ethnicity_share ethnic_group="Black or Black British"} Black or Black British, and {population.ethnicity_share ethnic_group=Other} of another group. || The ethnicity of none of the children is known.]] [[For {population.ethnicity ethnic_group="not known" | if any | noun child/children} it is not known.]]

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

    table Groups that are a larger or a smaller share of the children in care than of others
      number: Table
      corner: Ethnic group
      missing: not known
      rows ethnic_group: White, Asian or Asian British, Black or Black British, Dual heritage, Other
      optional column Against residents, percentage points: population.ethnicity_share | against ethnic_group="City population (2021 census): *" in comparator
      optional column Against residents of England: population.ethnicity_share | against ethnic_group="England population (2021 census): *" in comparator
      optional column Against children in care in England: population.ethnicity_share | against ethnic_group="England children in care (March 2022): *" in comparator
      note: The share of the children in care on {year.last_day} less the other share: a plus is over-representation, a minus under-representation.
    otherwise: Which groups are over- or under-represented among the children in care stands here once shares of residents are entered.

    ## Legal status

    {population.legal_status_share legal_basis="legal order"} of the children[[ ({population.legal_status legal_basis="legal order"})]] were in care under a legal order on {year.last_day}, and {population.legal_status_share legal_basis="voluntary (s20)"}[[ ({population.legal_status legal_basis="voluntary (s20)"})]] by agreement with their parents under section 20 of the Children Act 1989. [[{population.remand | words | noun child/children | if any | capital} {population.remand | agree was/were} in care on remand.]]

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

    {population.length_of_care length_of_care="under 1 year" | words | noun child/children | capital}[[ ({population.length_of_care_share length_of_care="under 1 year"})]] {population.length_of_care length_of_care="under 1 year" | agree is/are} known to have been in care for less than a year on {year.last_day}, and {population.length_of_care length_of_care="3 years and over" | words}[[ ({population.length_of_care_share length_of_care="3 years and over"})]] for three years or more, among them {population.length_of_care length_of_care="5 years and over" | words} for five years or more[[ ({population.length_of_care length_of_care="5 years and over, child under 10" | if any | noun child/children} of these under 10)]]. [[For another {population.length_of_care length_of_care="not known" | if any | noun child/children} ({population.length_of_care_share length_of_care="not known"}) the start of care is in no return that is loaded, and it is not known how long they have been in care: each of these numbers is the least that there can be.]]

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

    table Children in care by placement, and how the shares changed
      number: Table
      corner: Placement
      missing: not known
      rows placement: foster care, family or connected foster care, placed with parents, placed for adoption, residential care, supported accommodation, secure estate
      optional rows placement: other, not known
      column Children, {year.last_day}: population.placement
      column Share: population.placement_share
      optional column Change in a year, percentage points: population.placement_share | change

    {population.distance_share distance="within 20 miles of home"} of the children lived within 20 miles of home[[, and {population.distance_share distance="within the authority's boundary"} within the boundary of {authority}]].
    otherwise: How far children live from home cannot be told: the statutory return as a council uploads it holds no distances.

    chart How far from home children live
      number: Diagram
      corner: Children living
      optional rows distance: within 20 miles of home
      optional row [[England, within 20 miles, {population.distance_share distance="England: within 20 miles of home" in newest year | period}]]: distance="England: within 20 miles of home" in newest year
      optional row [[The region, within 20 miles, {population.distance_share distance="West Midlands: within 20 miles of home" in newest year | period}]]: distance="West Midlands: within 20 miles of home" in newest year
      optional rows distance: within the authority's boundary, not far away = Not both over 20 miles and outside
      optional row [[England, not both over 20 miles and outside, {population.distance_share distance="England: not far away" in newest year | period}]]: distance="England: not far away" in newest year
      optional row [[The region, not both over 20 miles and outside, {population.distance_share distance="West Midlands: not far away" in newest year | period}]]: distance="West Midlands: not far away" in newest year
      bar {year.last_day}: population.distance_share
      headline: {population.distance_share distance="within 20 miles of home"} of the children lived within 20 miles of home.
    otherwise: A diagram of distances stands here once they are loaded.

    ## What changed, and what we do about it

    list: actions of Children in care; Population; Profile of children in care; 2
    """#
}
