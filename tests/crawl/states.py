"""The states of the window: what the reader sees while they do something."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from rawi.article.translation import View
from rawi.settings.table import names, rule
from rawi.ui.actions import BY_NAME, FILE, LIBRARY, VIEW, Action
from rawi.ui.unlocking import unlock
from rawi.wording import entries, settings
from tests.crawl.stage import Stage

Settle = Callable[[], None]


def _every(_action: Action) -> bool:
    return True


def _none(_action: Action) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class State:
    """`enter` makes it so from whatever is there; `wants` says which actions are tried in it."""

    name: str
    enter: Callable[[Stage, Settle], None]
    wants: Callable[[Action], bool] = _none


def _plain(stage: Stage) -> None:
    """As at first: the usual settings, no bars, no mode, silence."""
    window = stage.program.window
    now, usual = window.preferences.settings, stage.settings
    if any(getattr(now, name) != getattr(usual, name) for name in names() if rule(name).shown):
        window.preferences.take(usual)
    elif now != usual:
        window.preferences.store(usual)
    window.listening.stop()
    window.helping._keys.describe = None
    if window.keys.mode:
        window.trigger("structure")
    if window.searching._bar is not None:
        window.searching.bar.close_bar()
    window.notices.hide()
    window.progress.hide()


def _article(stage: Stage, settle: Settle) -> None:
    _plain(stage)
    window = stage.program.window
    if window.shelf.shown or window.desk.article is None or window.desk.article.id != stage.english.id:
        stage.open(stage.english, settle)
    if not window.view.isVisible():
        window.trigger("one_sentence")
    if window.desk.mode is not View.BOTH:
        window.trigger("both")
        settle()
    _begin(stage)


def _begin(stage: Stage) -> None:
    """The caret in the first word."""
    view = stage.program.window.view
    cursor = view.textCursor()
    cursor.setPosition(1)
    view.setTextCursor(cursor)
    view.setFocus()


def _foreign(stage: Stage, settle: Settle) -> None:
    _plain(stage)
    if stage.program.window.shelf.shown or stage.program.window.desk.article != stage.arabic:
        stage.open(stage.arabic, settle)
    _begin(stage)


def _translated(stage: Stage, settle: Settle) -> None:
    """The foreign article beside its translation, which is worth doubting."""
    _foreign(stage, settle)
    stage.program.window.trigger("both")
    settle()


def _library(stage: Stage, settle: Settle) -> None:
    _plain(stage)
    window = stage.program.window
    if not window.shelf.shown:
        window.trigger("library")
        settle()
    window.shelf.page.search.reset()
    window.trigger("clear_filters")
    settle()
    window.shelf.page.list.select(0)
    window.shelf.page.focus()


def _searched(stage: Stage, settle: Settle) -> None:
    _library(stage, settle)
    search = stage.program.window.shelf.page.search
    search.focus()
    search.set_words("bo")
    settle()
    search.suggest(search.words, ["boat", "book"])


def _empty(stage: Stage, settle: Settle) -> None:
    _library(stage, settle)
    stage.program.window.shelf.page.show_empty(entries.welcome(), adding=True)


def _structure(stage: Stage, settle: Settle) -> None:
    _article(stage, settle)
    stage.program.window.trigger("structure")


def _find(stage: Stage, settle: Settle) -> None:
    _article(stage, settle)
    stage.program.window.trigger("find")
    stage.program.window.searching.bar.words.setText("lantern")
    stage.program.window.trigger("find_next")


def _notice(stage: Stage, settle: Settle) -> None:
    _article(stage, settle)
    stage.program.window.trigger("why_marked")
    stage.program.window.trigger("where")


def _busy(stage: Stage, settle: Settle) -> None:
    """As while a job has taken long enough for its progress to be shown."""
    _article(stage, settle)
    progress = stage.program.window.progress
    progress.label.setText(settings.setting_name("watched_folder"))
    progress.bar.setAccessibleName(progress.label.text())
    progress.bar.setValue(40)
    progress.show()


def _own_keys(stage: Stage, settle: Settle) -> None:
    """As after a key was changed, with an action that has two: what asks for these."""
    _article(stage, settle)
    room = stage.program.window.rooms.keytable
    room._change(room._keys.table.with_keys(BY_NAME["open"], ("Ctrl+O", "Ctrl+Shift+F12")))
    for ask in (partial(room._ask_which, BY_NAME["open"]), room._ask_reset):
        ask()
        settle()


def _locked(stage: Stage, settle: Settle) -> None:
    """As after a file was opened that is locked."""
    _article(stage, settle)
    unlock(stage.program.window, ["nothing.pdf"], lambda _password: None, lambda: None)


def _nothing(stage: Stage, _settle: Settle) -> None:
    _plain(stage)
    stage.program.window.desk.clear()
    stage.program.window.shelf.leave()


STATES = (
    State("nothing open", _nothing),
    State("foreign article", _foreign, lambda action: action.name in ("look_up", "note")),
    State("foreign translation", _translated, lambda action: action.name == "marks"),
    State("article", _article, _every),
    State("structure mode", _structure),
    State("find bar", _find),
    State("own keys", _own_keys),
    State("locked file", _locked),
    State("notice", _notice),
    State("progress", _busy),
    State("library", _library, lambda action: action.menu in (FILE, LIBRARY, VIEW) or action.name == "find"),
    State("searched library", _searched),
    State("empty library", _empty),
)
