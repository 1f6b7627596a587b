"""What a served authority does when connections break, passwords are guessed and the disk is full.

Nothing is half saved, the program stays alive, and what is sent again happens once.
"""

import concurrent.futures
import http.client
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.parse

HEARD, FOLDER, IS_SMALL, TRIES = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3] == "yes", int(sys.argv[4])
DATABASE = str(FOLDER / "served.sqlite")
FAULTS = ["Fatal error", "SQLite", "DatabaseError", "StoreFault", "Sources/", "Stack dump"]


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


PORT = free_port()


def request(method, path, fields=None, cookie="", source="127.0.0.1"):
    """One request; the status, the headers and the text of its answer."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=120, source_address=(source, 0))
    headers = {"Cookie": cookie} if cookie else {}
    body = None
    if fields is not None:
        body = urllib.parse.urlencode(fields)
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    text = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer.status, answer.headers, text


def hidden(name, page):
    found = re.search(f'name="{name}" value="([^"]*)"', page)
    assert found, f"the page has no field {name}"
    return found.group(1)


def sign_in(name, password, source="127.0.0.1"):
    """The cookie of a session; None where the answer is no."""
    _, _, page = request("GET", "/sign-in", source=source)
    form = hidden("form", page)
    fields = {"form": form, "name": name, "password": password, "code": "", "then": ""}
    status, headers, text = request("POST", "/sign-in", fields, f"heard-form={form}", source)
    assert not any(fault in text for fault in FAULTS), text[:500]
    if status != 303:
        assert status in (422, 503), status
        return None
    return [value for name, value in headers.items() if name.lower() == "set-cookie" and value.startswith("heard=")][
        0
    ].split(";")[0]


def visit(cookie, child, note):
    """The fields of a form for a visit, as the page gives it out."""
    _, _, page = request("GET", f"/children/{child}/visits/new", cookie=cookie)
    day = re.findall(r'name="visitedOn-(day|month|year)"[^>]*value="([^"]+)"', page)
    fields = {f"visitedOn-{part}": value for part, value in day}
    return fields | {"token": hidden("token", page), "save": hidden("save", page), "note": note, "contactKind": "visit"}


def notes(cookie, child, note):
    return request("GET", f"/children/{child}/visits", cookie=cookie)[2].count(note)


def raw(path, fields, cookie):
    body = urllib.parse.urlencode(fields).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode()
    return head, body


def check_cut_connections(cookie, child):
    note = "written-once-over-a-bad-line"
    fields = visit(cookie, child, note + " " + "x" * 20_000)
    path = f"/children/{child}/visits/new"
    head, body = raw(path, fields, cookie)
    whole = head + body
    for part in range(1, 20):
        with socket.create_connection(("127.0.0.1", PORT)) as line:
            line.sendall(whole[: len(whole) * part // 20])
            if part % 2:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    assert notes(cookie, child, note) == 0, "a form that was cut off was saved"
    # The whole form arrives, and the answer is lost.
    with socket.create_connection(("127.0.0.1", PORT)) as line:
        line.sendall(whole)
    for _ in range(2):
        status, _, text = request("POST", path, fields, cookie)
        assert status == 303, (status, re.findall(r'href="#[^"]+">([^<]+)', text))
    assert notes(cookie, child, note) == 1, "a form that was sent again was saved again"
    lines = [socket.create_connection(("127.0.0.1", PORT)) for _ in range(100)]
    for line in lines:
        line.sendall(b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nhalf")
    assert request("GET", "/", cookie=cookie)[0] == 200
    for line in lines:
        line.close()
    print("cut connections: nothing half saved, what was sent again was saved once")


def check_full_disk(cookie, child):
    path = f"/children/{child}/visits/new"
    filler = FOLDER / "filler"
    with open(filler, "wb", buffering=0) as file:
        for size in (1_000_000, 4_096):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                pass
    waiting = []
    for number in range(60):
        note = f"full-disk-note-{number}-"
        # The form itself cannot be shown any more, for that could not be noted.
        fields = visit_without_page(cookie, note + "y" * 30_000, number)
        status, _, text = request("POST", path, fields, cookie)
        assert not any(fault in text for fault in FAULTS), text[:500]
        if status != 303:
            assert status == 500 and "Something went wrong" in text, (status, text[:300])
            waiting.append((note, fields))
        if len(waiting) == 3:
            break
    assert waiting, "the disk never became full"
    assert request("GET", "/health/live")[0] == 200
    filler.unlink()
    for note, fields in waiting:
        assert notes(cookie, child, note) == 0, "a form that failed was saved"
        for _ in range(2):
            assert request("POST", path, fields, cookie)[0] == 303
        assert notes(cookie, child, note) == 1
    print(f"full disk: {len(waiting)} saves were refused calmly, and kept once there was room")


def visit_without_page(cookie, note, number):
    return PLAIN | {"save": f"full-disk-key-{number}", "note": note}


def check_passwords(pid, password):
    def attempt(number):
        return sign_in("auditor", f"wrong {number}")

    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        assert not any(pool.map(attempt, range(TRIES)))
    taken = time.monotonic() - start
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    peak = int(re.search(r"VmHWM:\s+(\d+) kB", status).group(1)) / 1024
    assert peak < 700, f"{peak:.0f} MB"
    assert sign_in("auditor", password, "127.0.0.3") is None, "the name that was guessed at does not wait"
    assert sign_in("director", password, "127.0.0.2"), "another address cannot sign in"
    print(f"{TRIES} wrong passwords in {taken:.0f} s: at most {peak:.0f} MB, others sign in")


def main():
    global PLAIN
    subprocess.run(
        [HEARD, "sample", "--database", DATABASE, "--year", "2022-23", "--children", "60"],
        check=True, stdout=subprocess.DEVNULL,
    )
    errors = open(FOLDER.parent / "served.log", "w+")
    server = subprocess.Popen(
        [HEARD, "serve", "--database", DATABASE, "--port", str(PORT)], stdout=subprocess.PIPE, stderr=errors, text=True
    )
    try:
        password = ""
        for line in server.stdout:
            if "with the password" in line:
                password = line.split()[-1]
            if line.startswith("Serving on"):
                break
        for _ in range(50):
            try:
                request("GET", "/health/ready")
                break
            except OSError:
                time.sleep(0.1)
        cookie = sign_in("iro", password)
        assert cookie, "the IRO cannot sign in"
        child = re.search(r'href="/children/(\d+)"', request("GET", "/children", cookie=cookie)[2]).group(1)
        check_cut_connections(cookie, child)
        PLAIN = {name: value for name, value in visit(cookie, child, "").items() if name != "save"}
        if IS_SMALL:
            check_full_disk(cookie, child)
        else:
            print("full disk: left out, a small disk cannot be mounted here")
        check_passwords(server.pid, password)
        assert server.poll() is None, "the program has ended"
        assert request("GET", "/", cookie=cookie)[0] == 200
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)
    errors.seek(0)
    said = errors.read()
    assert not any(word in said for word in ["Fatal", "Stack dump", "wrong 1", password]), said[:2000]
    subprocess.run([HEARD, "verify", "--database", DATABASE], check=True, stdout=subprocess.DEVNULL)
    print("the program stayed alive, and its audit is whole")


if __name__ == "__main__":
    main()
