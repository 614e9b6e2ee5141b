"""Where a block is asked for, a model that would end after a line goes on a little longer."""

from dataclasses import replace

import numpy as np
import pytest

from codegen.complete import complete
from codegen.drafting.block_ends import reluctant
from codegen.drafting.decode import unmixed
from codegen.drafting.documents import Documents
from codegen.models.scripted_model import ScriptedModel
from codegen.types import Extent
from tests.codegen.test_complete import IN_SETUP, request

END, OTHER = 256, 65


def test_an_end_must_be_likelier_than_all_else_by_the_caution():
    mixing = reluctant(unmixed, ScriptedModel([]), caution=6.0)
    logits = np.zeros(262, np.float32)
    logits[END], logits[OTHER] = 5.0, 0.5
    assert mixing(logits, ()).argmax() == OTHER
    logits[END] = 7.0
    assert mixing(logits, ()).argmax() == END
    assert logits[END] == 7.0


class Hasty(ScriptedModel):
    """Would rather end after the first statement."""

    def logits(self, prompt, drafted, *, poll, **guessed):
        found = super().logits(prompt, drafted, poll=poll, **guessed)
        if bytes(drafted).endswith(b"a();"):
            found[END] = found.max() + 4
        return found


@pytest.mark.parametrize(
    ("extent", "caution", "text"),
    [
        (Extent.BLOCK, 6.0, "a();\n  b();"),
        (Extent.BLOCK, 3.0, "a();"),
        (Extent.STATEMENT, 6.0, "a();"),
    ],
)
def test_only_a_block_goes_on_after_its_first_statement(extent, caution, text):
    model = Hasty(["a();\n  b();\n\n"])
    model.window = replace(model.window, block_end_caution=caution)
    result = complete(
        model,
        request(IN_SETUP, extent=extent),
        documents=Documents(),
        poll=lambda: None,
    )
    assert [item.text for item in result.items] == [text]
