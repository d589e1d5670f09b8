"""What the keys for marks do: from one to the next, why this one, all of them."""

from collections.abc import Callable, Iterator
from functools import partial

from rawi.article.translation import Mark, Spot, Translation, View
from rawi.ui.desk import Desk
from rawi.ui.interlude import Interlude
from rawi.ui.jumping import Jumping
from rawi.ui.listening import Listening
from rawi.ui.shown_pieces import Place
from rawi.ui.tell import Teller
from rawi.wording import marks as words


class MarksRoom:
    """Tells a mark also when the caret comes to its sentence."""

    def __init__(
        self, desk: Desk, listening: Listening, interlude: Interlude, jumping: Jumping, teller: Teller
    ) -> None:
        self._desk, self._listening, self._jumping, self._teller = desk, listening, jumping, teller
        self._interlude = interlude
        self._last: Spot | None = None
        desk.view.placed.connect(self._placed)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "next_mark": partial(self.go, backwards=False),
            "previous_mark": partial(self.go, backwards=True),
            "why_marked": self.why_here,
            "marks": self.show_all,
        }

    def marked(self) -> list[Translation]:
        """The marked sentences of what is shown, in reading order."""
        article, translated = self._desk.article, self._desk.translated
        if article is None or translated is None:
            return []
        furniture = self._desk.settings.show_furniture
        shown = (s.id for block in article.blocks if furniture or not block.furniture for s in block.segments)
        found = (translated.translations.get(segment) for segment in shown)
        return [each for each in found if each and each.marks]

    def placed(self) -> Iterator[tuple[Translation, Place]]:
        """The marked sentences that are shown, and where."""
        for each in self.marked():
            place = self._desk.view.article.place(Spot(each.segment, translated=True))
            if place:
                yield each, place

    def go(self, *, backwards: bool) -> None:
        """To the next one; says so where there is none."""
        self._desk.view.article.finish()
        if not self.marked():
            self._teller.announce(self._none())
            return
        here = self._jumping.here(backwards=True)
        beyond = [
            each for each, place in self.placed() if (place.start < here if backwards else place.start > here)
        ]
        if beyond:
            self.go_to(beyond[-1 if backwards else 0])
        else:
            self._teller.announce(words.none_left())

    def why_here(self) -> None:
        """Why the sentence that is heard or has the caret is marked."""
        spot = self._listening.spot()
        if spot:
            self.why(spot.segment)

    def why(self, segment: str) -> None:
        """The reasons, then the original in its own voice."""
        translation, original = self._translation(segment), self._desk.original(segment)
        if translation is None or not translation.marks or original is None:
            self._teller.text(words.not_marked())
            return
        told = [(words.reasons(translation.marks), ""), (words.original(), ""), original]
        self._interlude.say(partial(self._teller.quote, told))

    def show_all(self) -> None:
        """All of them in a window."""
        from rawi.ui.marks.dialog import marks_dialog

        found = self.marked()
        if not found:
            self._teller.text(self._none())
            return
        dialog = marks_dialog(found, self._desk.view)
        dialog.chosen.connect(lambda number: self._chosen(found[number]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, translation: Translation) -> None:
        self._desk.view.setFocus()
        self._desk.view.article.finish()
        self.go_to(translation)

    def go_to(self, translation: Translation) -> None:
        """To a marked sentence; says which of them it is and why it is marked."""
        found = [each.segment for each in self.marked()]
        place = self._desk.view.article.place(Spot(translation.segment, translated=True))
        if place and translation.segment in found:
            self._last = place.spot
            number = found.index(translation.segment) + 1
            self._jumping.go(place.start, place.end, words.said(translation, number, len(found)))

    def marks(self, segment: str) -> tuple[Mark, ...]:
        """Why the translation of a segment should be doubted."""
        translation = self._translation(segment)
        return translation.marks if translation else ()

    def _none(self) -> str:
        return words.none() if self._desk.translated else words.not_translated()

    def _translation(self, segment: str) -> Translation | None:
        translated = self._desk.translated
        return translated.translations.get(segment) if translated else None

    def _placed(self) -> None:
        """The caret came to another sentence."""
        spot = self._desk.view.spot_at_caret()
        if spot == self._last:
            return
        self._last = spot
        shown = spot and spot.translated and self._desk.mode is not View.ORIGINAL
        translation = self._translation(spot.segment) if spot and shown else None
        if translation and translation.marks and not self._listening.playing:
            self._teller.announce(words.here(translation.marks))
