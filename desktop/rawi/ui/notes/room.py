"""What the keys for bookmarks, highlights and notes do."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from rawi.article.errors import RawiError
from rawi.library.model import Colour, Note, NoteKind
from rawi.library.store import Library
from rawi.ui.desk import Desk
from rawi.ui.jobs import Jobs
from rawi.ui.jumping import Jumping
from rawi.ui.listening import Listening
from rawi.ui.notes import ranges
from rawi.ui.notes.keeping import Keeping
from rawi.ui.tell import Teller
from rawi.wording import notes as words

if TYPE_CHECKING:
    from rawi.ui.notes.dialogs import NotesDialog


class NotesRoom:
    """Sets and removes them, goes from one to the next, lists them; everything is announced."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        library: Library,
        listening: Listening,
        jumping: Jumping,
        teller: Teller,
    ) -> None:
        self._desk, self._listening, self._jumping, self._teller = desk, listening, jumping, teller
        self.keeping = Keeping(desk, jobs, library)
        self.keeping.changed.connect(self._paint)
        self.keeping.problem.connect(self._failed)
        self.keeping.absent.connect(lambda: teller.text(words.not_stored()))
        desk.view.article.filled.connect(self._paint)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "bookmark": self.bookmark,
            "next_bookmark": partial(self.go, NoteKind.BOOKMARK, backwards=False),
            "previous_bookmark": partial(self.go, NoteKind.BOOKMARK, backwards=True),
            "highlight": self.highlight,
            **{f"highlight_{each.value}": partial(self.highlight_in, each) for each in Colour},
            "note": self.write_here,
            "notes": self.show_all,
        }

    def opened(self) -> None:
        """Another article lies on the desk."""
        if self._desk.article:
            self.keeping.open(self._desk.article)

    def bookmark(self) -> None:
        """Set one where the ear or the caret is, or remove the one that is there."""
        there = self._here(NoteKind.BOOKMARK)
        if there:
            self._remove(there)
            return
        marked = self._place()
        if marked:
            self._add(NoteKind.BOOKMARK, marked, "")

    def highlight(self) -> None:
        """Highlight what is selected, else this sentence, in the colour used last; remove the highlight that is there."""
        there = self._here(NoteKind.HIGHLIGHT)
        if there:
            self._remove(there)
        else:
            self._highlight(None)

    def highlight_in(self, colour: Colour) -> None:
        """The same in this colour; a highlight of another colour that is there gets this one."""
        there = self._here(NoteKind.HIGHLIGHT)
        if there is None:
            self._highlight(colour)
        elif there.colour is colour:
            self._remove(there)
        else:
            self.colour(there, colour)

    def colour(self, note: Note, colour: Colour) -> None:
        """Give a highlight another colour."""
        self.keeping.colour(note, colour, lambda: self._teller.announce(words.coloured(colour)))

    def _highlight(self, colour: Colour | None) -> None:
        cursor = self._desk.view.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        spot = self._listening.spot()
        if (start == end or self._listening.playing) and spot:
            place = self._desk.view.article.place(spot)
            start, end = (place.start, place.end) if place else (start, end)
        article = self._desk.article
        marked = ranges.of_selection(article, self._desk.view.article, start, end) if article else None
        if marked:
            self._add(NoteKind.HIGHLIGHT, marked, "", colour)

    def write_here(self) -> None:
        """A note to the highlight or bookmark that is here, else to a new bookmark."""
        there = self._here(NoteKind.HIGHLIGHT) or self._here(NoteKind.BOOKMARK)
        if there:
            self.write(there)
            return
        marked = self._place()
        if marked is None:
            return
        from rawi.ui.notes.dialogs import NoteDialog

        dialog = NoteDialog(marked.quote, "", self._desk.view)
        dialog.accepted.connect(lambda: self._add(NoteKind.BOOKMARK, marked, dialog.text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, note: Note) -> None:
        """Change what the reader wrote."""
        from rawi.ui.notes.dialogs import NoteDialog

        dialog = NoteDialog(note.quote, note.text, self._desk.view)

        def save() -> None:
            text = dialog.text
            self.keeping.write(note, text, lambda: self._teller.announce(words.saved(text)))

        dialog.accepted.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def go(self, kind: NoteKind, *, backwards: bool) -> None:
        """To the next one, from the beginning again after the last."""
        self._desk.view.article.finish()
        found = [(note, shown) for note, shown in self.placed() if note.kind is kind]
        if not found:
            self._teller.announce(words.no_more(kind))
            return
        here = self._jumping.here(backwards=True)
        beyond = [
            n for n, (_, (start, _)) in enumerate(found) if (start < here if backwards else start > here)
        ]
        number = (beyond or [len(found) - 1 if backwards else 0])[-1 if backwards else 0]
        note, (start, end) = found[number]
        self._jumping.go(start, end, words.said(note, number + 1, len(found)))

    def show_all(self) -> None:
        """All of them in a window."""
        from rawi.ui.notes.dialogs import NotesDialog

        dialog = NotesDialog(self.section, self._desk.view)

        def renew() -> None:
            dialog.show_notes(self.keeping.notes)

        renew()
        self.keeping.changed.connect(renew)
        dialog.finished.connect(lambda _result: self.keeping.changed.disconnect(renew))
        dialog.chosen.connect(lambda note: self._chosen(dialog, note))
        dialog.removed.connect(self._remove)
        dialog.written.connect(self.write)
        dialog.coloured.connect(self.colour)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, dialog: "NotesDialog", note: Note) -> None:
        dialog.accept()
        self._desk.view.setFocus()
        self._desk.view.article.finish()
        self.go_to(note)

    def go_to(self, note: Note) -> None:
        """To one of them; says which it is."""
        article, notes = self._desk.article, self.keeping.notes
        shown = ranges.shown(article, self._desk.view.article, note) if article else None
        if shown and note in notes:
            self._jumping.go(*shown, words.said(note, notes.index(note) + 1, len(notes)))

    def _place(self) -> ranges.Marked | None:
        article, spot, view = self._desk.article, self._listening.spot(), self._desk.view
        if article is None or spot is None:
            return None
        position = None if self._listening.playing else view.textCursor().selectionStart()
        return ranges.at_spot(article, view.article, spot, position)

    def _here(self, kind: NoteKind) -> Note | None:
        """The one of this kind that the ear or the caret is in."""
        spot = self._listening.spot()
        place = self._desk.view.article.place(spot) if spot else None
        if place is None:
            return None
        cursor = self._desk.view.textCursor()
        start, end = cursor.selectionStart(), max(cursor.selectionEnd(), cursor.selectionStart() + 1)
        if self._listening.playing:
            start, end = place.start, place.end
        for note, shown in self.placed():
            if note.kind is kind and shown[0] < end and shown[1] > start:
                return note
        return None

    def placed(self) -> list[tuple[Note, tuple[int, int]]]:
        """Those that are shown, and where (document positions), in order."""
        article = self._desk.article
        if article is None:
            return []
        placed = [(n, ranges.shown(article, self._desk.view.article, n)) for n in self.keeping.notes]
        return sorted(((n, s) for n, s in placed if s), key=lambda each: each[1])

    def section(self, note: Note) -> str:
        """The heading of the section that a note stands in; "" before the first."""
        article = self._desk.article
        if article is None:
            return ""
        segment = ranges.segment_of(article, note.start)
        for section in article.sections:
            if any(s.id == segment for block in section.blocks for s in block.segments):
                return section.heading
        return ""

    def _add(self, kind: NoteKind, marked: ranges.Marked, text: str, colour: Colour | None = None) -> None:
        def done() -> None:
            newest = max(self.keeping.notes, key=lambda each: each.id)
            self._teller.announce(words.added(newest))

        self.keeping.add(kind, marked, text, done, colour)

    def _remove(self, note: Note) -> None:
        self.keeping.remove(note, lambda: self._teller.announce(words.removed(note.kind)))

    def _paint(self) -> None:
        shown = self.placed()
        self._desk.view.mark(
            [(*span, note.colour) for note, span in shown if note.kind is NoteKind.HIGHLIGHT],
            [
                (span[0], bool(note.text))
                for note, span in shown
                if note.kind is NoteKind.BOOKMARK or note.text
            ],
        )
        self._announce([(note.colour, span) for note, span in shown if note.kind is NoteKind.HIGHLIGHT])

    def _announce(self, highlights: Sequence[tuple[Colour, tuple[int, int]]]) -> None:
        """The voice tells sentences with a highlight, as long as highlights are shown."""
        wanted = highlights if self._desk.settings.own_marks else ()
        document = self._desk.view.article
        now = {
            place.spot.segment: colour.value for colour, span in wanted for place in document.places(*span)
        }
        if now != self._desk.highlighted:
            self._desk.highlighted = now
            self._listening.replan()

    def _failed(self, error: RawiError) -> None:
        self._teller.problem(error)
