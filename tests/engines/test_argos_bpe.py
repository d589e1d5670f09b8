"""Older Argos packages, which have BPE codes instead of a SentencePiece model."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.packs.model import Pack
from rawi.workers.translator import WorkerTranslator, argos_worker
from tests.argos import pack_of, toy

CODES = "#version: 0.2\nt h\nth e</w>\nn e\nne w</w>\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The toy with words in BPE's spelling: its translations mean nothing, but they go the whole way."""
    toy("en_es", tmp_path)
    folder = tmp_path / "translate-en_es-1_0"
    (folder / "sentencepiece.model").unlink()
    (folder / "bpe.model").write_text(CODES, encoding="utf-8")
    listed = folder / "model" / "shared_vocabulary.json"
    words = [_spelled(n, word) for n, word in enumerate(json.loads(listed.read_text(encoding="utf-8")))]
    listed.write_text(json.dumps(words), encoding="utf-8")
    return folder


def _spelled(number: int, word: str) -> str:
    """A piece within a word ends in "@@"; no two are the same."""
    if word.startswith("<"):
        return word
    return word[1:] or f"x{number}" if word.startswith("\u2581") else f"{word}@@"


@pytest.fixture
def translate() -> Iterator[list[WorkerTranslator]]:
    made: list[WorkerTranslator] = []
    yield made
    for each in made:
        each.close()


def of(pack: Pack, made: list[WorkerTranslator]) -> WorkerTranslator:
    made.append(WorkerTranslator("argos", argos_worker(), lambda: [pack]))
    return made[-1]


def test_it_translates_with_its_codes(root: Path, translate: list[WorkerTranslator]) -> None:
    translator, came = of(pack_of(root), translate), list[str]()
    translator.translate(["The new school."], "en", "es", lambda _i, text, _s: came.append(text))
    assert len(came) == 1
    assert came[0].strip()
    assert "@@" not in came[0]


def test_it_knows_the_letters_of_its_words(root: Path, translate: list[WorkerTranslator]) -> None:
    known = of(pack_of(root), translate).known("en", "es")
    assert set(" azAZ09.") <= known
    assert "@" not in known


@pytest.mark.parametrize("codes", ["one\n", "a b c d\n", "\0\0\0"])
def test_broken_codes_are_a_damaged_pack(root: Path, translate: list[WorkerTranslator], codes: str) -> None:
    (root / "bpe.model").write_text(codes, encoding="utf-8")
    with pytest.raises(RawiError) as caught:
        of(pack_of(root), translate).translate(["The new school."], "en", "es", lambda _i, _t, _s: None)
    assert caught.value.code is Code.PACK_DAMAGED
