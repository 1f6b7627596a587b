"""Makes heard.css and heard.js from govuk-frontend's sheet and Heard's own, each also compressed."""

import gzip
import pathlib
import re
import sys
import zipfile

NOTICE = (
    "/*! Contains govuk-frontend (MIT), Copyright (c) 2017 Crown Copyright (Government Digital "
    "Service). This is not a GOV.UK service; the GDS Transport font and the crown are not used. */\n"
)

# Heard's own colours in the place of GOV.UK's, and the reader's own type in the place of its font.
COLOURS = {
    "#1d70b8": "#14606e", "#003078": "#0a3d46", "#00703c": "#17616b", "#005a30": "#104a52",
    "#002d18": "#0a3338", "#0f7a52": "#17616b",
}
FONTS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif'


def frontend(wheel):
    """The sheet of govuk-frontend without font, crown and what they need."""
    with zipfile.ZipFile(wheel) as package:
        names = [n for n in package.namelist() if re.search(r"govuk-frontend.*\.min\.css$", n)]
        if len(names) != 1:
            sys.exit(f"The package holds {len(names)} sheets of govuk-frontend, and not one.")
        sheet = package.read(names[0]).decode()
    sheet = re.sub(r"@font-face\{[^}]*\}", "", sheet)
    sheet = re.sub(r"/\*#.*?\*/", "", sheet)
    sheet = re.sub(r'"?GDS Transport"?,', "", sheet)
    # What shows the crown, the brand's header and pictures from addresses that are not served.
    sheet = re.sub(r"[^{}]*(?:crown|logotype)[^{}]*\{[^{}]*\}", "", sheet)
    for old, new in COLOURS.items():
        sheet = re.sub(re.escape(old) + r"(?![0-9a-fA-F])", new, sheet)
    sheet = re.sub(r"font-family:\s*arial,\s*sans-serif", f"font-family:{FONTS}", sheet)
    return re.sub(r"url\((?!data:)[^)]*\)", "none", sheet)


def small(text):
    """A sheet without comments and needless white space."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    return re.sub(r"\s*([{}:;,>])\s*", r"\1", re.sub(r"\s+", " ", text)).strip()


def main():
    wheel, source, served = sys.argv[1], *map(pathlib.Path, sys.argv[2:])
    own = (source / "site.css").read_text()
    script = (source / "site.js").read_text()
    for name, text, most in (("site.css", small(own), 15_000), ("site.js", script, 8_000)):
        if len(text.encode()) > most:
            sys.exit(f"{name} has {len(text.encode())} bytes, and may have {most}.")
    sheet = NOTICE + frontend(wheel) + "\n" + re.sub(r":(?=not\(|is\()", " :", small(own)).replace(
        " :not(", ":not(").replace(" :is(", ":is(")
    icon = (source / "site.svg").read_text()
    for name, text in (("heard.css", sheet), ("heard.js", script), ("heard.svg", icon)):
        data = text.encode()
        (served / name).write_bytes(data)
        (served / f"{name}.gz").write_bytes(gzip.compress(data, 9, mtime=0))


main()
