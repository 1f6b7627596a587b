"""Kills a program that writes, at random moments, and looks for what was acknowledged.

Runs outside the process: it keeps a list of the saves that the writer said were kept, kills it, and
asks a fresh process what is there. Nothing acknowledged may be missing, nothing may be there by half,
and the audit must be whole.

    torture.py WRITER [--kills N] [--seed N] [--server URL] [--watched-library FILE]

kinds of trouble: the writer is killed (SIGKILL); power is lost, so that only what was waited for is left
(with the library of powerloss.c); the database server itself is killed (with --server and --data).
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time


class Ledger:
    """The saves that were acknowledged so far."""

    def __init__(self):
        self.acknowledged = set()

    def read(self, stream):
        for line in stream:
            if line.startswith("ack "):
                self.acknowledged.add(line[4:].strip())


class Trouble(Exception):
    pass


def write_and_kill(writer, database, run, ledger, moment, environment=None, meanwhile=None):
    process = subprocess.Popen(
        [writer, "write", database, run], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "SWIFT_BACKTRACE": "enable=no", **(environment or {})})
    reader = threading.Thread(target=ledger.read, args=(process.stdout,), daemon=True)
    reader.start()
    try:
        time.sleep(moment)
        if meanwhile:
            meanwhile()
    finally:
        process.kill()
        process.wait()
        reader.join(timeout=60)


def check(writer, database, ledger, run):
    answer = subprocess.run(
        [writer, "check", database], capture_output=True, text=True, timeout=300)
    lines = answer.stdout.splitlines()
    if answer.returncode != 0 or "checked" not in lines:
        raise Trouble(f"{run}: the database cannot be checked: {answer.stderr.strip()}")
    faults = [line for line in lines if line.startswith("fault ")]
    if faults:
        raise Trouble(f"{run}: {faults[0]}")
    visits = [line[6:] for line in lines if line.startswith("visit ")]
    footprints = [line[10:] for line in lines if line.startswith("footprint ")]
    if len(set(visits)) != len(visits):
        raise Trouble(f"{run}: a save happened twice")
    if set(visits) != set(footprints):
        raise Trouble(f"{run}: a save is there by half: {set(visits) ^ set(footprints)}")
    if not ledger.acknowledged:
        raise Trouble(f"{run}: the writer had nothing acknowledged, so nothing was tested")
    lost = ledger.acknowledged - set(visits)
    if lost:
        raise Trouble(f"{run}: {len(lost)} acknowledged saves are lost, such as {sorted(lost)[0]}")
    return len(visits)


def keep_as_durable(folder):
    """What lies on the disk before a run has reached it for certain."""
    for name in os.listdir(folder):
        if not name.endswith("-shm"):
            shutil.copyfile(f"{folder}/{name}", f"{folder}/{name}.durable")


def lose_power(folder):
    """Leaves of each file what had reached the disk for certain."""
    for name in os.listdir(folder):
        if ".part" in name:
            os.remove(f"{folder}/{name}")
    for name in os.listdir(folder):
        if not name.endswith(".durable"):
            os.remove(f"{folder}/{name}")
    for name in os.listdir(folder):
        shutil.copyfile(f"{folder}/{name}", f"{folder}/{name[: -len('.durable')]}")


class Server:
    """A PostgreSQL server that may be killed and started again."""

    def __init__(self, start, kill):
        self.start_command, self.kill_command = start, kill

    def kill(self):
        subprocess.run(self.kill_command, shell=True, capture_output=True, timeout=30)

    def start(self):
        # Until the last of the killed server's processes is gone, a new one refuses to start.
        for _ in range(30):
            started = subprocess.run(
                self.start_command, shell=True, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
            if started.returncode == 0:
                return
            time.sleep(0.2)
        raise Trouble("the database server does not start again")


def progress(what, number, kills):
    if number % 50 == 49 and number + 1 < kills:
        print(f"{what}: {number + 1} of {kills} kills …", file=sys.stderr, flush=True)


def torture_file(writer, kills, dice, library):
    folder = tempfile.mkdtemp(prefix="heard-torture-")
    database = f"{folder}/authority.sqlite"
    try:
        subprocess.run([writer, "prepare", database], check=True)
        environment = {"LD_PRELOAD": library, "HEARD_WATCHED": folder} if library else {}
        ledger, kept = Ledger(), 0
        for number in range(kills):
            power = library is not None and number % 2 == 1
            run = f"file{number}"
            progress("file", number, kills)
            if power:
                keep_as_durable(folder)
            write_and_kill(
                writer, database, run, ledger, dice.uniform(0.02, 0.5),
                environment if power else None)
            if power:
                lose_power(folder)
            for name in os.listdir(folder):
                if ".durable" in name or ".part" in name:
                    os.remove(f"{folder}/{name}")
            if number % 5 == 4 or number == kills - 1 or power:
                kept = check(writer, database, ledger, run)
        return len(ledger.acknowledged), kept
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def torture_server(writer, kills, dice, url, server):
    subprocess.run([writer, "prepare", url], check=True)
    ledger, kept = Ledger(), 0
    for number in range(kills):
        run = f"server{number}"
        progress("server", number, kills)
        crash = server is not None and number % 4 == 3
        write_and_kill(
            writer, url, run, ledger, dice.uniform(0.05, 0.6), None,
            server.kill if crash else None)
        if crash:
            server.start()
        if number % 5 == 4 or number == kills - 1 or crash:
            kept = check(writer, url, ledger, run)
    return len(ledger.acknowledged), kept


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("writer")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--server", default=os.environ.get("HEARD_TEST_SERVER"))
    parser.add_argument("--library")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    start, kill = os.environ.get("HEARD_SERVER_START"), os.environ.get("HEARD_SERVER_KILL")
    server = Server(start, kill) if start and kill else None
    print(f"seed {options.seed}")
    try:
        acknowledged, kept = torture_file(
            options.writer, options.kills, dice, options.library)
        print(f"file: {options.kills} kills, {acknowledged} saves acknowledged, {kept} kept, 0 lost")
        if options.server:
            acknowledged, kept = torture_server(
                options.writer, options.kills, dice, options.server, server)
            print(
                f"server: {options.kills} kills, {acknowledged} saves acknowledged, {kept} kept, "
                "0 lost")
    except Trouble as trouble:
        print(f"FAILED {trouble}")
        sys.exit(1)


if __name__ == "__main__":
    main()
