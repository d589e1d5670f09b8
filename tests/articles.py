"""Articles with everything that a window shows beside plain paragraphs; written by us, made without a file."""

import io

from PIL import Image

from rawi.article.model import Article, BlockKind, Cell, PageMark, Resource, Source, Span, SpanKind
from rawi.article.stored import Loaded, Stored
from rawi.load import pictures
from rawi.load.annotate import annotate
from rawi.load.port import Draft, DraftBlock

ENGLISH = (
    "The lantern in the harbour",
    "Ships came home by its light3 for a hundred years. Nobody paid for the oil.",
    "It was lit by Amira and put out by no one4.",
    "A lantern on a white tower",
    "The lantern in 1931.",
    "The keeper’s log says so.",
    "Until the winter of the flood.",
)
ARABIC = (
    "الفانوس في الميناء",
    "عادت السفن على ضوئه3 مئة عام. لم يدفع أحد ثمن الزيت.",
    "أشعلته أميرة ولم يطفئه أحد4.",
    "فانوس على برج أبيض",
    "الفانوس في عام ١٩٣١.",
    "هكذا يقول دفتر الحارس.",
    "حتى شتاء الفيضان.",
)


def picture(width: int = 640, height: int = 320, colour: str = "teal") -> Resource:
    """A picture as a loader keeps it."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    made = pictures.resource(out.getvalue())
    assert made is not None
    return made


def stored(words: tuple[str, ...] = ENGLISH) -> Stored:
    """The bytes it pretends to come from."""
    return Stored("lantern.html", "\n".join(words).encode())


def loaded(words: tuple[str, ...] = ENGLISH, language: str = "en") -> Loaded:
    """Title, two paragraphs with footnotes, doubtful words and the pages 12 and 13, a picture with caption, one without alt text, a table, two notes."""
    image, bare = picture(), picture(60, 40, "orange")
    file = stored(words)
    draft = Draft(words[0], _head(words), _body(words, image, bare), language=language)
    article = annotate(draft, file.key, Source(file.name, "html"))
    return Loaded(article, (image, bare))


def article(words: tuple[str, ...] = ENGLISH, language: str = "en") -> Article:
    """The article alone."""
    return loaded(words, language).article


def _head(words: tuple[str, ...]) -> tuple[DraftBlock, ...]:
    return (DraftBlock(BlockKind.TITLE, words[0], level=1),)


def _body(words: tuple[str, ...], image: Resource, bare: Resource) -> tuple[DraftBlock, ...]:
    table = f"{words[0]}\t{words[5]}"
    return (
        DraftBlock(
            BlockKind.PARAGRAPH,
            words[1],
            spans=(_reference(words[1], "3", "n3"),),
            pages=(PageMark("12", 0), PageMark("13", 6)),
        ),
        DraftBlock(BlockKind.IMAGE, words[3], resource=image.digest),
        DraftBlock(BlockKind.CAPTION, words[4]),
        DraftBlock(
            BlockKind.PARAGRAPH, words[2], spans=(_doubtful(words[2], 2), _reference(words[2], "4", "n 4"))
        ),
        DraftBlock(BlockKind.IMAGE, "", resource=bare.digest),
        DraftBlock(
            BlockKind.TABLE,
            table,
            rows=((Cell(0, len(words[0])), Cell(len(words[0]) + 1, len(table))),),
        ),
        DraftBlock(BlockKind.FOOTNOTE, words[5], label="n3"),
        DraftBlock(BlockKind.FOOTNOTE, words[6], label="n 4"),
    )


def _reference(text: str, sign: str, label: str) -> Span:
    at = text.index(sign)
    return Span(SpanKind.FOOTNOTE_REFERENCE, at, at + len(sign), label)


def _doubtful(text: str, number: int) -> Span:
    """The word with this number."""
    word = text.split()[number]
    at = text.index(word)
    return Span(SpanKind.DOUBTFUL, at, at + len(word))
