extension AnnualWording {
  /// What was counted for the first time.
  static let oversight = #"""
    # What could not be told before

    These measures are part of the data set, and reports of services seldom have them. Where nothing is recorded this report says so.

    table Oversight, reports, parents and plans
      number: Table
      corner: Measure
      missing: not loaded
      column {year}:
      optional column {last_year}: in last year
      row Midpoint checks done in the middle third between two reviews: midpoint.checked_share
      row Reviews before which the officer saw or spoke with the child alone: visits.seen_before_review_share
      row Children in care whom the officer saw within six months: visits.in_six_months_share
      row Notes, views of plans and contacts of officers between reviews: oversight.footprints
      row Reviews brought forward after an unplanned move: placements.reviews_brought_forward
      row Social-work reports there {policy reviews.report-working-days | noun "working day/working days"} before the review: reports.social_work_on_time_share
      row Plans for the child there {policy reviews.report-working-days | noun "working day/working days"} before the review: plans.available_on_time_share
      row Plans brought up to date within {policy records.plan-updated-working-days | noun "working day/working days"} of decisions: plans.updated_within_10_days_share
      row Reviews with at least one parent, of those where one was to come: parents.attended_share
      row Pathway plans judged suitable, at reviews of children of 16 and 17: pathway.suitable_share
      row Service told within {policy officers.notice-working-days | noun "working day/working days"} that a child came into care: notification.within_2_working_days_share
      row Children of whom the service was told later, or not at all: notification.late
      row Officer named within {policy officers.allocation-hours | noun "hour/hours"} of that: allocation.within_72h_share
      row Children told who their officer is: allocation.child_told_share
      row Children met by their officer before the first review: allocation.met_before_first_review_share
      row Unplanned moves told to the officer within {policy oversight.move-notice-working-days | noun "working day/working days"}: placements.moves_notified_share
      row Unplanned moves after which it was decided whether to bring the review forward: placements.early_review_decided_share
      row Children with one officer throughout, in care for a year: allocation.same_iro_share
      row Children with a brother or sister in care who share their officer: siblings.same_iro_share
      row Changes of social worker in 12 months, on average: social_work.changes_in_12_months | 1 decimal
      row Children without a social worker at the end: social_work.unallocated

    chart Midpoint checks done, by month of the review
      number: Diagram
      corner: Month
      rows month: every
      bar {year}: midpoint.checked_share | whole
      headline highest and lowest: Midpoint checks done

    chart How plans went on, by midpoint checks
      number: Diagram
      corner: Progress
      optional rows progress: on track, some delay, drift, not known = Not recorded
      bar {year}: midpoint.progress_share | whole
      optional bar {last_year}: midpoint.progress_share in last year | whole else "none"
      headline largest: Midpoint checks
    otherwise: How plans go on between reviews is not recorded.

    ## What changed, and what we do about it

    list: actions of What could not be told before; Oversight; Allocation; 10
    """#
}
