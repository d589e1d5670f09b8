"""Articles with every kind of block, made by chance from a seed: several scripts, both directions, nested lists, tables with
headers, pictures with and without alt text, footnotes. The sentences are ours.
"""

import random
from dataclasses import dataclass, field

from rawi.article.model import Article, BlockKind, Cell, Resource, Source, Span, SpanKind
from rawi.article.stored import Loaded, Stored
from rawi.load.annotate import annotate
from rawi.load.port import Draft, DraftBlock
from tests.articles import picture

SENTENCES = {
    "en": ("The boat came home at night.", "Nobody waited at the harbour.", "A child asked for a story.", "The lamp burned until morning."),
    "ar": ("عاد القارب إلى البيت ليلا.", "لم ينتظر أحد في الميناء.", "طلب طفل حكاية.", "ظل المصباح مضيئا حتى الصباح."),
    "fa": ("قایق شبانه به خانه برگشت.", "کسی در بندر منتظر نبود.", "کودکی داستانی خواست.", "چراغ تا صبح روشن بود."),
    "ru": ("Лодка вернулась домой ночью.", "В гавани никто не ждал.", "Ребёнок попросил рассказ.", "Лампа горела до утра."),
    "hi": ("नाव रात को घर लौटी।", "बंदरगाह पर कोई नहीं था।", "एक बच्चे ने कहानी माँगी।", "दीपक सुबह तक जलता रहा।"),
    "zh": ("小船在夜里回家了。", "港口没有人等待。", "一个孩子要听故事。", "灯一直亮到早晨。"),
    "tr": ("Tekne gece eve döndü.", "Limanda kimse beklemiyordu.", "Bir çocuk hikâye istedi.", "Lamba sabaha kadar yandı."),
    "fr": ("Le bateau est rentré la nuit.", "Personne n’attendait au port.", "Un enfant a demandé un conte.", "La lampe a brûlé jusqu’au matin."),
}  # fmt: skip
LANGUAGES = tuple(SENTENCES)


@dataclass
class _Maker:
    """Blocks by chance; every text gets a number of its own, so that no two are the same."""

    chance: random.Random
    language: str
    made: int = 0
    pictures: dict[str, Resource] = field(default_factory=dict)

    def text(self, sentences: int = 1, language: str = "") -> str:
        self.made += 1
        bank = SENTENCES[language or self.language]
        return f"{self.made}. " + " ".join(self.chance.choice(bank) for _ in range(sentences))

    def paragraph(self) -> list[DraftBlock]:
        text = self.text(self.chance.randint(1, 4))
        spans = [self._link(text)] if self.chance.random() < 0.6 else []
        if self.chance.random() < 0.4:
            spans.append(Span(SpanKind.EMPHASIS, 0, 2))
        return [DraftBlock(BlockKind.PARAGRAPH, text, spans=tuple(spans), language=self.language)]

    def _link(self, text: str) -> Span:
        start = self.chance.randint(4, len(text) // 2)
        end = self.chance.randint(start + 2, len(text) - 1)
        return Span(SpanKind.LINK, start, end, f"https://example.org/{self.made}")

    def heading(self) -> list[DraftBlock]:
        level = self.chance.randint(2, 5)
        return [DraftBlock(BlockKind.HEADING, self.text(), level=level, language=self.language)]

    def listing(self) -> list[DraftBlock]:
        """Items down to a third level, some of them numbered."""
        level, items, numbered = 1, [], self.chance.random() < 0.5
        for number in range(1, self.chance.randint(3, 7)):
            ordinal = number if numbered and level == 1 else None
            items.append(DraftBlock(BlockKind.LIST_ITEM, self.text(), level=level, ordinal=ordinal, language=self.language))  # fmt: skip
            level = max(1, min(3, level + self.chance.choice((-1, 0, 1))))
        return items

    def table(self) -> list[DraftBlock]:
        """A header row, a header column, both or none; some cells are empty."""
        rows, columns = self.chance.randint(2, 4), self.chance.randint(2, 4)
        above, beside = self.chance.random() < 0.7, self.chance.random() < 0.5
        text, cells = "", []
        for row in range(rows):
            line = []
            for column in range(columns):
                header = (above and row == 0) or (beside and column == 0)
                words = "" if self.chance.random() < 0.1 and not header else self.text()
                line.append(Cell(len(text), len(text) + len(words), header))
                text += words + ("\t" if column < columns - 1 else "")
            cells.append(tuple(line))
            text += "\n" if row < rows - 1 else ""
        return [DraftBlock(BlockKind.TABLE, text, rows=tuple(cells), language=self.language)]

    def quote(self) -> list[DraftBlock]:
        other = self.chance.choice(LANGUAGES)
        level = self.chance.randint(1, 2)
        return [DraftBlock(BlockKind.QUOTE, self.text(2, other), level=level, language=other)]

    def code(self) -> list[DraftBlock]:
        return [DraftBlock(BlockKind.CODE, f"row({self.made})", language=self.language)]

    def image(self) -> list[DraftBlock]:
        """With alt text or without; with a caption or without."""
        shown = picture(40, 20, "#" + f"{self.chance.randrange(1 << 24):06x}")
        alt = self.text() if self.chance.random() < 0.6 else ""
        caption = [DraftBlock(BlockKind.CAPTION, self.text(), language=self.language)]
        block = DraftBlock(BlockKind.IMAGE, alt, resource=shown.digest, language=self.language)
        self.pictures[shown.digest] = shown
        return [block, *caption[: self.chance.randint(0, 1)]]

    def noted(self, label: str) -> list[DraftBlock]:
        """A paragraph that refers to a footnote."""
        text = f"{self.text()}{label}"
        sign = Span(SpanKind.FOOTNOTE_REFERENCE, len(text) - len(label), len(text), label)
        return [DraftBlock(BlockKind.PARAGRAPH, text, spans=(sign,), language=self.language)]

    def note(self, label: str) -> list[DraftBlock]:
        return [DraftBlock(BlockKind.FOOTNOTE, self.text(), label=label, language=self.language)]


def generated(seed: int) -> tuple[Loaded, Stored]:
    """The article with this number and the bytes it pretends to come from; the languages take turns."""
    maker = _Maker(random.Random(seed), LANGUAGES[seed % len(LANGUAGES)], made=100 * seed)
    parts = (
        maker.paragraph,
        maker.heading,
        maker.listing,
        maker.table,
        maker.quote,
        maker.code,
        maker.image,
    )
    title = maker.text()
    order = [*parts, *maker.chance.choices(parts, k=8)]
    maker.chance.shuffle(order)
    body = [block for part in order for block in part()]
    notes = [str(number + 1) for number in range(maker.chance.randint(1, 3))]
    body += [block for label in notes for block in maker.noted(label)]
    body += [block for label in notes for block in maker.note(label)]
    head = (DraftBlock(BlockKind.TITLE, title, level=1, language=maker.language),)
    draft = Draft(title, head, tuple(body), authors=("Amira Haddad",), language=maker.language)
    stored = Stored(f"generated-{seed}.html", title.encode())
    article: Article = annotate(draft, stored.key, Source(stored.name, "html"))
    return Loaded(article, tuple(maker.pictures.values())), stored
