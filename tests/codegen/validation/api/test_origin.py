"""Every header of ours says which project it describes, and holds what a program may use alone."""

import re
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from codegen.validation.api.marks import HEADERS

FILES = sorted(p.relative_to(HEADERS).as_posix() for p in HEADERS.rglob("*.h*") if p.is_file())
PROJECTS = tomllib.loads((HEADERS / "origin.toml").read_text("utf-8"))["project"]
NOTICE = Path(__file__).parents[4] / "NOTICE"
_ACCESS = re.compile(r"^\s*(public|private|protected):\s*$")
_DATA = re.compile(r"\s+(?!using|typedef|friend|static constexpr)\w[^()]*\w;")
# Classes whose documentation has programs derive from them and use their data.
_DERIVED_FROM = {"libraries/Adafruit_GFX.h", "esp32/Stream.h", "esp8266/Stream.h"}


def fits(header: str, project: dict) -> bool:
    return any(fnmatchcase(header, pattern) for pattern in project["headers"])


def test_every_header_has_its_project():
    assert [h for h in FILES if not any(fits(h, project) for project in PROJECTS)] == []


@pytest.mark.parametrize("project", PROJECTS, ids=lambda each: each["name"])
def test_every_project_says_all_and_has_a_header_and_a_line_in_the_notice(project):
    assert {"name", "repository", "version", "licence", "made", "headers"} <= project.keys()
    assert project["made"] in ("by hand", "compared", "earlier")
    assert project["made"] != "compared" or re.fullmatch(r"[0-9a-f]{40}", project["commit"])
    for pattern in project["headers"]:
        assert any(fnmatchcase(header, pattern) for header in FILES), pattern
    line = f"* {project['name']} ({project['licence']}): {project['repository']}\n"
    assert line in NOTICE.read_text("utf-8") or project["name"] == "Pinwright"


def test_what_is_private_or_protected_holds_no_data():
    """Such a line is a type, a name and a semicolon, in a section of that kind."""
    found = []
    for header in sorted(set(FILES) - _DERIVED_FROM):
        access, at, above = "public", 0, ["public"]
        for line in (HEADERS / header).read_text("utf-8").split("\n"):
            indent = len(line) - len(line.lstrip())
            if label := _ACCESS.match(line):
                access, at = label[1], indent
            elif line.startswith("}") or re.match(r"\s*(?:class|struct|union)\b", line):
                access = "public"
            elif line.startswith("#if"):
                above.append(access)
            elif line.startswith(("#else", "#elif")):
                access = above[-1]
            elif line.startswith("#endif"):
                above.pop()
            elif access != "public" and indent in (at + 1, at + 2) and _DATA.match(line):
                found.append(f"{header}: {line.strip()}")
    assert found == []
