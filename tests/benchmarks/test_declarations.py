"""The comparison of our declarations with the real ones finds each untruth, and no others."""

import subprocess
from pathlib import Path

import pytest

from benchmarks.declarations.compare import Sort, compare
from benchmarks.declarations.interface import (
    Constant,
    Function,
    Interface,
    Kind,
    Macro,
    Thing,
)
from benchmarks.declarations.shown import not_shown
from benchmarks.declarations.sources import Mirror, find_header

INT = ("int",)


def differences(ours: dict, real: dict, *also: dict) -> set[tuple[str, str]]:
    found = compare(Interface(ours), Interface(real), [Interface(each) for each in also])
    return {(each.sort.value, each.name) for each in found}


def method(*parameters: str, **more: object) -> tuple[Function, ...]:
    return (Function(parameters, **{"result": "void", **more}),)


@pytest.mark.parametrize(
    ("ours", "real", "expected"),
    [
        pytest.param(method("int"), method("int"), "", id="the same"),
        pytest.param(None, method("int"), "missing", id="not declared"),
        pytest.param(method("int"), None, "extra", id="does not exist"),
        pytest.param(
            method("int", "int"), method("int"), "extra missing", id="one argument too many"
        ),
        pytest.param(method("int"), method("int", optional=1), "missing", id="no default"),
        pytest.param(method("int", optional=1), method("int"), "extra", id="a default too many"),
        pytest.param(method("char *"), method("int"), "wrong missing", id="another type"),
        pytest.param(method(result="int"), method(), "wrong", id="another result"),
        pytest.param(method(static=True), method(), "wrong", id="no static member"),
        pytest.param(
            method("int", optional=1, defaults=("6",)),
            method("int", optional=1, defaults=("2",)),
            "wrong",
            id="another default",
        ),
        pytest.param(method("const String &"), method("String"), "", id="taken all the same"),
        pytest.param(method("T", generic=True), method("int"), "", id="a template takes it"),
        pytest.param(Constant("10"), Constant("20"), "wrong", id="another value"),
        pytest.param(Constant("-1"), Constant("65535"), "", id="16 bits without a sign"),
        pytest.param(Constant("-1"), Constant("65534.0"), "wrong", id="another number"),
        pytest.param(Constant('"a"'), Constant('"b"'), "wrong", id="another text"),
        pytest.param(Constant("1"), Macro(None), "", id="a macro without a value"),
        pytest.param(Thing("int"), Thing("long"), "wrong", id="an object of another type"),
        pytest.param(Thing("int"), method(), "wrong", id="a function is no object"),
        pytest.param(Kind("int"), Kind("long"), "wrong", id="another name of another type"),
        pytest.param(Kind(bases=frozenset({"Print"})), Kind(), "wrong", id="another base"),
        pytest.param(Kind(), Kind(bases=frozenset({"Print"})), "missing", id="a base left out"),
        pytest.param(Macro(2), method("int"), "wrong", id="a macro of other arguments"),
        pytest.param(Macro(1), method("int"), "", id="a macro for a function"),
    ],
)
def test_each_kind_of_difference_is_found(ours, real, expected):
    mine, theirs = ({} if each is None else {"f": each} for each in (ours, real))
    assert {sort for sort, _ in differences(mine, theirs)} == set(expected.split())


def test_what_another_version_has_is_neither_extra_nor_wrong():
    old, new = {"f": method("int")}, {"g": method()}
    assert differences({**old, **new}, new) == {("extra", "f")}
    assert differences({**old, **new}, new, old) == set()


def test_a_constructor_without_arguments_may_be_implied():
    declared = {"A": Kind(), "A::A": (Function(()),)}
    assert differences(declared, {"A": Kind()}) == set()
    assert differences({"A": Kind()}, declared) == set()
    taking = {"A": Kind(), "A::A": (Function(INT),)}
    assert differences(declared, taking) == {("missing", "A::A"), ("extra", "A::A")}


def test_a_member_of_another_name_is_looked_for_in_the_class():
    real = {"Old": Kind("New"), "New": Kind(), "New::go": method()}
    assert differences({"Old": Kind(), "Old::go": method()}, real) == {
        ("missing", "New"),
        ("missing", "New::go"),
    }


def test_what_no_example_speaks_of_is_not_missed():
    entries = {
        "Led": Kind(),
        "Led::on": method("Colour"),
        "Colour": Kind(),
        "RED": Constant("1", "Colour"),
        "Buffer": Kind(),
        "Buffer::fill": method(),
    }
    assert not_shown(Interface(entries), frozenset({"Led"})) == {"Buffer", "Buffer::fill"}
    assert not_shown(Interface(entries), frozenset({"other"})) == frozenset()


def test_a_commit_is_read_from_a_bare_repository(tmp_path):
    work, bare = tmp_path / "work", tmp_path / "mirror" / "me+lib" / "repo"
    (work / "src").mkdir(parents=True)
    (work / "examples").mkdir()
    (work / "src" / "Lib.h").write_text("int one();\n")
    (work / "examples" / "Lib.h").write_text("int other();\n")
    (work / "picture.png").write_text("no")
    who = ["-c", "user.name=a", "-c", "user.email=a@b"]
    for command in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "m"]):
        subprocess.run(["git", *command], cwd=work, check=True)
    subprocess.run(["git", "clone", "-q", "--bare", work, bare], check=True)
    mirror = Mirror(tmp_path / "mirror", tmp_path / "scratch")
    assert mirror.has("me/lib")
    assert not mirror.has("me/other")
    folder = mirror.checked_out("me/lib", "HEAD")
    assert find_header(folder, "Lib.h") == folder / "src" / "Lib.h"
    assert not (folder / "picture.png").exists()


HEADER = """
#pragma once
#define SPEED 100L
#define TWICE(x) ((x) * 2)
#define PART const unsigned
namespace inner { struct detail_only; namespace detail { void no(); } }
enum Mode { SLOW, FAST = 7 };
class Base { public: void shared(); void hidden(int); };
class Led : public Base {
public:
  Led(int pin, bool inverted = false);
  void hidden();
  static const int COUNT = 3;
  int level;
  template <typename T> void write(const T&);
protected:
  int kept;
private:
  void secret();
};
__attribute__((unavailable("gone"))) void gone();
using Other = Led;
"""


def test_a_header_is_read_as_a_program_may_use_it(tmp_path):
    pytest.importorskip("clang.cindex", reason="pip install 'pinwright[book]'")
    from benchmarks.declarations.parse import Reader

    header = tmp_path / "Led.h"
    header.write_text(HEADER)
    arguments = ["-x", "c++", "-std=gnu++17", "-nostdinc", f"-I{tmp_path}"]
    reader = Reader(arguments, lambda name: Path(name) == header, [header])
    entries = reader.read("#include <Led.h>").entries
    assert {name: str(entry) for name, entry in entries.items() if isinstance(entry, Constant)} == {
        "FAST": "7",
        "Led::COUNT": "3",
        "SLOW": "0",
        "SPEED": "100",
    }
    assert [str(each) for each in entries["Led::Led"]] == ["(int, bool = 0)"]
    assert [each.parameters for each in entries["Led::hidden"]] == [()]
    assert (entries["TWICE"], entries["Led::level"]) == (Macro(1), Thing("int"))
    assert entries["Led::write"][0].generic
    assert "Led::shared" in entries
    assert not {"Led::kept", "Led::secret", "gone", "inner::detail::no"} & entries.keys()
    assert entries["Other"] == Kind("Led")


def test_the_sorts_are_words_of_the_table():
    assert [each.value for each in Sort] == ["missing", "extra", "wrong"]
