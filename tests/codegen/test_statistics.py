"""Counts of the user's own: added up, forgotten, and nothing else kept."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from codegen.models.store import VARIABLE
from codegen.statistics import Event, Statistics, count, forget, statistics, statistics_file


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "models"))


def test_what_happens_is_added_up_by_kind():
    assert statistics() == Statistics(None, {})
    for event in (Event.SHOWN, Event.SHOWN, Event.ACCEPTED):
        count("while typing, compiles", event)
    count("by hand, parsed", Event.PARTLY)
    found = statistics()
    assert found.counts["while typing, compiles"] == {"shown": 2, "accepted": 1, "partly": 0}
    assert found.counts["by hand, parsed"] == {"shown": 0, "accepted": 0, "partly": 1}
    assert json.loads(statistics_file().read_text()).keys() == {"since", "counts"}


def test_several_editors_count_at_once():
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: _patiently("k"), range(20)))
    assert statistics().counts["k"]["shown"] == 20


def _patiently(kind):
    from codegen.errors import UsageError

    while True:
        try:
            return count(kind, Event.SHOWN)
        except UsageError:
            continue


def test_what_is_forgotten_is_gone():
    count("k", Event.SHOWN)
    assert forget()
    assert statistics() == Statistics(None, {})
    assert list(statistics_file().parent.glob("statistics*")) == []
    assert not forget()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"since": 1}', '{"since": "", "counts": {"a": 1}}']
)
def test_a_damaged_file_counts_as_none(text):
    statistics_file().parent.mkdir(exist_ok=True)
    statistics_file().write_text(text)
    assert statistics().counts == {}
    count("k", Event.ACCEPTED)
    assert statistics().counts["k"]["accepted"] == 1
