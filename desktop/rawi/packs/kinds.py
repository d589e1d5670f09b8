"""The table of the kinds of packs; a new kind is one more line."""

from collections.abc import Collection

from rawi.packs import argos, dictionary, firefox, piper
from rawi.packs.manifest import Kind

KINDS = (argos.KIND, firefox.KIND, dictionary.KIND, piper.KIND)


def find(names: Collection[str]) -> Kind | None:
    """The kind of a pack with these files."""
    return next((kind for kind in KINDS if kind.recognise(names)), None)


def named(code: str) -> Kind | None:
    """The kind of this code."""
    return next((kind for kind in KINDS if kind.code == code), None)
