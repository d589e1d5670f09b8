"""Articles with every structure that is announced, and announcements that a test can read."""

from hypothesis import strategies as st

from rawi.article.model import Article, BlockKind, Cell, Source, Span, SpanKind
from rawi.load.annotate import annotate
from rawi.load.port import Draft, DraftBlock
from rawi.speech.announcing import Announcement, Announcing, Verbosity
from rawi.speech.plan import Plan

KINDS = tuple(kind for kind in BlockKind if kind not in (BlockKind.TITLE, BlockKind.TABLE))
SENTENCES = (
    "The boat came.",
    "Nobody paid 12 coins.",
    "Rain fell for a week!",
    "¿Quién lee?",
    "…",
    "Ships went home.",
)


def code(told: Announcement) -> str:
    """ "list 3", "table 2 2", "footnote 4": its code and facts."""
    facts = (str(each) for each in (told.number, told.columns, told.name) if each)
    return " ".join([told.about.value, *facts])


def announcing(verbosity: Verbosity = Verbosity.ALL) -> Announcing:
    """Codes in place of words, in Arabic."""
    return Announcing(verbosity, "ar", code)


def article(*body: DraftBlock, title: str = "The boat") -> Article:
    """With this body."""
    head = (DraftBlock(BlockKind.TITLE, title, level=1),)
    return annotate(Draft(title, head, body, language="en"), "0" * 64, Source("boat.html", "html"))


def item(text: str, level: int = 1, ordinal: int | None = None) -> DraftBlock:
    """An item of a list."""
    return DraftBlock(BlockKind.LIST_ITEM, text, level=level, ordinal=ordinal)


def table(*rows: tuple[str, ...], headed: bool = True) -> DraftBlock:
    """A table, the first row its header."""
    cells, start = [], 0
    for number, row in enumerate(rows):
        of_row = []
        for text in row:
            of_row.append(Cell(start, start + len(text), header=headed and number == 0))
            start += len(text) + 1
        cells.append(tuple(of_row))
    return DraftBlock(BlockKind.TABLE, "\n".join("\t".join(row) for row in rows), rows=tuple(cells))


def told(plan: Plan) -> list[str]:
    """What is said: announcements in brackets."""
    return [f"[{each.text}]" if each.aside else each.text for each in plan]


@st.composite
def drafts(draw: st.DrawFn) -> DraftBlock:
    """A block of any kind, with links and footnotes in it."""
    sentences = st.sampled_from(SENTENCES)
    if draw(st.integers(0, 5)) == 0:
        columns = draw(st.integers(1, 3))
        row = st.lists(sentences, min_size=columns, max_size=columns).map(tuple)
        return table(*draw(st.lists(row, min_size=1, max_size=3)), headed=draw(st.booleans()))
    text = " ".join(draw(st.lists(sentences, min_size=1, max_size=4)))
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return DraftBlock(
        draw(st.sampled_from(KINDS)),
        text,
        level=draw(st.integers(0, 4)),
        ordinal=draw(st.none() | st.integers(1, 4)),
        furniture=draw(st.integers(0, 5)) == 0,
        spans=(Span(draw(st.sampled_from(SpanKind)), start, end, "n1"),),
        label="n1",
    )


articles = st.lists(drafts(), max_size=12).map(lambda body: article(*body))
"""Random articles."""
