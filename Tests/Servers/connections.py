"""How Heard meets a PostgreSQL server that speaks TLS and asks for a password, and everything that can be
wrong between them: each is told in one sentence with a way to mend it, and nothing is half written.

usage: Tools/with-postgres.sh Tests/Servers/connections.py HEARD
"""

import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.parse

HEARD = sys.argv[1]
SERVER = urllib.parse.urlsplit(os.environ["HEARD_TEST_SERVER"])
SECRET = "right horse battery"
SIZE = ["--year", "2022-23", "--children", "12"]
problems = []


def psql(sql, database="postgres"):
    command = ["psql", "-qtA", "-h", "127.0.0.1", "-p", str(SERVER.port), "-U", SERVER.username]
    return subprocess.run(
        [*command, "-v", "ON_ERROR_STOP=1", "-d", database, "-c", sql],
        check=True, capture_output=True, text=True).stdout.strip()


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def certificates(folder):
    """An authority that is trusted, one that is not, and the server's certificate for db.heard.test."""
    for name in ("trusted", "stranger"):
        openssl(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
            "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.crt")
    openssl(
        "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=db.heard.test",
        "-keyout", f"{folder}/server.key", "-out", f"{folder}/server.csr")
    (folder / "names").write_text("subjectAltName=DNS:db.heard.test\n")
    openssl(
        "x509", "-req", "-in", f"{folder}/server.csr", "-CA", f"{folder}/trusted.crt",
        "-CAkey", f"{folder}/trusted.key", "-CAcreateserial", "-days", "2",
        "-extfile", f"{folder}/names", "-out", f"{folder}/server.crt")


def take_to_server(folder):
    """Puts the certificate beside the server's data and asks strangers for a password, over TLS alone."""
    data = pathlib.Path(psql("SHOW data_directory"))
    owner = data.stat()
    for name in ("server.key", "server.crt"):
        shutil.copy(folder / name, data / name)
        os.chmod(data / name, 0o600)
        os.chown(data / name, owner.st_uid, owner.st_gid)
    psql(f"CREATE ROLE heard LOGIN PASSWORD '{SECRET}'")
    psql(f"CREATE ROLE reader LOGIN PASSWORD '{SECRET}'")
    psql("CREATE DATABASE authority OWNER heard")
    psql("CREATE DATABASE theirs OWNER heard")
    psql("CREATE TABLE theirs (a TEXT)", "theirs")
    rules = pathlib.Path(psql("SHOW hba_file"))
    kept = rules.read_text()
    rules.write_text(
        "hostssl all heard,reader 127.0.0.1/32 scram-sha-256\nhost all heard,reader 127.0.0.1/32 reject\n"
        + kept)
    psql("ALTER SYSTEM SET ssl = on")
    psql("SELECT pg_reload_conf()")


def address(root, database="authority", user="heard", host="db.heard.test", port=None, **options):
    query = {"hostaddr": "127.0.0.1", "sslrootcert": str(root), **options}
    return f"postgres://{user}@{host}:{port or SERVER.port}/{database}?{urllib.parse.urlencode(query)}"


def run(*arguments, password=SECRET):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PG", "HEARD"))}
    environment["HOME"] = str(home)
    if password:
        file = home / "pgpass"
        file.write_text(f"*:*:*:*:{password}\n")
        file.chmod(0o600)
        environment["PGPASSFILE"] = str(file)
    return subprocess.run([HEARD, *arguments], capture_output=True, text=True, env=environment, timeout=120)


def expect(title, answer, sentence=None):
    """What ought to work works; what ought not says so in that sentence, with nothing of the machine in it."""
    if sentence is None:
        good = answer.returncode == 0
    else:
        good = answer.returncode != 0 and sentence in answer.stderr and SECRET not in answer.stderr
        good = good and not any(word in answer.stderr for word in ("Fatal", "fault of Heard", "Swift/"))
    print(f"{'ok ' if good else 'NOT'} {title}")
    if not good:
        problems.append(title)
        print("    " + (answer.stderr or answer.stdout).strip()[:600].replace("\n", "\n    "))


class Cut(threading.Thread):
    """A network that is lost once so many bytes have gone to the server."""

    def __init__(self, after):
        super().__init__(daemon=True)
        self.after = after
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = self.door.getsockname()[1]
        self.start()

    def run(self):
        while True:
            client, _ = self.door.accept()
            server = socket.create_connection(("127.0.0.1", SERVER.port))
            threading.Thread(target=self.back, args=(server, client), daemon=True).start()
            threading.Thread(target=self.forth, args=(client, server), daemon=True).start()

    def back(self, server, client):
        try:
            while data := server.recv(65536):
                client.sendall(data)
        except OSError:
            pass

    def forth(self, client, server):
        sent = 0
        try:
            while (data := client.recv(4096)) and sent < self.after:
                server.sendall(data)
                sent += len(data)
        except OSError:
            pass
        for end in (client, server):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


folder = pathlib.Path(tempfile.mkdtemp())
home = folder / "home"
home.mkdir()
try:
    certificates(folder)
    take_to_server(folder)
    good = address(folder / "trusted.crt")

    lost = Cut(after=50_000)
    answer = run("sample", "--database", address(folder / "trusted.crt", port=lost.port), *SIZE)
    expect("the network is lost in mid-transaction", answer, "was lost. Nothing of this change was kept.")
    written = int(psql("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'child'", "authority"))
    if written and psql("SELECT COUNT(*) FROM child", "authority") != "0":
        problems.append("half a change was kept when the network was lost")

    expect("a certificate that is checked, and a password from a file", run("sample", "--database", good, *SIZE))
    expect("what was written is whole", run("verify", "--database", good))

    wrong = "did not accept the user or the password"
    expect("a wrong password", run("verify", "--database", good, password="wrong"), wrong)
    expect("no password", run("verify", "--database", good, password=None), wrong)

    stranger = "could not show that it is the one that was meant"
    expect(
        "a certificate of somebody nobody knows",
        run("verify", "--database", address(folder / "stranger.crt")), stranger)
    expect(
        "a certificate for another machine",
        run("verify", "--database", address(folder / "trusted.crt", host="other.heard.test")), stranger)
    expect(
        "no certificate to check against",
        run("verify", "--database", f"postgres://heard@db.heard.test:{SERVER.port}/authority?hostaddr=127.0.0.1"),
        stranger)

    expect(
        "a database that is not there",
        run("verify", "--database", address(folder / "trusted.crt", database="nowhere")),
        "no database or user")
    expect(
        "a database of another program",
        run("verify", "--database", address(folder / "trusted.crt", database="theirs")),
        "is a database of another program")
    expect(
        "a user who may not read it",
        run("verify", "--database", address(folder / "trusted.crt", user="reader")),
        "may not do this in")
    expect(
        "a server that is not running",
        run("verify", "--database", address(folder / "trusted.crt", port=1)), "cannot be reached")
    expect("an address that is none", run("verify", "--database", "postgres://"), "is no address of a database")
    expect(
        "an address with a password in it",
        run("verify", "--database", good.replace("heard@", f"heard:{urllib.parse.quote(SECRET)}@")),
        "carries a password")

    psql("INSERT INTO schemaVersion (version) VALUES (99)", "authority")
    expect("a database of a newer Heard", run("verify", "--database", good), "has version 99")
    psql("DELETE FROM schemaVersion WHERE version = 99", "authority")
    expect("the database as it was", run("verify", "--database", good))

    psql("ALTER SYSTEM SET ssl = off")
    psql("SELECT pg_reload_conf()")
    expect("a server that speaks no TLS", run("verify", "--database", good), stranger)
finally:
    shutil.rmtree(folder)

print(f"Connections: {len(problems)} problems")
sys.exit(1 if problems else 0)
