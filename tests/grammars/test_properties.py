"""What holds of the recogniser for any text: small programs, whole and mutilated, and any bytes."""

from __future__ import annotations

from itertools import pairwise

import tree_sitter
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from grammars import LimitError, Recognizer
from grammars.languages import language
from grammars.reparse import ReparseRecognizer

# The same examples in every run, and no verdict on the speed of the machine.
always_alike = settings(derandomize=True, deadline=None, max_examples=150, database=None)

LANGUAGES = st.sampled_from(["arduino", "cpp", "python"])
CANDIDATES = [
    *(b" ", b"\n", b"\n    ", b"\t", b"(", b")", b"[", b"]", b"{", b"}", b";", b",", b":", b"::"),
    *(b".", b"->", b"=", b"==", b"+", b"++", b"*", b"/", b"//", b"/*", b"*/", b"#", b"#if", b"<"),
    *(b">>", b"\\", b'"', b"'", b'R"(', b"f'", b"x", b"1", b"0x", b"e", b"int", b"if ", b"else"),
    *(b"return ", b"def ", b"class ", b"in ", b"\xc3", b"\xa9", "é".encode(), b"\x00", b"@", b"$"),
]


# ---- programs -----------------------------------------------------------------------------------


def filled(templates: str, **parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """One of the templates, a line each, `<name>` being a part of that name, `~` a line break."""
    choices = st.sampled_from([line.replace("~", "\n") for line in templates.split("\n") if line])

    @st.composite
    def fill(draw: st.DrawFn) -> str:
        text = draw(choices)
        for name, part in parts.items():
            while f"<{name}>" in text:
                text = text.replace(f"<{name}>", draw(part), 1)
        return text

    return fill()


C_ATOM = r"""
x
A0
1
0x1F
2.5f
1e-3
'a'
"s\n"
L"w"
nullptr
this->x
R"(raw )" )"
R"xx(a)x" )xx"
"é"
a /* c */
sizeof(int)
"a" "b"
"""
C_EXPRESSION = r"""
<e> + <e>
<e> >> <e>
(<e>)
f(<e>, <e>)
!<e>
<e> ? <e> : <e>
v[<e>]
Serial.print(<e>)
static_cast<int>(<e>)
[&](int q) { return <e>; }
(int)<e>
std::vector<std::vector<int>>{<e>}
new T(<e>)
x = <e>
<e> < <e>
*p++
"""
C_SIMPLE = r"""
<e>;~
int a = <e>;
return <e>;~
// <e>~
/* <e>~ */
const T &r = <e>;~
break;
;
auto [k, w] = <e>;
goto end;~
int a[] = {<e>, <e>};~
a b;
"""
C_STATEMENT = r"""
if (<e>) { <s> }~
if (<e>) <s> else { <s> }
while (<e>) { <s><s> }
{ <s> }~
for (int i = 0; i < <e>; i++) { <s> }
do { <s> } while (<e>);~
try { <s> } catch (...) { }
switch (<e>) { case 1: <s> break; default: <s> }
~#ifdef X~<s>~#else~<s>~#endif~
"""
C_TOP = r"""
void setup() { <s><s> }~
int g = <e>;~
#include <Wire.h>~
#include "a.h"~
#define N(a, b) (a + \~  b)~
enum E { P, Q = <e> };~
using namespace std;~
class A : public B {~ public:~  A() : x(<e>) {}~  int m() const { <s> }~};~
template <typename T> T id(T t) { <s> }~
namespace n { int y = <e>; }~
ISR(V) { <s> }~
extern "C" { void f(int); }~
struct S { int a : 3; } s = {<e>};~
~
"""
PYTHON_ATOM = r"""
x
1
0x1F
2.5
1e-3
1j
'a'
b"b"
'''t~  t'''
r"\d"
None
f'{x!r:>{w}}'
f"a{{b}}{x}"
'é'
...
a.b
not x
await x
(yield)
"""
PYTHON_EXPRESSION = r"""
<e> + <e>
(<e>)
f(<e>, *a, k=<e>)
[<e>, <e>]
{<e>: <e>, **d}
v[<e>:, 1]
lambda q, r=1: <e>
<e> if <e> else <e>
[i for i in <e> if i]
<e> not in <e>
(~    <e>,~  <e>~)
<e> and \~  <e>
f'{<e>}'
(n := <e>)
-<e>
<e> is x
"""
PYTHON_SIMPLE = r"""
<e>~
x = <e>~
x: int = <e>~
return <e>~
# <e>~
pass; x = <e>~
~
import a.b as c~
from . import (a,~  b)~
raise E from <e>~
del x~
assert <e>, <e>~
print(<e>)  # c~
x, *y = <e>~
x += <e>~
global g~
"""
PYTHON_STATEMENT = r"""
if <e>:~<b>
if <e>:~<b>elif <e>:~<b>else:~<b>
while <e>: pass~
@d(<e>)~def f():~<b>
for i, j in <e>:~<b>
try:~<b>except E as e:~<b>finally:~<b>
with <e> as f:~<b>
def f(a, /, b: int = 1, *, c) -> int:~<b>
class A(B, k=<e>):~<b>
async def g():~<b>
match x:~    case [1, *r]:~        pass~
class A:~	'''d'''~	x = 1~
"""


def c_files() -> st.SearchStrategy[str]:
    e = st.recursive(filled(C_ATOM), lambda e: filled(C_EXPRESSION, e=e), max_leaves=4)
    s = st.recursive(filled(C_SIMPLE, e=e), lambda s: filled(C_STATEMENT, e=e, s=s), max_leaves=4)
    return st.lists(filled(C_TOP, e=e, s=s), max_size=3).map("".join)


def python_files() -> st.SearchStrategy[str]:
    e = st.recursive(filled(PYTHON_ATOM), lambda e: filled(PYTHON_EXPRESSION, e=e), max_leaves=4)
    s = st.recursive(
        filled(PYTHON_SIMPLE, e=e),
        lambda s: filled(PYTHON_STATEMENT, e=e, b=s.map(indented)),
        max_leaves=4,
    )
    return st.lists(s, max_size=4).map("".join)


def indented(block: str) -> str:
    return "".join(f"    {line}" for line in block.splitlines(keepends=True))


C_FILES, PYTHON_FILES = c_files(), python_files()


@st.composite
def programs(draw: st.DrawFn) -> tuple[str, bytes]:
    """(language, small file); most files are valid, which is for tree-sitter to say."""
    name = draw(LANGUAGES)
    return name, draw(PYTHON_FILES if name == "python" else C_FILES).encode()


@st.composite
def mutilated(draw: st.DrawFn) -> tuple[str, bytes]:
    """(language, file) with up to two mistakes in it."""
    name, text = draw(programs())
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.integers(0, 4))
        put = draw(st.sampled_from([b"", *CANDIDATES]))
        text = text[:at] + put + text[at + gone :]
    assume(not ends_oddly(text))
    return name, text


def ends_oddly(text: bytes) -> bool:
    """A last backslash is taken by tree-sitter's lexer for errors only, and then held valid."""
    return text.endswith(b"\\")


def parses(name: str, text: bytes) -> bool:
    return not tree_sitter.Parser(language(name).grammar).parse(text).root_node.has_error


def behaviour(state: object) -> tuple[object, ...] | None:
    """All that can be told of a state from outside."""
    if state is None:
        return None
    return (
        state.can_end(b""),
        state.can_end(b"\n}\n"),
        state.check_many(CANDIDATES),
        state.expected(),
        state.reach(b" x; } ) x"),
    )


# ---- properties ---------------------------------------------------------------------------------


@always_alike
@given(mutilated(), st.lists(st.integers(0, 400), max_size=6))
@example(("cpp", b")\xc3"), [1])
def test_pieces_lead_where_the_whole_leads(case, cuts):
    """`advance` is associative: a text is the same text however it is cut."""
    name, text = case
    whole = Recognizer(name).start().advance(text)
    state = Recognizer(name).start()
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    for start, end in pairwise(edges):
        state = state and state.advance(text[start:end])
    assert behaviour(state) == behaviour(whole)


@always_alike
@given(programs())
def test_every_prefix_of_a_valid_file_is_viable(case):
    """Cut at any byte, inside characters too, and the rest joins what was there."""
    name, text = case
    assume(parses(name, text))
    state = Recognizer(name).start()
    for at in range(len(text)):
        assert state.can_end(text[at:]), text[:at]
        state = state.advance(text[at : at + 1])
        assert state is not None, text[: at + 1]
    assert state.can_end(b"")


@always_alike
@given(mutilated(), st.integers(0, 400))
@example(("python", b"x()\nelse: y\n"), 4)  # reserved at the start of a statement, not after x()
def test_a_suffix_joins_when_the_whole_file_parses(case, cut):
    name, text = case
    before = Recognizer(name).start().advance(text[:cut])
    joins = before is not None and before.can_end(text[cut:])
    assert joins is parses(name, text)


@always_alike
@given(mutilated(), st.integers(0, 400))
def test_checking_many_is_advancing_each(case, cut):
    name, text = case
    state = Recognizer(name).start().advance(text[:cut])
    assume(state is not None)
    candidates = [*CANDIDATES, text[cut:], b""]
    assert state.check_many(candidates) == bytes(state.advance(c) is not None for c in candidates)


@always_alike
@given(mutilated())
def test_a_refusal_is_final_and_reach_tells_where(case):
    """What follows a refused text cannot save it; up to `reach` nothing is refused."""
    name, text = case
    start = Recognizer(name).start()
    reach = start.reach(text)
    assert start.advance(text[:reach]) is not None
    assert (reach == len(text)) >= (start.advance(text) is not None)
    if start.advance(text) is None:
        assert start.check_many([text + c for c in CANDIDATES]) == bytes(len(CANDIDATES))


@settings(always_alike, max_examples=60)
@given(mutilated())
def test_the_re_parsing_oracle_says_the_same(case):
    name, text = case
    assert Recognizer(name).start().can_end(text) is ReparseRecognizer(name).start().can_end(text)


@settings(always_alike, max_examples=300)
@given(LANGUAGES, st.lists(st.binary(max_size=40) | st.sampled_from(CANDIDATES), max_size=8))
@example("cpp", [b'R"' + b"x" * 40 + b"("])
@example("python", [b"\n" + b" " * i for i in range(60)])
@example("python", [b"(" * 2000])
@example("arduino", [b"a<" * 500])
def test_no_bytes_are_too_strange(name, pieces):
    """They are taken or refused as tree-sitter does, or a limit is named; nothing else happens."""
    start = state = Recognizer(name).start()
    text = b"".join(pieces)
    try:
        valid, after = start.can_end(text), start.advance(text)
        for piece in pieces:
            state = state and state.advance(piece)
    except LimitError:
        assert len(text) > 400  # such a text is long
        return
    assert valid is parses(name, text) or ends_oddly(text)
    assert behaviour(state) == behaviour(after)


@always_alike
@given(mutilated())
def test_a_text_is_mended_where_and_only_where_it_is_refused(case):
    name, text = case
    start = Recognizer(name).start()
    try:
        mended, inserted, skipped, last = start.advance_repairing(text, 64)
    except LimitError:
        assert start.advance(text) is None
        return
    assert (inserted + skipped == 0) is (start.advance(text) is not None)
    assert last <= len(text)
    if not inserted + skipped:
        assert behaviour(mended) == behaviour(start.advance(text))
