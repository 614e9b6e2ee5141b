"""Tallies of many workers add up to the same in any order."""

from __future__ import annotations

import itertools
import json

from firmware_corpus.tally import Step, Tally, total


def tallies() -> list[Tally]:
    made = []
    for number in range(3):
        tally = Tally()
        for i in range(4):
            tally.add(Step.DATA, 10, source="a/b", path=f"{number}/{i}.c", detail=f"d{i % 2}")
        tally.add(Step.HEADER, number, source="a/b", path=f"{number}.c")
        made.append(tally)
    return made


def test_the_sum_does_not_depend_on_the_order():
    sums = {json.dumps(total(each).to_json()) for each in itertools.permutations(tallies())}
    assert len(sums) == 1
    whole = Tally.from_json(json.loads(sums.pop()))
    assert whole.counts[Step.DATA].documents == 12
    assert whole.counts[Step.DATA].bytes == 120
    assert whole.details == {"mostly data tables: d0": 6, "mostly data tables: d1": 6}


def test_a_tally_survives_its_way_through_json():
    for tally in tallies():
        assert Tally.from_json(json.loads(json.dumps(tally.to_json()))) == tally
