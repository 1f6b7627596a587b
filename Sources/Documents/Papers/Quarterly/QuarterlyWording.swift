/// The quality assurance report of a quarter: what was learnt, and what is done about it.
enum QuarterlyWording {
  static let template =
    [
      summary, SharedWording.venues(of: "quarter"), "# The children", SharedWording.profile,
      learning,
      ClosingWording.text,
    ].joined(separator: "\n\n") + "\n"

  private static let summary = #"""
    title: Quarterly quality assurance report of the Independent Reviewing Officer service
    subtitle: {period}

    contents

    # Summary

    headlines
      optional {reviews.in_timescale_share}: of reviews held in time ({reviews.in_timescale_share | of})
      optional {records.complete_in_time_share}: of records complete in time[[; {records.complete_outstanding} overdue]]
      optional {permanence.plan_share}: of reviews with a plan for permanence
      optional {voice.participated_share}: of reviews in which a child of 4 or over took part
      optional {escalations.opened}: escalations opened
      optional {interventions.recorded}: issues raised informally

    list: exceptions

    table The quarter and the year so far
      number: Table
      corner: Measure
      missing: not counted by quarter
      row Reviews held in time: reviews.in_timescale_share
      row Reviews held: reviews.held
      row Decisions to the team manager in time: records.decisions_in_time_share
      row Records complete in time: records.complete_in_time_share
      row Records sent out in time: records.distribute_in_time_share
      row Child of 4 or over took part: voice.participated_share
      row Child attended, of those coded: voice.attended_share
      row At least one parent there: parents.attended_share
      row Reviews with a plan for permanence: permanence.plan_share
      row Second reviews with a plan for permanence: permanence.second_review_plan_share
      row Midpoint checks done: midpoint.checked_share
      row Child seen before the review: visits.seen_before_review_share
      row Social-work reports on time: reports.social_work_on_time_share
      row Plans for the child there on time: plans.available_on_time_share
      row Reviews held in person: reviews.venue_share venue="in person"
      row Care plans judged suitable: plans.suitable_share plan="care plan"
      row Plans for permanence, health, education and family all suitable: plans.all_suitable_share
      row Pathway plans judged suitable: pathway.suitable_share
      row Decisions of reviews carried out by their day: decisions.done_in_time_share
      row Decisions carried over to a later review: decisions.carried_over
      row Child chaired, alone or with the officer: voice.child_led_share
      row Reviews with a present safeguarding concern: safeguarding.reviews_with_concern_share
      column {period}:
      optional column Same quarter a year before: in same period last year
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

  private static let learning = #"""
    # What audits teach

    list: audits

    table What audits found
      number: Table
      corner: Finding
      optional rows finding: plan of permanence in place, living with their permanent carer, formally matched where required, care arrangements suitably covered
      column {period}: audits.finding_share
      column Year so far: audits.finding_share in this year
      missing: none

    list: audit findings

    # What officers say

    list: officer feedback

    # What escalations teach

    table Escalations and interventions
      number: Table
      corner: Measure
      missing: not counted by quarter
      row Escalations opened: escalations.opened
      row Resolved within {policy disputes.all-working-days | noun "working day/working days"}: escalations.resolved_in_time_share
      row Working days to resolve, on average: escalations.days_to_resolve | number
      row Informal interventions: interventions.recorded
      row Independent legal advice taken: escalations.legal_advice
      column {period}:
      optional column Same quarter a year before: in same period last year
      column Year so far: in this year
      optional column {last_year}: in last year

    list: escalation learning

    # What children say

    table Answers to the survey
      number: Table
      corner: Answer
      missing: none
      optional rows answer: attends all reviews, attends some reviews, "IRO listens and involves me, some or all of the time" = Their officer listens and involves them, always understands decisions, happy with how often they see their IRO = Happy with how often they see their officer, would like to see their IRO more = Would like to see their officer more, plans and outcomes were discussed with them = Plans and outcomes were talked over with them
      column {period}: survey.answer_share
      column Answers received: survey.answer_share | denominator
      column Year so far: survey.answer_share in this year
      column Answers received, year so far: survey.answer_share in this year | denominator

    table Views that children sent
      number: Table
      corner: By
      missing: none
      optional rows sent_by: form on paper = A form on paper, form filled in online = A form filled in online, app = An app, letter or drawing = A letter or drawing, message or call = A message or call
      column {period}: voice.sent_views
      optional column Same quarter a year before: voice.sent_views in same period last year
      column Year so far: voice.sent_views in this year
      total In all: voice.sent_views

    list: survey comments

    # Early endings of long-term fostering

    [[In {period} {audits.early_endings | words | noun "long-term foster home/long-term foster homes"} came to an early end[[, beside {audits.early_endings in same period last year | words} a year before]].]]

    list: early endings

    list: learning from early endings

    # Themes for better practice

    list: practice themes

    # The action plan

    list: other actions
    """#
}
