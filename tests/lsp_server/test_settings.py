"""Settings: wrong ones are named and left out, and the VS Code extension offers exactly these."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.types import Extent
from lsp_server.settings import LogLevel, Settings, read_settings, settings_schema

PACKAGE = Path(__file__).parents[2] / "editors" / "vscode" / "package.json"


@pytest.mark.parametrize(
    ("given", "changed"),
    [
        (None, {}),
        ({}, {}),
        ({"board": "uno"}, {"board": "uno"}),
        ({"board": None, "debounceMs": None}, {}),
        ({"debounceMs": 0, "maxTokens": 128}, {"debounce_ms": 0, "max_tokens": 128}),
        ({"buildSeconds": 5}, {"build_seconds": 5.0}),
        (
            {"extent": "block", "logLevel": "debug"},
            {"extent": Extent.BLOCK, "log_level": LogLevel.DEBUG},
        ),
        ({"validateOnSave": False}, {"validate_on_save": False}),
        ({"trustedFolders": ["/a", "~/b"]}, {"trusted_folders": ("/a", "~/b")}),
        ({"trustedFolders": []}, {}),
        ({"command": ["x"], "trace": {"server": "off"}}, {}),
    ],
)
def test_what_is_given_lies_over_the_base(given: object, changed: dict[str, object]) -> None:
    assert read_settings(given, Settings()) == (replace(Settings(), **changed), ())


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ([], "pinwright: expected an object, got []"),
        (
            {"debounceMs": "fast"},
            'pinwright.debounceMs: expected a whole number from 0 to 5000, got "fast"; using 75',
        ),
        (
            {"debounceMs": True},
            "pinwright.debounceMs: expected a whole number from 0 to 5000, got true; using 75",
        ),
        (
            {"debounceMs": 1.5},
            "pinwright.debounceMs: expected a whole number from 0 to 5000, got 1.5; using 75",
        ),
        (
            {"maxTokens": 0},
            "pinwright.maxTokens: expected a whole number from 1 to 1024, got 0; using 64",
        ),
        (
            {"buildSeconds": []},
            "pinwright.buildSeconds: expected a number from 1 to 3600, got []; using 60.0",
        ),
        (
            {"extent": "page"},
            'pinwright.extent: expected one of "line", "statement", "block", '
            'got "page"; using "line"',
        ),
        (
            {"validateOnSave": 1},
            "pinwright.validateOnSave: expected true or false, got 1; using true",
        ),
        (
            {"board": 7},
            "pinwright.board: expected a string that is not empty, or null, got 7; using null",
        ),
        (
            {"trustedFolders": "/"},
            "pinwright.trustedFolders: expected a list of strings that are not empty, "
            'got "/"; using []',
        ),
        (
            {"trustedFolders": ["/a", ""]},
            "pinwright.trustedFolders: expected a list of strings that are not empty, "
            'got ["/a", ""]; using []',
        ),
        ({"bord": "uno"}, "pinwright.bord: no such setting"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line_and_left_as_it_was(
    given: object, complaint: str
) -> None:
    assert read_settings(given, Settings()) == (Settings(), (complaint,))


def test_a_wrong_setting_does_not_cost_the_right_ones() -> None:
    settings, complaints = read_settings({"board": "uno", "maxTokens": "many"}, Settings())
    assert settings.board == "uno"
    assert len(complaints) == 1


def test_defaults_of_the_schema_are_taken_without_complaint() -> None:
    """VS Code sends every setting that it offers, changed or not."""
    properties = settings_schema()["properties"]
    given = {key.removeprefix("pinwright."): p["default"] for key, p in properties.items()}
    assert read_settings(given, Settings()) == (Settings(), ())


def test_the_vscode_extension_offers_these_settings() -> None:
    """When this fails: `python -m lsp_server.settings editors/vscode/package.json`."""
    manifest = json.loads(PACKAGE.read_text(encoding="utf-8"))
    assert manifest["contributes"]["configuration"] == settings_schema()


def test_a_workspace_cannot_say_what_is_run_or_trusted() -> None:
    """VS Code takes a setting of this scope from the user's own settings alone."""
    properties = settings_schema()["properties"]
    machine = {key for key, schema in properties.items() if schema["scope"] == "machine"}
    assert machine == {
        *("pinwright.command", "pinwright.model", "pinwright.adapter", "pinwright.trustedFolders")
    }
    manifest = json.loads(PACKAGE.read_text(encoding="utf-8"))
    restricted = manifest["capabilities"]["untrustedWorkspaces"]["restrictedConfigurations"]
    assert set(restricted) == machine
