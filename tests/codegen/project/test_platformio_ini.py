"""A platformio.ini says the same to us as to PlatformIO, without anything being run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from codegen.errors import SourceError
from codegen.project import platformio_options
from codegen.project.platformio_ini import PlatformioIni, read_ini

DATA = Path(__file__).with_name("data") / "platformio_inis.txt"

# What `pio project config --json-output` prints, for many folders in one run of PlatformIO.
ASK = """
import json, os, sys
from platformio.project.config import ProjectConfig
told = []
for folder in sys.argv[1:]:
    os.chdir(folder)
    config = ProjectConfig()
    told.append([config.default_envs(), [[n, config.items(env=n)] for n in config.envs()]])
print(json.dumps(told))
"""
OPTIONS = """
import json
from platformio.project.options import ProjectOptions
print(json.dumps({
    key: [o.multiple, o.type.__class__.__name__, o.oldnames,
          None if callable(o.default) else o.default]
    for key, o in ProjectOptions.items()
}))
"""


def projects() -> dict[str, dict[str, str]]:
    found = {}
    for project in DATA.read_text("utf-8").split("\n=== ")[1:]:
        name, _, rest = project.partition("\n")
        first, *others = re.split(r"^--- (.*)\n", rest, flags=re.MULTILINE)
        found[name] = {"platformio.ini": first, **dict(zip(others[::2], others[1::2], strict=True))}
    return found


def asked(script: str, *arguments: str) -> object:
    variables = {k: v for k, v in os.environ.items() if not k.startswith("PLATFORMIO_")}
    answer = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**variables, "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(answer.stdout)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[PlatformioIni, list]]:
    """Each project as we read it, and what PlatformIO says of it."""
    folders = {}
    for n, (name, files) in enumerate(projects().items()):
        folders[name] = folder = tmp_path_factory.mktemp("projects") / f"p{n}"
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, "utf-8")
    answers = asked(ASK, *map(str, folders.values()))
    return {
        name: (read_ini(folder / "platformio.ini"), answer)
        for (name, folder), answer in zip(folders.items(), answers, strict=True)
    }


def test_there_are_enough_projects() -> None:
    assert len(projects()) >= 40


@pytest.mark.parametrize("name", projects())
def test_environments_and_options_are_platformios(
    name: str, told: dict[str, tuple[PlatformioIni, list]]
) -> None:
    ini, (defaults, sections) = told[name]
    assert list(ini.default_environments) == (defaults or [])
    theirs = {environment: dict(options) for environment, options in sections}
    assert sorted(ini.environments) == sorted(theirs)
    for environment, expected in theirs.items():
        ours = ini.options(environment)
        assert list(ours) == list(expected)
        for key, value in expected.items():
            assert as_text(value) == as_typed(key, ours[key]), (environment, key)


def as_text(value: object) -> str:
    return "\n".join(value) if isinstance(value, list) else "" if value is None else str(value)


def as_typed(key: str, text: str) -> str:
    """Switches and numbers as PlatformIO spells them once it has read them."""
    if f"env.{key}" in platformio_options.SWITCHES and text:
        return str(text.lower() in {"1", "yes", "true", "on"})
    return text


def test_one_project_asked_of_the_command_itself_says_the_same(tmp_path: Path) -> None:
    (tmp_path / "platformio.ini").write_text(projects()["lights"]["platformio.ini"])
    command = [sys.executable, "-m", "platformio", "project", "config", "--json-output"]
    answer = subprocess.run(
        [*command, "-d", str(tmp_path)], capture_output=True, text=True, check=True
    )
    sections = dict(json.loads(answer.stdout))
    expected = {key: as_text(value) for key, value in sections["env:d1"]}
    assert read_ini(tmp_path / "platformio.ini").options("d1") == expected


def test_our_table_of_options_is_platformios() -> None:
    table = asked(OPTIONS)
    assert isinstance(table, dict)
    lists = {key for key, (multiple, *_) in table.items() if multiple}
    switches = {key for key, (_, kind, *_) in table.items() if kind == "BoolParamType"}
    old = {
        f"{key.partition('.')[0]}.{name}": key.partition(".")[2]
        for key, (_, _, names, _) in table.items()
        for name in names or ()
    }
    assert lists == platformio_options.LISTS
    assert switches == platformio_options.SWITCHES
    assert old == platformio_options.OLD_NAMES
    for key, (multiple, _, _, default) in table.items():
        if key != "platformio.core_dir" and (default is not None or not multiple):
            assert as_text(default) == (platformio_options.DEFAULTS[key] or ""), key


REFUSED = {
    "[env:a]\nboard = ${x.y}\n": r"\[env:a\] board: \$\{x.y\} is set nowhere",
    "[x]\n[env:a]\nboard = ${x.board}\n": "is set nowhere",
    "[c]\nv = ${this.__env__}\n[env:a]\nboard = ${c.v}\n": r"stands in no \[env:",
    "[env:a]\nboard = 50%\n": "a percent sign is written %%",
    "[env:a]\nboard = ${this.custom_b}\ncustom_b = ${this.board}\n": "go round in a circle",
    "[a]\n" + "".join(f"k{n} = {f'${{a.k{n + 1}}}' * 9}\n" for n in range(12)) + "k12 = x\n"
    "[env:a]\nboard = ${a.k0}\n": "expand to too much text",
    "[a]\n" + "".join(f"k{n} = {f'${{a.k{n + 1}}}' * 9}\n" for n in range(12)) + "k12 =\n"
    "[env:a]\nboard = ${a.k0}\n": "expand to too much text",
    "[DEFAULT]\n" + "".join(f"k{n} = {f'%(k{n + 1})s' * 9}\n" for n in range(8)) + "k8 = x\n"
    "[env:a]\nboard = %(k0)s\n": "expand to too much text",
}  # fmt: skip


@pytest.mark.parametrize(("text", "message"), REFUSED.items(), ids=range(len(REFUSED)))
def test_what_platformio_refuses_or_never_ends_is_one_line_at_once(
    tmp_path: Path, text: str, message: str
) -> None:
    (tmp_path / "platformio.ini").write_text(text)
    began = time.process_time()
    with pytest.raises(SourceError, match=message) as refused:
        read_ini(tmp_path / "platformio.ini").options("a")
    assert "\n" not in str(refused.value)
    assert time.process_time() - began < 5


def test_the_users_environment_is_none_of_a_projects_business(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOKEN", "hunter2")
    (tmp_path / "platformio.ini").write_text("[env:a]\nbuild_flags = -DT=${sysenv.TOKEN}\n")
    assert (
        read_ini(tmp_path / "platformio.ini").options("a")["build_flags"] == "-DT=${sysenv.TOKEN}"
    )


OUTSIDE = ["../outside.ini", "~/x.ini", "/etc/*.ini", "link.ini", "sub/../../outside.ini"]


@pytest.mark.parametrize("pattern", OUTSIDE)
def test_no_configuration_outside_the_project_is_read(tmp_path: Path, pattern: str) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    (tmp_path / "outside.ini").write_text("[env:outside]\nboard = uno\n")
    (folder / "link.ini").symlink_to(tmp_path / "outside.ini")
    (folder / "platformio.ini").write_text(
        f"[platformio]\nextra_configs = {pattern}\n[env:a]\nboard = ${{other.board}}\n"
    )
    if pattern == "link.ini":  # the same as one that is not there
        with pytest.raises(SourceError, match="is set nowhere"):
            read_ini(folder / "platformio.ini").options("a")
        return
    ini = read_ini(folder / "platformio.ini")
    assert ini.environments == ("a",)
    assert ini.left_out == (f"extra_configs: {pattern} is outside the project",)
    assert ini.options("a")["board"] == "${other.board}"  # it may stand in what was left out


def test_unsaved_texts_lie_over_extra_configurations_too(tmp_path: Path) -> None:
    (tmp_path / "platformio.ini").write_text("[platformio]\nextra_configs = more.ini\n")
    (tmp_path / "more.ini").write_text("[env:old]\nboard = uno\n")
    overlay = {(tmp_path / "more.ini").resolve(): "[env:new]\nboard = uno\n"}
    assert read_ini(tmp_path / "platformio.ini", overlay=overlay).environments == ("new",)
