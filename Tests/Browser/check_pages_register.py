"""What happens to a child, entered in a real browser: coming into care, moving, going missing, another team, the home.

usage: check_pages_register.py ADDRESS PASSWORD SHOTS
"""

import datetime

from walking import Person, children_of_iro, walk


def admitting_a_child(browser, manner, _):
    """A child comes into care, the clock is shown before saving, and the child gets an IRO."""
    person = Person(browser, "officermanager", *manner)
    person.go("/children")
    person.follow("Enter a child who came into care")
    person.is_refused("Continue", "an admission with nothing in it")
    person.type(localIdentifier=f"97{datetime.datetime.now():%H%M%S%f}", name="Robin Brindlecombe",
                preferredName="Rob")
    person.day("bornOn", 3, "May", 2015)
    person.choose(sex="male", legalStatus="V2", placement="U6", need="N1")
    person.day("startedOn", 30, "March", 2023)
    # The day before the demonstration's: at night no hour of its own day has come yet.
    person.day("notifiedOn", 30, 3, 2023)
    person.type(notifiedTime="10:15", notifiedBy="Front door")
    person.press("Continue")
    # 20 working days after 30 March 2023, with Good Friday, Easter Monday and the May bank holiday left out.
    person.sees("due by Tuesday 2 May 2023")
    person.looks_right("an admission before saving")
    person.press("Save")
    person.sees("Name the IRO or a cover")
    person.looks_right("an allocation")
    person.page.locator("main [name=officer]").first.check()
    person.choose(appointmentKind="allocated")
    person.day("from", 31, "March", 2023)
    person.press("Save")
    if "/allocate" in person.path:
        person.sees("Done")
    child = person.path.split("/")[2].split("?")[0]
    person.go(f"/children/{child}")
    person.sees("Rob", "2 May 2023", "Voluntary agreement")
    person.sees_no("No IRO")
    person.leave()


def moving_and_answering(browser, manner, child):
    """A child moves without a plan; the effect is shown first; the IRO answers the change from Today."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/register/move")
    person.page.fill("main [name=startedOn-day]", "")
    person.is_refused("Continue", "a move with what is wrong")
    person.day("startedOn", 31, "March", 2023)
    person.choose(placement="K2", wasPlanned="no")
    person.press("Continue")
    person.sees("The next review ", "Children's home")
    person.looks_right("a move before saving")
    person.press("Save")
    person.sees("31 March 2023")
    person.looks_right("the register")
    person.go("/changes")
    answer = person.page.locator(f"main a[href*='{child}/changes/answer?change=new-placement']")
    answer.first.click()
    person.choose(answer="early review called")
    person.is_refused("Save", "an answer with what is wrong")
    person.choose(answer="contact made")
    person.type(reason="I rang the home, and spoke with the child.")
    person.press("Save")
    person.sees("What changed")
    if person.page.locator(f"main a[href*='{child}/changes/answer?change=new-placement&on=2023-03-31']").count():
        person.sees("the change of the child, answered already")
    person.go(f"{child}/history")
    person.sees("31 March 2023")
    person.leave()


def going_missing_and_coming_back(browser, manner, child):
    """A child is missing, is on the record as missing, and is entered as back."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/register/missing")
    person.press("Continue")
    person.sees("There is a problem")
    person.choose(kind="M")
    person.day("startedOn", 31, "March", 2023)
    person.press("Continue")
    person.press("Save")
    person.go(f"{child}/safeguarding")
    person.sees("31 March 2023")
    person.looks_right("safeguarding")
    person.go(f"{child}/register")
    person.follow("Enter that the child came back")
    person.looks_right("coming back")
    person.day("endedOn", 31, "March", 2023)
    person.press("Continue")
    person.press("Save")
    person.go(f"{child}/register")
    person.sees("Enter that the child is missing")
    person.leave()


def another_team_and_the_home_area(browser, manner, child):
    """The time with one team is ended before another takes over; from where the child comes is kept beside it."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/people")
    person.looks_right("people")
    person.follow("Record a team")
    person.is_refused("Save", "a team with nothing in it")
    person.type(team="North", teamManager="Wes Manager")
    person.press("Save")
    person.sees("There is a problem", "End that time first.")
    person.go(f"{child}/people")
    person.page.locator("main tr:has-text('Now') a[href*='/teams/'][href$='/change']").first.click()
    # The same team under another manager: who sees the record stays as it was for other walks.
    team = person.page.input_value("main [name=team]")
    person.day("endedOn", 30, "March", 2023)
    person.type(why="Its manager left.")
    person.press("Save")
    person.sees("It is corrected", "30 March 2023")
    person.follow("Record a team")
    person.type(team=team, teamManager="Wes Manager")
    person.press("Save")
    person.sees("The team is recorded.", "Wes Manager")
    person.follow("Record a home area")
    person.is_refused("Save", "a home area with nothing in it")
    person.type(area="Northgate")
    person.press("Save")
    person.sees("The home area is recorded.", "Northgate")
    person.looks_right("people, with another team and a home area")
    person.leave()


def judging_where_the_child_lives(browser, manner, child):
    """A home is judged unsuitable, for a reason that stands with the child's plans until it is put right."""
    person = Person(browser, "iro", *manner)
    person.go(f"{child}/plans")
    person.follow("Judge where the child lives")
    person.day("judgedOn", 31, "Smarch", 2023)
    person.choose(isSuitable="no")
    reason = f"The lock of the door is broken ({person.manner})."
    person.type(reason=reason)
    person.is_refused("Save", "a judgement of a home on no day", "must be a real date")
    person.day("judgedOn", 31, "March", 2023)
    person.press("Save")
    person.sees("What you judged of the child’s home is recorded.", reason)
    person.looks_right("plans, with a judgement of the home")
    person.follow_in_row(reason, "change")
    person.day("endedOn", 31, "March", 2023)
    person.type(why="It was mended the same day.")
    person.press("Save")
    person.sees("It is corrected", reason)
    person.go(f"{child}/history")
    person.sees("It was mended the same day.")
    person.leave()


walk("The register", admitting_a_child, moving_and_answering,
     beyond=(going_missing_and_coming_back, another_team_and_the_home_area, judging_where_the_child_lives),
     prepare=children_of_iro(4, 8))
