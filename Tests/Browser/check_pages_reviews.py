"""The journey of a review in a real browser: planned, held, written, decided, answered, completed, sent out.

usage: check_pages_reviews.py ADDRESS PASSWORD SHOTS
"""

from walking import Person, own_children, print_out, problem, walk

NOTE = "The asthma is better, and swimming goes on."


def planning_a_review(browser, manner, child):
    """Where and when the child chose; an early review says why and by when; a late one is told before saving."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/reviews/plan")
    person.press("Save the plan")
    person.sees("There is a problem")
    person.looks_right("a plan with nothing in it")
    person.day("plannedFor", 14, "April", 2023)
    person.choose(childChosePlace="yes", trigger="IRO_REQUEST", venue="school", mode="in person")
    person.day("triggerAroseOn", 30, "3", 2023)
    person.day("reviewBy", 12, "4", 2023)
    person.press("Save the plan")
    person.sees("it will be late")
    person.looks_right("a plan that will be late")
    person.press("Save the plan")
    person.sees("The plan of the review is kept.")
    person.go(f"{child}/reviews")
    person.sees("14 April 2023")
    person.looks_right("the reviews of a child")
    person.page.locator("main a[href$='/reviews/2023-04-14']").first.click()
    person.looks_right("a review that is planned")
    for path in person.links("main a[href*='/reviews/plan/']"):
        person.go(path)
        person.looks_right(path.split("/")[-1])
    person.leave()


def holding_a_review(browser, manner, child):
    """Plain questions are answered, and the code of participation follows from them."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/reviews/hold")
    person.is_refused("Save", "a review held with nothing in it")
    person.day("heldOn", 30, "3", 2023)
    person.choose(presence="in the room", childSpoke="yes", spokenWithAlone="yes", mode="in person")
    person.type(attended="carer\nsocial worker")
    person.press("Show what follows from this")
    person.sees("The code of participation that follows is PN")
    person.looks_right("what follows from how it was held")
    person.press("Save")
    person.sees("How the review was held is recorded.")
    person.looks_right("the tasks of a review")
    person.leave()


def recording_it(browser, manner, child):
    """Notes and letter side by side, a decision with owner and day, the quality form, and the record is complete."""
    person = Person(browser, "iro", *manner)
    review = f"{child}/reviews/2023-03-30"
    person.go(f"{review}/notes")
    person.looks_right("notes and letter")
    person.fill("new-your-health-text", NOTE)
    person.choose(**{"new-your-health-audience": "everyone"})
    person.fill("new-keeping-safe-text", "What the police said stays here.")
    person.choose(**{"new-keeping-safe-audience": "not for disclosure"})
    person.fill("new-letter-to-the-child-text", "Dear you, thank you for coming.")
    person.press("Save")
    person.sees("The notes and the letter are kept.")
    person.go(f"{review}/decisions")
    person.fill("new-1-text", "Find a swimming club.")
    person.is_refused("Save", "a decision without an owner")
    person.fill("new-1-owner", "carer")
    person.day("new-1-due", 1, "June", 2023)
    person.press("Save")
    person.sees("The decisions are kept.")
    person.go(f"{review}/quality")
    person.looks_right("the quality form")
    person.choose(hasPermanencePlan="yes", track="single", plans="long-term fostering")
    person.press("Save")
    for name in ("meeting", "watched", "check", "send", "complete", "record", "shared"):
        if person.go(f"{review}/{name}").status == 200:
            person.looks_right(name)
    person.go(f"{review}/send")
    person.choose(changesPlan="no")
    person.press("Send the decisions")
    person.go(f"{review}/complete")
    person.press("Complete the record")
    person.sees("The record of the review is complete.")
    person.leave()


def answering_as_team_manager(browser, manner, child):
    """The manager of the child's team objects, with a reason, and it stands in the record."""
    review = f"{child}/reviews/2023-03-30"
    manager = Person(browser, "teammanager", *manner)
    if manager.go(f"{review}/answer").status == 200:
        manager.choose(response="objected")
        manager.press("Send your answer")
        manager.sees("There is a problem")
        manager.looks_right("an objection without a reason")
        manager.type(objection="There is no club near.")
        manager.press("Send your answer")
        person = Person(browser, "iro", *manner)
        person.go(f"{review}/record")
        person.sees("The team manager objected", "There is no club near.")
        person.leave()
    manager.leave()


def releasing_by_a_second_person(browser, manner, child):
    """The child's version is prepared by its author, released by somebody else, given, and sent out."""
    release = f"{child}/reviews/2023-03-30/release"
    author = Person(browser, "iro", *manner)
    author.go(release)
    author.looks_right("sending a record out")
    author.follow("The child")
    author.sees(NOTE)
    author.sees_no("What the police said")
    author.looks_right("a version before its release")
    for found in author.page.locator("main [name^='what-'][value=leave]").all():
        found.check()
    author.press("Ask for release")
    author.go(f"{release}/child")
    author.sees("It waits for somebody other than its author")
    if author.page.get_by_role("button", name="Release it").count():
        problem(f"{author.manner}: the author may release their own record")
    if author.go(f"{release}/child/copy").status != 404:
        problem(f"{author.manner}: a record is open before its release")
    second = Person(browser, "officermanager", *manner)
    second.go("/releases")
    second.looks_right("what waits to be released")
    second.page.locator(f"main a[href='{release}']").first.click()
    second.follow("The child")
    second.sees(NOTE)
    second.looks_right("a version to be released")
    second.press("Release it")
    second.sees("Released by")
    second.looks_right("a version that is released")
    second.press("Print a copy")
    second.sees("OFFICIAL-SENSITIVE. For the child.", "Copy 1.", NOTE)
    second.sees_no("What the police said")
    second.looks_right("a copy")
    if manner[0]:
        second.page.emulate_media(media="print")
        for hidden in (".heard-banner", ".heard-navigation", ".heard-foot", ".govuk-back-link"):
            if second.page.locator(hidden).first.is_visible():
                problem(f"{second.manner}: {hidden} is printed")
        print_out(second.page, f"copy-{manner[1]}")
    second.leave()
    author.go(release)
    author.press("The record is sent out")
    author.go(f"{child}/reviews")
    author.sees("Sent out on 31 March 2023")
    author.go("/figures/of/reviews.held/rows")
    author.leave()


def children(browser):
    """Children of the officer whose team is the team manager's, so that both walk with the same."""
    manager = Person(browser, "teammanager")
    manager.go("/children")
    seen = set()
    while True:
        seen |= set(manager.links("main tbody th a"))
        onward = manager.page.locator("main a[rel=next]")
        if not onward.count():
            break
        onward.click()
    manager.leave()
    person = Person(browser, "iro")
    own = own_children(person, 60)
    person.leave()
    both = [child for child in own[12:] if child in seen]
    if not both:
        problem("no child of the IRO is of the team manager's team: their answer was not walked")
    return ([c for c in own if c not in both][:4 - min(4, len(both))] + both)[:4]


walk("A review", planning_a_review, holding_a_review, recording_it, answering_as_team_manager,
     releasing_by_a_second_person, prepare=children)
