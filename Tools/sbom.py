"""Writes what Heard is made of: a CycloneDX 1.5 list of every library and tool, with version and source.

usage: sbom.py VERSION > heard.cdx.json

Read from what was resolved and installed, not from memory: Package.resolved, the Python environment of the
tools, Debian's own list of packages, and the pin of the style sheet. A package that Package.swift names and
that is not in the list, or one without a version, ends it with a sentence.
"""

import json
import pathlib
import re
import subprocess
import sys
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEBIAN = [
    "libsqlite3-0", "libpq5", "libdeflate0", "libjemalloc2", "libpango-1.0-0", "libpangoft2-1.0-0", "fonts-liberation2",
    "librsvg2-bin", "unzip",
]


def stop(sentence):
    sys.exit(f"The list of what Heard is made of could not be written: {sentence}")


def component(kind, name, version, purl, used_for, revision=None):
    if not version:
        stop(f"{name} has no version.")
    entry = {
        "type": kind, "bom-ref": purl, "name": name, "version": version, "purl": purl,
        "properties": [{"name": "heard:usedFor", "value": used_for}],
    }
    if revision:
        entry["properties"].append({"name": "heard:revision", "value": revision})
    return entry


def swift_packages():
    resolved = ROOT / "Package.resolved"
    if not resolved.exists():
        stop("there is no Package.resolved; run make build first.")
    pins = json.loads(resolved.read_text())["pins"]
    names = {pin["location"].removesuffix(".git").lower() for pin in pins}
    manifest = (ROOT / "Package.swift").read_text()
    for address in re.findall(r'url: "([^"]+)"', manifest):
        if address.removesuffix(".git").lower() not in names:
            stop(f"Package.swift names {address}, and Package.resolved does not.")
    for pin in pins:
        place = pin["location"].removeprefix("https://").removesuffix(".git")
        version = pin["state"].get("version", "")
        yield component(
            "library", pin["identity"], version, f"pkg:swift/{place}@{version}", "the program",
            pin["state"]["revision"])


def python_packages():
    python = ROOT / ".tools/venv/bin/python"
    if not python.exists():
        stop("the tools are not installed; run make tools first.")
    listed = subprocess.run(
        [python, "-m", "pip", "list", "--format", "json", "--disable-pip-version-check"],
        check=True, capture_output=True, text=True).stdout
    tests = (ROOT / "Tools/requirements-test.txt").read_text().lower()
    for package in json.loads(listed):
        name = package["name"].lower().replace("_", "-")
        use = "tests" if f"{name}==" in tests else "reports as PDF and as Word, and tests"
        yield component(
            "library", name, package["version"], f"pkg:pypi/{name}@{package['version']}", use)


def debian_packages():
    for name in DEBIAN:
        asked = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True)
        yield component(
            "library", name, asked.stdout, f"pkg:deb/debian/{name}@{asked.stdout}", "the program")


def style_sheet():
    script = (ROOT / "Tools/make-assets.sh").read_text()
    wheel = re.search(r'wheel="([\w-]+?)-([\d.]+)-', script)
    entry = component(
        "library", wheel[1].replace("_", "-"), wheel[2],
        f"pkg:pypi/{wheel[1].replace('_', '-')}@{wheel[2]}", "the pages' style sheet: govuk-frontend")
    entry["hashes"] = [{"alg": "SHA-256", "content": re.search(r'sum="([0-9a-f]{64})"', script)[1]}]
    return entry


def main():
    version = sys.argv[1] if len(sys.argv) > 1 else "0"
    components = [*swift_packages(), *python_packages(), *debian_packages(), style_sheet()]
    components = sorted({entry["purl"]: entry for entry in components}.values(), key=lambda e: e["purl"])
    program = {"type": "application", "bom-ref": "heard", "name": "heard", "version": version}
    program["licenses"] = [{"license": {"id": "MIT"}}]
    names = "\n".join(entry["purl"] for entry in components)
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, version + names)}",
        "version": 1,
        "metadata": {"component": program},
        "components": components,
        "dependencies": [{"ref": "heard", "dependsOn": [entry["purl"] for entry in components]}],
    }
    json.dump(bom, sys.stdout, indent=2)
    print()


main()
