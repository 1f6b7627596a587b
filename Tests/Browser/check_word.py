"""Checks a report as Word: headings, tables with headers and captions, pictures with their words.

    .tools/venv/bin/python Tests/Browser/check_word.py REPORT.docx…
"""

import pathlib
import sys
import zipfile

import docx
from docx.oxml.ns import qn

from problems import tell


def check(path):
    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
        if broken:
            yield f"the file is damaged at {broken}"
        names = archive.namelist()
        pictures = [name for name in names if name.endswith(".svg")]
        stand_ins = [name for name in names if name.endswith(".png")]
        if not pictures or len(pictures) != len(stand_ins):
            yield f"{len(pictures)} drawings and {len(stand_ins)} stand-ins as PNG"
        if not any(name.startswith("word/footer") for name in names):
            yield "the pages have no foot"
        styles = archive.read("word/styles.xml").decode()
        if 'w:val="en-GB"' not in styles:
            yield "the language is not en-GB"
        if "PAGE" not in "".join(
            archive.read(name).decode() for name in names if name.startswith("word/footer")
        ):
            yield "the pages have no number"
    document = docx.Document(str(path))
    if not document.core_properties.title or not document.core_properties.author:
        yield "the title or the author is missing from the properties"
    kinds = [paragraph.style.name.lower() for paragraph in document.paragraphs]
    wanted = {"heading 1"} if path.stem == "children" else {"heading 1", "heading 2"}
    if kinds.count("title") != 1 or not wanted <= set(kinds):
        yield "there is no title, or there are no headings in Word's own styles"
    if not document.tables:
        yield "there is no table"
    for table in document.tables:
        first = table.rows[0]._tr
        caption = table._tbl.tblPr.find(qn("w:tblCaption"))
        name = caption.get(qn("w:val")) if caption is not None else "?"
        if caption is None:
            yield "a table has no caption"
        if first.trPr is None or first.trPr.find(qn("w:tblHeader")) is None:
            yield f"{name}: the first row is not a header"
        for row in table.rows[1:]:
            for cell in row.cells[1:]:
                text = cell.text.replace("%", "").replace(",", "").strip()
                is_number = text.replace(".", "", 1).isdigit()
                if is_number and cell.paragraphs[0].alignment != 2:
                    yield f"{name}: {cell.text} is not set to the right"
    captions = kinds.count("table caption")
    if captions != len(document.tables):
        yield f"{len(document.tables)} tables have {captions} captions"
    pictures = document.element.body.findall(".//" + qn("wp:docPr"))
    for picture in pictures:
        words = picture.get("descr") or ""
        if len(words) < 30:
            yield f"a picture's alternative text is too short: {words!r}"
    if len(pictures) != kinds.count("image caption"):
        yield f"{len(pictures)} pictures have {kinds.count('image caption')} captions"


if __name__ == "__main__":
    tell([pathlib.Path(path) for path in sys.argv[1:]], check, "the Word file")
