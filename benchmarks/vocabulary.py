"""Which tokens of Qwen2.5-Coder's vocabulary firmware needs: counted, closed, and written down.

    python -m benchmarks.vocabulary --base coder-0.5b.gguf --corpus FOLDER --out FILE

Counted are the training documents of a corpus (`pinwright corpus build`), the recipes and the
declared interfaces, and the most frequent words of English, German and Chinese (the package
`wordfreq`, with `jieba`, which only this needs). What is kept is closed: a token stays only with
all tokens that byte-pair encoding builds it from, so a text whose tokens are all kept is encoded
as before. Single bytes and control tokens always stay. FILE has a bit for each token, the highest
bit of a byte first.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from codegen.models.trimmed import Vocabulary

_DOCUMENTS = 4  # in how many of the corpus a token occurs at least
_WORDS = {"en": (60_000, 16_000), "zh": (40_000, 7_000), "de": (40_000, 6_000)}
"""Of each language: the words that are looked at, and the tokens that are kept."""
_MOST_CHARACTERS = 20_000  # of a document: a font in it is no text
_OURS = ("firmware_corpus/recipes", "codegen/validation/platforms")


def main() -> int:
    """Count, choose, close, write."""
    options = _options()
    encode = _encoder(options.base)
    vocabulary = Vocabulary.read(options.base)
    size = len(vocabulary.tokens)
    documents = np.zeros(size, np.int64)
    for text in _corpus(options.corpus):
        documents[np.unique(encode(text))] += 1
    kept = documents >= _DOCUMENTS
    print(f"in {_DOCUMENTS} documents and more: {kept.sum()}")
    for text in _ours():
        kept[np.unique(encode(text))] = True
    print(f"and in recipes and declarations: {kept.sum()}")
    for language, (words, most) in _WORDS.items():
        weights = _of_words(language, words, encode, size)
        best = np.argsort(-weights, kind="stable")[:most]
        kept[best[weights[best] > 0]] = True
        share = weights[kept].sum() / weights.sum()
        print(f"and for {language}: {kept.sum()}; {share:.1%} of its running tokens are kept")
    closed = vocabulary.closed(kept)
    print(f"closed: {closed.sum()}")
    options.out.write_bytes(np.packbits(closed).tobytes())
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.vocabulary", description=__doc__)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


def _corpus(folder: Path) -> Iterator[str]:
    import zstandard

    for shard in sorted((folder / "shards" / "train").glob("*.jsonl.zst")):
        with shard.open("rb") as packed:
            lines = io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(packed), "utf-8")
            yield from (json.loads(line)["text"][:_MOST_CHARACTERS] for line in lines)


def _ours() -> Iterable[str]:
    root = Path(__file__).parent.parent
    for folder in _OURS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file():
                yield path.read_text("utf-8", "replace")


def _of_words(language: str, words: int, encode: Any, size: int) -> npt.NDArray[np.float64]:
    """How often each token occurs in running text of a language, in shares of all words."""
    try:
        import wordfreq  # type: ignore[import-not-found]
    except ImportError:
        sys.exit("the words of a language come from a package: pip install wordfreq jieba")
    weights = np.zeros(size)
    for word in wordfreq.top_n_list(language, words):
        share = wordfreq.word_frequency(word, language)
        for form in (word,) if language == "zh" else _forms(word):
            np.add.at(weights, encode(form), share)
    return weights


def _forms(word: str) -> Sequence[str]:
    return word, f" {word}", word.capitalize(), f" {word.capitalize()}"


def _encoder(base: Path) -> Any:
    """Encodes a text as llama.cpp does with this vocabulary; no weights are loaded."""
    from codegen.models.llama_library import collect_errors, load_library

    lib = load_library()
    collect_errors(lib)
    settings = lib.llama_model_default_params()
    settings.vocab_only = True
    model = lib.llama_model_load_from_file(str(base).encode(), settings)
    vocabulary = lib.llama_model_get_vocab(model)

    def encode(text: str) -> npt.NDArray[np.int64]:
        raw = text.encode("utf-8", "replace")
        ids = (lib.llama_token * (len(raw) + 8))()
        count = lib.llama_tokenize(vocabulary, raw, len(raw), ids, len(ids), False, False)
        return np.frombuffer(ids, np.int32, count).astype(np.int64)

    return encode


if __name__ == "__main__":
    sys.exit(main())
