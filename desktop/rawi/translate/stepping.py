"""Texts in, their translations by one model out: split, shield, engine, unshield; each with phrases of it, translated alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rawi.article.progress import IsCancelled, stop_if
from rawi.translate import shield
from rawi.translate.routes import Step
from rawi.translate.split import pieces
from rawi.translate.terms import Matcher, matcher

LONGEST_WORD = 200
"""Characters; a piece with a longer word is left as it is by every engine."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A text to translate, phrases of it that are to be translated alone as well, and parts that stay as they are (code)."""

    text: str
    phrases: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stepped:
    """A text behind one model: what it became, kept tokens that did not come back, whether a part was left as it was,
    the least certain piece's mean log probability (None where the engine gives none), and what its phrases became.
    """

    text: str
    lost: tuple[str, ...] = ()
    cut: bool = False
    score: float | None = None
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a text: which text, its source, what of it goes to the engine; `last` of the text or phrase that it is of."""

    number: int
    source: str
    text: str
    kept: shield.Kept
    last: bool
    phrase: bool

    @property
    def endless(self) -> bool:
        """True where a word is so long that the engine leaves the piece as it is."""
        return any(len(word) > LONGEST_WORD for word in self.text.split())


def run(
    step: Step,
    texts: Sequence[Asked],
    on_text: Callable[[int, Stepped], None],
    cancelled: IsCancelled,
    *,
    careful: bool = False,
    terms: Matcher | None = None,
) -> None:
    """One request to the engine; each text is handed over, in order, once its last piece has come. Raises as the port."""
    source, target = step.leg.source, step.leg.target
    known = step.translator.known(source, target)
    parts: list[_Piece] = []
    for number, asked in enumerate(texts):
        stop_if(cancelled)
        parts += _pieces(number, asked, known, source, terms or matcher(()))
    gathered: list[Stepped] = []
    phrases: list[str] = []

    def on_sentence(index: int, text: str, score: float | None) -> None:
        part = parts[index]
        gathered.append(_restored(part, text, score))
        if not part.last:
            return
        whole = _joined(part.source, gathered) if part.phrase else _joined(texts[part.number].text, gathered)
        gathered.clear()
        if part.phrase:
            phrases.append(whole.text)
        else:
            on_text(part.number, replace(whole, phrases=tuple(phrases)))
            phrases.clear()

    step.translator.translate(
        [part.text for part in parts], source, target, on_sentence, cancelled, careful=careful
    )


def _pieces(number: int, asked: Asked, known: frozenset[str], source: str, terms: Matcher) -> list[_Piece]:
    """Those of the phrases, then those of the text: once that has come, all is there."""
    kept = terms.keeping(asked.kept) if asked.kept else terms
    found: list[_Piece] = []
    for order, whole in enumerate((*asked.phrases, asked.text)):
        texts = pieces(whole)
        for index, text in enumerate(texts):
            plain, taken = shield.apply(" ".join(text.split()), known, source, kept)
            last = index == len(texts) - 1
            found.append(_Piece(number, text, plain, taken, last, phrase=order < len(asked.phrases)))
    return found


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
