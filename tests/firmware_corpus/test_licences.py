"""Which licences a text carries, and what an SPDX expression allows."""

from __future__ import annotations

import pytest

from firmware_corpus.licences import (
    known_licences,
    licence_of_header,
    licences_in,
    licences_named_in,
    permissive_ids,
    permissive_part,
)
from tests.firmware_corpus.repositories import GPL, MIT

BSD = """Redistribution and use in source and binary forms, with or without modification, are
permitted provided that the following conditions are met: this list of conditions ..."""
NO_NAMES = (
    "Neither the name of X nor the names of its contributors may be used to endorse products."
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        (MIT, {"MIT"}),
        (BSD, {"BSD-2-Clause"}),
        (BSD + NO_NAMES, {"BSD-3-Clause"}),
        (GPL, {"GPL-2.0-or-later"}),
        ("Apache License\nVersion 2.0, January 2004", {"Apache-2.0"}),
        ("This is free and unencumbered software released into the public domain.",
         {"Unlicense", "LicenseRef-public-domain"}),
        ("Boost Software License - Version 1.0", {"BSL-1.0"}),
        ("You may do what you like.", set()),
        ("ESPRESSIF MIT License: Permission is hereby granted for use on all ESPRESSIF SYSTEMS "
         "products, free of charge", {"LicenseRef-vendor-only"}),
    ],
)  # fmt: skip
def test_a_licence_is_known_by_its_words(text, ids):
    assert licences_in(text) == ids


def test_comment_signs_and_line_breaks_do_not_hide_a_licence():
    boxed = "\n".join(f" ** {line}" for line in MIT.splitlines())
    assert licences_in(f"/*\n{boxed}\n*/") == {"MIT"}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("This library is released under the MIT license.", {"MIT"}),
        ("BSD license, check license.txt", {"BSD-3-Clause"}),
        ("## License\n[![GPL](x)] licensed under GPL", {"GPL-2.0-or-later"}),
        ("An example of a permit office", set()),
    ],
)
def test_a_readme_names_its_licence(text, ids):
    assert licences_named_in(text) == ids


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("// SPDX-License-Identifier: BSD-3-Clause", "BSD-3-Clause"),
        ("/* SPDX-License-Identifier: MIT */", "MIT"),
        ("# SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-only\n", "Apache-2.0 OR GPL-2.0-only"),
        ("// under the GNU General Public License; MIT parts inside, see MIT license",
         "GPL-2.0-or-later"),
        ("// GNU General Public License, alternatively the MIT license", "MIT"),
        ("// Reads a sensor.", None),
        ("// may only be used with our chips", "LicenseRef-vendor-only"),
    ],
)  # fmt: skip
def test_a_header_gives_its_file_a_licence(text, licence):
    assert licence_of_header(text) == licence


@pytest.mark.parametrize(
    ("expression", "part"),
    [
        ("MIT", "MIT"),
        ("MIT OR GPL-2.0-only", "MIT"),
        ("(GPL-2.0-only OR BSD-3-Clause)", "BSD-3-Clause"),
        ("Apache-2.0 WITH LLVM-exception", "Apache-2.0 WITH LLVM-exception"),
        ("MIT AND BSD-3-Clause", "MIT AND BSD-3-Clause"),
        ("MIT AND GPL-2.0-only", None),
        ("GPL-2.0-only WITH Classpath-exception-2.0", None),
        ("LicenseRef-anything", None),
        ("", None),
    ],
)
def test_a_choice_is_permissive_where_one_alternative_is(expression, part):
    assert permissive_part(expression) == part


def test_no_copyleft_counts_as_permissive():
    assert not [
        name for name in permissive_ids() if "GPL" in name or "MPL" in name or "-NC" in name
    ]


def test_every_licence_is_known_by_something():
    for licence in known_licences():
        assert licence.all or licence.any, licence.id
        assert all(word == word.lower() for word in licence.all + licence.any + licence.named)
