extension AnnualWording {
  /// Chapter 6: disputes and escalation.
  static let disputes = #"""
    # Disputes and escalation

    ## Escalations, and whether they were resolved in time

    Where talk does not mend what a child's plan lacks, the officer escalates it, stage by stage, and to Cafcass where need be. All stages together have {policy disputes.all-working-days | noun "working day/working days"}.

    {escalations.resolved_in_time_share} of escalations were resolved within {policy disputes.all-working-days | noun "working day/working days"}[[ ({escalations.resolved_in_time_share | of})]][[, against {escalations.resolved_in_time_share in last year} in {last_year}]]. It took {escalations.days_to_resolve} on average[[, {escalations.days_to_resolve | higher or lower} the {escalations.days_to_resolve in last year} of {last_year}]].

    {escalations.opened | words | noun escalation/escalations | capital} {escalations.opened | agree was/were} opened in the year[[, {escalations.opened | change in words} from {escalations.opened in last year} in {last_year}]][[, by {escalations.iros | if any | words | noun officer/officers}]].

    chart Escalations opened in each month
      number: Diagram
      corner: Month
      unit: escalations
      rows month: every
      bar {year}: escalations.opened
      optional bar {last_year}: escalations.opened in last year
      headline highest and lowest: Escalations opened

    chart Working days from opening an escalation to its resolution, five years
      number: Diagram
      corner: Year of opening
      missing: not loaded
      row {four_years_earlier}: in four years earlier
      row {three_years_earlier}: in three years earlier
      row {year_before_last}: in year before last
      row {last_year}: in last year
      row {year}:
      bar Average: escalations.days_to_resolve
      headline first to last: Days to resolve an escalation
    otherwise: How long escalations took in five years is not recorded.

    ## What they were about

    chart Escalations by their reason
      number: Diagram
      corner: Reason
      optional rows reason: drift and delay, care plan does not meet needs, practice concerns, legal status does not meet plan, not known
      bar {year}: escalations.reason_share
      optional bar {last_year}: escalations.reason_share in last year else "none"
      headline largest: Escalations

    ## Where they were resolved

    table Escalations by the level at which they were resolved
      number: Table
      corner: Level
      optional rows level: stage 1: team manager, stage 2: head of service, "stages 3 and 4: assistant director or director" = Stages 3 and 4: assistant director or director, Cafcass
      column Resolved: escalations.resolved_at
      column Share: escalations.resolved_at_share
      optional column Resolved, {last_year}: escalations.resolved_at in last year else "none"
      optional column Share, {last_year}: escalations.resolved_at_share in last year else "none"

    table What came of escalations
      number: Table
      corner: Outcome
      missing: none
      optional rows outcome: resolved as the officer asked, partly resolved, not upheld, overtaken by events, withdrawn, not known = Not recorded
      column Share of those resolved: escalations.outcome_share
      optional column {last_year}: escalations.outcome_share in last year else "none"
    otherwise: What came of escalations is not recorded.

    [[Independent legal advice was taken on {escalations.legal_advice | if any | words | noun escalation/escalations}.]]

    ## Issues raised informally

    Most of what officers raise is mended by talk with the social worker and team manager. {interventions.recorded | words | noun "such intervention/such interventions" | capital} {interventions.recorded | agree was/were} recorded in the year[[, {interventions.recorded | change in words} from {interventions.recorded in last year} in {last_year}]].

    chart Informal interventions in each month
      number: Diagram
      corner: Month
      unit: interventions
      rows month: every
      bar {year}: interventions.recorded
      optional bar {last_year}: interventions.recorded in last year
      headline highest and lowest: Informal interventions

    table Informal interventions by issue
      number: Table
      corner: Issue
      optional rows issue: delay in matching long-term foster homes, delay in life-story work, stability and continuity of accommodation, leaving care needs or delay in pathway planning, "care, accommodation, health or education needs not actioned" = "Care, accommodation, health or education needs not actioned", "disruption to planning, absence of pro-active social work" = "Disruption to planning, absence of pro-active social work", delay in parenting assessment for leaving care, delay in consents and arrangements for health care, neurodevelopmental condition not addressed, "education needs, no suitable provision" = "Education needs, no suitable provision", delay in adult social care assessment, care plan not complete or not available, team around the family not clear or not consistent, slow response to concerns of a partner agency, no progress of family finding, suitability of legal status, contact with family, delay in therapeutic provision, not known
      column {year}: interventions.recorded
      optional column {last_year}: interventions.recorded in last year else "none"

    ## What changed, and what we do about it

    list: actions of Disputes and escalation; Dispute resolution and escalation; Disputes; 6
    """#
}
