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


_Said = tuple[Spot, str, str, bool]
"""Where, what, in which language; whether it is in doubt."""


def plan(
    article: Article,
    translated: TranslatedArticle | None,
    view: View,
    include_furniture: bool = False,
    by_sentence: bool = False,
) -> Plan:
    """What is read aloud for this view; what has no letter or digit is not said, furniture only when asked for.

    In both languages paragraph follows paragraph, as they are shown; `by_sentence`, each sentence is followed by its
    translation. Footnotes are not in the flow (they are said on demand), nor are the digits that refer to them.
    """
    said: list[Utterance] = []
    for number, (section, block) in enumerate(_blocks(article)):
        if block.kind is BlockKind.FOOTNOTE or (block.furniture and not include_furniture):
            continue
        original = _original(block) if view is not View.TRANSLATION or translated is None else []
        other = _translated(block, translated, view) if translated and view is not View.ORIGINAL else []
        for group in (_in_turn(block, original, other),) if by_sentence else (original, other):
            said += _utterances(group, block, number, section)
    return tuple(said)


def _in_turn(block: Block, original: list[_Said], other: list[_Said]) -> list[_Said]:
    order = {segment.id: place for place, segment in enumerate(block.segments)}
    return sorted([*original, *other], key=lambda each: (order[each[0].segment], each[0].translated))


def _blocks(article: Article) -> Iterator[tuple[int, Block]]:
    """Each block with the number of its section; the head is section -1."""
    yield from ((-1, block) for block in article.head)
    for number, section in enumerate(article.sections):
        yield from ((number, block) for block in section.blocks)


def _original(block: Block) -> list[_Said]:
    texts = [(s, silent_references(block, s)) for s in block.segments]
    return [(Spot(s.id), text, block.language, False) for s, text in texts if _speakable(text)]


def _translated(block: Block, translated: TranslatedArticle, view: View) -> list[_Said]:
    """The translations; in the translation view a sentence without one is said as it is."""
    spoken: list[_Said] = []
    for segment in block.segments:
        translation = translated.translations.get(segment.id)
        if translation and _speakable(translation.text):
            spot = Spot(segment.id, translated=True)
            spoken.append((spot, translation.text, translated.target, bool(translation.marks)))
        elif view is View.TRANSLATION and _speakable(text := silent_references(block, segment)):
            spoken.append((Spot(segment.id), text, block.language, False))
    return spoken


def _utterances(spoken: list[_Said], block: Block, number: int, section: int) -> list[Utterance]:
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
