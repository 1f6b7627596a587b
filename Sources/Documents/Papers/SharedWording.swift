/// Parts of the wording that the papers for managers have in common.
enum SharedWording {
  /// Who the children in care are at the end of the month or quarter, beside the end of the year before.
  static let profile = #"""
    ## Who the children are

    table Children in care by age
      number: Table
      corner: Age
      missing: not loaded
      rows age_band: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and 17
      optional rows age_band: not known
      column Children, {period.last_day}: population.age
      column Share: population.age_share
      optional column Children, {last_year.last_day}: population.age in last year

    table Children in care by legal basis
      number: Table
      corner: Legal basis
      missing: not loaded
      rows legal_basis: legal order, voluntary (s20) = Voluntary (section 20)
      optional rows legal_basis: not known
      optional row On remand: population.remand
      column Children, {period.last_day}: population.legal_status
      optional column Children, {last_year.last_day}: population.legal_status in last year

    table Children in care by placement
      number: Table
      corner: Placement
      missing: not loaded
      rows placement: foster care, family or connected foster care, placed with parents, placed for adoption, residential care, supported accommodation, secure estate
      optional rows placement: other, not known
      column Children, {period.last_day}: population.placement
      column Share: population.placement_share
      optional column Children, {last_year.last_day}: population.placement in last year

    table Children in care by ethnicity
      number: Table
      corner: Ethnic group
      missing: not loaded
      rows ethnic_group: White, Asian or Asian British, Black or Black British, Dual heritage, Other
      optional rows ethnic_group: not known
      column Children, {period.last_day}: population.ethnicity
      optional column Children, {last_year.last_day}: population.ethnicity in last year

    table Children in care by time in care
      number: Table
      corner: Time in care
      missing: not loaded
      rows length_of_care: under 1 year, 1 year to under 3, 3 years and over
      optional rows length_of_care: not known
      column Children, {period.last_day}: population.length_of_care
      optional column Children, {last_year.last_day}: population.length_of_care in last year
    """#

  /// Where people met, so that a move away from meeting in person is seen within the year.
  static func venues(of period: String) -> String {
    #"""
    table Where reviews took place, share of reviews held
      number: Table
      corner: Venue
      missing: none
      row In person, wherever: reviews.venue_share venue="in person"
      optional rows venue: where the child lives = Of these where the child lives, school = Of these at school, office = Of these at an office, elsewhere = Of these elsewhere
      optional rows venue: virtual = Virtual only, hybrid = Partly virtual, without a meeting, not known = Not recorded
      column {period}: reviews.venue_share
      optional column Same \#(period) a year before: reviews.venue_share in same period last year
      column Year so far: reviews.venue_share in this year
      optional column {last_year}: reviews.venue_share in last year
    otherwise: Where reviews took place is not recorded.
    """#
  }
}
