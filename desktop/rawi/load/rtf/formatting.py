"""The control words that only change the state of their group."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from rawi.load.documents.fields import CONTENTS, PAGES, link
from rawi.load.rtf import words
from rawi.load.rtf.state import Characters, Field, Paragraph, State

_MOST_FALLBACK = 100
_DEEPEST = 8


def apply(state: State, word: str, number: int | None) -> bool:
    """Change the state as the word says; False where it is no word of formatting."""
    if word in words.SWITCHES:
        _write(state, words.SWITCHES[word], number != 0)
    elif word in words.NUMBERS:
        _write(state, words.NUMBERS[word], number or 0)
    elif word in _HANDLERS:
        _HANDLERS[word](state, number or 0)
    elif word == "uc":
        state.fallback = max(0, min(1 if number is None else number, _MOST_FALLBACK))
    else:
        return False
    return True


def _write(state: State, name: str, value: Any) -> None:
    state.characters = replace(state.characters, **{name: value})


def _set(state: State, name: str, value: Any) -> None:
    state.paragraph = replace(state.paragraph, **{name: value})


def _plain(state: State, _number: int) -> None:
    state.characters = Characters(font=state.characters.font)


def _new_paragraph(state: State, _number: int) -> None:
    state.paragraph = Paragraph()


def _field(state: State, _number: int) -> None:
    state.field = Field()


def _result(state: State, _number: int) -> None:
    instruction = state.field.instruction if state.field else ""
    state.link = link(instruction) or state.link
    state.contents = state.contents or bool(CONTENTS.match(instruction))
    if state.running and PAGES.match(instruction):
        state.destination = "skip"


_HANDLERS: Mapping[str, Callable[[State, int], None]] = {
    "plain": _plain,
    "pard": _new_paragraph,
    "field": _field,
    "fldrslt": _result,
    "rtlch": lambda state, _: _write(state, "rtl", True),
    "ltrch": lambda state, _: _write(state, "rtl", False),
    "rtlpar": lambda state, _: _set(state, "rtl", True),
    "ltrpar": lambda state, _: _set(state, "rtl", False),
    "intbl": lambda state, _: _set(state, "in_table", True),
    "s": lambda state, number: _set(state, "style", number),
    "outlinelevel": lambda state, number: _set(state, "outline", number),
    "ilvl": lambda state, number: _set(state, "depth", max(0, min(number, _DEEPEST))),
}
