"""Footnotes are named, found, and kept out of what is said and translated."""

from rawi.article import footnotes
from rawi.article.model import BlockKind
from tests.articles import ENGLISH, article

ARTICLE = article()
BLOCK = ARTICLE.sections[0].blocks[0]


def test_names_and_notes() -> None:
    assert footnotes.names(ARTICLE.blocks) == {"n3": "3", "n 4": "4"}
    assert [b.text for b in footnotes.notes(ARTICLE.blocks, "n3")] == [ENGLISH[5]]
    assert footnotes.notes(ARTICLE.blocks, "n9") == ()


def test_a_note_without_reference_is_called_by_its_label() -> None:
    alone = [b for b in ARTICLE.blocks if b.kind is BlockKind.FOOTNOTE]
    assert footnotes.names(alone) == {"n3": "n3", "n 4": "n 4"}


def test_sentences_without_references() -> None:
    first, second = BLOCK.segments
    assert footnotes.without_references(BLOCK, first) == first.text.replace("3", "")
    said = footnotes.silent_references(BLOCK, first)
    assert said == first.text.replace("3", " ")
    assert len(said) == len(first.text)
    assert footnotes.without_references(BLOCK, second) == second.text
