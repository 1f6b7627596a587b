/// The year for children and young people: two pages, in plain words.
///
/// Sentences have at most 15 words, whatever figures stand in them; a test counts.
enum ChildrenWording {
  static let template = #"""
    title: Your year in care
    subtitle: {year.in_words}

    # What we do

    Every child in care has an Independent Reviewing Officer, an IRO. Your IRO is there for you. Your IRO runs your review meetings. They check that adults do what they promised.

    This page tells what happened in the year. The numbers come from our records. Some small numbers are left out, so nobody can be spotted. The full report tells how we counted.

    # You and the other children in care

    headlines
      {population.in_care}: children and young people were in care on {year.last_day}
      optional {population.started}: came into care in the year
      optional {population.ceased}: left care in the year

    chart How old children in care are
      corner: Age
      unit: children
      rows age_band: under 1 = Babies under 1, 1 to 4, 5 to 9, 10 to 15, 16 and 17
      bar Children: population.age
      headline largest: Children

    # Your reviews

    headlines
      {reviews.held}: review meetings were held
      optional {reviews.in_timescale_share | whole}: of meetings were on time
      optional {voice.participated_share | whole}: of meetings heard what the child thinks

    We want every meeting to be on time. [[{reviews.out_of_timescale | if any | if shown | noun meeting/meetings} {reviews.out_of_timescale | agree was/were} late. We are sorry about that.]]

    chart How children took part in meetings
      corner: The child
      optional rows code: PN1 = Came and spoke, PN2 = "Came, and someone spoke for them", PN3 = Came and showed their views, PN4 = Came and said nothing, PN5 = "Stayed away, and someone spoke for them", PN6 = Stayed away and sent their views, PN7 = Stayed away and sent nothing
      bar Meetings: voice.participated_share | whole
      headline: In {voice.participated_share code=PN1 | whole} of meetings the child came and spoke.
    otherwise: We did not write down how children took part.

    # What children told us

    chart What children said about their IRO and meetings
      corner: Children who said
      optional rows answer: "IRO listens and involves me, some or all of the time" = My IRO listens to me, always understands decisions = I always understand what is decided, happy with how often they see their IRO = I am happy with how often I see my IRO, would like to see their IRO more = I want to see my IRO more
      bar Children: survey.answer_share | whole
      headline: {survey.answer_share answer="IRO listens and involves me, some or all of the time" | whole} of children said their IRO listens to them.
    otherwise: We have no answers from children this year. Please tell us what you think.

    # When things go wrong

    Sometimes adults are too slow, or a plan is not right. Then your IRO can challenge them.

    headlines
      optional {interventions.recorded}: times an IRO asked for something to be put right
      optional {escalations.opened}: times an IRO took it to a manager
      optional {escalations.resolved_in_time_share | whole}: of those were sorted within four weeks

    # What we will do next

    list: priorities
    otherwise: We will tell you soon what we will do next.

    # Your rights

    - You can ask for a review meeting at any time.
    - You can say who should come, and where it should be.
    - You can lead your own meeting.
    - An advocate can help you speak up. Ask your IRO to find you one.
    - You can complain if you are not happy. Your IRO will tell you how.
    """# + "\n"
}
