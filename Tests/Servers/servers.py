"""Two servers of Heard over one PostgreSQL database, behind nginx, as a region would run them.

usage: servers.py HEARD (with HEARD_TEST_SERVER set by Tools/with-postgres.sh)

Who signs in at one server is signed in at the other; what is typed at one is kept for the other; one
server after the other is restarted under load without one failed request; backups and drills are made by
one of them alone; and a server that is sent away ends by itself with status 0.
"""

import http.client
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
EXAMPLE = HERE.parent / "ExchangeTests/Examples/two-years"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Browser:
    """Somebody's browser: it keeps cookies, whatever the connection."""

    def __init__(self, port):
        self.port = port
        self.cookies = {}
        self.token = ""

    def ask(self, method, path, fields=None, port=None):
        connection = http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=20)
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        connection.close()
        return answer.status, text

    def sign_in(self, name, password):
        _, page = self.ask("GET", "/sign-in")
        form = re.search(r'name="form" value="([^"]+)"', page)[1]
        self.cookies["heard-form"] = form
        status, _ = self.ask(
            "POST", "/sign-in",
            {"form": form, "name": name, "password": password, "code": "", "then": ""})
        assert status == 303, f"signing in answered {status}"
        _, page = self.ask("GET", "/account/password")
        self.token = re.search(r'name="token" value="([^"]+)"', page)[1]

    def choose_password(self, old, new):
        """Chooses a password in the place of one that was given."""
        status, _ = self.ask(
            "POST", "/account/password",
            {"token": self.token, "old": old, "new": new, "again": new})
        assert status == 303, f"choosing a password answered {status}"


class Server:
    """One server of the two, with its log."""

    def __init__(self, program, database, folder, name):
        self.program, self.database, self.folder, self.name = program, database, folder, name
        self.port = free_port()
        self.metrics = free_port()
        self.process = None

    def start(self):
        environment = {
            **os.environ, "HEARD_DATABASE": self.database, "HEARD_PORT": str(self.port),
            "HEARD_METRICS": f"127.0.0.1:{self.metrics}",
            "HEARD_BACKUP_FOLDER": str(self.folder / "backups"), "HEARD_DRILL_HOUR": "0",
        }
        with open(self.folder / f"{self.name}.log", "a") as log:
            self.process = subprocess.Popen(
                [self.program, "serve"], env=environment, stdout=log, stderr=log)
        for _ in range(300):
            if self.process.poll() is not None:
                stop(f"{self.name} ended: " + (self.folder / f"{self.name}.log").read_text()[-500:])
            try:
                if Browser(self.port).ask("GET", "/health/ready")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.1)
        stop(f"{self.name} did not become ready")

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=60)
        if status != 0:
            stop(f"{self.name} ended with status {status}")


class Load(threading.Thread):
    """Somebody who reads and writes without pause, and notes what failed."""

    def __init__(self, browser, number):
        super().__init__(daemon=True)
        self.browser = browser
        self.number = number
        self.requests = 0
        self.failures = []
        self.is_over = False

    def run(self):
        step = 0
        while not self.is_over:
            step += 1
            place = f"/children/{self.number}/visits/new"
            asked = [
                ("GET", "/", None), ("GET", "/children", None),
                ("POST", "/drafts", {
                    "token": self.browser.token, "draft-place": place, "draft-step": str(step),
                    "note": f"step {step}"}),
            ]
            for method, path, fields in asked:
                try:
                    status, _ = self.browser.ask(method, path, fields)
                except OSError as error:
                    status = repr(error)
                self.requests += 1
                if status not in (200, 204):
                    self.failures.append((method, path, status))


def stop(sentence):
    sys.exit(f"Two servers: {sentence}")


def run(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        stop(f"heard {' '.join(arguments)}: {done.stdout[-300:]} {done.stderr[-300:]}")
    return done.stdout


def ask_database(sql):
    done = subprocess.run(
        ["psql", "-qAtX", os.environ["HEARD_TEST_SERVER"], "-c", sql], capture_output=True, text=True)
    return done.stdout.strip()


def shares_sessions_and_drafts(one, two, browser):
    for server in (one, two):
        status, page = browser.ask("GET", "/account", port=server.port)
        if status != 200 or "business" not in page:
            stop(f"who signed in through nginx is not signed in at {server.name}: {status}")
    status, page = browser.ask("GET", "/children/1/register/identity", port=one.port)
    status, _ = browser.ask(
        "POST", "/drafts",
        {"token": browser.token, "draft-place": "/children/1/visits/new", "draft-step": "7",
         "note": "typed at the first"}, port=one.port)
    if status != 204:
        stop(f"a draft was not kept: {status}")
    kept = ask_database("SELECT fields FROM draft WHERE place = '/children/1/visits/new'")
    if "typed at the first" not in kept:
        stop("the draft that was typed at the first server is not in the database")


def restarts_under_load(servers, browser):
    loads = [Load(browser, number) for number in (1, 2, 3, 4)]
    for load in loads:
        load.start()
    for server in servers * 2:
        time.sleep(1.5)
        server.end()
        time.sleep(0.5)
        server.start()
    time.sleep(1.5)
    for load in loads:
        load.is_over = True
    for load in loads:
        load.join(timeout=30)
    failures = [failure for load in loads for failure in load.failures]
    requests = sum(load.requests for load in loads)
    if failures:
        stop(f"{len(failures)} of {requests} requests failed during restarts: {failures[:5]}")
    return requests


def does_upkeep_once(folder):
    for _ in range(600):
        if ask_database("SELECT COUNT(DISTINCT kind) FROM upkeepRun") == "3":
            break
        time.sleep(0.1)
    runs = ask_database("SELECT kind, isGood, sentence FROM upkeepRun ORDER BY number").splitlines()
    # Whichever server is free counts ahead, perhaps while the other makes the backup.
    kinds = sorted(run.split("|")[:2] for run in runs)
    if kinds != [["backup", "1"], ["counting", "1"], ["drill", "1"]]:
        stop(f"of two servers one should make one backup, one drill and count ahead once: {runs}")
    files = sorted(path.name for path in (folder / "backups").iterdir())
    if len(files) != 1:
        stop(f"the folder of backups should hold one, and holds {files}")
    return folder / "backups" / files[0]


def tells_metrics(servers):
    for server in servers:
        _, text = Browser(server.metrics).ask("GET", "/metrics")
        for line in ['heard_ready 1', 'heard_upkeep_last_result{kind="drill"} 1', 'route="/account"']:
            if line not in text:
                stop(f"the metrics of {server.name} have no line {line}")
        if "visits/new" in text or "/children/1" in text:
            stop("the metrics hold an address")
        if Browser(server.port).ask("GET", "/metrics")[0] != 404:
            stop("metrics are told to browsers")


def main():
    program = sys.argv[1]
    database = os.environ["HEARD_TEST_SERVER"]
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        run(program, "import", "ssda903", str(EXAMPLE), "--database", database)
        said = run(
            program, "account", "add", "business", "--role", "businessSupport", "--database", database)
        password = re.search(r"Password:\s+(\S+)", said)[1]
        servers = [Server(program, database, folder, name) for name in ("one", "two")]
        front = free_port()
        conf = (HERE / "nginx.conf").read_text()
        for name, value in [
            ("WORK", folder), ("ONE", servers[0].port), ("TWO", servers[1].port), ("FRONT", front),
        ]:
            conf = conf.replace(f"@{name}@", str(value))
        (folder / "nginx.conf").write_text(conf)
        proxy = None
        try:
            starting = [threading.Thread(target=server.start) for server in servers]
            for thread in starting:
                thread.start()
            for thread in starting:
                thread.join()
            proxy = subprocess.Popen(
                ["nginx", "-p", scratch, "-e", str(folder / "nginx.log"),
                 "-c", str(folder / "nginx.conf")])
            time.sleep(0.5)
            browser = Browser(front)
            browser.sign_in("business", password)
            browser.choose_password(password, "seven dry umbrellas")
            shares_sessions_and_drafts(*servers, browser)
            backup = does_upkeep_once(folder)
            tells_metrics(servers)
            requests = restarts_under_load(servers, browser)
            for server in servers:
                server.end()
            run(program, "verify", "--backup", str(backup))
            run(program, "verify", "--database", database)
            print(
                f"Two servers: {requests} requests through 4 restarts, none failed; one backup and one "
                "drill; the audit is whole.")
        finally:
            for process in [proxy, *(server.process for server in servers)]:
                if process and process.poll() is None:
                    process.kill()


main()
