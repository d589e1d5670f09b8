"""Templates that were compiled when the program was packed: reading them takes a tenth of the time."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """By name, wherever the program is installed. A template that is another one by now, or another Python, is compiled as it is read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002 - jinja2 gives it
        """The file's name here."""
        return name

    def load_bytecode(self, bucket: Bucket) -> None:
        """What is here of it, if it fits."""
        with suppress(OSError), (self._folder / bucket.key).open("rb") as file:
            bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """The installed program changes nothing."""
