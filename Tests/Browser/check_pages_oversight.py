"""Between reviews, in a real browser: the midpoint, a visit, a decision, a challenge up to Cafcass, plans and court papers,
what a child sent and why a review was late.

usage: check_pages_oversight.py ADDRESS PASSWORD SHOTS
"""

from walking import Person, children_of_iro, own_children, problem, snap, walk


def checking_a_midpoint(browser, manner, _):
    """From Today's list of midpoints to a check that is kept: three fields and a note, also on a phone."""
    person = Person(browser, "iro", *manner)
    person.go("/")
    person.page.locator(".heard-counts__link", has_text="Midpoint checks due").click()
    before = person.rows()
    child = person.links("main tbody th a")[0].split("?")[0].removesuffix("/visits")
    child = "/".join(child.split("/")[:3])
    person.go(f"{child}/visits")
    person.follow("Record a midpoint check")
    person.is_refused("Save", "a midpoint with nothing in it")
    person.day("checkedOn", 31, "March", 2023)
    person.page.locator("main [type=radio]").first.check()
    person.page.locator("main textarea").first.fill("The carer and the worker say that all goes well.")
    person.press("Save")
    person.sees("31 March 2023")
    person.looks_right("visits and contacts")
    person.go("/")
    person.page.locator(".heard-counts__link", has_text="Midpoint checks due").click()
    # Others are at work in the same authority: there may be fewer still.
    if person.rows() >= before:
        problem(f"{person.manner}: {person.rows()} midpoints are due, and were {before}")
    person.leave()


def recording_a_visit(browser, manner, child):
    """A visit with a note; what was mistyped is told beside its field and kept."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/visits/new")
    person.day("visitedOn", 31, "Smarch", 2023)
    person.choose(contactKind="visit", wasAlone="yes")
    note = f"The rabbits were shown to me ({person.manner})."
    person.type(note=note)
    person.is_refused("Save", "a visit with what is wrong", "must be a real date")
    person.day("visitedOn", 31, "March", 2023)
    person.press("Save")
    person.sees("31 March 2023", note)
    person.follow_in_row(note, "change")
    person.day("visitedOn", 30, "March", 2023)
    person.is_refused("Save", "a visit that is corrected, with what is wrong", "Say why it is corrected")
    person.type(why="It was the day before.")
    person.press("Save")
    person.sees("It is corrected", "30 March 2023")
    person.go(f"{child}/history")
    person.sees("30 March 2023", "It was the day before.", "What it said before")
    person.looks_right("a history with a correction")
    person.go(f"{child}/visits")
    person.follow_in_row(note, "withdraw")
    person.is_refused("Withdraw", "a visit that is withdrawn, with what is wrong", "Say why it is withdrawn")
    person.type(why="It was another child.")
    person.press("Withdraw")
    person.sees("It is withdrawn")
    if note in person.page.inner_text("main"):
        problem(f"{person.manner}: a visit that was withdrawn is still in the record")
    person.go(f"{child}/history")
    person.sees("It was another child.")
    person.leave()


def closing_a_decision(browser, manner, _):
    """The decision that is longest overdue is closed with what shows it, and is overdue no more."""
    person = Person(browser, "iro", *manner)
    person.go("/decisions?whose=mine&only=overdue")
    before = person.rows()
    person.page.locator("main tbody td a").first.click()
    person.choose(outcome="carried out")
    person.is_refused("Save", "a decision closed without what shows it", "Say what shows that it was carried out")
    person.type(evidence="The letter of the dentist.")
    person.press("Save")
    person.go("/decisions?whose=mine&only=overdue")
    if person.rows() >= before:
        problem(f"{person.manner}: {person.rows()} decisions are overdue, and were {before}")
    person.leave()


def sending_the_pack(browser, person, manner, pack):
    """It is prepared, released by a second person, printed and downloaded as numbered copies."""
    person.press("Ask for release")
    person.sees("It waits for somebody other than its author")
    if person.go(f"{pack}/copy").status != 404:
        problem(f"{person.manner}: a pack is open before its release")
    second = Person(browser, "officermanager", *manner)
    second.go("/releases")
    second.page.locator(f"main a[href='{pack}']").first.click()
    second.sees("Pack for a referral to Cafcass")
    second.looks_right("a pack to be released")
    snap(second, "pack-to-be-released")
    second.press("Release it")
    second.sees("Released by")
    second.leave()
    person.go(pack)
    person.press("Print a copy")
    person.sees("OFFICIAL-SENSITIVE. For Cafcass.", "Copy 1.", "There is no worker free until May.")
    person.looks_right("a copy of a pack")
    snap(person, "pack-copy")
    person.go(pack)
    with person.page.expect_download() as waiting:
        person.press("Download a copy")
    name = waiting.value.suggested_filename
    if name != "pack-for-cafcass-2023-03-30.html":
        problem(f"{person.manner}: the pack is kept as {name}")


def challenging_up_to_cafcass(browser, manner, child):
    """Immediate risk is asked first; an issue is raised informally, then formally, answered, and put to Cafcass."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/challenges")
    person.follow("Raise a challenge")
    person.sees("Is the child at immediate risk?", "call 999")
    person.is_refused("Continue", "the first question unanswered")
    person.choose(answer="informal")
    person.press("Continue")
    person.is_refused("Save", "an intervention with nothing in it")
    person.day("raisedOn", 30, "March", 2023)
    person.choose(issue="delay in life-story work")
    wish = f"The life-story book has not been begun ({person.manner})."
    person.type(text=wish)
    person.press("Save")
    person.page.locator("main a[href*='/interventions/']").first.click()
    person.sees(wish)
    person.looks_right("an intervention")
    person.page.locator("main a[href$='/raise']").first.click()
    if wish not in person.page.input_value("main [name=text]"):
        problem(f"{person.manner}: what was typed must be typed again to raise it")
    person.day("openedOn", 30, "March", 2023)
    person.choose(reason="drift and delay", issues="delay in life-story work",
                  firstLevel="stage 3: assistant director")
    person.press("Save")
    person.page.locator("main a[href*='/escalations/']").first.click()
    person.sees("assistant director", "The informal intervention that it came from")
    person.looks_right("an escalation")
    escalation = person.path.split("?")[0]
    director = Person(browser, "assistantdirector", *manner)
    director.page.locator(f"main a[href='{escalation}/answer']").click()
    director.sees(wish)
    director.is_refused("Save", "an answer with nothing in it")
    director.choose(isAccepted="no")
    director.type(response="There is no worker free until May.")
    director.press("Save")
    director.sees("Done")
    director.leave()
    person.go(escalation)
    person.sees("There is no worker free until May.")
    person.go(f"{escalation}/step")
    person.choose(level="Cafcass")
    person.press("Save")
    person.go(f"{escalation}/pack")
    person.sees("Pack for a referral to Cafcass", "There is no worker free until May.")
    person.looks_right("the pack for Cafcass")
    snap(person, "pack")
    sending_the_pack(browser, person, manner, f"{escalation}/pack")
    person.go(f"{child}/history")
    person.sees("30 March 2023")
    person.go("/challenges?whose=mine&state=open&kind=formal")
    if not person.page.locator(f"main a[href='{escalation}']").count():
        problem(f"{person.manner}: {escalation} is not on the list of challenges")
    person.looks_right("challenges")
    person.leave()


def taking_in_what_a_child_sent(browser, manner, child):
    """Views that came by letter, and the child's account in an app, which is not opened twice."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/voice")
    person.follow("Record views that the child sent")
    person.is_refused("Save", "views with nothing in them")
    person.choose(sentBy="letter or drawing")
    person.day("heardAt", 1, "January", 2023)
    person.is_refused("Save", "views heard at no review", "No review of the child was held on 1 January 2023")
    person.type(heardAt__day="", heardAt__month="", heardAt__year="")
    person.press("Save")
    person.sees("That the child sent views is recorded.", "Letter or drawing")
    person.looks_right("the child's voice")
    person.follow("Record an account in the app")
    person.is_refused("Save", "an account with nothing in it")
    person.type(app="Speak Up")
    person.press("Save")
    person.sees("The account in the app is recorded.", "Speak Up")
    person.go(f"{child}/app-accounts/new")
    person.type(app="Speak Up")
    person.is_refused("Save", "an account beside another", "The child has an open account in Speak Up")
    person.leave()


def explaining_a_late_review(browser, manner, child):
    """Why a review was late is said of a review that was held, and stands beside it."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/reviews")
    person.follow("Record why a review was late")
    person.day("heldOn", 1, "January", 2023)
    person.is_refused("Save", "a late review without a reason")
    person.choose(reason="reports or plans were not there")
    person.is_refused("Save", "a late review that was not held", "No review of the child was held on 1 January 2023")
    for other in own_children(person, 50):
        person.go(f"{other.split('?')[0]}/reviews")
        late = person.page.locator("main tr:has-text('due by')")
        if late.count():
            if ":" not in late.first.inner_text():
                problem(f"{person.manner}: {person.path} does not say why a review was late")
            person.looks_right("reviews with a late one")
            break
    else:
        problem(f"{person.manner}: no child of the IRO has a late review")
    person.leave()


def keeping_plans_and_court_papers(browser, manner, child):
    """A report is put to the record as a file and comes back; proceedings tell which papers are still to come."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/plans")
    person.sees("Plans and assessments that are watched")
    person.looks_right("plans and decisions")
    person.follow("Papers, court and advice")
    person.follow("Add a paper")
    title = f"Report for the review ({person.manner})"
    person.type(title=title)
    person.choose(paperKind="social worker's report")
    person.is_refused("Save", "a paper without its file", "Choose the file")
    person.page.set_input_files("main [name=file]", {
        "name": "report.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 A report."})
    person.press("Save")
    person.sees("The paper is in the record.", title)
    with person.page.expect_download() as waiting:
        person.follow(title)
    if not waiting.value.suggested_filename.endswith(".pdf"):
        problem(f"{person.manner}: a paper is kept as {waiting.value.suggested_filename}")
    person.follow("Record proceedings")
    person.day("startedOn", 31, "Smarch", 2023)
    person.type(court="Averchester Family Court", papersExpected="Final care plan\nStatement of the guardian",
                papersReceived="Final care plan")
    person.is_refused("Save", "proceedings that began on no day", "must be a real date")
    person.day("startedOn", 2, "March", 2023)
    person.press("Save")
    person.sees("The proceedings are recorded.", "Averchester Family Court", "Statement of the guardian")
    person.follow("Record legal advice")
    person.type(note="To ask for an earlier hearing.")
    person.press("Save")
    person.sees("The advice is recorded.", "To ask for an earlier hearing.")
    person.looks_right("papers, court and advice")
    person.leave()


walk("Between reviews", checking_a_midpoint, recording_a_visit, closing_a_decision, challenging_up_to_cafcass,
     keeping_plans_and_court_papers, beyond=(taking_in_what_a_child_sent, explaining_a_late_review), prepare=children_of_iro(8, 12))
