"""Signing in, Today, lists, names and figures, in a real browser.

usage: check_pages_lists.py ADDRESS PASSWORD SHOTS
"""

import re

from walking import ADDRESS, Person, problem, walk


def signing_in_and_out(browser, manner, _):
    """Somebody mistypes, is told so without being told more, signs in, and leaves."""
    person = Person(browser, "nobody-of-this-name", *manner)
    person.sees("There is a problem")
    person.looks_right("sign-in refused")
    person.sign_in("iro")
    person.sees("Today")
    person.page.get_by_role("button", name="Sign out").click()
    person.go("/children")
    person.sees("Sign in")
    if person.page.locator("#password").count() != 1:
        problem(f"{person.manner}: a page is open after signing out")
    person.leave()


def from_today_to_exactly_that_many_rows(browser, manner, _):
    """Every count on Today leads to a list of as many rows; an empty one says so in a sentence."""
    person = Person(browser, "iro", *manner)
    counts = [
        (int(link.locator(".heard-counts__number").inner_text()), link.get_attribute("href"))
        for link in person.page.locator(".heard-counts__link").all()]
    if len(counts) < 8:
        problem(f"{person.manner}: Today has {len(counts)} counts")
    for number, href in counts:
        person.go(href)
        for _ in range(3):
            if person.rows() == number:
                break
            # Others are at work in the same authority: what differs is looked at once more.
            person.go("/")
            link = person.page.locator(f'.heard-counts__link[href="{href}"]')
            number = int(link.locator(".heard-counts__number").inner_text())
            person.go(href)
        else:
            problem(f"{person.manner}: {href} has {person.rows()} rows, and Today said {number}")
        if number == 0:
            person.sees("There are no")
    person.looks_right("a list of work")
    person.leave()


def finding_a_child_by_name(browser, manner, _):
    """A name is typed; the child's record opens, and no name is in its address or title."""
    person = Person(browser, "iro", *manner)
    person.go("/children?whose=mine&order=name")
    name = person.page.locator("main tbody th a").first.inner_text()
    person.go("/")
    person.type(name=name)
    person.press("Find")
    if re.search(r"/children/\d+$", person.path) is None:
        person.sees("Children found", name)
        person.looks_right("several children of a name")
        person.follow(name)
    person.sees(name, "Next review")
    for part in name.split():
        if part in person.page.url or part in person.page.title():
            problem(f"{person.manner}: a child's name is in the address or the title of {person.path}")
    person.go("/")
    person.type(name="Xyzzy Nobodyson")
    person.press("Find")
    person.sees("No child whom you may see is called that.")
    person.looks_right("no child of a name")
    person.leave()


def filtering_and_saving_a_view(browser, manner, _):
    """A list is narrowed, taken out as a file with the same rows, saved as a view, and opened again."""
    person = Person(browser, "iro", *manner)
    person.go("/children?whose=mine")
    all_of_them = person.rows()
    if not person.page.locator("#status").is_visible():
        person.page.locator(".heard-filter summary").click()
    person.choose(status="full-care-order")
    person.press("Apply filters")
    narrowed = person.rows()
    if not 0 < narrowed < all_of_them:
        problem(f"{person.manner}: the filter leaves {narrowed} of {all_of_them}")
    person.looks_right("a list that is filtered")
    person.go("/children?whose=all&team=" + person.page.locator("#team option").nth(1).get_attribute("value"))
    if not person.rows():
        problem(f"{person.manner}: a team has no children")
    person.looks_right("the children of a team")
    person.go("/children?whose=mine&status=full-care-order")
    href = person.page.get_by_role("link", name="Download these rows as CSV").get_attribute("href")
    lines = person.context.request.get(ADDRESS + href).text().strip().splitlines()
    if len(lines) != narrowed + 1:
        problem(f"{person.manner}: the file has {len(lines) - 1} rows, and the list {narrowed}")
    name = f"Care orders {'with' if manner[0] else 'without'} {manner[1]}"
    person.page.locator("summary", has_text="Saved views").click()
    person.type(name=name)
    person.press("Save the view")
    person.sees("The view is saved")
    person.go("/children")
    person.page.locator("summary", has_text="Saved views").click()
    person.follow(name)
    if person.rows() != narrowed:
        problem(f"{person.manner}: the saved view has {person.rows()} rows, and had {narrowed}")
    person.leave()


def giving_children_to_another_iro(browser, manner, _):
    """A manager looks at what giving children to another IRO would do, and gives them once it is explained."""
    person = Person(browser, "officermanager", *manner)
    person.go("/officers")
    # Not the IRO whose own children other walks go through.
    person.page.locator("main table a[href^='/officers/']").nth(2).click()
    person.follow("Give several children to another IRO")
    person.looks_right("giving children to another IRO")
    person.is_refused("Continue", "giving children to another IRO, with what is wrong", "Tick at least one child", "why does the IRO change")
    person.page.locator("main input[name=child]").first.check()
    person.page.locator("main [name=officer]").last.check()
    person.type(reasonEnded="Fewer days of work")
    person.choose(siblingException="size of the group")
    person.type(parentAndChildReason="Agreed by the manager.")
    person.press("Continue")
    person.sees("Check before the IRO changes", "The caseload of both")
    person.looks_right("a look at giving children to another IRO")
    person.press("Save")
    person.sees("Done: 1")
    person.looks_right("children given to another IRO")
    person.leave()


def the_same_work_for_several(browser, manner, _):
    """An IRO writes the same work into the records of two children, after a look at it."""
    person = Person(browser, "iro", *manner)
    person.go("/children?whose=mine")
    person.follow("Record the same work for several of these children")
    person.is_refused("Continue", "the same work for several, with what is wrong", "Tick at least one child")
    for box in person.page.locator("main input[name=child]").all()[:2]:
        box.check()
    person.choose(footprintKind="view of the plan for court")
    person.type(note="Spoken of at the team meeting.")
    person.press("Continue")
    person.sees("Check before it is recorded")
    person.looks_right("a look at the same work for several")
    person.press("Save")
    person.sees("Done: 2")
    person.leave()


def from_a_figure_to_the_child(browser, manner, _):
    """A figure is opened, how it is worked out is read, and its rows lead to a child's record."""
    person = Person(browser, "iro", *manner)
    person.go("/figures")
    person.looks_right("figures")
    person.follow("Reviews held late")
    person.page.locator("summary", has_text="How this is worked out").click()
    person.sees("Value", "How this is worked out")
    person.looks_right("a figure")
    person.follow("The rows behind this figure")
    person.looks_right("the rows of a figure")
    child = person.page.locator("main tbody th a").first
    name = child.inner_text()
    child.click()
    person.sees(name)
    person.leave()


walk("Lists, names and figures", signing_in_and_out, from_today_to_exactly_that_many_rows,
     finding_a_child_by_name, filtering_and_saving_a_view,
     beyond=(giving_children_to_another_iro, the_same_work_for_several, from_a_figure_to_the_child))
