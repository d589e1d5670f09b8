"""Looks at the focus when something stirred, and says what there is to say of it."""

from PySide6.QtCore import QKeyCombination, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from rawi.ui.article_view import ArticleView
from rawi.ui.listening import Listening
from rawi.ui.self_voicing import caret, looking
from rawi.ui.self_voicing.difference import Parts, explained, told
from rawi.ui.self_voicing.fields import Field
from rawi.ui.self_voicing.making_way import MakingWay
from rawi.ui.self_voicing.progress import Progress
from rawi.ui.self_voicing.thing import Thing
from rawi.ui.self_voicing.typing import typed
from rawi.ui.tell import Teller
from rawi.wording import self_voicing as words

_SOON, _TICK, _SELDOM = 20, 200, 10
"""Milliseconds after which what a key did is done, and between looks at what changes by itself; progress every so many of those."""

_PAUSE = 0.6
"""Seconds before what explains."""

_NO_KEY = QKeyCombination(Qt.Key.Key_unknown)
_LINKS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_SENTENCES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Speaking(QObject):
    """`typing` is the choice of the setting `self_voicing_typing`."""

    def __init__(self, listening: Listening, teller: Teller) -> None:
        super().__init__(listening)
        self._listening, self._teller = listening, teller
        self._way = MakingWay(listening, teller.voice)
        self._progress = Progress()
        self._thing: Thing | None = None
        self._field: Field | None = None
        self._key, self._asked, self._ticks = _NO_KEY, False, 0
        self.typing = ""
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.look)
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tick)
        listening.state.connect(self._state)

    def start(self) -> None:
        """Begin with what has the focus."""
        self._thing = self._field = None
        self._timer.start()
        self._soon.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._soon.stop()
        self._way.forget()

    def touched(self) -> None:
        """A key: silence, before it does what it does."""
        self._teller.hush()

    def pressed(self, key: QKeyCombination) -> None:
        """This one."""
        self._key, self._asked = key, True

    def stirred(self) -> None:
        """Look once it is done."""
        self._soon.start()

    def look(self) -> None:
        """Say what is other than it was."""
        widget = looking.focus()
        before, was = self._thing, self._field
        self._thing = thing = looking.look()
        self._field = looking.field()
        if thing is None:
            return
        same = before is not None and before.key == thing.key
        parts = self._of_field(widget, was) if same else []
        if not parts and not (same and _texts_differ(was, self._field)):
            parts = told(before, thing)
        self._say(parts, explained(before, thing), same=same)

    def _of_field(self, widget: QWidget | None, was: Field | None) -> Parts:
        """What was typed, where the caret went, what is selected."""
        now = self._field
        if was is None or now is None or was.widget != now.widget:
            return []
        if now.editable and was.text != now.text:
            said = typed(was, now, self.typing)
        elif caret.selects(self._key):
            said = caret.selection(was, now)
        elif caret.moves(self._key):
            said = caret.moved(was, now, self._key)
        else:
            return self._in_article(was, now) if isinstance(widget, ArticleView) else []
        return [(said, now.language)] if said else []

    def _in_article(self, was: Field, now: Field) -> Parts:
        """The Tab key goes from link to link; the keys of sentences and paragraphs go as they do while the article is read aloud."""
        if self._key.key() in _LINKS and now.selected and was.caret != now.caret:
            return [(now.selected, now.language), (words.role("Link"), "")]
        place = self._listening.reading.place
        steps = self._key.key() in _SENTENCES and bool(
            self._key.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        )
        if place is None or not steps or was.caret == now.caret:
            return []
        return [(place.text, place.language)]

    def _say(self, parts: Parts, explanation: str, *, same: bool) -> None:
        """While the article is read aloud only what the reader went to, and nothing of the article itself."""
        if not parts:
            return
        if self._listening.playing:
            if same or not self._asked:
                return
            self._way.make()
        self._asked = False
        self._teller.say(parts, after=True)
        if explanation:
            self._teller.say([(explanation, "")], after=True)

    def _tick(self) -> None:
        if self._soon.isActive():
            return
        self.look()
        self._ticks += 1
        if self._ticks % _SELDOM == 0 and not self._listening.playing:
            done = self._progress.look()
            if done:
                self._teller.say([(done, "")], after=True)
        self._way.over()

    def _state(self, _state: str) -> None:
        """What is in sight when the article begins or ends needs no words of ours."""
        self._asked = False
        if self._timer.isActive():
            self._thing, self._field = looking.look(), looking.field()


def _texts_differ(was: Field | None, now: Field | None) -> bool:
    """What was typed is its own affair, said or not."""
    return was is not None and now is not None and was.text != now.text
