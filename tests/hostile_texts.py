"""Texts that would take for ever, or all memory, where something is not done in linear time."""

from __future__ import annotations

from collections.abc import Iterator

# What is repeated, alone and on lines of its own: the beginnings of whatever is looked for.
ATOMS = (
    *("__has_include", '__has_include("', "from .", "from a import ", "import a,", ".", "\n", " "),
    *("\t", "\r", "#if A\n", "#else\n", "#elif A\n", "#endif\n", "#define A B\n", "/*", "*/", '"'),
    *("'", "\\\n", 'R"(', "(", ")", "{", "}", "[", "<", "a ", "a.", "a(", "a,", "a::", "*", "&"),
    *("int a=1;", "int a=", "for(", "do{", "class A{", "class A:", "void f():x\n", "void f(", "@"),
    *("pinMode(1,", "digitalWrite(a,", "Pin(1,", "s.attach(", "_delay_ms(", 'asm("', ".incbin"),
    *(
        '.include "',
        '#include "a.h"\n',
        "template<",
        "namespace a{",
        "ISR(a)",
        "=",
        "1",
        "x=1",
        "-",
    ),
    *("not ", "lambda:", "'''", "def f():\n", "[a]\n", "a=b\n", "${a.b}", "a:\n", "- ", "é", "\0"),
)
# What may go on for ever before it turns out that it is something else.
OPENINGS = ("", "a", "from", "import a", "x=1", "#define A", "int a", "void f(", "Pin(", "class A:")
RUNS = (" ", "\n", "a", ".", "*", "(", "a.", "a,", "::")


def texts(size: int) -> Iterator[tuple[str, str]]:
    """Each kind's name, and its text of so many characters."""
    for atom in ATOMS:
        yield f"{atom!r}", atom * (size // len(atom))
        yield f"{atom!r} on lines", f"{atom}\n" * (size // (len(atom) + 1))
    for opening in OPENINGS:
        for run in RUNS:
            yield f"{opening!r} and {run!r}", opening + run * (size // len(run)) + "x"
    yield from _grown(size)


def _grown(size: int) -> Iterator[tuple[str, str]]:
    """Texts whose parts speak of each other."""
    many = size // 30
    up, down = range(many), range(many, 0, -1)
    yield "a chain of macros", "".join(f"#define A{n + 1} A{n}\n" for n in down)
    yield "functions", "".join(f"void f{n}() {{ f{n + 1}(); }}\n" for n in up)
    yield "functions on one line", "".join(f"void f{n}() {{ f{n + 1}(); }}" for n in up)
    yield "statements on one line", "f();" * (size // 4)
    yield (
        "functions under conditions",
        "".join(f"#if A\nvoid f{n}() {{ f{n + 1}(); }}\n#endif\n" for n in up),
    )
    yield "conditions in one another", "#if A\n" * many + "void f() {}\n" + "#endif\n" * many
    yield "one condition's arms", "#if A\n" + "#elif B\n{\n" * many + "#endif\n"
    yield "variables", "".join(f"int a{n} = a{n + 1};\n" for n in up)
    yield "comments after a statement", "f();\n" + "//\n" * many
    yield "calls of calls", "import machine\nx = a" + "()" * (size // 2)
    yield "attributes of attributes", "import machine\nx = machine" + ".a" * (size // 2)
    yield "names for names", "import machine\n" + "".join(f"a{n} = a{n + 1}\n" for n in up)
    yield "lines that go on", "#define A " + "b \\\n" * (size // 4) + "c\n"
    yield "comments that go on", "//\\\n" * (size // 4)
    yield "sums", "import machine\nx = " + "1 + " * (size // 4) + "1\n"
    yield "a long module", "from " + "a." * (size // 2) + "a import b\n"
    yield "a path up", '#include "' + "../" * (size // 3) + 'a.h"\n'
    yield "a chain of classes", "".join(f"class A{n + 1}(A{n}):\n x=1\n" for n in range(many))
    yield (
        "a chain of classes with methods",
        "".join(
            f"class A{n + 1}(A{n}):\n def f(self):\n  self.x = 1\n  return self.y\nA{n}().z\n"
            for n in range(many // 2)
        ),
    )
    yield (
        "names that nearly are members",
        "class A:\n"
        + "".join(f" member{n} = 1\n" for n in range(many))
        + "".join(f"A().memberx{n}\n" for n in range(many // 2)),
    )
    yield "errors", "".join(f"src/a.cpp:{n}:1: error: 'a{n}' was not declared\n" for n in up)


def where_names_are_asked(many: int) -> Iterator[tuple[str, str]]:
    """Programs whose names lead to many others, or back to themselves, and a cursor behind one."""
    several = range(many)
    members = "".join(f"int m{n};" for n in several)
    yield (
        "a chain of macros",
        "".join(f"#define A{n + 1} A{n}\n" for n in several) + _at(f"A{many}."),
    )
    yield "macros in a circle", f"#define A B\n#define B C\n#define C A\n{_at('A.')}"
    aliases = "".join(f"using A{n + 1} = A{n};\n" for n in several)
    yield "a chain of aliases", f"struct A0 {{ int x; }};\n{aliases}A{many} a;\n{_at('a.')}"
    circle = "".join(f"typedef A{n} A{(n + 1) % many};\n" for n in several)
    yield "aliases in a circle", f"{circle}A7 a;\n{_at('a.')}"
    bases = "".join(f"struct A{n + 1} : A{n} {{}};\n" for n in several)
    yield "a chain of bases", f"struct A0 {{ int x; }};\n{bases}A{many} a;\n{_at('a.')}"
    bases = "".join(f"struct A{(n + 1) % many} : A{n} {{}};\n" for n in several)
    yield "bases in a circle", f"{bases}A7 a;\n{_at('a.')}"
    both = "".join(
        f"using A{n} = A{n + 1}; using A{n} = B{n + 1};\n"
        f"using B{n} = A{n + 1}; using B{n} = B{n + 1};\n"
        for n in range(40)
    )
    yield "aliases of two each", f"struct A40 {{}}; struct B40 {{}};\n{both}A29 a;\n{_at('a.')}"
    types = "".join(f"struct T{n} : B {{}}; T{n} x;\n" for n in several)
    for start in ("x.", "this->"):
        yield f"types for {start}", f"struct B {{ {members} }};\n{types}{_at(start)}"
    autos = "".join(
        f"auto x = y[{n}]; auto y = z[{n}]; auto z = w[{n}]; auto w = v[{n}];\n" for n in several
    )
    yield "values of each other", f"struct S {{ int a; }}; S v[9];\n{autos}{_at('x.')}"
    yield "an arrow to itself", f"struct T {{ T operator->(); }}; T t;\n{_at('t->')}"
    arrows = "".join(f"struct T{n} {{ T{n + 1} operator->(); }};\n" for n in several)
    yield "a chain of arrows", f"{arrows}T0 t;\n{_at('t->')}"
    yield "a chain of calls", f"struct T {{ T f(); }}; T t;\n{_at('t' + '.f()' * many + '.')}"
    calls = "".join(f"void g(int a{n}, T{n} b);\n" for n in several)
    yield "functions of one name", f"{calls}{_at('g(')}"
    methods = "".join(f"int m{n}(int);" for n in range(3 * many))
    yield "many members", f"struct B {{ {methods} }};\nB b;\n{_at('b.')}"


def _at(expression: str) -> str:
    return f"void f() {{ {expression}<cursor> }}\n"


def exploding_ini() -> str:
    """A platformio.ini of a thousand bytes, of which each line stands for ten of the next."""
    lines = [f"a{n} = " + f"${{x.a{n + 1}}}" * 10 for n in range(8)]
    return "\n".join(["[x]", *lines, "a8 = y", "[env:uno]", "board = ${x.a0}", ""])
