"""Texts in, their translations by one model out: split, shield, engine, unshield."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rawi.article.progress import IsCancelled, stop_if
from rawi.article.translation import Term
from rawi.translate import shield
from rawi.translate.routes import Step
from rawi.translate.split import pieces

LONGEST_WORD = 200
"""Characters; a piece with a longer word is left as it is by every engine."""


@dataclass(frozen=True, slots=True)
class Stepped:
    """A text behind one model: what it became, kept tokens that did not come back, whether a part was left as it was, and
    the least certain piece's mean log probability (None where the engine gives none).
    """

    text: str
    lost: tuple[str, ...] = ()
    cut: bool = False
    score: float | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a text: which text, its source, and what of it goes to the engine."""

    number: int
    source: str
    text: str
    kept: shield.Kept
    last: bool

    @property
    def endless(self) -> bool:
        """True where a word is so long that the engine leaves the piece as it is."""
        return any(len(word) > LONGEST_WORD for word in self.text.split())


def run(
    step: Step,
    texts: Sequence[str],
    on_text: Callable[[int, Stepped], None],
    cancelled: IsCancelled,
    *,
    careful: bool = False,
    terms: Sequence[Term] = (),
) -> None:
    """One request to the engine; each text is handed over, in order, once its last piece has come. Raises as the port."""
    source, target = step.leg.source, step.leg.target
    known = step.translator.known(source, target)
    parts: list[_Piece] = []
    for number, text in enumerate(texts):
        stop_if(cancelled)
        parts += _pieces(number, text, known, source, terms)
    gathered: list[Stepped] = []

    def on_sentence(index: int, text: str, score: float | None) -> None:
        part = parts[index]
        gathered.append(_restored(part, text, score))
        if part.last:
            on_text(part.number, _joined(texts[part.number], gathered))
            gathered.clear()

    step.translator.translate(
        [part.text for part in parts], source, target, on_sentence, cancelled, careful=careful
    )


def _pieces(
    number: int, whole: str, known: frozenset[str], source: str, terms: Sequence[Term]
) -> list[_Piece]:
    texts = pieces(whole)
    last = len(texts) - 1
    return [
        _Piece(number, text, *shield.apply(" ".join(text.split()), known, source, terms), i == last)
        for i, text in enumerate(texts)
    ]


def _restored(part: _Piece, text: str, score: float | None) -> Stepped:
    if part.endless:
        return Stepped(" ".join(part.source.split()), cut=True)
    restored, lost = shield.restore(text, part.kept)
    return Stepped(restored, lost, score=score)


def _joined(source: str, gathered: list[Stepped]) -> Stepped:
    text = " ".join(each.text for each in gathered if each.text)
    if not text.strip():
        return Stepped(source, cut=True)
    scores = [each.score for each in gathered if each.score is not None]
    lost = tuple(token for each in gathered for token in each.lost)
    cut = any(each.cut or not each.text.strip() for each in gathered)
    return Stepped(text, lost, cut, min(scores, default=None))
