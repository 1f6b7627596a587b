"""The journey of a review in a real browser: planned, held, written, decided, checked, completed.

usage: check_pages_reviews.py ADDRESS PASSWORD SHOTS

Every page of it: axe with no rule switched off, wide and narrow, empty and with what is wrong; no
sideways scrolling; one first heading. The journey itself is walked without scripts.
"""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ADDRESS, PASSWORD, SHOTS = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
SHOTS.mkdir(parents=True, exist_ok=True)
problems = []


def look(page, what):
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        page.screenshot(path=SHOTS / f"review-{what}-{width}.png", full_page=True)
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            problems.append(f"{what}: scrolls sideways at {width}")
        for violation in Axe().run(page).response["violations"]:
            nodes = "; ".join(n["html"][:120] for n in violation["nodes"][:2])
            problems.append(f"{what} at {width}: axe {violation['id']}: {nodes}")
    if page.locator("h1").count() != 1:
        problems.append(f"{what}: {page.locator('h1').count()} first headings")


def sign_in(browser, name, scripts):
    page = browser.new_context(java_script_enabled=scripts).new_page()
    page.goto(f"{ADDRESS}/sign-in")
    page.fill("#name", name)
    page.fill("#password", PASSWORD)
    page.click("main button[type=submit]")
    return page


def day(page, name, number, month, year):
    page.fill(f"[name={name}-day]", str(number))
    page.fill(f"[name={name}-month]", month)
    page.fill(f"[name={name}-year]", str(year))


def send(page, words):
    page.get_by_role("button", name=words).click()


def said(page, words):
    if words not in page.locator("main").inner_text():
        problems.append(f"{page.url} does not say: {words}")


def plan(page, child):
    page.goto(f"{ADDRESS}{child}/reviews/plan")
    send(page, "Save the plan")
    said(page, "There is a problem")
    day(page, "plannedFor", 14, "April", 2023)
    page.check("input[name=childChosePlace][value=yes]")
    page.check("input[name=trigger][value=IRO_REQUEST]")
    day(page, "triggerAroseOn", 30, "3", 2023)
    day(page, "reviewBy", 12, "4", 2023)
    send(page, "Save the plan")
    said(page, "it will be late")
    send(page, "Save the plan")
    said(page, "The plan of the review is kept.")


def hold(page, child):
    page.goto(f"{ADDRESS}{child}/reviews/hold")
    day(page, "heldOn", 30, "3", 2023)
    page.check("input[name=presence][value='in the room']")
    page.check("input[name=childSpoke][value=yes]")
    page.check("input[name=spokenWithAlone][value=yes]")
    page.fill("[name=attended]", "carer\nsocial worker")
    send(page, "Show what follows from this")
    said(page, "The code of participation that follows is PN")
    send(page, "Save")
    said(page, "How the review was held is recorded.")


def write(page, review):
    page.goto(f"{review}/notes")
    page.fill("[name=new-your-health-text]", "The asthma is better, and swimming goes on.")
    page.select_option("[name=new-your-health-audience]", "everyone")
    page.fill("[name=new-letter-to-the-child-text]", "Dear you, thank you for coming to your review.")
    send(page, "Save")
    said(page, "The notes and the letter are kept.")
    page.goto(f"{review}/decisions")
    page.fill("[name=new-1-text]", "Find a swimming club.")
    page.fill("[name=new-1-owner]", "carer")
    day(page, "new-1-due", 1, "June", 2023)
    send(page, "Save")
    said(page, "The decisions are kept.")
    page.goto(f"{review}/send")
    page.check("input[name=changesPlan][value=no]")
    send(page, "Send the decisions")
    page.goto(f"{review}/complete")
    send(page, "Complete the record")
    said(page, "The record of the review is complete.")


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    plain = sign_in(browser, "iro", False)
    plain.goto(f"{ADDRESS}/children?whose=mine&order=name")
    children = [a.get_attribute("href") for a in plain.locator("tbody th a").all()]
    child = children[0]
    plan(plain, child)
    hold(plain, child)
    review = plain.url.split("?")[0]
    write(plain, review)
    seeing = sign_in(browser, "iro", True)
    for name in ("", "/meeting", "/notes", "/decisions", "/quality", "/watched", "/check", "/send",
                 "/complete", "/record", "/shared"):
        seeing.goto(review + name)
        look(seeing, name.strip("/") or "tasks")
    for name in ("plan", "plan/1", "plan/1/postpone", "plan/1/adjourn", "hold", "2023-04-14"):
        answer = seeing.goto(f"{ADDRESS}{child}/reviews/{name}")
        if answer.status == 200:
            look(seeing, name.replace("/", "-"))
    seeing.goto(f"{ADDRESS}{child}/reviews/plan")
    send(seeing, "Save the plan")
    look(seeing, "plan-wrong")
    seeing.goto(f"{ADDRESS}{child}/reviews")
    look(seeing, "section")
    seeing.goto(f"{review}/record")
    seeing.emulate_media(media="print")
    seeing.pdf(path=SHOTS / "review-record.pdf")
    browser.close()

for problem in problems:
    print(problem)
print(f"The journey of a review: {len(problems)} problems")
sys.exit(1 if problems else 0)
