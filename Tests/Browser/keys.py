"""Somebody who works with the keyboard alone: no pointer, no address typed, nothing that a script fills in."""

from walking import Person, problem

# What can be reached; of radio buttons of one name the browser reaches the one that is chosen, or the first.
REACHABLE = """() => {
  const names = new Set();
  return Array.from(document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'))
    .filter(e => { const b = e.getBoundingClientRect(); return b.width > 0 && b.height > 0 && e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}); })
    .filter(e => { if (e.type !== 'radio') return true; if (names.has(e.name)) return false; names.add(e.name); return true; })
    .length;
}"""

# What has the focus, and whether a reader can see that.
FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  window.passed = window.passed || [];
  const isNew = !window.passed.includes(e);
  const isAfter = !window.passed.length || !!(window.passed.at(-1).compareDocumentPosition(e) & 4);
  if (isNew) window.passed.push(e);
  const style = getComputedStyle(e), b = e.getBoundingClientRect();
  const label = e.labels && e.labels[0] ? getComputedStyle(e.labels[0], '::before') : null;
  const isTold = style.outlineStyle !== 'none' && style.outlineWidth !== '0px' || style.boxShadow !== 'none'
    || (label && label.boxShadow !== 'none') || (label && label.outlineStyle !== 'none');
  const top = document.elementFromPoint(Math.max(0, b.left + b.width / 2), b.top + b.height / 2);
  const isInSight = b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth;
  return {words: (e.textContent || e.name || e.id).trim().slice(0, 40), id: e.id, isNew, isAfter, isTold, isInSight,
          type: e.type || '', isCovered: !!top && !e.contains(top) && !top.contains(e) && !!top.closest('.heard-ending')};
}"""

MOST = 400


class NotReached(Exception):
    """Something is nowhere on the way of the tabulator."""


class Typist(Person):
    """Reaches everything by the tabulator, chooses by the arrows, sends by Enter."""

    def arrive(self, name, password):
        self.sign_in(name, password)

    def sign_in(self, name, password=None):
        from walking import PASSWORD
        self.go("/sign-in")
        self.write("name", name)
        self.write("password", password or PASSWORD)
        self.enter("Sign in")

    @property
    def keys(self):
        return self.page.keyboard

    def reach(self, test, what):
        """Goes on to the first thing for which the test holds, and looks whether its focus is told."""
        for _ in range(MOST):
            if self.page.evaluate(f"(() => {{ const e = document.activeElement; return !!e && !!({test}); }})()"):
                break
            self.keys.press("Tab")
        else:
            raise NotReached(f"{self.manner}: {self.path}: {what} is not reached by keyboard")
        at = self.page.evaluate(FOCUSED)
        if not at["isTold"] or not at["isInSight"]:
            problem(f"{self.manner}: {self.path}: the focus on {what} cannot be seen")

    def enter(self, words, within="main"):
        """Presses Enter on the link or button of these words, and waits for what follows."""
        self.reach(f"e.closest({within!r}) && e.matches('a[href], button') && e.textContent.trim().startsWith({words!r})",
                   f"“{words}”")
        with self.page.expect_navigation():
            self.keys.press("Enter")

    def enter_at(self, address):
        """The same for the link to an address."""
        self.reach(f"e.matches('a') && e.getAttribute('href') === {address!r}", f"the link to {address}")
        with self.page.expect_navigation():
            self.keys.press("Enter")

    def unfold(self, name):
        """Opens, by Enter, the parts of a form in which a field stands that is folded away."""
        folded = self.page.locator(f"main details:not([open]):has([name='{name}']) > summary")
        while folded.count():
            self.reach(f"e.matches('summary') && !e.parentElement.open && e.parentElement.querySelector('[name=\"{name}\"]')",
                       f"the part with {name}")
            self.keys.press("Enter")

    def write(self, name, text):
        self.unfold(name)
        self.reach(f"e.name === {name!r}", name)
        self.keys.press("Control+A")
        self.keys.type(text)

    def write_day(self, name, day, month, year):
        for part, text in (("day", day), ("month", month), ("year", year)):
            self.write(f"{name}-{part}", str(text))

    def pick(self, name, value):
        """One of several, by the arrows; or a box that is ticked, by the space bar."""
        self.unfold(name)
        has = f"document.activeElement.value === {value!r}"
        self.reach(f"e.name === {name!r} && (e.type !== 'checkbox' || e.value === {value!r})", f"{name} {value}")
        kind = self.page.evaluate("document.activeElement.type")
        for _ in range(60 if kind != "checkbox" else 0):
            if self.page.evaluate(has):
                break
            self.keys.press("ArrowDown")
        if kind in ("radio", "checkbox") and not self.page.evaluate("document.activeElement.checked"):
            self.keys.press("Space")
        if not self.page.evaluate(has):
            raise NotReached(f"{self.manner}: {self.path}: {name} has no {value} that the arrows reach")
