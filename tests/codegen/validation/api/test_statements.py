"""The statement of a line, and what it would have declared."""

import pytest

from codegen.validation.api.statements import declared_with, statement_at, without_calls

TEXT = """\
#include <X.h>
Sensor a(4),
       b(5);
int f(Sensor s) {
  int n = s.read(1,
                 2);
  return n;
}
"""

LINES = [
    # line, first, last, text
    (2, 2, 3, "Sensor a(4),\n       b(5);"),
    (3, 2, 3, "Sensor a(4),\n       b(5);"),
    (4, 4, 4, "int f(Sensor s) {"),
    (5, 5, 6, "int n = s.read(1,\n                 2);"),
    (7, 7, 7, "return n;"),
]


@pytest.mark.parametrize(("line", "first", "last", "text"), LINES)
def test_a_statement_is_that_of_the_line(line, first, last, text):
    found = statement_at(TEXT, line)
    assert (found.first, found.last) == (first, last)
    assert found.text.rstrip(";{ ") == text.rstrip(";{ ")


def test_a_line_that_is_not_there_has_an_empty_one():
    assert statement_at(TEXT, 99).text == ""


DECLARED = [
    # statement, name, what it declares by means of the name
    ("Sensor a, *b = nullptr, c[3]", "Sensor", {"a", "b", "c"}),
    ("Sensor a(PIN, OTHER)", "Sensor", {"a"}),
    ("static const Foo::Bar x = y", "Foo", {"Bar", "x"}),
    ("std::vector<Sensor> all", "Sensor", {"all"}),
    ("void on(Sensor s, int n)", "Sensor", {"on", "s"}),
    ("class Mine : public Base", "Base", {"Mine"}),
    ("value = sensor.read()", "sensor", set()),
    ("int n = LIMIT", "LIMIT", set()),
]


@pytest.mark.parametrize(("statement", "name", "declared"), DECLARED)
def test_what_an_unknown_name_declares(statement, name, declared):
    assert declared <= declared_with(statement, name)
    assert name not in declared_with(statement, name)


NOT_DECLARED = [
    ("Sensor a(PIN)", "Sensor", "PIN"),
    ("Sensor a = other", "Sensor", "other"),
    ("int n = sensor.read(x)", "sensor", "n"),
    ("call(UNKNOWN, n)", "UNKNOWN", "n"),
]


@pytest.mark.parametrize(("statement", "name", "known"), NOT_DECLARED)
def test_what_stands_beside_it_stays_known(statement, name, known):
    assert known not in declared_with(statement, name)


BARE = [
    ('x = ITEM(.id = 1, "a)");', "x = ITEM();"),
    ("x = item(1);", "x = item(1);"),
    ('s = "a" ITEM(2) "b";', 's = "a" "" "b";'),
    ('s = "a" MORE "b";', 's = "a" "" "b";'),
]


@pytest.mark.parametrize(("text", "bare"), BARE)
def test_macros_are_left_out(text, bare):
    assert without_calls(text, {"ITEM"}) == bare
