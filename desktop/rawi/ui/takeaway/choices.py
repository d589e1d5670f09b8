"""What can be saved and as what kind of file, as the system's window for files offers it: its list of kinds holds both.

So saving needs no window of Rawi's own before that: what is shown comes first, as the kind of file that was saved last.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rawi.article.translation import View
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

KINDS = {
    "epub": QT_TRANSLATE_NOOP("takeaway", "Book (EPUB)"),
    "html": QT_TRANSLATE_NOOP("takeaway", "Web page (HTML)"),
    "md": QT_TRANSLATE_NOOP("takeaway", "Markdown"),
    "txt": QT_TRANSLATE_NOOP("takeaway", "Plain text"),
    "json": QT_TRANSLATE_NOOP("takeaway", "JSON, for programs"),
}
_TITLES = {
    View.ORIGINAL: QT_TRANSLATE_NOOP("takeaway", "Save the original"),
    View.TRANSLATION: QT_TRANSLATE_NOOP("takeaway", "Save the translation"),
    View.BOTH: QT_TRANSLATE_NOOP("takeaway", "Save both languages"),
}
_SHORT = {
    View.ORIGINAL: QT_TRANSLATE_NOOP("actions", "Original"),
    View.TRANSLATION: QT_TRANSLATE_NOOP("actions", "Translation"),
    View.BOTH: QT_TRANSLATE_NOOP("actions", "Both languages"),
}


def title(view: View) -> str:
    """What the window is called: it says what is saved unless the reader chooses something else in it."""
    return translate("takeaway", _TITLES[view])


@dataclass(frozen=True, slots=True)
class Choice:
    """What is saved; the kind's code is also the file's ending."""

    view: View
    kind: str

    @property
    def words(self) -> str:
        """A row of the window's list of kinds."""
        kind, view = translate("takeaway", KINDS[self.kind]), translate("actions", _SHORT[self.view])
        return f"{kind}, {view} (*.{self.kind})"


def choices(view: View, kind: str) -> tuple[Choice, ...]:
    """All there are: first what is shown as the kind used last, then as other kinds, then what is not shown."""
    views = sorted(View, key=lambda each: each is not view)
    kinds = sorted(KINDS, key=lambda each: each != kind)
    return tuple(Choice(each, kind) for each in views for kind in kinds)


def chosen(offered: Sequence[Choice], row: str, name: str) -> tuple[Choice, Path]:
    """What the reader chose by a row ("" where the window tells none) and a file's name, and the file.

    An ending that was typed says the kind where the row was left as it was. A file that is there and was not asked about gets a neighbour.
    """
    choice = next((each for each in offered if each.words == row), offered[0])
    path = Path(name)
    typed = path.suffix.lower().removeprefix(".")
    if typed in KINDS and choice == offered[0]:
        return Choice(choice.view, typed), path
    if typed == choice.kind:
        return choice, path
    stem = path.with_suffix("") if typed in KINDS else path
    return choice, _free(stem, choice.kind)


def _free(stem: Path, kind: str) -> Path:
    """The file with this ending; with a number where there is one already."""
    path, number = Path(f"{stem}.{kind}"), 2
    while path.exists():
        path, number = Path(f"{stem} {number}.{kind}"), number + 1
    return path
