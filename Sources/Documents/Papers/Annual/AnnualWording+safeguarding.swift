extension AnnualWording {
  /// Chapter 9: safeguarding.
  static let safeguarding = #"""
    # Safeguarding

    ## Why children are in care

    Of the children in care on {year.last_day}, {safeguarding.abuse_or_neglect | words}[[ ({safeguarding.abuse_or_neglect_share | whole})]] had come into care because of abuse or neglect.

    ## Present concerns

    A present concern for the child's safety was found at {safeguarding.reviews_with_concern | words | noun review/reviews}, {safeguarding.reviews_with_concern_share} of those held[[, against {safeguarding.reviews_with_concern_share in last year} in {last_year}]]. [[These were about {safeguarding.children_with_concern | if any | words | noun child/children}, {safeguarding.children_with_concern_share} of those in care at some time in the year[[, against {safeguarding.children_with_concern_share in last year} in {last_year}]].]]

    chart What the concerns were about
      number: Diagram
      corner: Concern
      optional rows concern: missing from care, sexual exploitation, criminal activity or exploitation, substance misuse, gang affiliation, "not in education, employment or training" = "Not in education, employment or training", domestic abuse, mental health, bullying, explicit images, child abuse, other
      bar {year}: safeguarding.concern_share | whole
      optional bar {last_year}: safeguarding.concern_share in last year | whole
      headline largest: Concerns
      note: Share of all concerns recorded; a review may have more than one.

    [[There was a plan for the child's safety at {safeguarding.safety_plan_share | whole} of the reviews with a present concern.]] [[Of the children of whom it was recorded, {safeguarding.therapeutic_support_share | whole} had therapeutic support.]]

    ## Where children should not live

    table Children in unsuitable accommodation on {year.last_day}
      number: Table
      corner: Age
      rows age_band: under 16 = "Under 16, in unregulated or supported accommodation", 16 and 17 = "16 and 17, in accommodation judged unsuitable"
      column Children: accommodation.unsuitable
      optional column A year before: accommodation.unsuitable in last year else "not recorded"
    otherwise: Whether children live in unsuitable accommodation is not recorded.

    ## What changed, and what we do about it

    list: actions of Safeguarding; Analysis of safeguarding; 9
    """#
}
