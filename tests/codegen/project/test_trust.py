"""Trust is a list of folders in the user's own settings, and nothing else."""

from pathlib import Path

import pytest

from codegen.project.files import BuildSettings
from codegen.project.trust import is_trusted, own_code


@pytest.mark.parametrize(
    ("folder", "trusted", "answer"),
    [
        ("a/b", ["{root}/a"], True),
        ("a/b", ["{root}/a/b/"], True),
        ("a/b", ["{root}/x", "{root}/a/../a"], True),
        ("a/b", ["~/a"], True),
        ("a/b", [], False),
        ("a/b", ["{root}/a/b/c"], False),
        ("ab", ["{root}/a"], False),
        ("a/b", ["a"], False),
        ("a/b", ["."], False),
        ("a/b", ["~nobody-of-this-name/a"], False),
        ("link/b", ["{root}/link"], True),  # the user named the link, and means where it leads
        ("link/b", ["{root}/a"], False),
    ],
)
def test_a_folder_is_trusted_with_what_lies_below_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, trusted: list[str], answer: bool
) -> None:
    for name in ("a/b", "ab", "elsewhere/b"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    entries = [entry.format(root=tmp_path) for entry in trusted]
    assert is_trusted(tmp_path / folder, entries) is answer


def test_settings_that_would_run_code_are_told_from_others() -> None:
    ignored = (
        "extra_scripts: it would run code of the project",
        "build_flags !date: it would run a command",
        "lib_deps: no library is downloaded for a check",
        "extra_scripts: again",
    )
    assert own_code(BuildSettings(ignored=ignored)) == ("extra_scripts", "build_flags")
    assert own_code(BuildSettings()) == ()
