"""What a text may do to what stands around the cursor, by cases."""

from __future__ import annotations

import pytest

from codegen.drafting.seam import Seam
from codegen.language import Language

CURSOR = "<cursor>"


def seam(source: str, language: Language = Language.ARDUINO) -> Seam:
    return Seam(source.replace(CURSOR, ""), source.index(CURSOR), language)


@pytest.mark.parametrize(
    ("source", "text", "keeps"),
    [
        # comments and strings take nothing in that was code
        ("  Serial.<cursor>println(3);", "begin(9600);  // wait", False),
        ("  Serial.<cursor>println(3);", "begin(9600); /* ", False),
        ("  Serial.<cursor>println(3);", 'print("', False),
        ("  f(<cursor>);  // now", "x); // ", False),
        ("  f(<cursor>", "x); // now", True),
        ("  f(<cursor>\n  g(); /* */", "x); /*", False),
        ("  f(<cursor>\n  g();", "x); // now \\", False),
        ("  f(<cursor>\n  g();", 'x("now', False),
        ("#define F(x) f(x); <cursor>\\\n  g()", "h(); ", True),
        ("#define F(x) f(x); <cursor>\\\n  g()", "h(); // ", False),
        ("#define F(x) f(x); <cursor>\n  g();", "\\", False),
        ('  f("a <cursor>b");', 'c", d, "', True),
        ('  f("a <cursor>b");', 'c", d', False),
        ('  f("a <cursor>n");', "\\", False),
        ("  <cursor>f();", "#define X ", False),
        ("  f();<cursor>\n", "# done", False),
        ("#if<cursor> X\n", "def", False),
        ("#<cursor>include <a.h>\n", "include <b.h> ", False),
        ("#inc<cursor>\n", "lude <b.h>", True),
        # two words stay two, two operators, a number and what follows
        ("  <cursor>time.sleep(1)", "impor", False),
        ("  <cursor>time.sleep(1)", "x = ", True),
        ("  // the <cursor>end", "very", False),
        ("  // the <cursor>end", "very ", True),
        ("  x = <cursor>+ 1;", "y +", False),
        ("  x = <cursor>+ 1;", "y ", True),
        ("  x <cursor>= 1;", "=", False),
        ("  a <cursor>> b;", "-", False),
        ("  a = <cursor>.b;", "5", False),
        ("  a = <cursor>5;", "3.", False),
        ('  a = <cursor>"b";', "L", False),
        ('  a = "b"<cursor> c;', "x", False),
        # a call keeps its arguments, an array its index
        ("  Serial.println<cursor>(x);", '(".");', False),
        ("  sd.ls<cursor>(&Serial);", "cap();", False),
        ("  sd.ls<cursor>(&Serial);", "cap", True),
        ("  x = y<cursor>[2];", " + 1; z = ", False),
        ("  x = y<cursor>[2];", " + z", True),
        ("  x = max<cursor>(1, 2);", "<int>", True),
        ('  f("a<cursor>(b)");', "; c.", True),
        ("  x = foo<cursor>(3);", "; return", False),
        ("  x = foo<cursor>(3);", " = 5", False),
        ("  x = foo<cursor>(3);", "5", True),
        ("#define F<cursor>(x) x", "_ALL 0", False),
        ("#define F<cursor>(x) x", "_ALL", True),
        # an operator keeps its operands, a bracket its closer, a character its quotes
        ("  t = millis() <cursor>- 5;", "/ 2;", False),
        ("  t = millis() <cursor>- 5;", "/ 2 ", True),
        ("  return <cursor>a;", "0;", False),
        ("  int <cursor>a;", "b;", False),
        ("  const String<cursor> a = b;", " c;", False),
        ("  int <cursor>a;", "b, ", True),
        ("  if (a) b(); else <cursor>c();", "d(); ", True),
        ("  x = y<cursor> f();", ";", True),
        ('  f<cursor>  ("b");', "(1);", False),
        ("  x = <cursor>a;", "b + ", True),
        ("  x = <cursor>a;", "b; ", False),
        ("  x = <cursor>break;", "b; ", True),
        ("  x = <cursor>", "b;", True),
        ("  x = y<cursor> // now", ";", True),
        ("  f(1)<cursor> g();", ";", True),
        ("  f(1)<cursor> *p = 2;", ";", True),
        ("  for (i = 0; i < <cursor>++i)", "9; ", True),
        ('  f(<cursor>"b");', '"a");', False),
        ('  f(<cursor>"b");', '"a"); f(', True),
        ("  f(a[<cursor>i]);", "1], b[", True),
        ("  f(a[<cursor>i]);", "1), b(", False),
        ("  c = '<cursor>a';", "b", False),
        ("  c = '<cursor>a';", "\\", False),
        ("  c = '<cursor>';", "\\n", True),
        ("  c = '<cursor>';", "ab", False),
        ("  c = 'RG<cursor>B';", "X", False),
        # what stands before the cursor is gone on with where that is the same kind of thing
        ("  dig<cursor>(2);", "italRead", True),
        ("  delay(10<cursor>);", "00", True),
        ("  delay(10<cursor>);", "ms", False),
        ("  x =<cursor> 5;", "=", False),
        ("  if (x =<cursor>)", "= 5", True),
        ("  /<cursor>", "/ now", True),
        ("  x = a /<cursor> b;", "/ now", False),
    ],
)
def test_what_stands_around_the_cursor_stays_what_it_is(
    source: str, text: str, *, keeps: bool
) -> None:
    assert seam(source).keeps(text) is keeps


@pytest.mark.parametrize(
    ("source", "text", "keeps"),
    [
        ("<cursor>time.sleep(1)", "a = b  # ", False),
        ("x = <cursor>\ny = '''a'''", "'''", False),
        ("x = <cursor>\ny = 1", '"a', False),
        ("x = '<cursor>'", "it\\'s", True),
        ("x = a <cursor>* b", "*", False),
        ("x = a <cursor>/ b", "/", False),
        ("x <cursor>= b", ":", False),
        ('x = <cursor>"b"', "f", False),
    ],
)
def test_python_too(source: str, text: str, *, keeps: bool) -> None:
    assert seam(source, Language.PYTHON).keeps(text) is keeps


@pytest.mark.parametrize(
    ("source", "text", "says"),
    [
        ('  Serial.println("<cursor>");', ");", False),
        ("  delay(1000)<cursor>;", ";", False),
        ("  delay(1000)<cursor>;", "; f()", False),
        ("  delay(1); <cursor>\\", " \\", False),
        ("  // <cursor>", "//", False),
        ("  f(<cursor>);", '""', False),
        ("  <cursor>f(1);", "f(1);", False),
        ("  <cursor>f(1);", "f (", False),
        ("  <cursor>\n  f(1);", "f(1);", False),
        ("  <cursor>ff(1);", "f", True),
        ("  int q[] = {1, <cursor>2, 3};", "2, 3, ", False),
        ("  int q[] = {1, <cursor>2, 30};", "2, 3, ", True),
        ("  f(<cursor>x * 2, 1);", "x, ", True),
        ("  // TODO <cursor>read the pin", "Read the: ", False),
        ("  // -<cursor>- END OF FILE --", "-- END OF FILE -", False),
        ("  // <cursor>read the pin", "read a ", True),
        ("  g<cursor>", "();", True),
        ("  x <cursor>y;", "+", True),
        ("void f()<cursor>\n", " {", True),
        ('  f("a<cursor>");', "\\n", True),
        ('  f("a<cursor>");', ": ", False),
    ],
)
def test_what_says_nothing_new_is_known(source: str, text: str, *, says: bool) -> None:
    assert seam(source).says(text) is says


@pytest.mark.parametrize(
    ("source", "closers"),
    [
        ("  f(<cursor>)", ")"),
        ('  f("<cursor>")', '")'),
        ("  f(a[<cursor>])", "])"),
        ("  f(<cursor>)  // now", ")"),
        ("  f(<cursor>);", ""),
        ("  f(a, <cursor>) {", ""),
        ("  f(a)<cursor>)", ""),
        ("  // f(<cursor>)", ""),
        ("  f<cursor>()", ""),
        ("  f(g(1), <cursor>)", ")"),
    ],
)
def test_closers_of_an_editor_are_those_of_the_line_with_nothing_behind(
    source: str, closers: str
) -> None:
    assert seam(source).closers == closers


@pytest.mark.parametrize(
    ("source", "within"),
    [
        ("  pri<cursor>ntln(3);", "println"),
        ("  x = 1<cursor>0;", "10"),
        ("  x <cursor>+= 1;", None),
        ("  x +<cursor>= 1;", "+="),
        ('  f("a\\<cursor>n");', "\\n"),
        ("  f(<cursor>  a);", None),
        ("  // wor<cursor>ds", "words"),
        ("  f(<cursor>x);", None),
    ],
)
def test_a_cursor_within_a_token_is_known(source: str, within: str | None) -> None:
    assert seam(source).within == within
