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

    ## What changed, and what we do about it

    list: actions of How the quality of the service is assured; Quality assurance; 7

    list: other actions
    otherwise: No other action is in the plan.
    """#
}
