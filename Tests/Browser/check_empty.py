"""The service of an authority that has no child yet: every page says so in a sentence, and none fails.

usage: check_empty.py ADDRESS PASSWORD SHOTS NAME
"""

import sys

from playwright.sync_api import sync_playwright

from walking import PASSWORD, Person, finish, look, problem, shoot

OWN = "seven dry umbrellas"

PAGES = {
    "/": ["Today", "There are no"], "/children": ["There are no children on this list."],
    "/decisions": ["There are no decisions open."], "/challenges": ["There are no challenges on this list."],
    "/releases": ["There are no versions that wait to be released."], "/officers": ["IRO"],
    "/figures": ["Figures"], "/figures/of/reviews.held": ["Reviews held"], "/figures/by": ["Figures by IRO"],
    "/changes": ["What changed"], "/openings": [], "/account": [], "/help": [], "/accessibility-statement": [],
    "/service": ["The service"], "/service/posts": ["Nothing is recorded yet."],
    "/service/supervision": ["Nothing is recorded yet."],
    "/admit": ["Enter a child who came into care"],
}

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    newcomer = Person(browser, sys.argv[4])
    newcomer.choose_password(PASSWORD, OWN)
    newcomer.leave()
    for label in ("wide", "narrow"):
        person = Person(browser, sys.argv[4], label=label, password=OWN)
        for link in person.links(".heard-counts__link"):
            person.go(link)
            if person.rows():
                problem(f"{link} has rows, and there is no child")
            person.sees("There are no")
        for path, words in PAGES.items():
            answer = person.go(path)
            if answer.status not in (200, 403, 404):
                problem(f"{path} answers {answer.status} where there is no child")
            if answer.status == 200:
                person.sees(*words)
            look(person.page, f"{path}, {label}, without a child")
            shoot(person.page, f"empty-{label}-{path.strip('/').replace('/', '-') or 'today'}")
        person.leave()
    browser.close()
finish("Without a child", f"{len(PAGES)} pages")
