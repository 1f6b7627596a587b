"""What is typed is kept: a browser that is killed, a session that ends, two people who edit the same.

usage: check_pages_drafts.py ADDRESS PASSWORD SHOTS
"""

import time

from playwright.sync_api import Error, sync_playwright

from walking import Person, finish, own_children, problem


def killed_browser(playwright, browser, child):
    """Somebody types on without a pause; the browser is killed; at most five seconds of typing are gone."""
    doomed = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    person = Person(doomed, "iro")
    person.go(f"{child}/visits/new")
    field = person.page.locator("main [name=note]")
    field.fill("")
    field.focus()
    typed = ""
    begun = time.monotonic()
    marks = []
    for number in range(57):
        words = f"word{number} "
        person.page.keyboard.type(words)
        typed += words
        marks.append((time.monotonic() - begun, typed))
        time.sleep(0.2)
    killed_at = time.monotonic() - begun
    try:
        doomed.new_browser_cdp_session().send("Browser.crash")
    except Error:
        pass  # It is gone before it can answer.
    again = Person(browser, "iro")
    again.go(f"{child}/visits/new")
    kept = again.page.input_value("main [name=note]")
    if not kept or not typed.startswith(kept.strip()):
        problem(f"after the browser was killed the note is {kept[-60:]!r}, and {typed[-60:]!r} was typed")
    kept_until = max((at for at, text in marks if text.strip() in kept.strip() or text in kept), default=0)
    lost = killed_at - kept_until if kept.strip() != typed.strip() else 0
    print(f"  killed in mid-typing: {lost:.1f} s of typing lost")
    if lost > 5:
        problem(f"{lost:.1f} s of typing are lost, and 5 may be")
    again.looks_right("a form with a draft")
    again.leave()


def told_that_it_is_kept(browser, child):
    """A second after the last key the page says that it was kept."""
    person = Person(browser, "iro")
    person.go(f"{child}/visits/new")
    person.page.locator("main [name=note]").press_sequentially("The rabbits")
    person.page.get_by_text("What you typed was kept at").wait_for(timeout=4_000)
    person.looks_right("a form that says that it is kept")
    person.leave()


def session_ends(browser, child):
    """The session ends in mid-form; after signing in again what was typed is there."""
    person = Person(browser, "iro")
    person.go(f"{child}/visits/new")
    person.page.locator("main [name=note]").press_sequentially("Before the session ended")
    person.page.get_by_text("What you typed was kept at").wait_for(timeout=4_000)
    person.context.clear_cookies()
    person.page.locator("main [name=note]").press_sequentially(" and after")
    person.page.get_by_text("is not kept yet").wait_for(timeout=5_000)
    person.looks_right("a form that cannot be kept")
    person.sign_in("iro")
    person.sees("Today")
    person.go(f"{child}/visits/new")
    kept = person.page.input_value("main [name=note]")
    if "Before the session ended" not in kept:
        problem(f"after the session ended the note is {kept!r}")
    person.leave()


def without_scripts(browser, child):
    """Without scripts each section is a form of its own, and keeps what is saved with it."""
    person = Person(browser, "iro", scripts=False)
    person.go(f"{child}/visits/new")
    person.day("visitedOn", 40, "March", 2023)
    person.type(note="Typed without scripts")
    person.press("Save")
    person.sees("There is a problem")
    if person.page.input_value("main [name=note]") != "Typed without scripts":
        problem("without scripts a form that is not right loses what was typed")
    person.leave()


def two_people(browser, review):
    """Two people have the same form open; the second sees both, field by field, and nothing is overwritten."""
    one, other = Person(browser, "iro"), Person(browser, "iro", scripts=False, label="narrow")
    for person in (one, other):
        person.go(f"{review}/quality")
    one.page.locator("main [name=safetyPlanQuality]").fill("Written by the first.")
    one.press("Save")
    other.page.locator("main [name=safetyPlanQuality]").fill("Written by the second.")
    other.press("Save")
    other.sees("Written by the first.")
    if "Written by the second." not in other.text + other.page.locator("main").inner_html():
        problem("the second of two who edit loses what they typed")
    one.go(f"{review}/quality")
    if one.page.input_value("main [name=safetyPlanQuality]") != "Written by the first.":
        problem("the second of two who edit overwrote the first")
    other.leave()
    merging = Person(browser, "iro")
    late = Person(browser, "iro")
    merging.go(f"{review}/quality")
    late.go(f"{review}/quality")
    merging.page.locator("main [name=safetyPlanQuality]").fill("Written again.")
    merging.press("Save")
    late.page.locator("main [name=safetyPlanQuality]").fill("Written too late.")
    late.press("Save")
    late.looks_right("two versions, field by field")
    for person in (one, merging, late):
        person.leave()


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    first = Person(browser, "iro")
    children = own_children(first, 24)[16:]
    review = None
    for child in children:
        first.go(f"{child}/reviews")
        held = [href for href in first.links("main table th a") if href.rsplit("/", 1)[1] < "2023-03-31"]
        if held:
            review = held[0]
            break
    first.leave()
    killed_browser(playwright, browser, children[0])
    told_that_it_is_kept(browser, children[1])
    session_ends(browser, children[2])
    without_scripts(browser, children[3])
    two_people(browser, review)
    browser.close()
finish("Drafts", "5 tasks")
