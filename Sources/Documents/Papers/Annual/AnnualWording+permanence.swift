extension AnnualWording {
  /// Chapter 8: permanence and care planning.
  static let permanence = #"""
    # Permanence and care planning

    ## Plans for permanence

    In {permanence.plan_share} of reviews the child had a plan for permanence ({permanence.plan_share | of})[[, against {permanence.plan_share in last year} in {last_year}]]. [[Of these plans {permanence.track_share track=single | whole} had a single track, {permanence.track_share track=twin | whole} two and {permanence.track_share track=triple | whole} three.]]

    chart Reviews at which the child had a plan for permanence, by month
      number: Diagram
      corner: Month
      rows month: every
      bar {year}: permanence.plan_share | whole
      optional bar {last_year}: permanence.plan_share in last year | whole
      headline highest and lowest: Plans for permanence

    A plan is due by the second review. At {permanence.second_review_plan_share} of second reviews there was one ({permanence.second_review_plan_share | of})[[, against {permanence.second_review_plan_share in last year} in {last_year}]].

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

    ## When long-term fostering ends early

    list: early endings

    list: learning from early endings

    ## What changed, and what we do about it

    list: actions of Permanence and care planning; Quality of permanence and care planning; Permanence; 8
    """#
}
