"""The service's own rows, in a real browser: posts, leave, supervision, the action plan, the survey.

usage: check_pages_service.py ADDRESS PASSWORD SHOTS
"""

from walking import Person, problem, snap, walk


def keeping_a_post(browser, manner, _):
    """A vacant post is entered, held by an agency IRO, shown with who changed it and why, and withdrawn."""
    person = Person(browser, "officermanager", *manner)
    person.go("/service")
    person.sees("Posts", "Supervision and appraisal", "Action plan")
    person.looks_right("the service")
    snap(person, "service-first")
    person.follow("Posts")
    person.looks_right("posts")
    snap(person, "service-posts")
    before = person.rows()
    person.follow("Enter a post")
    person.type(fte="2")
    person.choose(isAdded="no")
    person.day("startedOn", 1, "March", 2023)
    person.is_refused("Save", "a post of two weeks in one", "more than 0 and at most 1 full-time equivalent")
    snap(person, "service-post-problem")
    person.type(fte="0.25")
    person.press("Save")
    person.sees("It is recorded.", "Vacant")
    if person.rows() != before + 1:
        problem(f"{person.manner}: {person.rows()} posts are shown, and were {before}")
    newest = person.page.locator("main tbody tr", has_text="0.25").first
    newest.locator("a").first.click()
    person.looks_right("a post")
    snap(person, "service-post")
    person.follow("Withdraw")
    person.is_refused("Withdraw", "a withdrawal without its reason", "Say why it is withdrawn")
    snap(person, "service-withdraw")
    person.type(why="It was entered to try it.")
    person.press("Withdraw")
    person.sees("It is withdrawn.")
    if person.rows() != before:
        problem(f"{person.manner}: {person.rows()} posts are left of {before}")
    person.leave()


def being_away(browser, manner, _):
    """Leave that would end before it starts is told beside its day, and kept once it is right."""
    person = Person(browser, "headofservice", *manner)
    person.go("/service/leave/new")
    person.choose(officer="1")
    person.choose(leaveKind="annual")
    year = 2030 + (0 if manner[0] else 2) + (0 if manner[1] == "wide" else 1)
    person.day("startedOn", 10, "May", year)
    person.day("endedOn", 9, "May", year)
    person.press("Save")
    person.sees("There is a problem", f"before it starts on 10 May {year}")
    if not person.page.locator("#endedOn-problem").count():
        problem(f"{person.manner}: it is not told beside the day of return")
    person.looks_right("leave that ends before it starts")
    person.day("endedOn", 20, "May", year)
    person.press("Save")
    person.sees("It is recorded.", f"10 May {year}")
    person.looks_right("leave")
    snap(person, "service-leave")
    person.page.locator("main tbody tr", has_text=f"10 May {year}").locator("a").first.click()
    person.follow("Withdraw")
    person.type(why="A walk through the service.")
    person.press("Withdraw")
    person.leave()


def supervising(browser, manner, _):
    """A session is recorded; the IRO sees their own and no other's."""
    person = Person(browser, "officermanager", *manner)
    person.go("/service/supervision?year=2022-23")
    person.sees("How supervision stands in 2022-23")
    person.looks_right("supervision")
    snap(person, "service-supervision")
    person.follow("Enter a session")
    person.choose(sessionKind="group")
    person.type(attended="5", topics="Letters to children\nMidpoint checks")
    person.day("heldOn", 30, "March", 2023)
    person.press("Save")
    person.sees("It is recorded.", "Letters to children")
    person.leave()
    officer = Person(browser, "iro", *manner)
    officer.go("/service")
    officer.sees("My supervision and appraisal")
    officer.looks_right("the service, for an IRO")
    snap(officer, "service-first-iro")
    officer.follow("My supervision and appraisal")
    officer.looks_right("own supervision")
    officer.sees_no("Letters to children")
    officer.leave()


def planning(browser, manner, _):
    """An action that is overdue is found by its count, and closed with what was done."""
    person = Person(browser, "auditor", *manner)
    person.go("/service/action-plan/new")
    words = f"Write to schools earlier ({person.manner})"
    person.type(text=words, chapter="Children in care", owner="head of service")
    person.day("openedOn", 1, "February", 2023)
    person.day("dueOn", 28, "February", 2023)
    person.press("Save")
    person.go("/service")
    person.page.locator(".heard-counts__link", has_text="Actions overdue").click()
    person.sees(words, "Overdue")
    person.looks_right("actions overdue")
    snap(person, "service-actions")
    person.page.locator("main tbody tr", has_text=words).locator("a").first.click()
    person.follow("Change")
    person.choose(status="done")
    person.is_refused("Save", "an action that is done on no day", "Give the day on which it was closed")
    person.day("closedOn", 30, "March", 2023)
    person.type(why="The letters went out.")
    person.press("Save")
    person.sees("It is recorded.", "Done")
    person.looks_right("an action")
    snap(person, "service-action")
    for path in ("themes", "priorities", "achievements", "iro-feedback", "training"):
        person.go(f"/service/{path}")
        person.looks_right(path)
        snap(person, f"service-{path}")
    person.leave()


def asking_children(browser, manner, _):
    """An analyst keeps answers and comments, without whose they are."""
    person = Person(browser, "analyst", *manner)
    person.go("/service")
    person.follow("Answers to the children")
    person.looks_right("answers")
    snap(person, "service-answers")
    person.follow("Enter an answer")
    person.day("answeredOn", 20, "March", 2023)
    person.choose(attends="all", reasonsNotAttending="other")
    person.is_refused("Save", "answers that contradict one another", "no reason for not attending")
    person.choose(attends="some")
    person.press("Save")
    person.sees("It is recorded.")
    person.go("/service/survey-comments/new")
    person.type(text=f"The room was cold ({person.manner}).")
    person.day("month", 2, "March", 2023)
    person.press("Save")
    person.sees("There is a problem", "by its month alone")
    person.day("month", 1, "March", 2023)
    person.press("Save")
    person.sees("The room was cold", "March 2023")
    person.looks_right("comments")
    person.leave()


def quoting(browser, manner, _):
    """A manager chooses the words of a comment that a report may quote, without a name."""
    person = Person(browser, "officermanager", *manner)
    person.go("/service/survey-comments")
    person.looks_right("comments, for a manager")
    person.page.locator("main tbody tr").first.locator("a").first.click()
    person.sees("In a published report")
    person.looks_right("a comment")
    snap(person, "service-comment")
    person.follow("Decide what may be quoted")
    person.looks_right("what may be quoted")
    person.type(quote="They listen, and so does Zed.")
    person.press("Save")
    person.sees("There is a problem", "“Zed” may be a name")
    person.looks_right("words with a name in them")
    snap(person, "service-quote-problem")
    person.type(quote="They listen.")
    person.press("Save")
    person.sees("What may be quoted of the comment is decided.", "They listen.")
    person.leave()


def telling_who_the_iro_is(browser, manner, _):
    """Who the IRO is, to be printed for a child."""
    person = Person(browser, "officermanager", *manner)
    person.go("/officers/1/profile")
    person.sees("Your IRO", "How to reach me")
    person.looks_right("who the IRO is")
    snap(person, "service-your-iro")
    person.leave()


walk(
    "The service",
    beyond=(
        keeping_a_post,
        being_away,
        supervising,
        planning,
        asking_children,
        quoting,
        telling_who_the_iro_is,
    ),
)
