"""An article in, its sentences to be translated out, in the order in which a reader needs them."""

from dataclasses import dataclass

from rawi.article.model import Article, Block, BlockKind, Segment, Span
from rawi.text.language import primary
from rawi.translate.inline.sentence import Sentence, sentence


@dataclass(frozen=True, slots=True)
class Task:
    """A sentence to translate: its number in reading order, its block, what of it is translated, and from which language."""

    number: int
    block: Block
    segment: Segment
    sentence: Sentence
    language: str

    @property
    def text(self) -> str:
        """What is translated."""
        return self.sentence.text

    @property
    def spans(self) -> tuple[Span, ...]:
        """The inline meanings over that text."""
        return self.sentence.spans


def tasks(article: Article, main: str, target: str, first: str | None, *, forced: bool) -> list[Task]:
    """Every sentence that is not code, has letters, and is not in the target language (primary codes).

    From the segment `first` to the end, then what is before; the site's furniture last, unless the reader stands in it.
    A block's own language counts; `main` where it cannot be told, or is the article's and `forced` says that this is wrong.
    """
    found: list[Task] = []
    start, inside = 0, False
    number = 0
    for block in article.blocks:
        language = _language(block, article, main, forced=forced)
        for segment in block.segments:
            if segment.id == first:
                start, inside = number, block.furniture
            if block.kind is not BlockKind.CODE and language != target:
                given = sentence(block, segment)
                if any(c.isalpha() for c in given.text):
                    found.append(Task(number, block, segment, given, language))
            number += 1
    return sorted(found, key=lambda task: (task.block.furniture and not inside, task.number < start))


def _language(block: Block, article: Article, main: str, *, forced: bool) -> str:
    own = primary(block.language)
    return main if own == "und" or (forced and own == primary(article.language)) else own
