"""Two people who have the same form open: what the first saved stays, and the second is told and sees both.

usage: check_pages_together.py ADDRESS PASSWORD SHOTS
"""

from walking import Person, children_of_iro, problem, walk

TOLD = "Somebody else changed this while you had it open"


def pair(browser, manner, path, names=("iro", "officermanager")):
    """Two people, each with the form open."""
    both = [Person(browser, name, *manner) for name in names]
    for person in both:
        if person.go(path).status != 200:
            problem(f"{person.manner}: {path} does not open")
    return both


def leave(*people):
    for person in people:
        person.leave()


def who_the_child_is(browser, manner, child):
    path = f"{child}/register/particulars"
    one, other = pair(browser, manner, path)
    one.type(preferredName="Named First")
    one.press("Continue")
    one.press("Save")
    one.sees("The register is kept.")
    other.type(preferredName="Named Second")
    other.press("Continue")
    other.sees(TOLD, "Saved meanwhile by somebody else: Named First")
    if other.page.input_value("main [name=preferredName]") != "Named Second":
        problem(f"{other.manner}: what the second typed of who the child is is gone")
    other.looks_right("who the child is, in two versions")
    one.go(path)
    if one.page.input_value("main [name=preferredName]") != "Named First":
        problem(f"{one.manner}: who the child is was overwritten")
    other.press("Continue")
    other.press("Save")
    other.go(path)
    if other.page.input_value("main [name=preferredName]") != "Named Second":
        problem(f"{other.manner}: a second save that is meant is not kept")
    leave(one, other)


def what_became_of_a_decision(browser, manner, _):
    """One of the decisions that are due late, which no other walk looks at."""
    finder = Person(browser, "iro", *manner)
    finder.go("/decisions?whose=mine&page=3")
    path = finder.links("main a[href$='/done']")[-1]
    finder.leave()
    one, other = pair(browser, manner, path)
    for person, words in ((one, "The letter of the dentist."), (other, "The dentist rang me.")):
        person.choose(outcome="carried out")
        person.type(evidence=words)
    one.press("Save")
    other.press("Save")
    other.sees("Somebody else dealt with this", "The dentist rang me.")
    other.looks_right("a decision that somebody else closed")
    leave(one, other)


def two_rows(browser, manner, child, path, fill, words):
    """A visit or a check is a row of its own: of two that are entered at once both are kept."""
    one, other = pair(browser, manner, f"{child}/{path}")
    for person, text in ((one, f"{words} by the first."), (other, f"{words} by the second.")):
        fill(person)
        person.type(note=text)
        person.press("Save")
    other.go(f"{child}/visits")
    other.sees(f"{words} by the first.", f"{words} by the second.")
    leave(one, other)


def a_midpoint(browser, manner, child):
    two_rows(browser, manner, child, "midpoints/new",
             lambda person: person.page.locator("main [type=radio]").first.check(), "The midpoint")


def a_visit(browser, manner, child):
    two_rows(browser, manner, child, "visits/new",
             lambda person: person.choose(contactKind="call", wasAlone="yes"), "The visit")


def an_answer_to_an_escalation(browser, manner, child):
    officer = Person(browser, "iro", *manner)
    officer.go(f"{child}/escalations/new?risk=no")
    officer.day("openedOn", 30, "March", 2023)
    officer.choose(reason="drift and delay", issues="delay in life-story work",
                   firstLevel="stage 3: assistant director")
    officer.type(text="The life-story book has not been begun.")
    officer.press("Save")
    officer.page.locator("main a[href*='/escalations/']").first.click()
    escalation = officer.path.split("?")[0]
    one, other = pair(browser, manner, f"{escalation}/answer", ("assistantdirector", "assistantdirector"))
    for person, words in ((one, "A worker begins in May."), (other, "There is nobody.")):
        person.choose(isAccepted="no")
        person.type(response=words)
        person.press("Save")
    if "A worker begins in May." not in other.text or "There is nobody." not in other.page.locator("main").inner_html():
        problem(f"{other.manner}: the second answer to an escalation does not see both: {other.text[:200]!r}")
    other.looks_right("an answer that somebody else gave")
    officer.go(escalation)
    officer.sees("A worker begins in May.")
    officer.sees_no("There is nobody.")
    leave(officer, one, other)


walk("Two people at one form",
     beyond=(who_the_child_is, what_became_of_a_decision, a_midpoint, a_visit, an_answer_to_an_escalation),
     prepare=children_of_iro(44, 48))
