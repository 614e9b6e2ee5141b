"""A library is added to platformio.ini or sketch.yaml as a person would add it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from codegen.advice.edits import applied
from codegen.advice.lib_deps import add_to_ini, add_to_yaml, environments
from codegen.advice.libraries import Library
from codegen.project.platformio_ini import read_ini

LIBRARY = Library(
    "PubSubClient", "knolleary/PubSubClient", ("PubSubClient.h",), "PubSubClient", "2.8"
)

# ruff: noqa: E501 - texts as they are
# name: (the ini, the environment, the ini afterwards)
INIS = {
    "no lib_deps yet": (
        "[env:uno]\nboard = uno\n\n; the end\n",
        "uno",
        "[env:uno]\nboard = uno\nlib_deps = knolleary/PubSubClient\n\n; the end\n",
    ),
    "the section is the last line": (
        "[env:uno]",
        "uno",
        "[env:uno]\nlib_deps = knolleary/PubSubClient",
    ),
    "one a line, comments kept, indented as the others": (
        "[env:a]\nlib_deps =\n  ; time\n  x/Y@^1 ; why\n  # last\n\n[env:b]\nboard = uno\n",
        "a",
        "[env:a]\nlib_deps =\n  ; time\n  x/Y@^1 ; why\n  knolleary/PubSubClient\n  # last\n\n"
        "[env:b]\nboard = uno\n",
    ),
    "one on the line of its key": (
        "[env:a]\nlib_deps = x/Y ; why\nboard = uno\n",
        "a",
        "[env:a]\nlib_deps = x/Y, knolleary/PubSubClient ; why\nboard = uno\n",
    ),
    "an empty value": (
        "[env:a]\nlib_deps =\nboard = uno\n",
        "a",
        "[env:a]\nlib_deps =\n    knolleary/PubSubClient\nboard = uno\n",
    ),
    "what [env] gives still holds": (
        "[env]\nlib_deps = x/Y\n[env:a]\nboard = uno\n[env:b]\nboard = uno\n",
        "a",
        "[env]\nlib_deps = x/Y\n[env:a]\nboard = uno\nlib_deps =\n    ${env.lib_deps}\n"
        "    knolleary/PubSubClient\n[env:b]\nboard = uno\n",
    ),
    "what a parent gives still holds": (
        "[common]\nlib_deps =\n  x/Y\n[env:a]\nextends = common\nboard = uno\n",
        "a",
        "[common]\nlib_deps =\n  x/Y\n[env:a]\nextends = common\nboard = uno\nlib_deps =\n"
        "    ${common.lib_deps}\n    knolleary/PubSubClient\n",
    ),
    "lines end as they did": (
        "[env:a]\r\nlib_deps =\r\n  x/Y\r\n",
        "a",
        "[env:a]\r\nlib_deps =\r\n  x/Y\r\n  knolleary/PubSubClient\r\n",
    ),
    "named already": ("[env:a]\nlib_deps = knolleary/PubSubClient@^2.8\n", "a", None),
    "named by its repository": (
        "[env:a]\nlib_deps = https://github.com/knolleary/pubsubclient.git\n",
        "a",
        None,
    ),
    "named by [env]": ("[env]\nlib_deps = PubSubClient\n[env:a]\nboard = uno\n", "a", None),
    "no such environment": ("[env:a]\nboard = uno\n", "b", None),
    "a broken file": ("lib_deps = a\n", "a", None),
}


@pytest.mark.parametrize("name", INIS)
def test_a_library_is_added_to_an_environment(name: str) -> None:
    before, environment, after = INIS[name]
    edit = add_to_ini(before, LIBRARY, environment=environment)
    assert (applied(before, [edit]) if edit else None) == after
    if after is None:
        return
    old, new = (read_ini(Path("platformio.ini"), text=text) for text in (before, after))
    for each in new.environments:
        was, now = old.options(each), new.options(each)
        if each == environment:
            added = now.pop("lib_deps").replace(",", "\n").split()
            assert added == [*was.pop("lib_deps", "").split(), "knolleary/PubSubClient"]
        assert was == now


def test_the_environments_to_choose_from_are_named() -> None:
    assert environments("[platformio]\n[env]\n[env:a]\n[env:b]\n") == ("a", "b")
    assert environments("nonsense") == ()


YAMLS = {
    "one more in the list": (
        "profiles:\n  main:\n    fqbn: arduino:avr:uno\n    libraries:\n      - Servo (1.2.1) # arm\n"
        "default_profile: main\n",
        "profiles:\n  main:\n    fqbn: arduino:avr:uno\n    libraries:\n      - Servo (1.2.1) # arm\n"
        "      - PubSubClient (2.8)\ndefault_profile: main\n",
    ),
    "the first of its profile": (
        "profiles:\n  main:\n    fqbn: arduino:avr:uno\ndefault_profile: main\n",
        "profiles:\n  main:\n    fqbn: arduino:avr:uno\n    libraries:\n      - PubSubClient (2.8)\n"
        "default_profile: main\n",
    ),
    "listed already": (
        "profiles:\n  m:\n    libraries:\n      - PubSubClient (2.7)\ndefault_profile: m\n",
        None,
    ),
    "no profile": ("default_fqbn: arduino:avr:uno\n", None),
    "broken": ("profiles: [\n", None),
}


@pytest.mark.parametrize("name", YAMLS)
def test_a_library_is_added_to_the_default_profile(name: str) -> None:
    before, after = YAMLS[name]
    edit = add_to_yaml(before, LIBRARY)
    assert (applied(before, [edit]) if edit else None) == after
    if after is not None:
        assert "PubSubClient (2.8)" in yaml.safe_load(after)["profiles"]["main"]["libraries"]
