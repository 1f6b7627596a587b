"""Kills the service while people save in it, lets its disk and its clock fail, and looks for what was
acknowledged.

Runs outside the process, as browsers do: it signs in, sends forms, and keeps a list of the saves that were
answered. After each kill it starts the service anew, sends again what was never answered (with the key that
each form carries), and reads the database itself: nothing acknowledged may be missing, nothing be there
twice, and the audit must be whole.

    serving.py HEARD --kills N [--server URL] --power FILE --faults FILE

kinds of trouble: the service is killed (SIGKILL); power is lost; PostgreSQL itself is killed; the disk is
full, fails, or can only be read; the clock is set back.
"""

import argparse
import http.client
import os
import random
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import uuid

from torture import Server, Trouble, keep_as_durable, lose_power

WRITERS = 4
FORM = {"visitedOn-day": "30", "visitedOn-month": "3", "visitedOn-year": "2023", "contactKind": "call",
        "wasAlone": "yes"}


class Saves:
    """Every save that was sent, by its key: what it said, and whether it was answered."""

    def __init__(self):
        self.lock = threading.Lock()
        self.waiting, self.acknowledged, self.refused = {}, set(), 0

    def send(self, client, key=None):
        """Sends a save, or one again; answers what the service said, nothing where it said nothing."""
        key = key or uuid.uuid4().hex
        with self.lock:
            child = self.waiting.setdefault(key, random.choice(client.children))
        fields = {**FORM, "note": key, "save": key}
        status, page, place = client.post(f"/children/{child}/visits/new", fields)
        if place.startswith("/sign-in"):
            # The session has run out: what was typed waits in the form.
            client.sign_in()
            status, page, place = client.post(f"/children/{child}/visits/new", fields)
        with self.lock:
            if status == 303 and not place.startswith("/sign-in"):
                self.acknowledged.add(key)
                self.waiting.pop(key)
            elif status is not None:
                self.refused += 1
        return status, page


class Client:
    """A browser that is signed in."""

    def __init__(self, port):
        self.port, self.cookie, self.token, self.children, self.password = port, "", "", [], ""
        self.lock = threading.Lock()
        self.here = threading.local()

    def ask(self, method, path, fields=None):
        """Status, headers and page; nothing where the connection ends first."""
        try:
            if not getattr(self.here, "line", None):
                self.here.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            headers = {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"}
            body = urllib.parse.urlencode(fields) if fields is not None else None
            self.here.line.request(method, path, body, headers)
            answer = self.here.line.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        except (OSError, http.client.HTTPException):
            self.here.line = None
            return None, None, ""

    def post(self, path, fields):
        status, headers, page = self.ask("POST", path, {**fields, "token": self.token})
        return status, page, (headers or {}).get("Location") or ""

    def sign_in(self):
        with self.lock:
            self.sign_in_alone()

    def sign_in_alone(self):
        _, headers, page = self.ask("GET", "/sign-in")
        self.cookie = headers["Set-Cookie"].split(";")[0]
        form = re.search(r'name="form" value="([0-9a-f]+)"', page).group(1)
        fields = {"form": form, "name": "iro", "password": self.password, "code": "", "then": ""}
        status, headers, _ = self.ask("POST", "/sign-in", fields)
        if status != 303:
            raise Trouble(f"signing in was answered by {status}")
        found = [v.split(";")[0] for v in headers.get_all("Set-Cookie") if not v.split(";")[0].endswith("=")]
        self.cookie = "; ".join(found)
        page = self.ask("GET", "/children?whose=mine")[2]
        self.children = re.findall(r'href="/children/(\d+)"', page)
        self.token = re.search(r'name="token" value="([0-9a-f]+)"', page).group(1)


class Service:
    """`heard serve` in a process of its own."""

    def __init__(self, heard, database, environment=None):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.log = tempfile.NamedTemporaryFile("w+", prefix="heard-serving-", suffix=".log")
        self.process = subprocess.Popen(
            [heard, "serve", "--database", database, "--port", str(self.port)], stdout=self.log,
            stderr=subprocess.STDOUT,
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no", **(environment or {})})
        self.client = Client(self.port)
        for _ in range(600):
            if "Serving on" in self.said() and self.client.ask("GET", "/health/live")[0] == 200:
                break
            if self.process.poll() is not None:
                raise Trouble(f"the service does not start: {self.said()[-400:]}")
            time.sleep(0.05)
        self.client.password = re.search(r"^with the password (\S+)$", self.said(), re.M).group(1)
        self.client.sign_in()

    def said(self):
        with open(self.log.name, encoding="utf-8") as log:
            return log.read()

    def load(self, saves, seconds, meanwhile=None):
        """Saves from several browsers for so long, or until nobody answers."""
        end = time.monotonic() + seconds

        def work():
            while time.monotonic() < end and saves.send(self.client)[0] is not None:
                pass

        writers = [threading.Thread(target=work, daemon=True) for _ in range(WRITERS)]
        for writer in writers:
            writer.start()
        time.sleep(seconds / 2)
        if meanwhile:
            meanwhile()
        for writer in writers:
            writer.join(timeout=60)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        if self.process.wait(timeout=60) != 0:
            raise Trouble(f"the service did not end as it should: {self.said()[-400:]}")


def notes(database):
    """The note of every visit that the database holds."""
    sql = "SELECT note FROM visit WHERE note IS NOT NULL"
    if not database.startswith("postgres"):
        with sqlite3.connect(database) as connection:
            return [row[0] for row in connection.execute(sql)]
    return subprocess.run(
        ["psql", "-qtA", database, "-c", sql], check=True, capture_output=True, text=True
    ).stdout.splitlines()


def check(heard, database, saves, title, is_whole=False):
    found = notes(database)
    held = set(found)
    sent = saves.acknowledged | set(saves.waiting)
    ours = [note for note in found if note in sent]
    if len(set(ours)) != len(ours):
        raise Trouble(f"{title}: a save happened twice")
    if is_whole and not saves.acknowledged:
        raise Trouble(f"{title}: nothing was acknowledged, so nothing was tested")
    lost = saves.acknowledged - held
    if lost:
        raise Trouble(
            f"{title}: {len(lost)} of {len(saves.acknowledged)} acknowledged saves are lost, such as "
            f"{sorted(lost)[0]}")
    if is_whole:
        answer = subprocess.run([heard, "verify", "--database", database], capture_output=True, text=True)
        if answer.returncode != 0:
            raise Trouble(f"{title}: the audit is not whole: {answer.stdout}{answer.stderr}")


def send_again(service, saves):
    for key in list(saves.waiting):
        status, page = saves.send(service.client, key)
        if status != 303:
            raise Trouble(f"a save that was sent again was answered by {status}: {page[:300]}")


def torture(heard, database, kills, dice, power=None, server=None):
    """Kills the service so many times while people save."""
    saves, folder = Saves(), os.path.dirname(database)
    for number in range(kills):
        loses_power = power is not None and number % 3 == 2
        crashes = server is not None and number % 3 == 2
        if loses_power:
            keep_as_durable(folder)
        service = Service(
            heard, database, {"LD_PRELOAD": power, "HEARD_WATCHED": folder} if loses_power else None)
        send_again(service, saves)
        service.load(
            saves, dice.uniform(0.3, 1.2), lambda: (server.kill() if crashes else None, service.kill()))
        if loses_power:
            lose_power(folder)
            for name in os.listdir(folder):
                if name.endswith(".durable"):
                    os.remove(f"{folder}/{name}")
        if crashes:
            server.start()
        check(heard, database, saves, f"kill {number}", is_whole=number % 5 == 4 or number == kills - 1)
    service = Service(heard, database)
    send_again(service, saves)
    service.stop()
    check(heard, database, saves, "at the end", is_whole=True)
    return len(saves.acknowledged)


FAULTS = {
    "ENOSPC": "the disk is full", "EIO": "the disk fails", "EROFS": "the disk can only be read",
    "CLOCK": "the clock is set back",
}


def failing(heard, database, library):
    """Lets the disk and the clock fail while people save: what is refused is refused calmly, and it goes on."""
    folder = os.path.dirname(database)
    word = tempfile.NamedTemporaryFile("w", prefix="heard-fault-")
    saves = Saves()
    service = Service(
        heard, database, {"LD_PRELOAD": library, "HEARD_WATCHED": folder, "HEARD_FAULT": word.name})
    for fault, title in FAULTS.items():
        service.load(saves, 0.5)
        refused, kept = saves.refused, len(saves.acknowledged)
        with open(word.name, "w", encoding="utf-8") as file:
            file.write(fault)
        service.load(saves, 1)
        status, page = saves.send(service.client)
        with open(word.name, "w", encoding="utf-8") as file:
            file.write("")
        if service.process.poll() is not None:
            raise Trouble(f"{title}: the service ended: {service.said()[-600:]}")
        if fault != "CLOCK":
            if saves.refused == refused:
                raise Trouble(f"{title}: no save was refused, so nothing was tested")
            if status is None or "<h1" not in page or re.search(r"SQLite|disk I/O|errno|Swift", page):
                raise Trouble(f"{title}: was answered by {status}, and no calm page: {page[-600:]}")
        elif len(saves.acknowledged) == kept:
            raise Trouble(f"{title}: nothing could be saved")
        send_again(service, saves)
        check(heard, database, saves, title)
        print(f"  {title}: {saves.refused - refused} saves refused, then kept when they were sent again")
    service.stop()
    check(heard, database, saves, "after the faults", is_whole=True)
    return len(saves.acknowledged)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("heard")
    parser.add_argument("--kills", type=int, default=6)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--server", default=os.environ.get("HEARD_TEST_SERVER"))
    parser.add_argument("--power", required=True)
    parser.add_argument("--faults", required=True)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    print(f"seed {options.seed}")
    folder = tempfile.mkdtemp(prefix="heard-serving-")
    database = f"{folder}/authority.sqlite"
    sample = ["--year", "2022-23", "--children", "40"]
    try:
        subprocess.run([options.heard, "sample", "--database", database, *sample], check=True)
        kept = failing(options.heard, database, options.faults)
        print(f"service on a file, faults of the machine: {kept} saves acknowledged, 0 lost")
        kept = torture(options.heard, database, options.kills, dice, power=options.power)
        print(f"service on a file: {options.kills} kills, {kept} saves acknowledged, 0 lost, none twice")
        if options.server:
            subprocess.run([options.heard, "sample", "--database", options.server, *sample], check=True)
            start, kill = os.environ.get("HEARD_SERVER_START"), os.environ.get("HEARD_SERVER_KILL")
            server = Server(start, kill) if start and kill else None
            kept = torture(options.heard, options.server, options.kills, dice, server=server)
            print(f"service on a server: {options.kills} kills, {kept} saves acknowledged, 0 lost, none twice")
    except Trouble as trouble:
        print(f"FAILED {trouble}")
        sys.exit(1)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
