extension AnnualWording {
  /// Chapter 7: how the service is assured.
  static let framework = #"""
    # How the quality of the service is assured

    ## The data set

    The same measures go to the managers of the service each month and to {authority} each quarter as this report shows for the year: reviews in time; records and decisions in time; social-work reports and plans; children's and parents' part; permanence plans; midpoint checks; visits; escalations; the suitability of plans; where reviews take place; and who the children are.

    ## Audits

    Each month managers look back over 12 months of some children's files, in four areas of practice. [[{audits.done | words | noun audit/audits | capital} {audits.done | agree was/were} made in the year[[, {audits.done | more or fewer} the {audits.done in last year} of {last_year}]].]]

    table Audits of the year
      number: Table
      corner: Area of practice
      optional rows area: review meetings and records, care planning, voice of the child, monitoring and oversight
      column {year}: audits.done
      optional column {last_year}: audits.done in last year else "none"
      total In all: audits.done
      note: Each audit looks back over the 12 months before it.
    otherwise: No audit is recorded in the year.

    table What audits found
      number: Table
      corner: Finding
      optional rows finding: plan of permanence in place, living with their permanent carer, formally matched where required, care arrangements suitably covered
      column {year}: audits.finding_share
      optional column {last_year}: audits.finding_share in last year else "none"
      note: Of the audits to which the finding applies.

    table How many plans for permanence the audited files pursue at once
      number: Table
      corner: Track
      optional rows track: single = Single track, twin = Twin track, triple = "Triple, or parallel, track", not known = Not recorded
      column {year}: audits.track_share
      optional column {last_year}: audits.track_share in last year else "none"
      note: Of the audits that found a plan for permanence in place.
    otherwise: The track of plans for permanence was not looked at in audits.

    ## What officers say

    The officers say what helps and what hinders their own work, and the managers answer. [[They did so {audits.officer_feedback | noun time/times} in the year[[, beside {audits.officer_feedback in last year} in {last_year}]].]]

    table What officers gave feedback about
      number: Table
      corner: Subject
      optional rows theme: caseload and time, reports and plans before reviews, how challenges are answered, work with children between reviews, records and systems, supervision and support, other
      column {year}: audits.officer_feedback
      optional column {last_year}: audits.officer_feedback in last year else "none"
      total In all: audits.officer_feedback
    otherwise: No feedback of officers is recorded in the year.

    ## What changed, and what we do about it

    list: actions of How the quality of the service is assured; Quality assurance; 7

    list: other actions
    otherwise: No other action is in the plan.
    """#
}
