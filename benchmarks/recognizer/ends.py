"""May a completion end where it truly ends, and not a token sooner or later?

A true middle is cut out of a file that parses: to the end of a line, an expression or a statement.
An end is wrong only where the file that results does not parse; tree-sitter decides that.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import tree_sitter

from benchmarks.recognizer.oracle import Token, nodes, parses, tokens, tree
from benchmarks.recognizer.report import Figure, share
from benchmarks.recognizer.sources import LANGUAGES, sources
from codegen.drafting.draft import PartialDraft
from codegen.drafting.seam import Seam
from codegen.drafting.suffix_join import SuffixJoin
from codegen.language import Language
from codegen.types import Extent
from grammars import Recognizer

CUTS = 900  # of each language
PER_FILE = 2  # of each kind of middle
REACH = 1024  # bytes of the suffix that a completion must join
LARGEST = 60_000  # bytes: four variants of the whole file are parsed for each cut
CLOSERS = {"arduino": b")]};", "cpp": b")]};", "python": b")]}"}
WRONG = ("one token early", "one token late", "closer twice", "last closer early")

_EXPRESSIONS = ("_expression", "_operator", "call", "attribute", "dictionary", "list")
_STATEMENTS = ("_statement", "declaration", "_definition")


@dataclass(frozen=True, slots=True)
class Cut:
    """The cursor, and the end of the true middle: byte offsets."""

    cursor: int
    end: int


def measure(files: int, seed: int) -> Iterator[Figure]:
    """Accepted true ends, then accepted wrong ones by the first KB and by the whole suffix."""
    for language in LANGUAGES:
        cuts, refused, kinds = 0, [], Counter[str]()
        wrong, near, whole = Counter[str](), Counter[str](), Counter[str]()
        decided = Counter[str]()
        true_decided = 0
        examples = []
        for name, text, found, kind, cut in _cuts(language, files, seed):
            cuts += 1
            kinds[kind] += 1
            if not _accepts(language, text, cut, text[cut.cursor : cut.end], REACH):
                refused.append(f"{name}: {text[cut.cursor : cut.end]!r} at {cut.cursor}")
            decides = _completion_rule(language, text, cut)
            true_decided += decides(text[cut.cursor : cut.end])
            for label, middle in _wrong_ends(language, text, found, cut):
                if parses(language, text[: cut.cursor] + middle + text[cut.end :]):
                    continue
                wrong[label] += 1
                whole[label] += _accepts(language, text, cut, middle, None)
                decided[label] += decides(middle)
                if _accepts(language, text, cut, middle, REACH):
                    near[label] += 1
                    examples.append(f"{name}: {label}: {middle[-60:]!r} at {cut.end}")
        yield Figure(
            f"ends, {language}: true ends accepted",
            f"{share(cuts - len(refused), cuts)}; {_counts(kinds)}", ">= 99%", tuple(refused),
        )  # fmt: skip
        for label in WRONG:
            yield Figure(
                f"ends, {language}: {label}, accepted by {REACH} bytes",
                share(near[label], wrong[label]), "<= 2%",
                tuple(line for line in examples if f": {label}: " in line)[:5],
            )  # fmt: skip
        yield Figure(
            f"ends, {language}: any wrong one, accepted by {REACH} bytes",
            share(near.total(), wrong.total()), "<= 2%",
        )  # fmt: skip
        yield Figure(
            f"ends, {language}: true ends accepted, as a completion decides",
            share(true_decided, cuts), ">= 99%",
        )  # fmt: skip
        for label in WRONG:
            yield Figure(
                f"ends, {language}: {label}, accepted as a completion decides",
                share(decided[label], wrong[label]), "" if label == WRONG[3] else "<= 2%",
            )  # fmt: skip
        yield Figure(
            f"ends, {language}: any wrong one, accepted by the whole suffix",
            share(whole.total(), wrong.total()),
        )  # fmt: skip


def _accepts(language: str, text: bytes, cut: Cut, middle: bytes, reach: int | None) -> bool:
    state = Recognizer(language).start().advance(text[: cut.cursor] + middle)
    return state is not None and state.can_end(text[cut.end :], reach)


def _completion_rule(language: str, text: bytes, cut: Cut) -> Callable[[bytes], bool]:
    """What `codegen.complete` says of a middle at the cut."""
    state = Recognizer(language).start().advance(text[: cut.cursor])
    before, after = (t.decode("utf-8", "replace") for t in (text[: cut.cursor], text[cut.end :]))
    seam = Seam(before + after, len(before), Language(language))
    join = SuffixJoin(state, after, Extent.LINE, seam)

    def decides(middle: bytes) -> bool:
        after = state.advance(middle) if state else None
        return after is not None and join.may_end(PartialDraft(middle, after, b"", 0.0))

    return decides


def _wrong_ends(
    language: str, text: bytes, found: list[Token], cut: Cut
) -> Iterator[tuple[str, bytes]]:
    """The middle without its last token, with the token that follows it, with a closer twice."""
    middle = text[cut.cursor : cut.end]
    last = max((t for t in found if t.end <= cut.end), key=lambda t: t.end)
    is_closer = text[last.start : last.end] in {b")", b"]", b"}", b'"', b"'", b'"""'}
    yield WRONG[3 if is_closer else 0], text[cut.cursor : max(last.start, cut.cursor)]
    after = [token for token in found if token.start >= cut.end]
    if after:
        yield WRONG[1], middle + text[cut.end : after[0].end]
    for token in after:
        closer = text[token.start : token.end]
        if len(closer) == 1 and closer in CLOSERS[language]:
            yield WRONG[2], middle + closer
            return


def _cuts(
    language: str, files: int, seed: int
) -> Iterator[tuple[str, bytes, list[Token], str, Cut]]:
    """(path, text, its tokens, kind of middle, where), `CUTS` in all."""
    chance = random.Random(seed)
    made = 0
    for source in sources(language, count=files, seed=seed):
        parsed = tree(language, source.text)
        if len(source.text) > LARGEST or parsed.root_node.has_error:
            continue
        found = tokens(parsed)
        for kind, spans in _spans(parsed, source.text).items():
            for end_of in chance.sample(spans, min(PER_FILE, len(spans))):
                inside = [t for t in found if end_of.start <= t.start and t.end <= end_of.end]
                if not inside:
                    continue
                made += 1
                cut = Cut(chance.choice(inside).start, end_of.end)
                yield str(source.path), source.text, found, kind, cut
                if made == CUTS:
                    return


def _spans(parsed: tree_sitter.Tree, text: bytes) -> dict[str, list[Token]]:
    """Lines with something on them, expressions and statements."""
    spans: dict[str, list[Token]] = {"line": [], "expression": [], "statement": []}
    start = 0
    for line in text.split(b"\n"):
        if line.strip():
            spans["line"].append(Token(start, start + len(line.rstrip())))
        start += len(line) + 1
    for node in nodes(parsed):
        for kind, endings in (("expression", _EXPRESSIONS), ("statement", _STATEMENTS)):
            if node.is_named and node.type.endswith(endings):
                spans[kind].append(Token(node.start_byte, node.end_byte))
    return spans


def _counts(kinds: Counter[str]) -> str:
    return ", ".join(f"{count} {kind}s" for kind, count in sorted(kinds.items()))
