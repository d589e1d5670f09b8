"""What the keys for the printed edition's pages do: from one to the next, and to the one that is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QTextCursor

from rawi.article.model import Article
from rawi.article.pages import PrintedPage, printed_pages
from rawi.article.translation import Spot
from rawi.text.folding import fold
from rawi.ui.choosing import ChoosingDialog
from rawi.ui.desk import Desk
from rawi.ui.jumping import Jumping
from rawi.ui.tell import Teller
from rawi.wording import elements, places
from rawi.wording import pages as words


@dataclass(frozen=True, slots=True)
class _Shown:
    """A page, and where it begins in the document; its first sentence ends at `end`."""

    page: PrintedPage
    start: int
    end: int


class PrintedPages:
    """An article without pages says so."""

    def __init__(self, desk: Desk, jumping: Jumping, teller: Teller) -> None:
        self._desk, self._jumping, self._teller = desk, jumping, teller

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "go_to_page": self.choose,
            "next_page": partial(self.step, backwards=False),
            "previous_page": partial(self.step, backwards=True),
        }

    def choose(self) -> None:
        """A list of the pages: what is typed filters it, and the page that is called just so comes first."""
        found = self._pages()
        if not found:
            return
        rows = [(words.page(each.page.name), number) for number, each in enumerate(found)]

        def typed(text: str) -> list[tuple[str, int]]:
            return [row for row, each in zip(rows, found, strict=True) if _key(each.page.name) == _key(text)]

        def note(_typed: str, left: int) -> str:
            return words.count(left, len(found))

        dialog = ChoosingDialog(words.title(), rows, elements.act(), note, self._desk.view, typed)
        dialog.chosen.connect(lambda number: self._chosen(found[number].page))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def step(self, *, backwards: bool) -> None:
        """To the next page, or to the beginning of this one and then to the one before."""
        here = self._jumping.here(backwards=True)
        found = self._pages()
        beyond = [each for each in found if (each.start < here if backwards else each.start > here)]
        if beyond:
            self._go(beyond[-1 if backwards else 0])
        elif found:
            self._teller.announce(places.none_left("page"))

    def _chosen(self, page: PrintedPage) -> None:
        """The text may have grown since the list was shown."""
        self._desk.view.setFocus()
        self._go(next(each for each in self._pages() if each.page == page))

    def _go(self, shown: _Shown) -> None:
        cursor = QTextCursor(self._desk.view.document())
        cursor.setPosition(shown.start)
        cursor.setPosition(shown.end, QTextCursor.MoveMode.KeepAnchor)
        said = f"{words.page(shown.page.name)}: {cursor.selectedText()}"
        self._jumping.go(shown.start, shown.end, said)

    def _pages(self) -> list[_Shown]:
        """The pages and where they begin; says so where there are none."""
        article = self._desk.article
        if article is None:
            return []
        self._desk.view.article.finish()
        found = self._shown(article)
        if not found:
            self._teller.text(words.none())
        return found

    def _shown(self, article: Article) -> list[_Shown]:
        """A page whose beginning is not shown begins with what is shown next."""
        order = {each.id: number for number, each in enumerate(article.segments)}
        found: list[_Shown] = []
        for page in printed_pages(article):
            for number in range(order[page.segment], len(article.segments)):
                shown = self._at(article.segments[number].text, page, article.segments[number].id)
                if shown:
                    found.append(shown)
                    break
        return found

    def _at(self, text: str, page: PrintedPage, segment: str) -> _Shown | None:
        place = self._desk.view.article.place(Spot(segment))
        if place is None:
            return None
        inside = segment == page.segment and not place.spot.translated
        return _Shown(page, place.at(text, page.offset) if inside else place.start, place.end)


def _key(name: str) -> str:
    """Digits of any script are alike."""
    return fold(name).strip()
