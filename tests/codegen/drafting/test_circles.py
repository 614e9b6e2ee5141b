"""What goes round in circles is found and cut, and what is only deeply indented is not."""

import time

import pytest

from codegen.drafting.circles import before_circle, goes_in_circles


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("a();\nb();\n" * 4, "a();\nb();\n"),
        ("x = 1;\n" + "  io.mode = 0;\n" * 5, "x = 1;\n  io.mode = 0;\n"),
        ("f(1, 1, 1, 1, 1, 1, 1);", "f(1, "),
    ],
)
def test_what_is_said_four_times_in_a_row_stays_once(text, once):
    assert before_circle(text) == once


@pytest.mark.parametrize(
    "text",
    [
        "if (a) {\n                    b();\n                    return 0;\n                }\n",
        "x = 1;\n\n\n\n\n\n\n\n\n\n\n\n\n\ny = 2;\n",
        "\t\t\t\t\t\t\t\t\t\t\t\t\t\tx = 1\n",
        "a[0] = 1;\na[1] = 1;\na[2] = 1;\na[3] = 1;\na[4] = 1;\n",
        "a();\nb();\n" * 3,
    ],
)
def test_blanks_and_rows_of_alike_lines_are_no_circle(text):
    assert before_circle(text) is None
    assert not goes_in_circles(text)


def test_a_draft_is_looked_at_where_a_line_ends():
    assert goes_in_circles("  tm.hex(1)\n" * 4)
    assert not goes_in_circles("  tm.hex(1)\n" * 4 + "  tm.h")
    assert not goes_in_circles("  tm.hex(1)\n" * 4 + "  tm.write(2)\n")


def test_a_long_draft_is_looked_at_in_no_time():
    text = "".join(f"  if (a{n} == {n}) {{ b = c[{n % 7}];  }}\n" for n in range(90))
    began = time.monotonic()
    assert before_circle(text) is None
    assert time.monotonic() - began < 2
