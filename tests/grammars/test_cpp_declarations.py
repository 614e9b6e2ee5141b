"""What a C++ text declares, read without a compiler."""

from __future__ import annotations

import pytest

from grammars.cpp_declarations import declarations, type_name


def told(text: str) -> set[str]:
    """The names of a text: `owner.name kind type signature`, what is empty left out."""
    return {
        " ".join(
            filter(None, (f"{each.owner}.{each.name}", each.kind.value, each.type, each.signature))
        )
        for each in declarations(text).names
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("extern HardwareSerial Serial;", {".Serial variable HardwareSerial"}),
        ("const char *name[3];", {".name variable char*[]"}),
        ("static Foo &one = two;", {".one variable Foo"}),
        ("auto x = WiFi.localIP();", {".x variable =WiFi.localIP()"}),
        ("void (*handler)(int);", {".handler variable ()"}),
        ("typedef void (*Callback)(int);", {".Callback alias ()"}),
        ("using WiFiClient = NetworkClient;", {".WiFiClient alias NetworkClient"}),
        ("typedef unsigned long ulong_t;", {".ulong_t alias unsigned long"}),
        ("uint8_t *getBuffer(int n = 3);", {".getBuffer function uint8_t* (int n = 3)"}),
        ("#define display oled", {".display macro oled"}),
        ("#define sq(x) ((x) * (x))", {".sq macro (x)"}),
        (
            "enum Mode { SLOW, FAST = 3 };",
            {
                ".Mode type",
                ".SLOW constant Mode",
                "Mode.SLOW constant Mode",
                ".FAST constant Mode",
                "Mode.FAST constant Mode",
            },
        ),
        ("enum class M { A };", {".M type", "M.A constant M"}),
        ("typedef struct { int a; } T;", {".T type", "T.a variable int"}),
        (
            "class A : public B { public: A(); void f() { int y; } operator bool();"
            " union { int u; }; };",
            {
                ".A type",
                "A.A function ()",
                "A.f function void ()",
                "{.y variable int",
                "A.operator bool function bool",
                "A.u variable int",
            },
        ),
        (
            "template <typename T> class Box { T& operator[](int); T* operator->(); };",
            {
                ".Box type",
                "Box.operator[] function T (int)",
                "Box.operator-> function T* ()",
            },
        ),
        (
            "void A::f(Foo &x) { for (Bar b : all) {} }",
            {"::A.f function void (Foo &x)", "{.x variable Foo", "{.b variable Bar"},
        ),
        ('extern "C" {\nvoid f(void);\n}', {".f function void (void)"}),
    ],
)
def test_what_is_declared(text, names):
    assert told(text) == names


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("struct A { int a; };", True),
        ("class A { A(TwoWire* = &Wire); virtual ~A(); };", True),
        ("class A { typedef void (A::*Helper)() const; friend class B; };", True),
        ("class A { void f() { broken(; } };", True),
        ("class A { SOME_MACRO(x) int a; };", False),
        ("class A { int a = ; };", False),
        ("namespace A { int a; }", False),
    ],
)
def test_a_type_is_whole_only_where_all_of_its_body_was_understood(text, whole):
    (body,) = declarations(text).bodies
    assert body.whole is whole


def test_what_stands_in_an_arm_has_its_condition():
    text = "#if CORE >= 3\nvoid now();\n#else\nvoid then();\n#endif\n"
    arms = {each.name: each.arms for each in declarations(text).names}
    assert arms == {"now": (("#if CORE >= 3",),), "then": (("#if CORE >= 3", "#else"),)}


def test_private_members_are_told_apart():
    text = "class A { int hidden; public: int shown; private: void f(); protected: int g; };"
    private = {each.name for each in declarations(text).names if each.is_private}
    assert private == {"hidden", "f"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("const volatile Foo &", "Foo"),
        ("struct Foo *", "Foo*"),
        ("std::vector<Foo*>", "std::vector<Foo*>"),
    ],
)
def test_types_are_told_in_short(text, name):
    assert type_name(text) == name


@pytest.mark.parametrize(
    "text", ["", "}}}", "class", "class A {" * 500, 'extern "C" ' * 2000, "enum {"]
)
def test_nothing_is_too_broken(text):
    assert declarations(text).names is not None
