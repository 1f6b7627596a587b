extension AnnualWording {
  /// The year on two pages.
  static let summary = #"""
    title: Annual report of the Independent Reviewing Officer service
    subtitle: {year.in_words}

    contents

    # Summary

    headlines
      {reviews.in_timescale_share}: of reviews held in time[[ ({reviews.in_timescale_share | of})]]
      optional {records.complete_in_time_share}: of review records complete in time[[; {records.complete_outstanding} overdue]]
      {population.in_care_during_year}: children in care at some time in the year
      {population.in_care}: children in care on {year.last_day}[[, {population.in_care | change in words} in the year]]
      {reviews.held}: reviews held[[, {reviews.held | more or fewer} the {reviews.held in last year} of {last_year}]]
      optional {voice.participated_share}: of reviews in which a child of 4 or over took part
      optional {voice.attended_of_all_share}: of all reviews attended by the child
      optional {permanence.plan_share}: of reviews with a clear plan for permanence
      optional {permanence.second_review_plan_share}: of second reviews with a clear plan for permanence
      optional {survey.answer_share answer="IRO listens and involves me, some or all of the time" | whole}: of children in the survey said their officer listens to them and involves them
      optional {escalations.resolved_in_time_share}: of escalations resolved within {policy disputes.all-working-days | noun "working day/working days"}

    This report gives account of the work of {service} from {year.first_day} to {year.last_day}: who the children in the care of {authority} were, how their reviews were held, what part they took in them, what was challenged on their behalf and what came of it. Every figure is counted from the records of the children it speaks of; how, and what could not be counted, is told in the last chapter.

    **Reviews in time.** The service held **{reviews.held | noun review/reviews}**[[, {reviews.held | more or fewer} the {reviews.held in last year} of {last_year}]]. [[Of those whose due day is known, **{reviews.in_timescale_share}** were held in time[[ ({reviews.in_timescale_share | of})]] and {reviews.out_of_timescale | words} late[[, against {reviews.in_timescale_share in last year} in time in {last_year}]]. || For none of them is it known when it was due, so nothing is said of their being in time.]]

    **Records of reviews.** {records.decisions_in_time_share} of decisions reached the team manager in time, {records.complete_in_time_share} of records were complete in time and {records.distribute_in_time_share} sent out in time. Overdue and still to be done at the end: {records.decisions_outstanding | words | noun decision/decisions}, {records.complete_outstanding | words | noun record/records} to complete and {records.distribute_outstanding | words} to send out.
    otherwise: **Records of reviews.** When decisions were sent, and records completed and sent out, is not recorded.

    **Children in care.** On {year.last_day} there {population.in_care | agree was/were} **{population.in_care | noun child/children} in care**[[, {population.in_care | change in words} from {population.in_care in last year} a year before]]. In the course of the year {population.in_care_during_year | noun "child was/different children were"} in care, {population.started | words} came into care and {population.ceased | words} left it.

    **Children's part.** [[Children aged 4 and over took part in **{voice.participated_share}** of their reviews. || Whether children took part in their reviews is not recorded.]] [[Of all reviews, {voice.attended_of_all_share} were attended by the child[[, {voice.attended_of_all_share | change in words} from {last_year}]].]]

    **The service.** At the end of the year officers carried {workforce.caseload_mean month_end=last | whole} children each for a full week on average; the highest of any officer in the year was {workforce.caseload_highest month_end=highest | whole}. [[{workforce.posts_added contract=temporary | words | noun "temporary post/temporary posts" | if any | capital} {workforce.posts_added contract=temporary | agree was/were} added.]]
    otherwise: **The service.** How many children each officer carried is not recorded.

    **Challenge.** {escalations.opened | words | noun escalation/escalations | capital} {escalations.opened | agree was/were} opened[[, {escalations.opened | more or fewer} the {escalations.opened in last year} of {last_year}]]. [[{escalations.resolved_in_time_share} were resolved within {policy disputes.all-working-days | noun "working day/working days"}[[ ({escalations.resolved_in_time_share | of})]][[, and it took {escalations.days_to_resolve} on average[[, against {escalations.days_to_resolve in last year} in {last_year}]]]].]] [[Officers also raised {interventions.recorded | words | noun issue/issues} informally.]]
    otherwise: **Challenge.** Escalations are not recorded.

    **Plans.** In {permanence.plan_share} of reviews the child had a clear plan for permanence[[, and in {permanence.second_review_plan_share} of second reviews, by which it is due]].
    otherwise: **Plans.** Whether children have a plan for permanence is not recorded.

    **What children say.** In the survey {survey.answer_share answer="IRO listens and involves me, some or all of the time" | whole} of children said that their officer listens to them and involves them, some or all of the time; {survey.answer_share answer="happy with how often they see their IRO" | whole} were happy with how often they see their officer; and {survey.answer_share answer="plans and outcomes were discussed with them" | whole} said that plans and outcomes were discussed with them. [[{survey.answer_share answer="attended at least one review" | whole | capital} had attended at least one review.]]
    otherwise: **What children say.** No survey of the year is recorded.

    table The year beside the two before
      number: Table
      corner: Measure
      missing: not loaded
      column {year}:
      optional column {last_year}: in last year
      optional column {year_before_last}: in year before last
      row Held in time, of reviews whose due day is known: reviews.in_timescale_share
      row Reviews held: reviews.held
      row Records complete in time: records.complete_in_time_share
      row Escalations resolved within {policy disputes.all-working-days | noun "working day/working days"}: escalations.resolved_in_time_share
      row Children in care on 31 March: population.in_care
      row Children in care at some time in the year: population.in_care_during_year
      row Came into care: population.started
      row Left care: population.ceased
      row Unaccompanied children in care on 31 March: population.uasc
      row Reviews in which a child of 4 or over took part: voice.participated_share
      row Reviews attended by the child, of all held: voice.attended_of_all_share
      row Reviews with a plan for permanence: permanence.plan_share
    """#
}
