"""Pages in every state: with errors, very long text, small screens, print, forced colours, by keyboard alone.

usage: check_pages_states.py ADDRESS PASSWORD SHOTS
"""

import datetime
import re

from playwright.sync_api import sync_playwright

from walking import Person, finish, own_children, print_out, problem, shoot

SECTIONS = ["", "/reviews", "/plans", "/voice", "/visits", "/challenges", "/safeguarding", "/people",
            "/history", "/papers", "/register", "/protection"]
HIDDEN_IN_PRINT = (".heard-banner", ".heard-navigation", ".heard-sections", ".heard-foot", ".govuk-back-link",
                   ".govuk-button", ".heard-filter", ".govuk-skip-link")
# The line under the link to this page and under the link to another.
HERE = """() => {
  const line = s => { const e = document.querySelector(s); return e && getComputedStyle(e).borderBottomColor; };
  return {here: line('.heard-navigation__link[aria-current]'), there: line('.heard-navigation__link:not([aria-current])')};
}"""
LONG = "Wolfeschlegelsteinhausenbergerdorff" * 9


def forms_of(person, child):
    """Every form that a child's record leads to, found by following its buttons."""
    found = []
    for section in SECTIONS:
        if person.go(child + section).status != 200:
            continue
        found += person.links("main a.govuk-button, main .govuk-button-group a")
    return list(dict.fromkeys(href for href in found if href and href.startswith("/")))


def every_form_with_what_is_wrong(browser, child):
    """Each form is sent with nothing in it; what is wrong is told at its top and beside each field."""
    person = Person(browser, "iro", label="narrow")
    manager = Person(browser, "officermanager", label="narrow")
    forms = forms_of(person, child) + [
        f"{child}/interventions/new?risk=no", f"{child}/escalations/new?risk=no", f"{child}/challenges/risk"]
    pages = [(person, path) for path in forms] + [
        (manager, path) for path in ("/admit", f"{child}/allocate", "/officers/1/cover", f"{child}/protection")]
    told = 0
    for one, path in pages:
        if one.go(path).status != 200:
            continue
        form = one.page.locator("main form[method=post]").last
        if not form.count():
            continue
        one.unfold_all()
        for field in form.locator("input[type=text], textarea").all():
            field.fill("")
        form.locator("button[type=submit]").first.click()
        if not one.page.locator(".govuk-error-summary").count():
            continue
        told += 1
        if not one.page.title().startswith("Error: "):
            problem(f"{path}: the title does not begin with Error")
        focused = one.page.evaluate("document.activeElement.id")
        if focused != "problems":
            problem(f"{path}: after an error the focus is on {focused!r}, not on the summary")
        for href in one.links(".govuk-error-summary a"):
            if href != "#form" and not one.page.locator(f"[id='{href[1:]}']").count():
                problem(f"{path}: the summary leads to {href}, which is not there")
        one.looks_right(f"{path} with what is wrong")
    if told < 12:
        problem(f"only {told} forms say what is wrong with nothing in them")
    person.leave()
    manager.leave()


def very_long_text(browser):
    """A name of 300 letters without a space, and a note of 20,000, on every page of the child."""
    manager = Person(browser, "officermanager")
    manager.go("/admit")
    manager.type(localIdentifier=f"98{datetime.datetime.now():%H%M%S%f}", name=LONG[:300],
                 preferredName=LONG[:300])
    manager.day("bornOn", 3, "May", 2011)
    manager.choose(sex="female", legalStatus="C2", placement="U6", need="N1")
    manager.day("startedOn", 28, "February", 2023)
    manager.day("notifiedOn", 28, "February", 2023)
    manager.type(notifiedTime="10:15", notifiedBy="W" * 120)
    manager.press("Continue")
    manager.looks_right("a very long name before saving")
    manager.press("Save")
    child = re.match(r"/children/\d+", manager.path).group()
    manager.choose(officer="1", appointmentKind="allocated")
    manager.day("from", 28, "February", 2023)
    manager.press("Save")
    person = Person(browser, "iro", label="narrow")
    person.go(f"{child}/reviews/hold")
    person.day("heldOn", 20, "March", 2023)
    person.choose(presence="in the room", childSpoke="yes", spokenWithAlone="yes")
    person.type(attended="w" * 300 + "\ncarer")
    person.press("Save")
    review = f"{child}/reviews/2023-03-20"
    person.go(f"{review}/notes")
    person.fill("new-your-health-text", ("x" * 400 + " and words ") * 48)
    person.choose(**{"new-your-health-audience": "everyone"})
    person.press("Save")
    person.sees("The notes and the letter are kept.")
    for path in [child + section for section in SECTIONS[:11]] + [
            review, f"{review}/notes", f"{review}/check", f"{review}/record", f"{review}/release",
            f"{review}/release/child", "/children?whose=mine"]:
        for width in (1280, 390, 320):
            person.page.set_viewport_size({"width": width, "height": 900})
            if person.go(path).status != 200:
                problem(f"{path} with very long text does not open")
                break
            if person.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                problem(f"{path} with very long text scrolls sideways at {width}")
        if path in (child, review, f"{review}/record", f"{review}/release/child"):
            person.looks_right(f"{path} with very long text")
            shoot(person.page, f"long-{path.replace('/', '-')}")
    person.leave()
    manager.leave()


def magnified_four_times(browser, child, review):
    """At 400 % a window of 1280 by 900 is one of 320 by 225: nothing is cut off, and the focus is in sight."""
    person = Person(browser, "iro")
    person.page.set_viewport_size({"width": 320, "height": 225})
    for path in ["/", "/children", "/figures", "/releases", f"{child}/visits/new", review, f"{review}/notes",
                 f"{review}/release"] + [child + section for section in SECTIONS[:11]]:
        person.go(path)
        if person.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            problem(f"{path} scrolls sideways at 400 %")
    person.leave()


def on_paper(browser, child, review):
    """Printed, a page is what was written, without the ways to other pages."""
    person = Person(browser, "iro")
    person.page.emulate_media(media="print")
    for path in [child + section for section in SECTIONS[:11]] + [f"{review}/record", "/children", "/figures"]:
        person.go(path)
        for selector in HIDDEN_IN_PRINT:
            if any(element.is_visible() for element in person.page.locator(selector).all()):
                problem(f"{path}: {selector} is printed")
    person.go(f"{review}/record")
    print_out(person.page, "record")
    person.leave()


def other_colours_and_no_motion(browser, child, review):
    """With the colours that a reader chose everything is told still; who asks for no motion gets none.

    Axe is not asked here: it measures the colours of the sheet, which the browser puts the reader's for.
    """
    person = Person(browser, "iro")
    for scheme in ("dark", "light"):
        person.page.emulate_media(forced_colors="active", color_scheme=scheme, reduced_motion="reduce")
        for path in ("/", child, review, "/figures", f"{child}/visits/new"):
            person.go(path)
            here = person.page.evaluate(HERE)
            if here and len(set(here.values())) != 2:
                problem(f"{path} in forced colours does not show where the reader is: {here}")
        moving = person.page.evaluate(
            "[...document.querySelectorAll('*')].filter(e => "
            "parseFloat(getComputedStyle(e).transitionDuration) > 0.01).map(e => e.className)")
        if moving:
            problem(f"things move for who asked for none: {moving[:3]}")
        person.go("/")
        shoot(person.page, f"forced-{scheme}")
    person.leave()


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    first = Person(browser, "iro")
    child = own_children(first, 28)[27]
    first.go(f"{child}/reviews")
    held = [a for a in first.links("main table a") if re.search(r"/reviews/20[12]\d-\d\d-\d\d$", a)]
    review = min(held)
    first.leave()
    every_form_with_what_is_wrong(browser, child)
    very_long_text(browser)
    magnified_four_times(browser, child, review)
    on_paper(browser, child, review)
    other_colours_and_no_motion(browser, child, review)
    browser.close()
finish("States", "5 tasks")
