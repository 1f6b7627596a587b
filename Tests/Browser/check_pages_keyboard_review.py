"""A whole review by keyboard alone, from its plan to the record that is sent out; wide, and on a phone.

usage: check_pages_keyboard_review.py ADDRESS PASSWORD SHOTS
"""

from playwright.sync_api import TimeoutError as Late
from playwright.sync_api import sync_playwright

from keys import NotReached, Typist
from walking import WIDTHS, Person, finish, own_children, problem

HELD = "2023-03-29"


def finds(typist, child):
    """From Today to a child's record, by the identifier that the search takes."""
    typist.enter("Today", within="nav")
    typist.write("name", child)
    typist.keys.press("Enter")
    typist.page.wait_for_url("**/children/*")


def prepares(typist):
    typist.enter("Reviews", within=".heard-sections")
    typist.enter("Plan a review")
    typist.write_day("plannedFor", 14, "April", 2023)
    typist.write("time", "4pm, after football")
    typist.pick("venue", "school")
    typist.pick("childChosePlace", "yes")
    typist.enter("Save the plan")
    typist.sees("The plan of the review is kept.", "14 April 2023")


def holds(typist):
    typist.enter("Record a review that was held")
    typist.write_day("heldOn", 29, "March", 2023)
    typist.pick("mode", "in person")
    typist.write("attended", "carer")
    typist.pick("presence", "in the room")
    typist.pick("childSpoke", "yes")
    typist.pick("spokenWithAlone", "yes")
    typist.enter("Show what follows from this")
    typist.sees("The code of participation that follows is PN")
    typist.enter("Save")
    typist.sees("How the review was held is recorded.")


def records(typist):
    typist.enter("Notes of the meeting")
    typist.write("new-your-health-text", "You sleep well again.")
    typist.pick("new-your-health-audience", "everyone")
    typist.write("new-letter-to-the-child-text", "Dear you, thank you for coming.")
    typist.pick("new-letter-to-the-child-audience", "everyone")
    typist.enter("Save")
    typist.sees("The notes and the letter are kept.")
    typist.enter("Decisions")
    typist.write("new-1-text", "Find a swimming club.")
    typist.write("new-1-owner", "carer")
    typist.write_day("new-1-due", 1, "June", 2023)
    typist.enter("Save")
    typist.sees("The decisions are kept.")
    typist.enter("Quality form")
    typist.pick("hasPermanencePlan", "yes")
    typist.pick("track", "single")
    typist.pick("plans", "long-term fostering")
    typist.enter("Save")
    typist.sees("The quality form is kept.")


def completes(typist):
    typist.enter("Check your answers")
    typist.sees("Find a swimming club.", "You sleep well again.")
    typist.enter("The review", within=".govuk-back-link, body")
    typist.enter("Send the decisions to the team manager")
    typist.pick("changesPlan", "no")
    typist.enter("Send the decisions")
    typist.enter("Complete the record")
    typist.enter("Complete the record")
    typist.sees("The record of the review is complete.")


def distributes(browser, typist, release):
    """The author asks, a second person releases, the author sends out."""
    typist.enter("Send the record out")
    typist.enter("The child")
    typist.sees("You sleep well again.")
    for name in typist.page.eval_on_selector_all(
            "main [name^='what-'][value=leave]", "all => [...new Set(all.map(e => e.name))]"):
        typist.pick(name, "leave")
    typist.enter("Ask for release")
    second = Typist(browser, "officermanager", True, typist.label)
    second.enter("Releases", within="nav")
    second.enter_at(release)
    second.enter("The child")
    second.enter("Release it")
    second.sees("Released by")
    second.enter("Print a copy")
    second.sees("OFFICIAL-SENSITIVE. For the child.", "You sleep well again.")
    second.leave()
    typist.enter("The child")
    typist.sees("Released by")
    typist.enter("Send the record out", within="body")
    typist.enter("The record is sent out")
    typist.sees("Sent out on 31 March 2023")


def a_whole_review(browser, label, child):
    typist = Typist(browser, "iro", True, label)
    typist.label = label
    try:
        finds(typist, child["identifier"])
        prepares(typist)
        holds(typist)
        records(typist)
        completes(typist)
        distributes(browser, typist, f"{child['address']}/reviews/{HELD}/release")
        typist.looks_right("the record that was sent out by keyboard")
    except (NotReached, Late) as stopped:
        problem(f"{label}, at {typist.path}: {str(stopped)[:300]}")
    typist.leave()


def children(browser):
    """Two of the officer's children, late in the list, each with what the search finds it by."""
    person = Person(browser, "iro")
    found = []
    for address in own_children(person, 42)[40:]:
        person.go(address)
        found.append({"address": address, "identifier": person.page.locator(".heard-identity__name").inner_text()})
    person.leave()
    return found


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    own = children(browser)
    for label, child in zip(WIDTHS, own):
        a_whole_review(browser, label, child)
    browser.close()
finish("A review by keyboard alone", f"{len(own)} reviews")
