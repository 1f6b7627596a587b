/// The data set of a month for the managers of the service: what is overdue first, then every measure
/// of the month beside the year so far.
enum MonthlyWording {
  static let template =
    [
      opening, measures, SharedWording.venues(of: "month"), children, SharedWording.profile,
      ClosingWording.text,
    ].joined(separator: "\n\n") + "\n"

  private static let opening = #"""
    title: Monthly data set of the Independent Reviewing Officer service
    subtitle: {period}

    # What needs attention

    headlines
      optional {records.decisions_outstanding}: decisions overdue to the team manager
      optional {records.complete_outstanding}: records overdue
      optional {records.distribute_outstanding}: records overdue to be sent out
      optional {reviews.out_of_timescale}: reviews of the month held late
      optional {notification.late}: children who came into care in the month and of whom the service was told late
      optional {social_work.unallocated}: children without a social worker
      optional {accommodation.unsuitable age_band="under 16"}: children under 16 in unregulated or supported accommodation

    list: exceptions

    # Officers

    list: officers
    """#

  private static let measures = #"""
    # The month and the year so far

    table Reviews and their records
      number: Table
      corner: Measure
      missing: not counted by month
      row Reviews held in time: reviews.in_timescale_share
      row Reviews held: reviews.held
      row Reviews held late: reviews.out_of_timescale
      row Decisions to the team manager in time: records.decisions_in_time_share
      row Records complete in time: records.complete_in_time_share
      row Records sent out in time: records.distribute_in_time_share
      row Working days to decisions, on average: records.days_to_decisions | number
      row Working days to the record, on average: records.days_to_complete | number
      row Working days to sending out, on average: records.days_to_distribute | number
      row Reviews held in person: reviews.venue_share venue="in person"
      row Reviews held by video alone: reviews.venue_share venue=virtual
      row Reviews held partly in person: reviews.venue_share venue=hybrid
      row Social-work reports there {policy reviews.report-working-days | noun "working day/working days"} before: reports.social_work_on_time_share
      row Plans for the child there {policy reviews.report-working-days | noun "working day/working days"} before: plans.available_on_time_share
      row Plans brought up to date within {policy records.plan-updated-working-days | noun "working day/working days"}: plans.updated_within_10_days_share
      row Decisions of reviews carried out by their day: decisions.done_in_time_share
      row Decisions carried over to a later review: decisions.carried_over
      column {period}:
      optional column Same month a year before: in same period last year
      column Year so far: in this year
      optional column {last_year}: in last year

    table Children's and parents' part
      number: Table
      corner: Measure
      missing: not counted by month
      row Child of 4 or over took part: voice.participated_share
      row Child attended, of those coded: voice.attended_share
      row Child attended, of all reviews: voice.attended_of_all_share
      row At least one parent there: parents.attended_share
      row Child's views considered in the plan: voice.considered_in_plan_share
      row Times that children sent views: voice.sent_views
      column {period}:
      optional column Same month a year before: in same period last year
      column Year so far: in this year
      optional column {last_year}: in last year

    table Permanence and safeguarding
      number: Table
      corner: Measure
      missing: not counted by month
      row Reviews with a plan for permanence: permanence.plan_share
      row Second reviews with a plan for permanence: permanence.second_review_plan_share
      row Care plans judged suitable: plans.suitable_share plan="care plan"
      row Plans for permanence, health, education and family all suitable: plans.all_suitable_share
      row Pathway plans judged suitable: pathway.suitable_share
      row Reviews with a present safeguarding concern: safeguarding.reviews_with_concern_share
      row Children with a present safeguarding concern: safeguarding.children_with_concern
      column {period}:
      optional column Same month a year before: in same period last year
      column Year so far: in this year
      optional column {last_year}: in last year

    table Oversight and challenge
      number: Table
      corner: Measure
      missing: not counted by month
      row Midpoint checks done: midpoint.checked_share
      row Midpoint checks that found drift: midpoint.progress_share progress=drift
      row Child seen before the review: visits.seen_before_review_share
      row Child seen within six months: visits.in_six_months_share
      row Notes, views and contacts between reviews: oversight.footprints
      row Informal interventions: interventions.recorded
      row Escalations opened: escalations.opened
      row Escalations resolved within {policy disputes.all-working-days | noun "working day/working days"}: escalations.resolved_in_time_share
      row Working days to resolve, on average: escalations.days_to_resolve | number
      row Unplanned moves: placements.unplanned_moves
      row Unplanned moves told within {policy oversight.move-notice-working-days | noun "working day/working days"}: placements.moves_notified_share
      row Early review decided after an unplanned move: placements.early_review_decided_share
      column {period}:
      optional column Same month a year before: in same period last year
      column Year so far: in this year
      optional column {last_year}: in last year

    table Notification and allocation
      number: Table
      corner: Measure
      missing: not counted by month
      row Told within {policy officers.notice-working-days | noun "working day/working days"} that a child came into care: notification.within_2_working_days_share
      row Children of whom the service was told later, or not at all: notification.late
      row Officer named within {policy officers.allocation-hours | noun "hour/hours"}: allocation.within_72h_share
      row Child told who the officer is: allocation.child_told_share
      row Child met before the first review: allocation.met_before_first_review_share
      row Children for a full-time officer, mean: workforce.caseload_mean
      row Children for a full-time officer, highest: workforce.caseload_highest
      column {period}:
      optional column Same month a year before: in same period last year
      column Year so far: in this year
      optional column {last_year}: in last year

    chart Reviews held in time, by month
      number: Diagram
      corner: Month
      rows month: every
      bar {year}: reviews.in_timescale_share else "no reviews"
      optional bar {last_year}: reviews.in_timescale_share in last year else "no reviews"
      headline highest and lowest: Reviews held in time
    otherwise: Whether reviews were held in time is not known of any month of the year so far.
    """#

  private static let children = #"""
    # The children

    table Children in care
      number: Table
      corner: Children
      missing: not counted by month
      row In care at the end: population.in_care
      row Came into care: population.started
      row Of these unaccompanied and seeking asylum: population.started_unaccompanied
      row Of these aged 16 and 17: population.started age_band="16 and 17"
      row Left care: population.ceased
      row Unaccompanied, at the end: population.uasc
      column {period}:
      optional column Same month a year before: in same period last year
      column Year so far: in this year
    """#
}
