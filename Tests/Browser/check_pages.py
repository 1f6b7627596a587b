"""Every page that a kind of user is offered, wide and narrow, and what the first pages weigh.

usage: check_pages.py ADDRESS PASSWORD SHOTS [NAME …]

Axe with no rule switched off; no sideways scrolling at 320 pixels; one first heading; targets of 24
pixels; nothing that the browser complains of. The names are those of the demonstration's accounts.
"""

import sys

from playwright.sync_api import sync_playwright

from walking import ADDRESS, Person, finish, problem, shoot

NAMES = sys.argv[4:] or ["iro", "officermanager", "teammanager", "businesssupport", "assistantdirector",
                         "headofservice", "analyst", "administrator", "dataprotectionofficer", "worker", "auditor"]
OWN = ["", "/reviews", "/plans", "/voice", "/visits", "/challenges", "/safeguarding", "/people", "/history",
       "/papers", "/register", "/protection"]
TRANSFERS = """() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .map(e => e.transferSize)"""


def pages_of(person, is_thorough):
    """The pages that a user is offered, found by following the navigation and a child's sections."""
    person.go("/")
    paths = ["/", "/account", "/account/password", "/help", "/accessibility-statement", "/nowhere"]
    paths += person.links("main a[href='/openings'], main a[href='/conflicts']")
    paths += person.links(".heard-navigation__link") + person.links(".heard-counts__link")
    if "/children" in paths:
        person.go("/children?order=due")
        child = person.links("tbody th a")[0]
        paths += [child + section for section in OWN]
        for section in OWN if is_thorough else ["", "/reviews"]:
            person.go(child + section)
            paths += person.links("main a.govuk-button, main table a[href]")[:6]
        for review in [path for path in paths if "/reviews/20" in path][:2]:
            paths += [review + page for page in ("/release", "/release/child", "/record", "/answer")]
    if "/figures" in paths:
        paths += ["/figures/of/reviews.held", "/figures/of/reviews.held/rows", "/figures/by"]
    # Each once, files left out.
    return [p for p in dict.fromkeys(paths) if p.startswith("/") and not p.endswith((".csv", "/file"))]


def weight(browser):
    """What the first page and the next cost a slow line."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()

    def cost(path):
        page.goto(ADDRESS + path)
        page.wait_for_load_state("networkidle")
        # What the browser still holds costs nothing.
        sizes = [size for size in page.evaluate(TRANSFERS) if size > 0]
        return sum(sizes), len(sizes)

    first = cost("/sign-in")
    person = Person(browser, "iro")
    page.context.add_cookies(person.context.cookies())
    following = cost("/children")
    print(f"first page: {first[0]} bytes, {first[1]} requests; next: {following[0]} bytes, {following[1]} requests")
    if first[0] > 50_000 or first[1] > 5:
        problem(f"the first page costs {first[0]} bytes and {first[1]} requests")
    if following[0] > 15_000 or following[1] > 1:
        problem(f"the next page costs {following[0]} bytes and {following[1]} requests")
    person.leave()


def every_width(browser):
    """From a phone to a wide window the page is as wide as it can be, with a margin on both sides."""
    person = Person(browser, "iro")
    for path in ("/", "/children"):
        person.go(path)
        for width in range(320, 1400, 40):
            person.page.set_viewport_size({"width": width, "height": 900})
            left, right = person.page.evaluate(
                "(() => { const box = document.querySelector('main').getBoundingClientRect();"
                " return [box.left, document.documentElement.clientWidth - box.right]; })()")
            most = 30 if width < 1240 else (width - 1180) / 2 + 1
            if not (15 <= left <= most and 15 <= right <= most):
                problem(f"{path} at {width} pixels has margins of {left:.0f} and {right:.0f}")
    person.leave()


def look_round(browser, name):
    is_thorough = name in ("iro", "officermanager")
    paths = None
    for label in ("wide", "narrow"):
        # Others see the same pages as the officer: theirs are looked at wide alone.
        if label == "narrow" and not is_thorough:
            return
        person = Person(browser, name, label=label)
        person.sees("Today")
        paths = paths or pages_of(person, is_thorough)
        said = []
        person.page.on("console", lambda told: said.append(told.text) if told.type == "error" else None)
        person.page.on("pageerror", lambda error: said.append(str(error)))
        for number, path in enumerate(paths):
            person.page.set_viewport_size({"width": 1280 if label == "wide" else 390, "height": 900})
            person.go(path)
            person.looks_right(path)
            shoot(person.page, f"{name}-{label}-{number:02}")
            if label == "narrow":
                person.page.set_viewport_size({"width": 320, "height": 900})
                if person.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    problem(f"{name} at 320 pixels {path}: scrolls sideways")
        for text in dict.fromkeys(said):
            if "404" not in text and "403" not in text:
                problem(f"{name} {label}: the console says {text[:160]}")
        person.leave()


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    if "iro" in NAMES:
        weight(browser)
        every_width(browser)
    for name in NAMES:
        look_round(browser, name)
    browser.close()
finish("Every page of " + ", ".join(NAMES), f"{len(NAMES)} kinds of user")
