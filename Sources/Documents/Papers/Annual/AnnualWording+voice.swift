extension AnnualWording {
  /// Chapter 5: the voice of the child.
  static let voice = #"""
    # The voice of the child

    ## How children took part

    Children aged 4 and over took part in {voice.participated_share} of their reviews[[ ({voice.participated_share | of})]]: they spoke, were spoken for, or sent their views. [[In {last_year} it was {voice.participated_share in last year}.]] [[Counted by children and not by reviews, {voice.children_participated_share} took part in at least one review of the year[[ ({voice.children_participated_share | of})]][[, against {voice.children_participated_share in last year} in {last_year}]].]]
    otherwise: How children took part in their reviews is not recorded.

    chart Reviews of children aged 4 and over in which the child took part, by month
      number: Diagram
      corner: Month
      rows month: every
      bar {year}: voice.participated_share else "no reviews"
      optional bar {last_year}: voice.participated_share in last year else "no reviews"
      headline: Children took part in {voice.participated_share} of reviews[[; most often in {voice.participated_share month=highest | key} ({voice.participated_share month=highest}), least often in {voice.participated_share month=lowest | key} ({voice.participated_share month=lowest})]].
    otherwise: A diagram of children's part in their reviews stands here once it is recorded.

    ## Children at their reviews

    {voice.attended_of_all_share} of all reviews were attended by the child[[, {voice.attended_of_all_share | change in words} from {voice.attended_of_all_share in last year} in {last_year}]]. [[Of the reviews of children old enough to be coded as taking part, {voice.attended_share} were attended.]]

    chart Whether children came to their reviews, share of all reviews held
      number: Diagram
      corner: The child
      optional rows attendance: attended = Came, "did not attend, views given" = "Did not come, and views were given", "did not attend, no views" = "Did not come, and gave no views", under 4 = Was under 4, not recorded
      bar {year}: voice.attendance_share
      optional bar {last_year}: voice.attendance_share in last year else "none"
      headline: {voice.attendance_share attendance=attended} of reviews were attended by the child; at {voice.attendance_share attendance="did not attend, no views"} the child neither came nor gave views.
    otherwise: Whether children came to their reviews is not recorded.

    chart How children took part, share of reviews of children aged 4 and over
      number: Diagram
      corner: The child
      optional rows code: PN1 = Came and spoke, PN2 = Came and was spoken for, PN3 = Came and showed views without words, PN4 = Came and gave no views, PN5 = Did not come and was spoken for, PN6 = Did not come and sent views, PN7 = Did not come and gave no views
      bar {year}: voice.participated_share else "none"
      optional bar {last_year}: voice.participated_share in last year else "none"
      headline: In {voice.participated_share code=PN1 else "none"} of reviews the child came and spoke; in {voice.participated_share code=PN7 else "none"} the child did not come and gave no views.
      note: A child who takes part by live video is recorded as not attending, with views sent (PN6), unless the service's policy says otherwise.
    otherwise: How children took part is not recorded.

    Where a child did not come, it was the child's own choice in {voice.non_attendance_by_choice_share | whole} of reviews[[ ({voice.non_attendance_by_choice_share | of})]].
    otherwise: Why children did not come to their reviews is not recorded.

    table The child's own review
      number: Table
      corner: Measure
      missing: not recorded
      column {year}:
      optional column {last_year}: in last year
      row Chaired by the child, alone or with the officer, of reviews of children of 4 and over: voice.child_led_share
      row The child chose the place, of reviews of which it was planned who chooses: voice.child_chose_share choice="the place"
      row The child chose the time: voice.child_chose_share choice="the time"
      row The child chose who comes: voice.child_chose_share choice="who comes"
      row The child chose who chairs: voice.child_chose_share choice="who chairs"
      row Legal advice was explained, of reviews of which it is recorded: voice.explained_share explained="legal advice"
      row It was explained how to complain: voice.explained_share explained="how to complain"
      row Advocacy was explained: voice.explained_share explained=advocacy
      row The child's advocate was there, of all reviews: voice.advocate_share
    otherwise: How far children lead their own reviews is not recorded.

    In {voice.considered_in_plan_share | whole} of reviews the officer found that the care plan had taken the child's views into account. The figure tells that it was done, and not how well.
    otherwise: Whether plans took children's views into account is not recorded.

    ## What children say

    {survey.answers | words | noun child/children | capital} answered the survey in the year[[, {survey.answers | more or fewer} the {survey.answers in last year} of {last_year}]]; not every child answers every question.
    otherwise: How many children answered a survey is not recorded.

    list: quotes

    chart What children said in the survey
      number: Diagram
      corner: Answer
      optional rows answer: attends all reviews, attends some reviews, "IRO listens and involves me, some or all of the time" = Their officer listens and involves them, always understands decisions, sometimes understands decisions, "contacted for views when not attending, sometimes or always" = Asked for views when not coming, "contacted for views when not attending, always" = Always asked for views when not coming, always told what happened when not attending = Always told afterwards when not coming, sometimes told what happened when not attending = Sometimes told afterwards when not coming, happy with how often they see their IRO = Happy with how often they see their officer, would like to see their IRO more = Would like to see their officer more, plans and outcomes were discussed with them = Plans and outcomes were talked over with them
      bar {year}: survey.answer_share
      optional bar {last_year}: survey.answer_share in last year else "not asked"
      headline: {survey.answer_share answer="IRO listens and involves me, some or all of the time" | whole} of children said that their officer listens to them and involves them, some or all of the time.
    otherwise: No survey of the year is recorded.

    table How many children answered each question of the survey
      number: Table
      corner: Answer
      missing: not asked
      optional rows answer: attends all reviews, attends some reviews, "IRO listens and involves me, some or all of the time" = Their officer listens and involves them, always understands decisions, sometimes understands decisions, "contacted for views when not attending, sometimes or always" = Asked for views when not coming, "contacted for views when not attending, always" = Always asked for views when not coming, always told what happened when not attending = Always told afterwards when not coming, sometimes told what happened when not attending = Sometimes told afterwards when not coming, happy with how often they see their IRO = Happy with how often they see their officer, would like to see their IRO more = Would like to see their officer more, plans and outcomes were discussed with them = Plans and outcomes were talked over with them
      column Said so: survey.answer_share
      column Answers received: survey.answer_share | denominator
      optional column Answers received, {last_year}: survey.answer_share in last year | denominator
    otherwise: How many children answered each question is not recorded.

    table Why children did not come, in their own words, by number of mentions
      number: Table
      corner: Reason
      optional rows reason: doing something else, did not know about it, find them boring, worried about who is there, other
      column Place in {year}: survey.reason_not_attending_rank
      optional column Place in {last_year}: survey.reason_not_attending_rank in last year else "none"
    otherwise: Children's reasons for not coming are not recorded.

    table What children say who come to their reviews, and who do not
      number: Table
      corner: Answer
      missing: not asked
      optional rows answer: "IRO listens and involves me, some or all of the time" = Their officer listens and involves them, always understands decisions, sometimes understands decisions, happy with how often they see their IRO = Happy with how often they see their officer, would like to see their IRO more = Would like to see their officer more, plans and outcomes were discussed with them = Plans and outcomes were talked over with them
      column Come to some or all reviews: survey.answer_share answer_of_those_who_come="*"
      column Come to none: survey.answer_share answer_of_those_who_do_not_come="*"
    otherwise: Whether children who do not come feel less heard is not recorded.

    table How children who came felt at their reviews
      number: Table
      corner: Feeling
      missing: not asked
      optional rows feeling: involved, supported, listened to, happy, worried, bored, ignored
      column {year}: survey.answer_share
      optional column {last_year}: survey.answer_share in last year else "not asked"
      note: Of those who name any feeling; a child may name several.
    otherwise: How children feel at their reviews is not recorded.

    ## Views that children send

    Children sent their views {voice.sent_views | noun time/times} in the year[[, {voice.sent_views | more or fewer} the {voice.sent_views in last year} of {last_year}]]. On {year.last_day} {voice.app_account_share | whole} of children aged 4 and over had their own account in an app for saying what they think[[ ({voice.app_account_share | of})]].
    otherwise: What children send by forms and apps is not recorded.

    chart How children sent their views
      number: Diagram
      corner: By
      unit: times
      optional rows sent_by: form on paper = A form on paper, form filled in online = A form filled in online, app = An app, letter or drawing = A letter or drawing, message or call = A message or call
      bar {year}: voice.sent_views
      optional bar {last_year}: voice.sent_views in last year else "none"
      headline: By an app children sent their views {voice.sent_views sent_by=app | noun time/times else "no times"}, by a form filled in online {voice.sent_views sent_by="form filled in online" | noun time/times else "no times"} and by a form on paper {voice.sent_views sent_by="form on paper" | noun time/times else "no times"}.
    otherwise: A diagram of how children send their views stands here once it is recorded.

    ## What changed, and what we do about it

    list: actions of The voice of the child; Voice of the child; Voice; 5
    """#
}
