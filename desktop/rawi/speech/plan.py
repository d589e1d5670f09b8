"""Article and view in, what is said in which order out."""

from collections.abc import Iterator
from dataclasses import dataclass

from rawi.article.footnotes import silent_references
from rawi.article.model import Article, Block, BlockKind
from rawi.article.translation import Spot, TranslatedArticle, View

PAUSES = {
    BlockKind.TITLE: 0.9,
    BlockKind.HEADING: 0.8,
    BlockKind.STANDFIRST: 0.7,
    BlockKind.BYLINE: 0.7,
    BlockKind.TABLE: 0.5,
}
PARAGRAPH_PAUSE = 0.55
SENTENCE_PAUSE = 0.18
"""Seconds of silence after a sentence, and after the last one of a block by its kind."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence to say: where it is shown, its text and language, its block and section (numbers in the article).

    `marked` is a translation that the reader should doubt.
    """

    spot: Spot
    text: str
    language: str
    kind: BlockKind
    block: int
    section: int
    pause_after: float
    marked: bool = False


Plan = tuple[Utterance, ...]


def plan(
    article: Article, translated: TranslatedArticle | None, view: View, include_furniture: bool = False
) -> Plan:
    """What is read aloud for this view; what has no letter or digit is not said, furniture only when asked for.

    Footnotes are not in the flow (they are said on demand), nor are the digits that refer to them.
    """
    said: list[Utterance] = []
    for number, (section, block) in enumerate(_blocks(article)):
        if block.kind is BlockKind.FOOTNOTE or (block.furniture and not include_furniture):
            continue
        if view is not View.TRANSLATION:
            said += _original(block, number, section)
        if view is not View.ORIGINAL and translated is not None:
            said += _translated(block, number, section, translated, view)
        elif view is View.TRANSLATION:
            said += _original(block, number, section)
    return tuple(said)


def _blocks(article: Article) -> Iterator[tuple[int, Block]]:
    """Each block with the number of its section; the head is section -1."""
    yield from ((-1, block) for block in article.head)
    for number, section in enumerate(article.sections):
        yield from ((number, block) for block in section.blocks)


def _original(block: Block, number: int, section: int) -> list[Utterance]:
    texts = [(s, silent_references(block, s)) for s in block.segments]
    spoken = [(Spot(s.id), text, block.language, False) for s, text in texts if _speakable(text)]
    return _utterances(spoken, block, number, section)


def _translated(
    block: Block, number: int, section: int, translated: TranslatedArticle, view: View
) -> list[Utterance]:
    """The translations; in the translation view a sentence without one is said as it is."""
    spoken = []
    for segment in block.segments:
        translation = translated.translations.get(segment.id)
        if translation and _speakable(translation.text):
            spot = Spot(segment.id, translated=True)
            spoken.append((spot, translation.text, translated.target, bool(translation.marks)))
        elif view is View.TRANSLATION and _speakable(text := silent_references(block, segment)):
            spoken.append((Spot(segment.id), text, block.language, False))
    return _utterances(spoken, block, number, section)


def _utterances(
    spoken: list[tuple[Spot, str, str, bool]], block: Block, number: int, section: int
) -> list[Utterance]:
    last = len(spoken) - 1
    ending = PAUSES.get(block.kind, PARAGRAPH_PAUSE)
    return [
        Utterance(
            spot,
            text,
            language,
            block.kind,
            number,
            section,
            ending if i == last else SENTENCE_PAUSE,
            marked,
        )
        for i, (spot, text, language, marked) in enumerate(spoken)
    ]


def _speakable(text: str) -> bool:
    return any(c.isalnum() for c in text)
