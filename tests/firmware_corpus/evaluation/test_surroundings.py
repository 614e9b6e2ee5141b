"""What a document needs of its repository is found as a build would find it."""

import pytest

from firmware_corpus.evaluation.surroundings import Surroundings, surroundings

LIBRARY = {
    "src/Pump.h": "#include <stdint.h>\n#include \"detail/pins.h\"\n",
    "src/Pump.cpp": '#include "Pump.h"\n',
    "src/detail/pins.h": "",
    "src/stdint.h": "#error of another compiler\n",
    "test/mocks/Pump.h": "",
    "examples/Blink/Blink.ino": "#include <Pump.h>\n#include <Servo.h>\n#include \"notes.h\"\n",
    "examples/Blink/notes.h": "",
    "examples/Blink/tab.ino": "",
    "examples/many/one.ino": "",
    "examples/many/two.ino": "",
}  # fmt: skip
CASES = [
    (
        "examples/Blink/Blink.ino",
        ("examples/Blink/notes.h", "examples/Blink/tab.ino", "src/Pump.h", "src/detail/pins.h"),
        ("examples/Blink", "src"),
    ),
    ("examples/many/one.ino", (), ("examples/many",)),
    ("src/Pump.cpp", ("src/Pump.h", "src/detail/pins.h"), ()),
]


@pytest.mark.parametrize(("path", "files", "folders"), CASES)
def test_what_a_document_needs(path, files, folders):
    found = surroundings(path, LIBRARY[path], paths=list(LIBRARY), read=LIBRARY.get)
    assert found == Surroundings(files, folders)


def test_of_two_headers_the_nearer_one_is_meant():
    files = {"a/lib/led.h": "", "b/lib/led.h": "", "b/x/x.ino": "#include <led.h>\n"}
    found = surroundings("b/x/x.ino", files["b/x/x.ino"], paths=list(files), read=files.get)
    assert found == Surroundings(("b/lib/led.h",), ("b/lib", "b/x"))


def test_what_needs_half_a_repository_is_not_worth_it():
    files = {f"h{n}.h": f'#include "h{n + 1}.h"\n' for n in range(100)} | {"h100.h": ""}
    assert surroundings("h0.h", files["h0.h"], paths=list(files), read=files.get) is None
