"""The pages of the service in a real browser, for several kinds of user.

usage: check_pages.py ADDRESS PASSWORD SHOTS

Every page: axe with no rule switched off, with scripts and without, wide and narrow; no sideways
scrolling at 320 pixels; one first heading; targets of 24 pixels; no name of a child in a title; weight of the first page and of the next.
"""

import datetime
import pathlib
import re
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ADDRESS, PASSWORD, SHOTS = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
WIDTHS = {"wide": 1280, "narrow": 390}
OWN = ["", "/reviews", "/plans", "/voice", "/visits", "/challenges", "/safeguarding", "/people", "/history"]

problems = []
looked_at = 0


def sign_in(page, name):
    page.goto(f"{ADDRESS}/sign-in")
    page.fill("#name", name)
    page.fill("#password", PASSWORD)
    page.click("main button[type=submit]")
    if not page.url.startswith(ADDRESS) or "/sign-in" in page.url:
        sys.exit(f"{name} could not sign in")


def look(page, path, what, shot=None):
    """One page: everything that can be said of any page."""
    global looked_at
    looked_at += 1
    answer = page.goto(ADDRESS + path) if path is not None else None
    if answer is not None and answer.status >= 500:
        problems.append(f"{what}: {path} answers {answer.status}")
    for violation in Axe().run(page).response["violations"]:
        nodes = "; ".join(n["html"][:90] for n in violation["nodes"][:2])
        problems.append(f"{what}: axe {violation['id']} ({violation['impact']}): {nodes}")
    found = page.evaluate(SHAPE)
    if found["wide"]:
        problems.append(f"{what}: scrolls sideways")
    if found["headings"] != 1:
        problems.append(f"{what}: {found['headings']} first headings")
    for target in found["small"]:
        problems.append(f"{what}: a target of less than 24 pixels: {target}")
    if shot:
        page.screenshot(path=SHOTS / f"{shot}.png", full_page=True)


SHAPE = """() => ({
  wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  headings: document.querySelectorAll('h1').length,
  small: Array.from(document.querySelectorAll('button, input:not([type=hidden]), select, textarea, .heard-counts__link, .heard-navigation__link'))
    .filter(e => { const b = e.getBoundingClientRect(); return b.width > 0 && (b.width < 23.5 || b.height < 23.5); })
    .slice(0, 3).map(e => e.outerHTML.slice(0, 80)),
})"""


TRANSFERS = """() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .map(e => e.transferSize)"""


def first_child(page):
    page.goto(f"{ADDRESS}/children?order=due")
    return page.locator("tbody th a").first.get_attribute("href")


def pages_of(page, name):
    """The pages that a user is offered, found by following the navigation."""
    page.goto(ADDRESS + "/")
    paths = ["/", "/account", "/help", "/accessibility-statement", "/nowhere"]
    paths += [a.get_attribute("href") for a in page.locator(".heard-navigation__link").all()]
    paths += [a.get_attribute("href") for a in page.locator(".heard-counts__link").all()]
    if "/children" in paths:
        child = first_child(page)
        paths += [child + section for section in OWN]
        for section in OWN:
            page.goto(ADDRESS + child + section)
            buttons = page.locator("main a.govuk-button, main table a[href]").all()
            paths += [b.get_attribute("href") for b in buttons[:6]]
    # Each once, files left out.
    return [p for p in dict.fromkeys(paths) if p.startswith("/") and not p.endswith((".csv", "/file"))]


def weight(browser):
    """What the first page and the next cost a slow line."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()

    def cost(path):
        page.goto(ADDRESS + path)
        page.wait_for_load_state("networkidle")
        # What the browser still holds costs nothing.
        sizes = [size for size in page.evaluate(TRANSFERS) if size > 0]
        return sum(sizes), len(sizes)

    first = cost("/sign-in")
    sign_in(page, "iro")
    following = cost("/children")
    print(f"first page: {first[0]} bytes, {first[1]} requests; next: {following[0]} bytes, {following[1]} requests")
    if first[0] > 50_000 or first[1] > 5:
        problems.append(f"the first page costs {first[0]} bytes and {first[1]} requests")
    if following[0] > 15_000 or following[1] > 1:
        problems.append(f"the next page costs {following[0]} bytes and {following[1]} requests")
    context.close()


def main():
    SHOTS.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        weight(browser)
        paths = {}
        for name in ["iro", "officermanager", "teammanager", "businesssupport", "assistantdirector",
                     "headofservice", "analyst", "administrator"]:
            for label, width in WIDTHS.items():
                context = browser.new_context(viewport={"width": width, "height": 900})
                page = context.new_page()
                errors = []
                page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
                page.on("pageerror", lambda error: errors.append(str(error)))
                sign_in(page, name)
                paths.setdefault(name, pages_of(page, name))
                # Others see the same pages as the officer: theirs are looked at wide alone.
                if label == "narrow" and name not in ("iro", "officermanager"):
                    context.close()
                    continue
                for number, path in enumerate(paths[name]):
                    look(page, path, f"{name} {label} {path}", f"{name}-{label}-{number:02}")
                for text in dict.fromkeys(errors):
                    if "404" not in text and "403" not in text:
                        problems.append(f"{name} {label}: the console says {text[:160]}")
                if label == "narrow":
                    page.set_viewport_size({"width": 320, "height": 900})
                    for path in paths[name]:
                        page.goto(ADDRESS + path)
                        if page.evaluate(SHAPE)["wide"]:
                            problems.append(f"{name} at 320 pixels {path}: scrolls sideways")
                context.close()
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        page = context.new_page()
        look(page, "/sign-in", "sign-in", "sign-in")
        page.fill("#name", "nobody")
        page.click("main button[type=submit]")
        look(page, None, "sign-in refused", "sign-in-refused")
        browser.close()
    print(f"{looked_at} pages looked at, {len(problems)} problems")
    # What the accessibility statement says; it goes out with the style sheet.
    served = pathlib.Path(__file__).parents[2] / "Sources/Web/Served/accessibility.txt"
    served.write_text(f"{datetime.date.today()} {looked_at} {len(problems)}\n")
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


main()
