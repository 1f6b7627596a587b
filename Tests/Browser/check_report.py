"""Checks a report in a real browser: axe, sideways overflow, keyboard, paper, no script, no network.

    .tools/venv/bin/python Tests/Browser/check_report.py REPORT.html [--pictures FOLDER]
"""

import argparse
import pathlib

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from problems import tell

WIDTHS = (320, 768, 1280)
TAGS = [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
]


def axe_problems(page, where):
    result = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    passed = len(result.response["passes"])
    if passed < 15:
        yield f"{where}: axe found only {passed} rules to check; it did not see the report"
    # What axe cannot judge where a table scrolls it can on a desk.
    kinds = ("violations", "incomplete") if where.startswith("1280") else ("violations",)
    for kind in kinds:
        for rule in result.response[kind]:
            targets = [" ".join(map(str, node["target"])) for node in rule["nodes"]]
            yield f"{where}: axe {kind}: {rule['id']} ({rule['help']}): {', '.join(targets[:3])}"


def overflow_problems(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    inner, outer = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    if inner > outer:
        yield f"{width} px: the page is {inner} px wide"
    # What sticks out of the window and is not within a pane of its own that scrolls.
    sticking = page.evaluate(
        """() => [...document.querySelectorAll('main *, header *, nav *')].filter(e => {
             const box = e.getBoundingClientRect();
             return box.width > 0 && box.right > document.documentElement.clientWidth + 1
               && !e.closest('.pane');
           }).slice(0, 3).map(e => e.outerHTML.slice(0, 80))"""
    )
    for element in sticking:
        yield f"{width} px: sticks out: {element}"
    # A table in a pane may scroll; the pane must then be reachable by keyboard and be named.
    yield from (
        f"{width} px: a pane that scrolls has no name or cannot be focused: {name}"
        for name in page.evaluate(
            """() => [...document.querySelectorAll('main *')].filter(e =>
                 e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'auto'
                 && !(e.tabIndex === 0 && e.getAttribute('aria-labelledby')))
                 .map(e => e.outerHTML.slice(0, 80))"""
        )
    )


def keyboard_problems(page):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate("window.scrollTo(0, 0)")
    page.keyboard.press("Tab")
    first = page.evaluate(
        """() => { const e = document.activeElement, b = e.getBoundingClientRect();
             return [e.getAttribute('href'), b.left >= 0 && b.top >= 0 && b.height > 20]; }"""
    )
    if first != ["#report", True]:
        yield f"keyboard: the first stop is not a visible link to the report: {first}"
    page.keyboard.press("Enter")
    if page.evaluate("document.activeElement.id") != "report":
        yield "keyboard: the link does not move the focus to the report"
    links = page.evaluate(
        """() => [...document.querySelectorAll('a[href^="#"]')].filter(a =>
             !document.getElementById(decodeURIComponent(a.hash.slice(1)))).map(a => a.hash)"""
    )
    yield from (f"a link leads nowhere: {link}" for link in links)
    small = page.evaluate(
        """() => [...document.querySelectorAll('nav a')].map(a => a.getBoundingClientRect())
             .filter(b => b.height < 24).length"""
    )
    if small:
        yield f"{small} links of the contents are less than 24 px high"


def structure_problems(page):
    facts = page.evaluate(
        """() => ({
             lang: document.documentElement.lang,
             h1: document.querySelectorAll('h1').length,
             mains: document.querySelectorAll('main').length,
             levels: [...document.querySelectorAll('main h2, main h3, main h4')]
               .map(h => Number(h.tagName[1])),
             scripts: document.scripts.length,
             outside: [...document.querySelectorAll('[src], link[href]')].length,
             captions: [...document.querySelectorAll('table')]
               .filter(t => !t.caption || !t.caption.textContent.trim()).length,
             headers: [...document.querySelectorAll('th')].filter(t => !t.scope).length,
             charts: [...document.querySelectorAll('.chart')].map(c =>
               [...c.querySelectorAll('tbody tr')].every(r =>
                 [...r.querySelectorAll('td.number')].every(d => d.textContent.trim()))),
           })"""
    )
    if facts["lang"] != "en-GB":
        yield f"the language is {facts['lang']!r}, not en-GB"
    if facts["h1"] != 1 or facts["mains"] != 1:
        yield f"{facts['h1']} main headings and {facts['mains']} main parts; one of each is right"
    for before, after in zip([1] + facts["levels"], facts["levels"]):
        if after > before + 1:
            yield f"a heading of level {after} follows one of level {before}"
    if facts["scripts"] or facts["outside"]:
        yield f"{facts['scripts']} scripts and {facts['outside']} other files; there must be none"
    if facts["captions"] or facts["headers"]:
        yield f"{facts['captions']} tables without caption, {facts['headers']} headers without scope"
    if not facts["charts"] or not all(facts["charts"]):
        yield "a chart is missing, or has a row without its number"


def paper_problems(page):
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 960})
    if page.evaluate("getComputedStyle(document.querySelector('.skip')).display") != "none":
        yield "paper: the skip link is printed"
    hidden = page.evaluate(
        """() => [...document.querySelectorAll('main table, main p, main svg')].filter(e =>
             e.getBoundingClientRect().height === 0).length"""
    )
    if hidden:
        yield f"paper: {hidden} parts are not printed"
    wide = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    if wide > 0:
        yield f"paper: {wide} px too wide for A4"
    page.emulate_media(media="screen")


def check(path, pictures):
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        page = browser.new_page()
        requests = []
        page.on("request", lambda request: requests.append(request.url))
        page.on("console", lambda message: problems.append(f"console: {message.text}"))
        page.goto(path.resolve().as_uri())
        for width in WIDTHS:
            problems += overflow_problems(page, width)
            problems += axe_problems(page, f"{width} px")
            if pictures:
                page.screenshot(path=pictures / f"{path.stem}-{width}.png", full_page=True)
        problems += keyboard_problems(page)
        problems += structure_problems(page)
        problems += paper_problems(page)
        problems += [f"asks for another file: {url}" for url in requests[1:]]
        without = browser.new_context(java_script_enabled=False).new_page()
        without.goto(path.resolve().as_uri())
        if without.locator("main table").count() == 0:
            problems.append("without JavaScript there is no table")
        browser.close()
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("reports", nargs="+", type=pathlib.Path)
    parser.add_argument("--pictures", type=pathlib.Path)
    options = parser.parse_args()
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    tell(options.reports, lambda path: check(path, options.pictures), "the browser")


if __name__ == "__main__":
    main()
