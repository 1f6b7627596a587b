extension AnnualWording {
  /// Chapter 8: permanence and care planning.
  static let permanence = #"""
    # Permanence and care planning

    ## Plans for permanence

    In {permanence.plan_share} of reviews the child had a plan for permanence[[ ({permanence.plan_share | of})]][[, against {permanence.plan_share in last year} in {last_year}]]. [[Of these plans {permanence.track_share track=single | whole} had a single track, {permanence.track_share track=twin | whole} two and {permanence.track_share track=triple | whole} three.]]

    chart Reviews at which the child had a plan for permanence, by month
      number: Diagram
      corner: Month
      rows month: every
      bar {year}: permanence.plan_share | whole
      optional bar {last_year}: permanence.plan_share in last year | whole
      headline highest and lowest: Plans for permanence

    A plan is due by the second review. At {permanence.second_review_plan_share} of second reviews there was one[[ ({permanence.second_review_plan_share | of})]][[, against {permanence.second_review_plan_share in last year} in {last_year}]].

    chart Second reviews at which the child had a plan for permanence, by month
      number: Diagram
      corner: Month
      rows month: every
      bar {year}: permanence.second_review_plan_share | whole
      optional bar {last_year}: permanence.second_review_plan_share in last year | whole
      headline highest and lowest: Plans at second reviews

    ## What the plans are

    table Plans for permanence, share of all reviews
      number: Table
      corner: Plan
      missing: none
      optional rows plan: adoption, long-term fostering, long-term residential = Long-term residential home, return to family, SGO or CAO = Special guardianship or child arrangements order, supported living, other = Another plan
      column Single track: permanence.plan_type_share plan="*: single track"
      column Parallel: permanence.plan_type_share plan="*: parallel"

    ## Whether plans are suitable, and followed

    table What officers judged suitable
      number: Table
      corner: What
      missing: not judged
      rows plan: care plan, health = Plan for health, education = Plan for education, family and social relationships = Plan for family and social relationships, legal status
      row Permanence, health, education and family, all at once: plans.all_suitable_share
      row Pathway plan, at 16 and 17: pathway.suitable_share
      column {year}: plans.suitable_share
      optional column {last_year}: plans.suitable_share in last year
      note: Share of the reviews at which it was judged; pathway plans of all reviews at that age.
    otherwise: Whether plans are suitable is not recorded.

    {decisions.done_in_time_share} of the decisions of reviews that were due in the year were carried out by their day[[ ({decisions.done_in_time_share | of})]][[, against {decisions.done_in_time_share in last year} in {last_year}]]. [[{decisions.carried_over | words | noun decision/decisions | capital} {decisions.carried_over | agree was/were} carried over to a later review[[, {decisions.carried_over | more or fewer} the {decisions.carried_over in last year} of {last_year}]].]]
    otherwise: Whether decisions of reviews were carried out by their day is not recorded.

    [[A planning meeting had been held before {plans.planning_meeting_share | whole} of reviews.]]

    table Work that officers watch, done and not due again on {year.last_day}
      number: Table
      corner: What
      optional rows item: health assessment, personal education plan, "education, health and care plan" = "Education, health and care plan", pathway assessment, life-story work, savings, matching, discharge of the order, steps towards adoption, deductions from the allowance, assessment for returning home, assessment of connected carers
      column Share of children who need it: plans.up_to_date_share | whole
      column Children: plans.up_to_date_share | of
      missing: none
    otherwise: Which work officers watch is not recorded.

    ## Adoption

    table Children placed for adoption, and how long it took
      number: Table
      corner: Measure
      missing: not loaded
      column {year}:
      optional column {last_year}: in last year
      row Children placed for adoption: adoption.placed
      row Days from coming into care to the placement, on average: adoption.days_to_placement | number
      row Days from the authority to place to the placement, on average: adoption.days_from_authority | number
      row Placements for early permanence, with foster carers who may adopt: adoption.early_permanence
    otherwise: How long adoption takes is not recorded.

    ## When long-term fostering ends early

    [[{audits.early_endings | words | noun "long-term foster home/long-term foster homes" | capital} came to an end early in the year[[, {audits.early_endings | more or fewer} the {audits.early_endings in last year} of {last_year}]].]]

    list: early endings

    list: learning from early endings

    ## What changed, and what we do about it

    list: actions of Permanence and care planning; Quality of permanence and care planning; Permanence; 8
    """#
}
