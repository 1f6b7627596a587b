"""The service by keyboard alone: everything is reached, in order, in sight, with no way in that has no way out.

usage: check_pages_keyboard.py ADDRESS PASSWORD SHOTS
"""

import re

from playwright.sync_api import sync_playwright

from keys import FOCUSED, REACHABLE
from walking import Person, finish, own_children, problem

def tabs_through(person, path):
    """Every link, button and field of a page, by the tabulator alone, first to last."""
    person.go(path)
    many = person.page.evaluate(REACHABLE)
    reached = 0
    for _ in range(many + 8):
        person.page.keyboard.press("Tab")
        at = person.page.evaluate(FOCUSED)
        if at is None or not at["isNew"]:
            break
        reached += 1
        if not at["isAfter"]:
            problem(f"{path}: the focus goes back to “{at['words']}”")
        if not at["isTold"]:
            problem(f"{path}: nothing shows that the focus is on “{at['words']}” ({at['type']})")
        if not at["isInSight"]:
            problem(f"{path}: the focus is out of sight, on “{at['words']}”")
        if at["isCovered"]:
            problem(f"{path}: something lies over “{at['words']}”")
    # The skip link can be reached and cannot be seen before.
    if reached < many - 1:
        problem(f"{path}: {reached} of {many} things are reached; the last was “{at and at['words']}”")
    return reached


def past_the_navigation(person):
    """The first thing on a page leads past the navigation."""
    person.go("/children")
    person.page.keyboard.press("Tab")
    at = person.page.evaluate(FOCUSED)
    if "Skip to main content" not in at["words"] or not at["isTold"]:
        problem(f"the first thing that is reached is “{at['words']}”")
    person.page.keyboard.press("Enter")
    person.page.keyboard.press("Tab")
    if not person.page.evaluate("document.getElementById('main').contains(document.activeElement)"):
        problem("the skip link does not lead into the page")


def a_visit_is_recorded(person, child):
    """A form is filled in and sent with keys alone."""
    person.go(f"{child}/visits/new")
    keys = person.page.keyboard
    person.page.locator("#main").focus()
    keys.press("Tab")
    for text in ("31", "March", "2023"):
        keys.press("Control+A")
        keys.type(text)
        keys.press("Tab")
    keys.press("Space")  # How it was: a visit.
    keys.press("Tab")
    keys.press("ArrowUp")  # Whether the child was alone.
    keys.press("Tab")
    keys.type("By keyboard alone.")
    keys.press("Tab")
    keys.press("Enter")
    person.page.wait_for_url("**/visits*done*")
    person.sees("31 March 2023", "By keyboard alone.")


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    person = Person(browser, "iro")
    child = own_children(person, 30)[29]
    person.go(f"{child}/reviews")
    held = [a for a in person.links("main table a") if re.search(r"/reviews/20[12]\d-\d\d-\d\d$", a)]
    review = min(held)
    past_the_navigation(person)
    pages = ["/", "/children", "/figures", "/challenges", child, f"{child}/reviews", f"{child}/reviews/plan",
             f"{child}/reviews/hold", review, f"{review}/notes", f"{review}/decisions", f"{review}/quality",
             f"{review}/check", f"{review}/release", f"{review}/release/child", f"{child}/challenges/new"]
    reached = sum(tabs_through(person, path) for path in pages)
    a_visit_is_recorded(person, child)
    person.leave()
    browser.close()
finish("By keyboard alone", f"{reached} things on {len(pages)} pages are reached, and 2 tasks are done")
