"""The recipes hold what they say: pins everywhere, a sample by the compiler and the simulator."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from codegen.errors import UsageError
from codegen.project.board import find_board
from codegen.recipes import drawn as drawn_values
from codegen.recipes.check import check_recipe, pin_problems
from codegen.recipes.drawn import check_drawn
from codegen.recipes.for_board import for_board
from codegen.recipes.proof import seconds_of, unproved
from codegen.recipes.variants.gather import grammar_of, plain
from codegen.recipes.variants.variant import Variant
from codegen.recipes.work import draw_compositions, tasks
from codegen.simulated import Outcome, PinChange, Simulation
from firmware_corpus.recipe import all_recipes, find_recipe
from firmware_corpus.recipe_parameter import Kind, pins_of
from grammars.parse_share import parses

RECIPES = list(all_recipes().values())
SAMPLE = random.Random(1).sample(RECIPES, min(8, len(RECIPES)))  # `make check-recipes` has all
PROVED = [recipe for recipe in RECIPES if recipe.proof]


def test_every_board_is_known_and_every_pin_of_a_range_can_do_its_job_on_it():
    for whole in RECIPES:
        for name in (*whole.boards, *whole.unchecked_boards):
            board = find_board(name)
            recipe = for_board(whole, board)  # where a bus has fixed pins nothing sets them
            for each in recipe.parameters:
                is_wired = each.kind in (Kind.PIN, Kind.PINS)
                for pin in pins_of(each.range) if is_wired else ():
                    found = list(pin_problems(recipe, board, {**recipe.defaults, each.name: pin}))
                    assert not found, f"{recipe.name} on {name}: {found}"


def test_every_recipe_is_whole_by_its_grammar():
    """So none has a variable called `word`, which is one of Arduino's types."""
    for each in RECIPES:
        whole = Variant("", each.render(), each.language, each.boards[0], (each.name,))
        assert parses(plain(whole), grammar_of(whole)), each.name


def test_every_proof_can_be_evaluated_and_an_idle_program_fails_it():
    for recipe in PROVED:
        for seed in range(10):
            values = recipe.draw(seed)
            seconds = seconds_of(recipe, values)
            assert 0 < seconds <= 60, f"{recipe.name}: {seconds} s with {values}"
            idle = Simulation(seconds, Outcome.RAN)
            assert unproved(recipe, values, idle), f"{recipe.name}: it proves nothing"


@pytest.mark.toolchain
@pytest.mark.parametrize("recipe", SAMPLE, ids=lambda recipe: recipe.name)
def test_a_sample_compiles_as_it_stands_and_with_drawn_values(recipe):
    for values in ({}, recipe.draw(1)):
        found = check_recipe(recipe, recipe.boards[0], values, simulate=False)
        assert not found.problems, str(found)


@pytest.mark.toolchain
def test_a_proof_holds_in_the_simulator_and_a_wrong_one_does_not():
    blink = find_recipe("blink")
    found = check_recipe(blink, "uno", {"led": 4, "interval": 100})
    assert found.is_proved
    assert not found.problems, str(found)


def test_a_proof_sees_another_period():
    blink = find_recipe("blink")
    changes = [PinChange(n / 10, "D4", high=n % 2 == 1) for n in range(1, 50)]
    seen = Simulation(5.0, Outcome.RAN, changes=tuple(changes))
    assert not unproved(blink, {"led": 4, "interval": 100}, seen)
    assert unproved(blink, {"led": 4, "interval": 200}, seen)
    assert unproved(blink, {"led": 5, "interval": 100}, seen)


def test_tasks_are_every_board_and_the_draws():
    blink = find_recipe("blink")
    many = len(blink.boards)
    found = list(tasks(blink, draws=12))
    assert [(t.board, t.drawn) for t in found[:many]] == [(b, ({},)) for b in blink.boards]
    proved = [task.board for task in found[many:] if task.simulate]
    assert sorted(proved) == ["megaatmega2560"] * 2 + ["uno"] * 2  # no simulator for an ESP32
    drawn = {str(values): task.board for task in found[many:] for values in task.drawn}
    there = [blink.boards[seed % many] for seed in range(12)]
    assert drawn == {
        str(for_board(blink, find_board(board)).draw(seed)): board
        for seed, board in enumerate(there)
    }
    with pytest.raises(UsageError):
        list(tasks(blink, draws=0, board="nothing"))


@pytest.mark.toolchain
def test_draws_that_are_judged_together_are_judged_as_each_alone():
    """One bad value among them is found and named, the others are right; whatever its kind."""
    recipe = find_recipe("blink")
    source = recipe.source.replace("const int LED_PIN", "const byte LED_PIN")
    short = replace(recipe, source=source.replace("unsigned long HALF_PERIOD", "byte HALF_PERIOD"))
    drawn = [{"interval": 20}, {"interval": 300}, {"interval": 200}, {"led": 18, "interval": 90}]
    found = check_drawn(short, "uno", drawn)
    assert [bool(each.problems) for each in found] == [False, True, False, False]
    assert "overflow" in found[1].problems[0]
    assert found == tuple(check_recipe(short, "uno", each, simulate=False) for each in drawn)


@pytest.mark.toolchain
@pytest.mark.parametrize("name", ["blink", "mqtt-led", "keypad-matrix"])
def test_most_draws_need_one_call_of_the_compiler(name, monkeypatch):
    recipe = find_recipe(name)
    monkeypatch.setattr(drawn_values, "check_recipe", None)  # which would be called for each
    found = check_drawn(recipe, recipe.boards[0], [recipe.draw(seed) for seed in range(10)])
    assert [each.problems for each in found] == [()] * 10


@pytest.mark.toolchain
def test_recipes_that_go_together_compile_together():
    for members in (2, 3):
        drawn = draw_compositions(RECIPES, members=members, count=3)
        for joined in drawn.joined:
            [found] = joined()
            assert not found.problems, str(found)
