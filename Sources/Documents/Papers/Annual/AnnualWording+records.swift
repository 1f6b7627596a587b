extension AnnualWording {
  /// Chapter 4: the records of reviews.
  static let records = #"""
    # Records of reviews

    ## In time, and what is outstanding

    After a review its decisions go to the team manager within {policy records.decisions-working-days | noun "working day/working days"}, its record is complete within {policy records.complete-working-days} and sent out within {policy records.distribute-working-days}. Plans move only when those who act on them have the record.

    table Records of reviews in time
      number: Table
      corner: Step
      missing: not recorded
      row Decisions to the team manager, within {policy records.decisions-working-days | noun "working day/working days"}: records.decisions_in_time_share
      row Record complete, within {policy records.complete-working-days | noun "working day/working days"}: records.complete_in_time_share
      row Record sent out, within {policy records.distribute-working-days | noun "working day/working days"}: records.distribute_in_time_share
      column {year}:
      optional column {last_year}: in last year
      optional column {year_before_last}: in year before last
      note: Of reviews whose limit has passed or whose step is done; a step that is overdue and not done is not in time.

    Overdue and still to be done at the end: {records.decisions_outstanding | words | noun decision/decisions}, {records.complete_outstanding | words | noun record/records} to complete and {records.distribute_outstanding | words} to send out.

    ## How long it takes

    The days below are an average of what was done. What is still to be done is not in them, so they are to be read with the table above.

    table Working days from the review, on average
      number: Table
      corner: Year
      missing: not recorded
      column Decisions to the team manager: records.days_to_decisions | number
      column Record complete: records.days_to_complete | number
      column Record sent out: records.days_to_distribute | number
      row {year}:
      row {last_year}: in last year
      row {year_before_last}: in year before last

    chart Records complete in time, by month of the review
      number: Diagram
      corner: Month
      rows month: every
      bar {year}: records.complete_in_time_share
      optional bar {last_year}: records.complete_in_time_share in last year
      headline highest and lowest: Records complete in time

    ## What changed, and what we do about it

    list: actions of Records of reviews; Timeliness of review records; 4
    """#
}
