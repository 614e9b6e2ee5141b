"""Who includes whom, from the texts alone."""

import pytest

from codegen.validation.includes import COMPUTED, IncludeGraph, include_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("#include <Wire.h>\n", ("Wire.h",)),
        ('  #  include "a/b.h" // why\n', ("a/b.h",)),
        ("#include_next <x.h>\n#import <y.h>\n", ("x.h", "y.h")),
        ("#include <a.h>\n#include <b.h>\n#include <a.h>\n", ("a.h", "b.h")),
        ("/*\n#include <Wire.h>\n*/\n", ("Wire.h",)),  # PlatformIO's finder takes it too
        ("#if 0\n#include <a.h>\n#endif\n", ("a.h",)),
        ("// #include <Wire.h>\n", ()),
        ("#include CONFIG\n", (COMPUTED,)),
        ("#include <Wi\nint x;\n", (COMPUTED,)),
        ("#include\n", ()),
        ('#if __has_include(<a.h>) || __has_include ("b.h")\n', ("a.h", "b.h")),
        ("#define INCLUDE <a.h>\nint include;\n", ()),
    ],
)
def test_the_names_in_include_directives(text, names):
    assert include_names(text) == names


FILES = {
    "src/main.cpp": '#include "motor.h"\n',
    "src/motor.h": '#include "../include/pins.h"\n',
    "src/motor.cpp": '#include "motor.h"\n',
    "include/pins.h": "",
    "src/other.h": "",
    "lib/A/src/A.h": "#include <deep/x.h>\n",
    "lib/A/src/deep/x.h": "",
    "lib/B/not_deep/x.h": "",
    "src/a.cpp": "#include <A.h>\n",
    "src/macro.cpp": "#define F <A.h>\n#include F\n",
    "src/ring.h": '#include "ring.h"\n',
}


@pytest.mark.parametrize(
    ("start", "reached"),
    [
        ("src/main.cpp", {"src/main.cpp", "src/motor.h", "include/pins.h"}),
        ("src/other.h", {"src/other.h"}),
        ("src/a.cpp", {"src/a.cpp", "lib/A/src/A.h", "lib/A/src/deep/x.h"}),
        ("src/macro.cpp", set(FILES)),
        ("src/ring.h", {"src/ring.h"}),
    ],
)
def test_what_a_file_may_include(start, reached):
    assert IncludeGraph(FILES).reachable(start) == reached
