"""What g++ says, taken apart."""

import pytest

from codegen.validation.api.messages import Kind, ParsedMessage, parse_message, plain, without_place

MESSAGES = [
    ("'foo' was not declared in this scope", ParsedMessage(Kind.UNDECLARED, name="foo")),
    (
        "'ledcSetup' was not declared in this scope; did you mean 'ledcFade'?",
        ParsedMessage(Kind.UNDECLARED, name="ledcSetup"),
    ),
    (
        "'Adafruit_BME280' does not name a type",
        ParsedMessage(Kind.UNDECLARED, name="Adafruit_BME280"),
    ),
    ("'String' has not been declared", ParsedMessage(Kind.UNDECLARED, name="String")),
    (
        "'BearSSL' is not a class, namespace, or enumeration",
        ParsedMessage(Kind.UNDECLARED, name="BearSSL"),
    ),
    ("'crypto' is not a namespace-name", ParsedMessage(Kind.UNDECLARED, name="crypto")),
    (
        "'optional' in namespace 'std' does not name a template type",
        ParsedMessage(Kind.UNDECLARED, name="optional", owner="std"),
    ),
    (
        "there are no arguments to 'map2' that depend on a template parameter",
        ParsedMessage(Kind.UNDECLARED, name="map2"),
    ),
    (
        "'LowSpeed' is not a member of 'fs::File'",
        ParsedMessage(Kind.NOT_IN_SCOPE, name="LowSpeed", owner="fs::File"),
    ),
    (
        "'class WiFiClass' has no member named 'connect'; did you mean 'channel'?",
        ParsedMessage(Kind.NO_MEMBER, name="connect", owner="class WiFiClass"),
    ),
    (
        "'using FSFile = class fs::File' {aka 'class fs::File'} has no member named 'lines'",
        ParsedMessage(
            Kind.NO_MEMBER,
            name="lines",
            owner="using FSFile = class fs::File",
            alias="class fs::File",
        ),
    ),
    (
        "no matching function for call to 'Ticker::Ticker(int)'",
        ParsedMessage(Kind.CONSTRUCTION, owner="Ticker"),
    ),
    (
        "invalid use of incomplete type 'struct netif'",
        ParsedMessage(Kind.INCOMPLETE, name="netif"),
    ),
    (
        "'int hallRead(...) [with <template-parameter-1-1> = void]' is unavailable: removed",
        ParsedMessage(Kind.UNAVAILABLE, name="hallRead", why="removed"),
    ),
    ("Foo.h: No such file or directory", ParsedMessage(Kind.NO_FILE, name="Foo.h")),
    ("linker input file not found: No such file or directory", ParsedMessage(Kind.OTHER)),
    ("#error choose a board", ParsedMessage(Kind.HASH_ERROR)),
    ("expected ';' before 'delay'", ParsedMessage(Kind.SYNTAX)),
    ("cannot convert 'int' to 'const char*'", ParsedMessage(Kind.OTHER)),
    (
        "conflicting declaration 'typedef int byte' (in Arduino.h:12)",
        ParsedMessage(Kind.OTHER, header="Arduino.h"),
    ),
]


@pytest.mark.parametrize(("message", "found"), MESSAGES)
def test_a_message_is_taken_apart(message, found):
    assert parse_message(message) == found


def test_a_class_has_its_names_without_what_is_around_them():
    what = parse_message("'const struct X<int>' {aka 'class ns::Y'} has no member named 'z'")
    assert what.owners == {"X", "Y"}


@pytest.mark.parametrize(
    ("owner", "name"), [("class fs::File", "File"), ("const struct X<a::B>", "X"), ("T", "T")]
)
def test_the_bare_name_of_a_class(owner, name):
    assert plain(owner) == name


def test_a_place_is_left_out():
    assert without_place("'x' is deprecated (in Wire.h:3)") == "'x' is deprecated"
