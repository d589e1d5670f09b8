"""What the keys that move do: with the voice while it speaks, else with the caret."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rawi.article.translation import Spot
from rawi.ui.contents import Contents
from rawi.ui.jumping import Jumping
from rawi.ui.listening import Listening
from rawi.wording import places

_KINDS = ("heading", "link", "list", "table", "quote", "image", "doubtful")
_LEVELS = range(1, 7)


class Moving:
    """Sentences, paragraphs, sections, and the things that can be jumped to."""

    def __init__(self, window: QWidget, listening: Listening, jumping: Jumping, contents: Contents) -> None:
        self._window, self._listening, self._jumping = window, listening, jumping
        self._contents = contents
        jumping.heard = self._heard

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        table: dict[str, Callable[[], object]] = {
            "back": self._jumping.back,
            "past": self._jumping.past,
        }
        for way, backwards in (("next", False), ("previous", True)):
            table[f"{way}_sentence"] = partial(self.sentence, way)
            table[f"{way}_part"] = partial(self.part, way)
            table[f"{way}_paragraph"] = partial(self._listening.move, f"{way}_paragraph")
            table[f"{way}_section"] = table[f"{way}_section_key"] = partial(self.section, way)
            for kind in _KINDS:
                table[f"{way}_{kind}"] = partial(self._jumping.to, kind, backwards=backwards)
            for level in _LEVELS:
                table[f"{way}_heading_{level}"] = partial(self.level, level, backwards=backwards)
        return table

    def _heard(self) -> Spot | None:
        """The sentence that is read aloud."""
        return self._listening.heard_spot()

    def level(self, level: int, *, backwards: bool) -> None:
        """To the next heading of this level; in the contents, to its row."""
        if not self._contents.hasFocus():
            self._jumping.to("heading", backwards=backwards, level=level)
        elif not self._contents.to_level(level, backwards=backwards):
            self._jumping.announce(places.none_left("heading"))

    def sentence(self, way: str) -> None:
        """The arrows follow the direction of the view: in a right-to-left one, left is next."""
        mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        other = {"next": "previous", "previous": "next"}[way]
        self._listening.move(f"{other if mirrored else way}_sentence")

    def part(self, way: str) -> None:
        """What the desktop's "next" and "previous" do: by sections, in an article without them by paragraphs.

        "previous" goes to the beginning of what is heard first, as on any player.
        """
        from rawi.speech import navigation

        reading = self._listening.reading
        sections = navigation.sectioned(reading.utterances)
        group = navigation.section if sections else navigation.block
        place = reading.place
        begin = navigation.beginning(reading.utterances, place, group) if place else None
        if way == "previous" and self._listening.playing and begin and begin is not place:
            reading.seek(begin.spot)
        elif sections:
            self.section(way)
        else:
            self._listening.move(f"{way}_paragraph")

    def section(self, way: str) -> None:
        """The next section, or the one before."""
        if self._listening.playing:
            self._listening.move(f"{way}_section")
        else:
            self._jumping.next_section(backwards=way == "previous")
