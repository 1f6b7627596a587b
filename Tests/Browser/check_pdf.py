"""Checks a report as PDF: tags, alternative texts, table headers, bookmarks, title, language, pages.

    .tools/venv/bin/python Tests/Browser/check_pdf.py REPORT.pdf…
"""

import collections
import pathlib
import re
import subprocess
import sys

import pdfua

from problems import tell
import pikepdf


def elements(node):
    """Every structure element below a node."""
    if isinstance(node, pikepdf.Array):
        for part in node:
            yield from elements(part)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from elements(node.K)


def bookmarks(item):
    while item is not None:
        yield str(item.Title)
        if "/First" in item:
            yield from bookmarks(item.First)
        item = item.get("/Next")


def tag_problems(pdf, has_contents, is_leaflet):
    root = pdf.Root
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "the file is not tagged"
    if str(root.get("/Lang", "")) != "en-GB":
        yield f"the language is {root.get('/Lang')}"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "the window would not show the title"
    if not str(pdf.docinfo.get("/Title", "")).strip():
        yield "there is no title"
    with pdf.open_metadata() as metadata:
        if metadata.get("pdfuaid:part") != "1":
            yield "the file does not say that it is PDF/UA-1"
    kinds = collections.Counter()
    for element in elements(root.StructTreeRoot):
        kind = str(element.S)
        kinds[kind] += 1
        if kind == "/Figure" and not str(element.get("/Alt", "")).strip():
            yield "a drawing has no alternative text"
        if kind == "/TD" and "/Headers" not in element.get("/A", {}):
            yield "a cell is not tied to its headers"
    for kind in ("/H1", "/H2", "/H3", "/Table", "/TH", "/Caption", "/Figure", "/L", "/P"):
        if not kinds[kind] and not (is_leaflet and kind == "/H3"):
            yield f"there is no {kind[1:]} among the tags"
    if kinds["/Caption"] != kinds["/Table"]:
        yield f"{kinds['/Table']} tables have {kinds['/Caption']} captions"
    outline = list(bookmarks(root.Outlines.First)) if "/Outlines" in root else []
    # The contents' own heading has none.
    headings = kinds["/H2"] + kinds["/H3"] - (1 if has_contents else 0)
    if len(outline) < headings:
        yield f"{len(outline)} bookmarks for {headings} headings"


def page_problems(path, pdf, has_contents, is_leaflet):
    count = len(pdf.pages)
    outline = bookmarks(pdf.Root.Outlines.First) if "/Outlines" in pdf.Root else []
    headings = {" ".join(title.split()) for title in outline}
    if is_leaflet and count != 2:
        yield f"it has {count} pages, not 2"
    for number in range(1, count + 1):
        text = subprocess.run(
            ["pdftotext", "-f", str(number), "-l", str(number), "-layout", str(path), "-"],
            check=True, capture_output=True, text=True,
        ).stdout
        if number > 1 and f"Page {number} of {count}" not in text:
            yield f"page {number} does not bear its number"
        if number == 1 and has_contents and not re.search(r"\. ?\d+\s*$", text, re.MULTILINE):
            yield "the contents have no page numbers"
        words = [line for line in text.splitlines() if line.strip()]
        # The last line is the foot of the page.
        last = " ".join(words[-2].split()) if len(words) > 1 else ""
        if number > 1 and last in headings:
            yield f"page {number} ends with a heading: {last}"
    for page in pdf.pages:
        width, height = float(page.mediabox[2]), float(page.mediabox[3])
        if (round(width), round(height)) != (595, 842):
            yield f"a page is {width} by {height} points, not A4"
    fonts = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True)
    for line in fonts.stdout.splitlines()[2:]:
        if line.split()[-5:-4] != ["yes"]:
            yield f"a font is not in the file: {line.strip()}"


def check(path):
    is_leaflet = path.stem == "children"
    has_contents = path.stem in ("annual", "quarterly")
    with pikepdf.open(path) as pdf:
        yield from sorted(set(tag_problems(pdf, has_contents, is_leaflet)))
        yield from page_problems(path, pdf, has_contents, is_leaflet)
    for finding in pdfua.validate(str(path)).findings:
        if finding.rule_id == "UA-15-003":
            continue  # Looks at header cells only; each cell's ties to its headers are checked above.
        yield f"PDF/UA {finding.rule_id}: {finding.message}"


if __name__ == "__main__":
    tell([pathlib.Path(path) for path in sys.argv[1:]], check, "the PDF")
