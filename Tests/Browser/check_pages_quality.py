"""Quality assurance, in a real browser: files drawn for audit, early endings, records read, what shows a theme.

usage: check_pages_quality.py ADDRESS PASSWORD SHOTS
"""

from walking import Person, problem, snap, walk


def auditing_the_files_of_a_month(browser, manner, _):
    """The month's files are drawn once; one is audited, corrected, and the audit withdrawn."""
    person = Person(browser, "auditor", *manner)
    person.go("/service")
    person.follow("Audits")
    person.looks_right("drawings")
    if person.page.locator("main a", has_text="Draw the files of March 2023").count():
        drawing_them(person)
    else:
        person.follow("March 2023")
    person.sees("Seed of the year", "The children among whom the lot fell")
    person.page.locator("main summary").click()
    person.looks_right("the files of a month")
    snap(person, "quality-drawing")
    drawn = person.path.split("?")[0]
    person.follow("Audit the file")
    if not person.page.locator("main [name=area]:checked").count():
        problem(f"{person.manner}: the area for which the file was drawn is not chosen")
    person.is_refused("Save", "an audit with nothing in it")
    person.choose(grade="good", planInPlace="yes")
    finding = f"Her own words open the record ({person.manner})."
    person.type(finding=finding)
    person.press("Save")
    person.sees("The audit is kept.", finding)
    person.looks_right("quality in a child's record")
    snap(person, "quality-section")
    quality = person.path.split("?")[0]
    person.go(drawn)
    person.sees(finding, "What was found and learnt")
    person.looks_right("the files of a month, one of them audited")
    snap(person, "quality-drawing-audited")
    person.go(quality)
    row = person.page.locator(f"main tr:has-text('{finding}')")
    row.locator("a[href$='/change']").click()
    person.choose(grade="requires improvement")
    person.is_refused("Save", "an audit that is corrected, with what is wrong", "Say why it is corrected")
    person.type(why="The plan names no day.")
    person.press("Save")
    person.sees("It is corrected", "Requires improvement")
    row.locator("a[href$='/withdraw']").click()
    person.looks_right("an audit that is withdrawn")
    snap(person, "quality-withdraw")
    person.type(why="It was another child.")
    person.press("Withdraw")
    person.sees("It is withdrawn")
    person.sees_no(finding)
    person.leave()


def drawing_them(person):
    """How many is asked, and told where it makes no sense; a second drawing of the month is refused."""
    person.follow("Draw the files of March 2023")
    person.type(wanted="0")
    person.press("Draw them")
    person.sees("There is a problem", "at least 1 file")
    person.looks_right("a drawing of no files")
    snap(person, "quality-draw")
    person.type(wanted="6")
    person.press("Draw them")
    person.sees("The files are drawn.")
    drawn = person.path
    person.go("/service/audits/draw")
    person.type(wanted="6")
    person.press("Draw them")
    person.sees("There is a problem", "drawn already")
    person.go("/service/audits")
    person.looks_right("drawings, with one")
    snap(person, "quality-drawings")
    person.go(drawn)


def learning_from_early_endings(browser, manner, _):
    """Early endings across children lead to the child's record, where one is kept with its learning."""
    person = Person(browser, "headofservice", *manner)
    person.go("/service")
    person.follow("Early endings of long-term fostering")
    person.looks_right("early endings")
    snap(person, "quality-endings")
    person.page.locator("main tbody th a, main tbody td a").first.click()
    person.looks_right("quality in a child's record, with an early ending")
    snap(person, "quality-ending-section")
    person.follow("Record an early ending")
    ended = [person.page.input_value(f"main [name=endedOn-{part}]") for part in ("day", "month", "year")]
    person.day("endedOn", 31, "June", 2022)
    person.is_refused("Save", "an early ending on no day", "must be a real date")
    learning = f"Respite came too late ({person.manner})."
    person.day("endedOn", *ended)
    person.type(learning=learning)
    person.press("Save")
    person.sees("What can be learnt from the early ending is kept.", learning)
    person.page.locator(f"main tr:has-text('{learning}') a[href$='/withdraw']").click()
    person.sees(learning)
    person.type(why="It was a move that was planned.")
    person.press("Withdraw")
    person.sees_no(learning)
    person.go("/service/records-read")
    person.looks_right("records read")
    snap(person, "quality-readings")
    person.page.locator("main tbody th a, main tbody td a").first.click()
    person.looks_right("quality in a child's record, with a reading")
    snap(person, "quality-reading-section")
    person.follow("Read a review")
    person.looks_right("a reading of a review's record")
    snap(person, "quality-reading")
    person.leave()


def what_shows_a_theme(browser, manner, _):
    """A practice theme leads to the challenges that show it, of the reader's own children."""
    person = Person(browser, "officermanager", *manner)
    person.go("/service/themes")
    person.page.locator("main tbody th a, main tbody td a").first.click()
    person.looks_right("a theme")
    person.follow("Challenges of the last 12 months that show it")
    person.sees("Challenges of the last 12 months", "Showing 1 to ")
    person.looks_right("what shows a theme")
    snap(person, "quality-theme")
    person.go("/officers")
    person.page.locator("main table a[href^='/officers/']").first.click()
    person.looks_right("an IRO, with what is kept of them")
    snap(person, "quality-officer")
    for words in ("Supervision", "Leave"):
        person.sees(words)
    person.leave()


walk("Quality assurance",
     beyond=(auditing_the_files_of_a_month, learning_from_early_endings, what_shows_a_theme))
