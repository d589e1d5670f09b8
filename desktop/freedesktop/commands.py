"""The command line's own parser in, its commands with options and arguments out: what the manual page and the completions are made of."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import typer

from rawi.cli.commands import LISTEN, SPEAK_INTERFACE
from rawi.cli.main import app


@dataclass(frozen=True, slots=True)
class Option:
    """`value` is what follows it ("" for a switch): "FILE", "DIR" or another word in capitals; one of `choices`, if there are any."""

    names: tuple[str, ...]
    help: str
    value: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Argument:
    """What is given without an option's name."""

    name: str
    help: str
    path: bool
    several: bool


@dataclass(frozen=True, slots=True)
class Command:
    """`path` is how it is called: ("packs", "install"); a group of `commands` does nothing itself."""

    path: tuple[str, ...]
    help: str
    options: tuple[Option, ...] = ()
    arguments: tuple[Argument, ...] = ()
    commands: tuple[Command, ...] = ()

    @property
    def paths(self) -> bool:
        """Whether files are among its arguments."""
        return any(each.path for each in self.arguments)


WINDOW = (
    Option((LISTEN,), "Read aloud at once: the file that is named, or what you read last."),
    Option((SPEAK_INTERFACE,), "The window speaks its menus, dialogs and lists as long as it is open."),
)
"""The window's own options."""

_MEANT = {"TO": "LANGUAGE", "FROM": "LANGUAGE"}
"""What an option's value is called where its name does not say it."""

_HELP = Option(("--help",), "Say how it is used.")


def root() -> Command:
    """The whole command line."""
    return _command(typer.main.get_command(app), ())


def every(command: Command) -> Iterator[Command]:
    """The commands below it that do something, in order."""
    for each in command.commands:
        yield from every(each) if each.commands else (each,)


def groups(command: Command) -> Iterator[Command]:
    """The command and its groups."""
    yield command
    for each in command.commands:
        if each.commands:
            yield from groups(each)


def _command(found: Any, path: tuple[str, ...]) -> Command:
    below = getattr(found, "commands", {})
    shown = [each for each in found.params if not getattr(each, "hidden", False)]
    return Command(
        path,
        inspect.cleandoc(found.help or ""),
        (*(_option(each) for each in shown if each.param_type_name == "option"), _HELP),
        tuple(_argument(each) for each in shown if each.param_type_name == "argument"),
        tuple(_command(each, (*path, name)) for name, each in below.items()),
    )


def _option(found: Any) -> Option:
    names = tuple(sorted(found.opts, key=len))
    if found.is_flag:
        return Option(names, found.help or "")
    kind = _kind(found)
    choices = tuple(str(each.value) for each in kind) if _is_enum(kind) else ()
    name = names[-1].lstrip("-").upper()
    value = found.metavar or ("FILE" if kind is Path else _MEANT.get(name, name))
    return Option(names, found.help or "", value, choices)


def _argument(found: Any) -> Argument:
    name = (found.metavar or found.name).upper()
    return Argument(name, found.help or "", _kind(found) is Path, found.nargs != 1)


def _kind(found: Any) -> Any:
    """The type of one value."""
    annotation = found.type_descriptor.annotation
    inner = [each for each in get_args(annotation) if each is not type(None)]
    return inner[0] if inner else annotation


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, enum.Enum)
