"""Libraries with many articles of our own, in two scripts, with sites, dates, authors and tags; made without files."""

from datetime import date, timedelta

from rawi.article.model import Article, BlockKind, Source
from rawi.article.stored import Loaded, Stored
from rawi.library.anchors import anchor_of
from rawi.library.store import Library
from rawi.load.annotate import annotate
from rawi.load.port import Draft, DraftBlock
from tests.stories import story

SITES = ("The Delta Post", "صحيفة النهر", "Harbour Weekly", "")
AUTHORS = ("Salma Idris", "Tadeusz Wolny", "نور الهدى")
ARABIC = (
    "القارب الذي يعير القصص، الرحلة {number}، من الميناء القديم إلى القرى التي نسيها الطريق",
    "في اليوم {number} بعد الفيضان جدّفت نور بقارب مليء بالكتب إلى الميناء. لم ينتظر أحد هناك.",
    "طلب طفل القصة رقم {number}. قرأتها نور بصوت عالٍ حتى انطفأ المصباح.",
)


def article(number: int) -> tuple[Article, Stored]:
    """The article of this number (every third is Arabic), and the file it might come from."""
    arabic = number % 3 == 2
    texts = [each.replace("{number}", str(number)) for each in ARABIC] if arabic else story(number)
    stored = Stored(f"story {number:05}.txt", "\n\n".join(texts).encode())
    draft = Draft(
        title=texts[0],
        head=(DraftBlock(BlockKind.TITLE, texts[0], level=1),),
        body=tuple(DraftBlock(BlockKind.PARAGRAPH, text) for text in texts[1:]),
        authors=(AUTHORS[number % len(AUTHORS)],),
        published=date(2026, 3, 14) - timedelta(days=number) if number % 5 else None,
        site=SITES[number % len(SITES)],
        language="ar" if arabic else "en",
    )
    return annotate(draft, stored.key, Source(stored.name, "plain")), stored


def fill(library: Library, count: int) -> list[str]:
    """Store so many; their ids. Every fourth was begun, every tenth is finished, every sixth has a tag."""
    keys = []
    for number in range(count):
        made, stored = article(number)
        library.put(Loaded(made), stored)
        keys.append(made.id)
        if number % 4 == 1:
            anchor = anchor_of(made, made.segments[1].id)
            assert anchor
            library.set_place(made.id, anchor, (number % 100) / 100)
        if number % 10 == 3:
            library.set_finished(made.id, True)
        if number % 6 == 0:
            library.set_tags(made.id, ("boats", "حكايات"))
    return keys
