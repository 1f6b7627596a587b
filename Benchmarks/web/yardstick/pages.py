"""The yardstick of the load: the same addresses over the same SQLite file, as a Django service has them.

It does less than Heard does: no due days, no duties, no tiers. What both do alike: a session, who may
open which child, a durable entry in a chained log of views before a page is shown, the rows of the section
that was asked for, a page of about the same size, compressed.
"""

import csv
import datetime
import hashlib
import os

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models, transaction
from django.http import HttpResponse, HttpResponseForbidden, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.template import engines
from django.urls import path

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = datetime.date(2023, 3, 31)

settings.configure(
    SECRET_KEY=os.urandom(32).hex(),
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ["YARDSTICK_DATABASE"],
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                "PRAGMA cache_size = -65536",
            },
        }
    },
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.sessions"],
    MIDDLEWARE=[
        "django.middleware.gzip.GZipMiddleware",
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [HERE],
            "OPTIONS": {"context_processors": ["django.template.context_processors.csrf"]},
        }
    ],
    USE_TZ=False,
)
django.setup()


def table(name, key="number", child=True, **fields):
    """A model over a table that is there already."""
    body = {
        "__module__": __name__,
        "Meta": type("Meta", (), {"managed": False, "db_table": name, "app_label": "yardstick"}),
        key: models.IntegerField(primary_key=True),
    }
    if child and key != "child":
        body["child"] = models.IntegerField()
    for field in fields.pop("texts", "").split():
        body[field] = models.TextField(null=True)
    for field in fields.pop("numbers", "").split():
        body[field] = models.IntegerField(null=True)
    return type(name[0].upper() + name[1:], (models.Model,), body)


Description = table("childDescription", "child", texts="name preferredName bornOn sex")
Episode = table("episode", "child", texts="startedOn legalStatus placement ceasedOn")
Review = table("review", "child", texts="heldOn participation")
Worker = table("socialWorkerEpisode", "child", texts="worker startedOn endedOn")
Officer = table("officer", child=False, texts="name")
Appointment = table("appointment", numbers="officer", texts="appointmentKind appointedAt endedOn")
Plan = table("reviewPlan", texts="plannedFor venue mode")
Meeting = table("reviewMeeting", texts="heldOn venue mode presence viewsMedium reasonNotAttending")
Record = table("reviewRecord", texts="heldOn decisionsSentOn respondedOn completedOn distributedOn")
Decision = table("reviewDecision", texts="heldOn text owner dueOn status evidence")
Item = table("monitoredItem", texts="item lastOn dueOn note")
Visit = table("visit", texts="visitedOn contactKind note", numbers="officer wasAlone")
Midpoint = table("midpointCheck", texts="checkedOn progress note")
Intervention = table("intervention", texts="raisedOn issue text outcome endedOn")
Escalation = table("escalation", texts="openedOn reason text outcome resolvedOn")
Person = table("personInvolved", texts="name relationship")

# What each section of a record shows: the model, its columns, the newest first by one of them.
SECTIONS = {
    "": [(Plan, "plannedFor venue mode", "plannedFor"), (Item, "item lastOn dueOn", "dueOn")],
    "reviews": [
        (Meeting, "heldOn venue mode presence", "heldOn"),
        (Record, "heldOn completedOn distributedOn", "heldOn"),
    ],
    "plans": [
        (Decision, "heldOn text owner dueOn status", "heldOn"),
        (Item, "item lastOn dueOn note", "dueOn"),
    ],
    "voice": [(Meeting, "heldOn presence viewsMedium reasonNotAttending", "heldOn")],
    "visits": [
        (Visit, "visitedOn contactKind wasAlone note", "visitedOn"),
        (Midpoint, "checkedOn progress note", "checkedOn"),
    ],
    "challenges": [
        (Intervention, "raisedOn issue text outcome", "raisedOn"),
        (Escalation, "openedOn reason text outcome", "openedOn"),
    ],
    "people": [(Worker, "worker startedOn endedOn", "startedOn")],
}


def page(name, request, **context):
    html = engines["django"].get_template(name).render(context, request)
    return HttpResponse(html, headers={"Cache-Control": "no-store"})


def signed_in(view):
    def answer(request, **arguments):
        if "officer" not in request.session:
            return HttpResponseRedirect("/sign-in")
        return view(request, **arguments)

    return answer


def may_open(request, child):
    return Appointment.objects.filter(
        child=child, officer=request.session["officer"], endedOn=None
    ).exists()


def note(request, child, purpose):
    """One entry of the log, chained to the one before; the transaction is on disk when it ends."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT number, hash FROM yardstickLog ORDER BY number DESC LIMIT 1")
        number, before = cursor.fetchone() or (0, "")
        fields = [number + 1, str(datetime.datetime.now()), request.session["name"], purpose, child]
        digest = hashlib.sha256(repr([*fields, before]).encode()).hexdigest()
        cursor.execute("INSERT INTO yardstickLog VALUES (%s, %s, %s, %s, %s, %s)", [*fields, digest])


@signed_in
def child(request, child, section=""):
    if not may_open(request, child):
        return HttpResponseForbidden()
    note(request, child, "The child's record was shown.")
    described = Description.objects.filter(child=child).first()
    tables = []
    for model, columns, order in SECTIONS[section]:
        columns = columns.split()
        rows = model.objects.filter(child=child).order_by("-" + order).values_list(*columns)[:50]
        tables.append({"columns": columns, "rows": list(rows)})
    return page(
        "record.html",
        request,
        number=child,
        described=described,
        officer=Officer.objects.get(number=request.session["officer"]),
        worker=Worker.objects.filter(child=child).order_by("-startedOn").first(),
        episode=Episode.objects.filter(child=child).order_by("-startedOn").first(),
        last=Review.objects.filter(child=child).order_by("-heldOn").first(),
        sections=SECTIONS,
        section=section,
        tables=tables,
    )


def caseload(request):
    """The officer's children with what a list shows of each, in one query."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT a.child, d.name, d.bornOn, e.legalStatus, e.placement, MAX(r.heldOn)
            FROM appointment a
            JOIN childDescription d ON d.child = a.child
            LEFT JOIN episode e ON e.child = a.child AND e.ceasedOn IS NULL
            LEFT JOIN review r ON r.child = a.child
            WHERE a.officer = %s AND a.endedOn IS NULL GROUP BY a.child ORDER BY d.name
            """,
            [request.session["officer"]],
        )
        names = ["number", "name", "bornOn", "status", "placement", "last"]
        return [dict(zip(names, row)) for row in cursor.fetchall()]


@signed_in
def children(request, **_):
    rows = caseload(request)
    for row in rows:
        row["due"] = row["last"] and str(
            datetime.date.fromisoformat(row["last"]) + datetime.timedelta(days=183)
        )
    first = 50 * (int(request.GET.get("page", 1)) - 1)
    overdue = sum(1 for row in rows if row["due"] and row["due"] < str(TODAY))
    return page("list.html", request, rows=rows[first : first + 50], count=len(rows), overdue=overdue)


@signed_in
def children_file(request):
    answer = HttpResponse(content_type="text/csv")
    writer = csv.writer(answer)
    writer.writerow(["number", "name", "born", "status", "placement", "last review"])
    for row in caseload(request):
        writer.writerow(row.values())
    return answer


@signed_in
def new_visit(request, child):
    if not may_open(request, child):
        return HttpResponseForbidden()
    note(request, child, "The child's record was shown.")
    day = datetime.date(*(int(request.POST[f"visitedOn-{part}"]) for part in ("year", "month", "day")))
    with transaction.atomic():
        number = (Visit.objects.aggregate(last=models.Max("number"))["last"] or 0) + 1
        Visit.objects.create(
            number=number,
            child=child,
            visitedOn=str(day),
            officer=request.session["officer"],
            contactKind=request.POST["contactKind"],
            wasAlone=1,
            note=request.POST["note"],
        )
        note(request, child, "A visit was recorded.")
    return HttpResponseRedirect(f"/children/{child}/visits")


def sign_in(request):
    """As the officer with most children: what a password costs is not what is measured."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT officer FROM appointment WHERE endedOn IS NULL "
            "GROUP BY officer ORDER BY COUNT(*) DESC LIMIT 1"
        )
        request.session["officer"] = cursor.fetchone()[0]
    request.session["name"] = "yardstick"
    return HttpResponse(get_token(request), content_type="text/plain")


urlpatterns = [
    path("sign-in", sign_in),
    path("", children),
    path("children", children),
    path("work/<str:list>", children),
    path("children.csv", children_file),
    path("children/<int:child>/visits/new", new_visit),
    path("children/<int:child>", child),
    path("children/<int:child>/<str:section>", child),
]


def prepare():
    """The tables that Django and the log need beside those that are there."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE IF NOT EXISTS yardstickLog (number INTEGER PRIMARY KEY, at TEXT, by TEXT, "
            "purpose TEXT, child INTEGER, hash TEXT)"
        )


if __name__ == "__main__":
    prepare()
else:
    application = get_wsgi_application()
