"""Where Rawi's code makes windows, menus and questions, read from the code; and which of these places a crawl came to."""

import ast
import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, partial, wraps
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QMenu

import rawi.ui

Answer = Callable[[str, str], str]
"""What a file dialog answers: gets its kind ("open", "save", "folder") and its filter or proposed name."""

_ASKING = ("get", "question", "information", "warning", "critical", "about")
_DESKTOPS = ("QPrintDialog", "QColorDialog.getColor")
"""The desktop's own windows, which a crawl cannot open everywhere; what they are told comes from Rawi's own beside them."""

_FILES = ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory")


@dataclass(frozen=True, slots=True)
class Site:
    """A call that makes a window of the class `makes`, in lines `first` to `last` of a module; line 0 for the class itself, made nowhere."""

    module: str
    makes: str
    first: int
    last: int

    def __str__(self) -> str:
        return f"{self.module}:{self.first} {self.makes}"


@dataclass(slots=True)
class Visited:
    """The places that were come to: module and line."""

    lines: set[tuple[str, int]] = field(default_factory=set)
    kinds: set[type] = field(default_factory=set)

    def note(self, frame: FrameType | None, kind: type | None = None) -> None:
        """The nearest call from Rawi's code that is not a constructor's own; the class of what it makes, if that is Rawi's."""
        if kind is not None:
            self.kinds.add(kind)
        while frame is not None and not _calls(frame):
            frame = frame.f_back
        if frame is not None:
            self.lines.add((frame.f_globals["__name__"], frame.f_lineno))

    def missed(self) -> list[Site]:
        """The places that nobody came to, and the classes that nobody made, however that is written."""
        places = [each for each in sites() if not self._seen(each) and each.makes not in _DESKTOPS]
        return [*places, *(Site(each.__module__, each.__name__, 0, 0) for each in self._unmade())]

    def _unmade(self) -> list[type]:
        return [each for each in kinds() if not any(issubclass(made, each) for made in self.kinds)]

    def _seen(self, site: Site) -> bool:
        return any(module == site.module and site.first <= line <= site.last for module, line in self.lines)


def _calls(frame: FrameType) -> bool:
    own = frame.f_code.co_name == "__init__" and isinstance(frame.f_locals.get("self"), (QDialog, QMenu))
    return frame.f_globals.get("__name__", "").startswith("rawi.") and not own


def modules() -> list[ModuleType]:
    """Every module of the window."""
    found = pkgutil.walk_packages(rawi.ui.__path__, "rawi.ui.")
    return [importlib.import_module(each.name) for each in found]


@cache
def sites() -> tuple[Site, ...]:
    """Every place in the window's code that makes one."""
    return tuple(site for module in modules() for site in _in_module(module))


def kinds() -> list[type]:
    """Every class of Rawi's own that is a dialog or menu."""
    return [
        value
        for module in modules()
        for value in vars(module).values()
        if _is_window(value) and value.__module__ == module.__name__
    ]


def _in_module(module: ModuleType) -> Iterator[Site]:
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    late = {
        name.asname or name.name: (node.module, name.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for name in node.names
    }
    for node in ast.walk(tree):
        name = _made(module, late, node) if isinstance(node, ast.Call) else ""
        if name and isinstance(node, ast.Call):
            yield Site(module.__name__, name, node.lineno, node.end_lineno or node.lineno)


def _made(module: ModuleType, late: dict[str, tuple[str, str]], call: ast.Call) -> str:
    """The class of the window that this call makes, and how; "" for other calls."""
    called = call.func
    if isinstance(called, ast.Name) and _is_window(_find(module, late, called.id)):
        return called.id
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        found = _find(module, late, called.value.id)
        if _is_window(found) and called.attr.startswith(_ASKING):
            return f"{called.value.id}.{called.attr}"
    return ""


def _find(module: ModuleType, late: dict[str, tuple[str, str]], name: str) -> object:
    if hasattr(module, name):
        return getattr(module, name)
    source, attribute = late.get(name, ("", ""))
    return getattr(importlib.import_module(source), attribute, None) if source else None


def _is_window(found: object) -> bool:
    return isinstance(found, type) and issubclass(found, (QDialog, QMenu))


@contextmanager
def recorded(answer: Answer) -> Iterator[Visited]:
    """While it lasts, windows that are made are noted, and file dialogs (the desktop's own) answer at once."""
    visited = Visited()
    undo: list[Callable[[], None]] = []
    made = {(site.module, site.makes) for site in sites()}
    for module in modules():
        for name, value in list(vars(module).items()):
            if isinstance(value, type) and issubclass(value, (QDialog, QMenu)):
                if value.__module__ == module.__name__:
                    undo.append(_watch(value, visited))
                elif (module.__name__, name) in made:
                    undo.append(_swap(module, name, value, visited))
    undo.extend(_answer(name, answer, visited) for name in _FILES)
    undo.append(_no_colour(visited))
    yield visited
    for each in reversed(undo):
        each()


def _watch(kind: type, visited: Visited) -> Callable[[], None]:
    """Note each object of a class of Rawi's own."""
    inherited = "__init__" not in vars(kind)
    original = kind.__init__  # type: ignore[misc]  # of this very class

    @wraps(original)
    def noted(self: Any, *args: Any, **named: Any) -> None:
        visited.note(sys._getframe(1), type(self))
        original(self, *args, **named)

    kind.__init__ = noted  # type: ignore[misc]  # put back afterwards
    return partial(delattr, kind, "__init__") if inherited else lambda: setattr(kind, "__init__", original)


def _swap(module: ModuleType, name: str, kind: type, visited: Visited) -> Callable[[], None]:
    """Note each object of a class of Qt's that this module makes."""
    if not kind.__module__.startswith("PySide6") or kind is QFileDialog:
        return lambda: None

    def begin(self: Any, *args: Any, **named: Any) -> None:
        visited.note(sys._getframe(1))
        kind.__init__(self, *args, **named)  # type: ignore[misc]  # its own

    setattr(module, name, type(name, (kind,), {"__init__": begin}))
    return lambda: setattr(module, name, kind)


def _no_colour(visited: Visited) -> Callable[[], None]:
    """The desktop's window of colours is left without choosing one."""
    name = "getColor"
    original = getattr(QColorDialog, name)

    def answered(*_args: object, **_named: object) -> QColor:
        visited.note(sys._getframe(1))
        return QColor()

    setattr(QColorDialog, name, staticmethod(answered))
    return lambda: setattr(QColorDialog, name, original)


def _answer(name: str, answer: Answer, visited: Visited) -> Callable[[], None]:
    """Let one of the file dialogs answer by itself."""
    original = getattr(QFileDialog, name)
    kind = "save" if "Save" in name else "folder" if "Directory" in name else "open"

    def answered(_parent: object = None, title: str = "", where: str = "", kinds: str = "") -> object:
        visited.note(sys._getframe(1))
        told = answer(kind, where if kind == "save" else kinds or title)
        return (
            told if kind == "folder" else ([told] if told else [], "") if name.endswith("s") else (told, "")
        )

    setattr(QFileDialog, name, staticmethod(answered))
    return lambda: setattr(QFileDialog, name, original)
