"""What the service sets for itself, in a real browser: policies from a day on, and figures of others.

usage: check_pages_settings.py ADDRESS PASSWORD SHOTS
"""

from walking import MANNERS, Person, problem, snap, walk

POLICY = "/policies/disputes.repeat-months"


def setting_a_policy(browser, manner, _):
    """A value that cannot be is told beside its field; one from a day on is looked at, set, and taken back."""
    year = 2040 + MANNERS.index(manner)
    person = Person(browser, "headofservice" if manner[0] else "administrator", *manner)
    person.go("/service" if manner[0] else "/status")
    person.follow("Policies")
    person.looks_right("policies")
    snap(person, "settings-policies")
    person.page.locator(f"main a[href='{POLICY}']").click()
    person.sees("Why it is open", "Where it stands")
    person.follow("Set from a day on")
    person.type(value="many", why=f"Agreed for {year}.")
    person.day("from", 1, "April", year)
    person.is_refused("Continue", "a policy that cannot be", "a whole number")
    person.type(value="7")
    person.press("Continue")
    person.sees(f"From 1 April {year}", "Until the day before")
    person.looks_right("a policy before it is set")
    snap(person, "settings-preview")
    person.press("Change what I typed")
    person.type(value="8")
    person.press("Continue")
    person.press("Save")
    person.sees("The policy is set.", "8, not yet", f"1 April {year}")
    person.looks_right("a policy that is set")
    snap(person, "settings-policy")
    person.page.locator(f"main a[href$='take-back?from={year}-04-01']").click()
    person.is_refused("Continue", "a policy taken back without a reason", "Enter an answer: why is it taken back?")
    person.type(why="It was set to try it.")
    person.press("Continue")
    person.press("Save")
    person.sees("It is taken back.")
    if person.page.locator(f"main a[href$='take-back?from={year}-04-01']").count():
        problem(f"{person.manner}: a policy that was taken back is still set")
    person.leave()


def figures_of_others(browser, manner, _):
    """Residents are entered with their source, corrected for a reason, and taken out."""
    place = f"Area {MANNERS.index(manner)}"
    person = Person(browser, "analyst", *manner)
    person.go("/figures")
    person.follow("Figures of others")
    person.looks_right("figures of others")
    snap(person, "settings-reference")
    person.follow("Enter a number of residents")
    person.type(whose=place, value="8140.5")
    person.day("on", 31, "March", 2023)
    person.press("Save")
    person.sees("There is a problem", "Enter an answer: where was it published?")
    person.type(source="Office for National Statistics, mid-2022 estimates")
    person.is_refused("Save", "residents that there cannot be", "a whole number from 1 up")
    person.type(value="8140")
    person.press("Save")
    person.sees("The figure is kept.", place, "8140")
    person.follow(place)
    person.type(value="8150", why="A revised release.")
    person.looks_right("a figure of others")
    snap(person, "settings-figure")
    person.press("Save")
    person.sees("The figure is kept.", "8150")
    person.follow(place)
    person.follow("Take this figure out")
    person.type(why="It was entered to try it.")
    person.press("Take it out")
    person.sees("The figure is taken out.")
    person.sees_no(place)
    person.leave()


def figures_from_a_file(browser, manner, _):
    """Of a file what is right is taken and what is wrong is told by row and column; mended it is taken whole."""
    places = [f"District {number} of manner {MANNERS.index(manner)}" for number in (1, 2)]
    person = Person(browser, "analyst", *manner)
    person.go("/reference-figures")
    person.follow("Enter figures from a file")
    person.press("Take the figures in")
    person.sees("There is a problem", "Choose the file")
    person.looks_right("a file of figures that was not chosen")

    def send(second):
        rows = [f"residents.under_18,area,{place},2023-03-31,{value},A release"
                for place, value in zip(places, ("8140", second))]
        text = "\n".join(["measure,dimension,key,period,value,source"] + rows)
        person.page.set_input_files("main [name=file]", {
            "name": "figures.csv", "mimeType": "text/csv", "buffer": text.encode()})
        person.type(why="The release of March.")
        person.press("Take the figures in")

    send("many")
    person.sees("Figures of the file that are right: 1.", "Row 3, value: The value \"many\" is not a number.")
    person.looks_right("a file of figures with what is wrong")
    snap(person, "settings-file")
    send("9000")
    person.sees("The figures of the file are kept.", *places)
    person.leave()


walk("What the service sets", beyond=(setting_a_policy, figures_of_others, figures_from_a_file))
