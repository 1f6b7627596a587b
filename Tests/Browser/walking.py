"""What every walk through the service shares: people who are signed in, what they do, and what is said of a page.

A walk is a file that is called with ADDRESS PASSWORD SHOTS, a folder for pictures or - for none. A main task of an IRO's day
is walked in it four times: with scripts and without, wide and on a phone, each time with a child of its own, so that nothing is
in the way. What is beyond the main tasks is walked twice.
"""

import os
import pathlib
import sys
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import TimeoutError as Late
from playwright.sync_api import sync_playwright

ADDRESS, PASSWORD = sys.argv[1:3]
SHOTS = None if sys.argv[3] == "-" else pathlib.Path(sys.argv[3])
if SHOTS:
    SHOTS.mkdir(parents=True, exist_ok=True)
WIDTHS = {"wide": 1280, "narrow": 390}
MANNERS = [(scripts, label) for scripts in (True, False) for label in WIDTHS]
# Of what is beyond the main tasks: pages are made of the same parts, and what goes wrong with these goes wrong with scripts on a
# phone, where most of them are folded, or wide without scripts, where none is. Half the walks then show the same.
BEYOND = [(True, "narrow"), (False, "wide")]

# What axe tells of: every rule is asked, and what passes is not written out.
VIOLATIONS = {"resultTypes": ["violations"]}

# The cookies of those who signed in once: a check of a password is made to take long, and signing in is a walk of its own.
sessions = {}

problems = []
looked_at = 0
violations = 0

SHAPE = """() => {
  const seen = e => { const b = e.getBoundingClientRect(); return b.width > 0 && b.height > 0; };
  const targets = 'button, input:not([type=hidden]), select, textarea, summary, .heard-counts__link,'
    + '.heard-navigation__link, .heard-sections__link, .heard-chips__chip, .heard-banner__link';
  return {
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    headings: document.querySelectorAll('h1').length,
    small: Array.from(document.querySelectorAll(targets))
      .filter(e => { const b = e.getBoundingClientRect(); return seen(e) && (b.width < 23.5 || b.height < 23.5); })
      .slice(0, 3).map(e => e.outerHTML.slice(0, 80)),
  };
}"""


def problem(text):
    """Told at once, since a walk may be stopped; and counted at the end."""
    print(f"  {text}", flush=True)
    problems.append(text)


class Person:
    """Somebody signed in, in a browser of their own."""

    def __init__(self, browser, name, scripts=True, label="wide", password=PASSWORD):
        self.manner = f"{name}, {label}, {'with' if scripts else 'without'} scripts"
        self.has_scripts = scripts
        size = {"width": WIDTHS[label], "height": 900}
        self.context = browser.new_context(viewport=size, java_script_enabled=scripts)
        self.context.set_default_timeout(30_000)
        self.page = self.context.new_page()
        self.page.on("response", self._answered)
        self.arrive(name, password)

    def _answered(self, answer):
        if answer.status >= 500:
            problem(f"{self.manner}: {answer.url} answers {answer.status}")

    def arrive(self, name, password):
        """Goes on where this person signed in before, or signs in."""
        if (name, password) in sessions:
            self.context.add_cookies(sessions[name, password])
            self.go("/")
            return
        self.sign_in(name, password)
        cookies = [cookie for cookie in self.context.cookies() if cookie["name"] != "heard-form"]
        if cookies:
            sessions[name, password] = cookies

    def sign_in(self, name, password=PASSWORD):
        self.go("/sign-in")
        self.type(name=name, password=password)
        self.press("Sign in")

    def choose_password(self, old, new):
        """Chooses a password in the place of one that was given, which is all that can be done with it."""
        self.go("/children")
        self.sees("Choose a password of your own")
        self.type(old=old, new=new, again=new)
        self.press("Change it")

    def leave(self):
        self.context.close()

    # What a person does

    def go(self, path):
        """Opens a page of the service, by its address."""
        return self.page.goto(path if path.startswith("http") else ADDRESS + path)

    def follow(self, words, within="main"):
        """Follows a link, or a button that is one."""
        self.page.locator(f"{within} a", has_text=words).first.click()

    def press(self, words):
        self.page.locator("main").get_by_role("button", name=words, exact=True).first.click()

    def follow_in_row(self, words, end):
        """Follows the link of a row that ends in a word: to change it, or to withdraw it."""
        self.page.locator(f"main tr:has-text('{words}') a[href$='/{end}']").click()

    def is_refused(self, button, page, *words):
        """Sends a form that is not right: it comes back, tells what is wrong, and looks right as a page."""
        self.press(button)
        self.sees("There is a problem", *words)
        self.looks_right(page)

    def unfold(self, name):
        """Opens the parts of a form in which a field stands that is folded away."""
        folded = self.page.locator(f"main details:not([open]):has([name='{name}']) > summary")
        while folded.count():
            folded.first.click()

    def unfold_all(self):
        """Opens every part that is folded away, the outer before those within."""
        folded = self.page.locator("main details:not([open]) > summary")
        while folded.count():
            folded.first.click()

    def fill(self, name, text):
        self.unfold(name)
        self.page.fill(f"main [name='{name}']", text)

    def type(self, **texts):
        for name, text in texts.items():
            self.fill(name.replace("__", "-"), text)

    def choose(self, **values):
        """Ticks what has this value, or takes it from the list that opens."""
        for name, value in values.items():
            name = name.replace("__", "-")
            self.unfold(name)
            field = self.page.locator(f"main [name='{name}']").first
            if field.evaluate("e => e.tagName") == "SELECT":
                field.select_option(value)
            else:
                self.page.check(f"main [name='{name}'][value=\"{value}\"]")

    def day(self, name, day, month, year):
        for part, text in (("day", day), ("month", month), ("year", year)):
            self.fill(f"{name}-{part}", str(text))

    # What a person sees

    @property
    def text(self):
        return self.page.locator("main").inner_text()

    @property
    def path(self):
        return self.page.url.removeprefix(ADDRESS)

    def says(self, word):
        """Whether the page says it; what was pressed may still be on its way."""
        for _ in range(50):
            if word in self.text:
                return True
            self.page.wait_for_timeout(100)
        return False

    def sees(self, *words):
        for word in words:
            if not self.says(word):
                problem(f"{self.manner}: {self.path} does not say “{word}”, but: {self.text[:300]!r}")

    def sees_no(self, *words):
        for word in words:
            if word in self.text:
                problem(f"{self.manner}: {self.path} says “{word}”")

    def rows(self):
        """How many rows the list has, on all its pages."""
        table = self.page.locator("main table[data-total]")
        if table.count():
            return int(table.first.get_attribute("data-total"))
        return self.page.locator("main tbody tr").count()

    def links(self, selector):
        return [a.get_attribute("href") for a in self.page.locator(selector).all()]

    def looks_right(self, what):
        """Everything that can be said of any page."""
        look(self.page, f"{self.manner}: {what}", self.has_scripts)


def shoot(page, name):
    """A picture of the whole page, where somebody asked for pictures: they take as long as all else."""
    if SHOTS:
        page.screenshot(path=SHOTS / f"{name}.jpg", type="jpeg", quality=70, full_page=True)


def snap(person, name):
    """The same of a person's page, wide and on a phone, with scripts."""
    if person.has_scripts:
        shoot(person.page, f"{name}-{person.page.viewport_size['width']}")


def print_out(page, name):
    """The page as it is printed; kept where pictures are."""
    page.pdf(path=SHOTS / f"{name}.pdf" if SHOTS else None)


def look(page, what, has_scripts=True):
    """Axe is a script itself; without scripts the page is measured alone."""
    global looked_at, violations
    looked_at += 1
    page.wait_for_load_state()
    for violation in Axe().run(page, options=VIOLATIONS).response["violations"] if has_scripts else []:
        nodes = "; ".join(n["html"][:120] for n in violation["nodes"][:2])
        violations += 1
        problem(f"{what}: axe {violation['id']} ({violation['impact']}): {nodes}")
    found = page.evaluate(SHAPE)
    if found["wide"]:
        problem(f"{what}: scrolls sideways")
    if found["headings"] != 1:
        problem(f"{what}: {found['headings']} first headings")
    for target in found["small"]:
        problem(f"{what}: a target of less than 24 pixels: {target}")


def own_children(person, many):
    """Some of the person's own children, those first whose reviews are due last."""
    person.go("/children?whose=mine&order=due&page=3")
    found = person.links("main tbody th a")
    person.go("/children?whose=mine&order=due&page=2")
    return (found[::-1] + person.links("main tbody th a")[::-1])[:many]


def children_of_iro(first, last):
    """What prepares a walk: children of the IRO that no other walk changes, from one place to another."""
    def prepare(browser):
        person = Person(browser, "iro")
        found = own_children(person, last)[first:]
        person.leave()
        return found
    return prepare


def walk(name, *tasks, beyond=(), prepare=None):
    """Walks each task in each manner, those beyond the main tasks in two, and ends the program with what was wrong.

    A task is given the browser, the manner as scripts and label, and what `prepare` made for it.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        made = prepare(browser) if prepare else [None] * len(MANNERS)
        for (scripts, label), own in zip(MANNERS, made):
            for task in tasks + (beyond if (scripts, label) in BEYOND else ()):
                begun = time.monotonic()
                try:
                    task(browser, (scripts, label), own)
                except Late as late:
                    where = f"{label}, {'with' if scripts else 'without'} scripts"
                    problem(f"{task.__name__} ({where}) stopped: {str(late)[:400]}")
                if os.environ.get("HEARD_WALK_TIMES"):
                    print(f"{time.monotonic() - begun:6.1f} s {task.__name__}, {label}", flush=True)
        browser.close()
    walked = [(tasks, MANNERS), (beyond, BEYOND)]
    finish(name, ", ".join(f"{len(some)} tasks in {len(manners)} manners" for some, manners in walked if some))


def finish(name, what):
    print(f"{name}: {what}, {looked_at} pages looked at, "
          f"{violations} violations, {len(problems) - violations} other problems")
    sys.exit(1 if problems else 0)
