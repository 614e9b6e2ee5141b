from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.errors import UsageError
from codegen.project.board import find_board
from codegen.recipes.c_names import definitions
from codegen.recipes.compose import compose, labelled
from codegen.recipes.merge_c import merge_c
from codegen.recipes.merge_python import merge_python
from firmware_corpus.recipe import find_recipe
from firmware_corpus.recipe_parts import parts_of

UNO = find_board("uno")
SETUP = "// part: setup\nvoid setup() {\n%s}\n\n// part: loop\nvoid loop() {\n%s}\n"


def sketch(before: str, setup: str, loop: str) -> dict[str, str]:
    return parts_of(before + SETUP % (setup, loop), is_python=False)


def test_one_setup_one_loop_and_no_name_twice():
    blink = find_recipe("blink")
    made = compose(labelled([blink, blink]), UNO)
    assert made.code.count("void setup()") == 1
    assert made.code.count("void loop()") == 1
    assert "lastChange2 = now" in made.code
    assert made.values[0]["led"] != made.values[1]["led"]
    assert any("blink-2.led" in note for note in made.notes)


def test_a_pin_clash_names_both_users():
    blink = find_recipe("blink")
    members = [replace(each, given={"led": 5}) for each in labelled([blink, blink])]
    with pytest.raises(UsageError, match=r"pin 5 is wanted by blink\.led and by blink-2\.led"):
        compose(members, UNO)


def test_a_board_that_cannot_do_it_is_told_with_the_reason():
    blink = find_recipe("blink")
    parameter = replace(blink.parameters[0], range=("2-5", "12-19", "34"))
    blink = replace(blink, parameters=(parameter, *blink.parameters[1:]))
    [member] = labelled([blink])
    with pytest.raises(UsageError, match="pin 34 is input-only"):
        compose([replace(member, given={"led": 34})], find_board("esp32dev"))


def test_readings_by_another_reference_do_not_go_with_others():
    members = labelled([find_recipe("battery-voltage-uno"), find_recipe("lm35")])
    with pytest.raises(UsageError, match="analog reference is wanted by battery-voltage-uno"):
        compose(members, UNO)
    compose(members[:1], UNO)


@pytest.mark.parametrize("what", ["timer1", "pin 9"])
def test_what_only_one_can_have_names_both_users(what):
    blink = find_recipe("blink")
    first, second = replace(blink, name="a", takes=(what,)), replace(blink, name="b", takes=(what,))
    with pytest.raises(UsageError, match=f"{what} is wanted by a and by b"):
        compose(labelled([first, second]), UNO)


@pytest.mark.parametrize(("taken", "shared"), [("wifi",) * 2, ("wifi mode", "wifi station")])
def test_what_one_has_for_itself_nobody_shares(taken, shared):
    blink = find_recipe("blink")
    first = replace(blink, name="a", takes=(taken,))
    second = replace(blink, name="b", shares=(shared,))
    with pytest.raises(UsageError, match=f"{taken} is wanted by a for itself and by b"):
        compose(labelled([first, second]), UNO)
    compose(labelled([second, replace(second, name="c")]), UNO)


def test_a_recipe_that_blocks_gives_way_or_is_refused():
    blink = find_recipe("blink")
    slow = replace(blink, name="slow", blocks="it waits", instead="blink")
    made = compose(labelled([slow, blink]), UNO)
    assert made.members[0].recipe.name == "blink"
    assert "blink in place of slow: it waits" in made.notes
    with pytest.raises(UsageError, match="slow cannot be combined with another recipe: it waits"):
        compose(labelled([replace(slow, instead=None), blink]), UNO)
    assert compose(labelled([slow]), UNO).members[0].recipe.name == "slow"


def test_languages_do_not_mix():
    with pytest.raises(UsageError, match="cannot go into one program"):
        compose(labelled([find_recipe("blink"), find_recipe("mpy-ds18b20")]), UNO)


def test_a_helper_that_both_have_is_there_once_and_called_once():
    one = sketch(
        '// part: includes\n#include <WiFi.h>\n\n// part: globals\nconst char* SSID = "x";\n\n'
        "// part: helpers\nvoid join() {\n  WiFi.begin(SSID);\n}\n\n",
        "  Serial.begin(115200);\n  join();\n",
        "  one();\n",
    )
    code = merge_c([("A", one), ("B", one)])
    assert code.count("void join()") == code.count("  join();") == 1
    assert code.count("#include") == code.count("SSID =") == code.count("Serial.begin") == 1


def test_a_helper_with_a_state_of_its_own_is_renamed_with_it():
    one = sketch(
        '// part: globals\nint count = 0;  // count of "count"\n\n'
        "// part: helpers\nint next() {\n  return ++count;\n}\n\n",
        "",
        '  Serial.println("count");\n  box.count = next();\n',
    )
    code = merge_c([("A", one), ("B", one)])
    assert 'int count2 = 0;  // count of "count"' in code
    assert "int next2()" in code
    assert "box.count = next2();" in code
    assert code.count('println("count")') == 2


def test_a_loop_that_returns_stays_a_function():
    early = sketch("", "", "  if (millis() < 5) {\n    return;\n  }\n  early();\n")
    late = sketch("", "", "  late();\n")
    code = merge_c([("Early", early), ("Late", late)])
    assert "void runEarly() {" in code
    assert code.endswith("void loop() {\n  runEarly();\n  late();\n}\n")


def test_enumerators_and_macros_are_names_too():
    one = sketch(
        "// part: globals\n#define N 3\nenum State { IDLE, BUSY = N };\n\n", "", "  f(IDLE);\n"
    )
    two = sketch(
        "// part: globals\n#define N 4\nenum State { IDLE, BUSY = N };\n\n", "", "  f(IDLE);\n"
    )
    code = merge_c([("A", one), ("B", two)])
    assert "#define N_2 4" in code
    assert "enum State2 { IDLE_2, BUSY_2 = N_2 };" in code
    assert "f(IDLE_2);" in code


def python(text: str) -> dict[str, str]:
    return parts_of(text, is_python=True)


def test_python_imports_are_joined_and_names_made_unique():
    one = python(
        "# part: includes\nimport time\nfrom machine import Pin\n\n# part: globals\nPERIOD = 5\n"
        "last = 0\n\n# part: helpers\ndef due(last):\n    global count\n"
        "    return f'{last} {count}'\n\n"
        "# part: setup\ncount = 0\n\n# part: loop\nwhile True:\n    last = due(last=last)\n"
    )
    code = merge_python([("A", one), ("B", one)])
    assert code.count("import time") == code.count("PERIOD = 5") == code.count("while True:") == 1
    assert "def due_2(last_2):\n    global count_2\n    return f'{last_2} {count_2}'" in code
    assert "    last_2 = due_2(last_2=last_2)" in code
    compile(code, "joined.py", "exec")


def test_a_python_loop_that_begins_anew_is_refused():
    one = python("# part: loop\nwhile True:\n    if a():\n        continue\n    b()\n")
    two = python("# part: loop\nwhile True:\n    for x in y:\n        break\n")
    with pytest.raises(UsageError, match="A: its loop exits"):
        merge_python([("A", one), ("B", two)])
    assert merge_python([("A", two), ("B", two)]).count("while True") == 1


def test_python_helpers_are_shared_with_all_that_they_use():
    one = python(
        "# part: includes\nimport network\n\n# part: globals\nSSID = 'x'\n"
        "wlan = network.WLAN(network.STA_IF)\nlast = 0\n\n# part: helpers\n"
        "def join():\n    wlan.connect(SSID)\n\n\ndef due():\n    return last\n\n\n"
        "# part: setup\njoin()\ndue()\n"
    )
    code = merge_python([("A", one), ("B", one)])
    assert code.count("def join()") == code.count("network.WLAN(") == 1
    assert "def due_2():\n    return last_2" in code
    compile(code, "joined.py", "exec")


def test_where_a_function_is_put_is_no_name_of_it():
    """`IRAM_ATTR` is not defined twice, so it keeps its name."""
    found = definitions("void IRAM_ATTR onEcho() {\n  echoIsDone = true;\n}\n")
    assert set(found) == {"onEcho"}
    assert set(definitions("RTC_DATA_ATTR int boots = 0;\n")) == {"boots"}
