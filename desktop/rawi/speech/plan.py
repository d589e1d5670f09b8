"""Article and view in, what is said in which order out."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, groupby, pairwise, zip_longest

from rawi.article.footnotes import silent_references
from rawi.article.model import Article, Block, BlockKind, Segment
from rawi.article.translation import Spot, TranslatedArticle, View
from rawi.speech import asides, pauses, tables
from rawi.speech.announcing import Announcing, Verbosity
from rawi.speech.structure import Around, around
from rawi.speech.written import formulas, written


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence to say: where it is shown, its text and language, its block and section (numbers in the article).

    `marked` is a translation that the reader should doubt. An `aside` is not in the article: it announces something about
    the sentence at its spot. `voice` is the key of what says it, "" the voice of its language. `seconds` is how long a recording of it is, 0
    where that is not known.
    """

    spot: Spot
    text: str
    language: str
    kind: BlockKind
    block: int
    section: int
    pause_after: float
    marked: bool = False
    aside: bool = False
    voice: str = ""
    seconds: float = 0.0


Plan = tuple[Utterance, ...]


@dataclass(frozen=True, slots=True)
class Manner:
    """How an article is read: with what belongs to the site, each sentence followed by its translation instead of paragraph by
    paragraph, only what a skimming reader looks at, with what announcements (None for none at all), and with what pictures show.
    `highlighted` are the sentences that the reader has marked, with the colour: they are announced as that.
    """

    furniture: bool = False
    by_sentence: bool = False
    skim: bool = False
    announcing: Announcing | None = None
    pictures: bool = True
    highlighted: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said, in which language; whether it is in doubt."""

    spot: Spot
    text: str
    language: str
    marked: bool = False


Groups = tuple[tuple[_Said, ...], ...]
"""What belongs together: a sentence and its translation, or the sentences of a paragraph in one language."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A block (its number, its section's) and what is said of it."""

    number: int
    section: int
    block: Block
    groups: Groups


_USUAL = Manner()
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def plan(article: Article, translated: TranslatedArticle | None, view: View, manner: Manner = _USUAL) -> Plan:
    """What is read aloud for this view; what has no letter or digit is not said.

    In both languages paragraph follows paragraph, as they are shown, unless the manner says otherwise. Footnotes are not in
    the flow (they are said on demand), nor are the digits that refer to them.
    """
    manner = replace(manner, by_sentence=manner.by_sentence and view is View.BOTH)
    parts = list(_parts(article, translated, view, manner))
    if manner.skim:
        parts = list(_skimmed(parts))
    following = zip_longest(parts, (part.block for part in parts[1:]))
    content = [_utterances(part, after, manner) for part, after in following]
    if manner.announcing is None:
        return tuple(chain.from_iterable(content))
    blocks = [part.block for part in parts]
    told = zip(content, blocks, around(blocks), strict=True)
    return tuple(
        chain.from_iterable(_announced(*each, manner.announcing, manner.highlighted) for each in told)
    )


def _parts(
    article: Article, translated: TranslatedArticle | None, view: View, manner: Manner
) -> Iterator[_Part]:
    for number, (section, block) in enumerate(_blocks(article)):
        if _left_out(block, manner):
            continue
        original = _original(block) if view is not View.TRANSLATION or translated is None else []
        other = _translated(block, translated, view) if translated and view is not View.ORIGINAL else []
        by_sentence = manner.by_sentence
        groups = _in_turn(block, original, other) if by_sentence else (tuple(original), tuple(other))
        if any(groups):
            yield _Part(number, section, block, tuple(filter(None, groups)))


def _left_out(block: Block, manner: Manner) -> bool:
    """Whether it is not in the flow, or the reader does not want to hear it."""
    picture = block.kind is BlockKind.IMAGE and not manner.pictures
    return block.kind is BlockKind.FOOTNOTE or picture or (block.furniture and not manner.furniture)


def _in_turn(block: Block, original: list[_Said], other: list[_Said]) -> Groups:
    order = {segment.id: place for place, segment in enumerate(block.segments)}
    both = sorted([*original, *other], key=lambda each: (order[each.spot.segment], each.spot.translated))
    return tuple(tuple(pair) for _, pair in groupby(both, key=lambda each: each.spot.segment))


def _blocks(article: Article) -> Iterator[tuple[int, Block]]:
    """Each block with the number of its section; the head is section -1."""
    yield from ((-1, block) for block in article.head)
    for number, section in enumerate(article.sections):
        yield from ((number, block) for block in section.blocks)


def _original(block: Block) -> list[_Said]:
    texts = [(s, _written(block, s)) for s in block.segments]
    return [_Said(Spot(s.id), text, block.language) for s, text in texts if _speakable(text)]


def _written(block: Block, segment: Segment) -> str:
    return written(silent_references(block, segment), block.spans, segment.start)


def _translated(block: Block, translated: TranslatedArticle, view: View) -> list[_Said]:
    """The translations; in the translation view a sentence without one is said as it is."""
    spoken: list[_Said] = []
    for segment in block.segments:
        translation = translated.translations.get(segment.id)
        if translation and _speakable(translation.text):
            spot = Spot(segment.id, translated=True)
            text = written(translation.text, translation.spans)
            spoken.append(_Said(spot, text, translated.target, bool(translation.marks)))
        elif view is View.TRANSLATION and _speakable(text := _written(block, segment)):
            spoken.append(_Said(Spot(segment.id), text, block.language))
    return spoken


def _skimmed(parts: Sequence[_Part]) -> Iterator[_Part]:
    """Title, headings, and the first sentence of each paragraph; of a section without paragraphs, of whatever comes first."""
    whole, first = (BlockKind.TITLE, BlockKind.HEADING), (BlockKind.PARAGRAPH, BlockKind.STANDFIRST)
    worded = {part.section for part in parts if part.block.kind in first}
    for part in parts:
        if part.block.kind in whole:
            yield part
        elif part.block.kind in first or (part.section >= 0 and part.section not in worded):
            worded.add(part.section)
            segment = part.groups[0][0].spot.segment
            kept = (tuple(each for each in group if each.spot.segment == segment) for group in part.groups)
            yield replace(part, groups=tuple(filter(None, kept)))


def _utterances(part: _Part, following: Block | None, manner: Manner) -> Plan:
    """With the pause after each; `following` is the next block that is read."""
    said = tuple(chain.from_iterable(part.groups))
    silence = (*_silences(part, manner), pauses.between(part.block, following))
    return tuple(
        Utterance(
            each.spot,
            each.text,
            each.language,
            part.block.kind,
            part.number,
            part.section,
            pause,
            each.marked,
        )
        for each, pause in zip(said, silence, strict=True)
    )


def _silences(part: _Part, manner: Manner) -> Iterator[float]:
    """Between what is said of a block."""
    cells = tables.cells(part.block)

    def pause(one: _Said, two: _Said) -> float:
        return (
            pauses.within(cells.get(one.spot.segment), cells.get(two.spot.segment))
            if cells
            else pauses.SENTENCE
        )

    for group, following in zip(part.groups, (*part.groups[1:], ()), strict=True):
        paired = manner.by_sentence and len(group) > 1
        for one, two in pairwise(group):
            yield pauses.PAIR if paired else pause(one, two)
        if following:
            least = pauses.AFTER_PAIR if paired else 0.0 if manner.by_sentence else pauses.PARAGRAPH
            yield max(least, pause(group[-1], following[0]))


def _announced(
    content: Plan, block: Block, around: Around, announcing: Announcing, highlighted: Mapping[str, str]
) -> Iterable[Utterance]:
    """Each utterance with its announcements before and after it."""
    inline = bool(block.spans) and announcing.verbosity is Verbosity.ALL
    inline = inline or any(each.spot.segment in highlighted for each in content)
    if not (around.before or around.after or inline or block.rows):
        return content
    spoken = tuple((each.spot, each.text, each.language) for each in content)
    told = asides.asides(block, around, announcing, spoken, highlighted)
    return chain.from_iterable(
        (
            *_said_aside(each, beside.before, pauses.ASIDE),
            each,
            *_said_aside(each, beside.after, pauses.AFTER_END),
        )
        for each, beside in zip(content, told, strict=True)
    )


def _said_aside(of: Utterance, texts: Sequence[tuple[str, str]], pause: float) -> Sequence[Utterance]:
    return [
        Utterance(of.spot, text, language, of.kind, of.block, of.section, pause, aside=True)
        for text, language in texts
    ]


def _speakable(text: str) -> bool:
    return bool(_LETTER_OR_DIGIT.search(text) or formulas(text))
