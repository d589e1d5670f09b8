"""The templates: strict about missing variables, escaping everything."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import BaseLoader, BytecodeCache, Environment, Template


def environment(loader: BaseLoader, kept: BytecodeCache | None = None) -> Environment:
    """How every template is read; `kept` has some that are compiled already."""
    from jinja2 import Environment, StrictUndefined

    return Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=kept,
    )


@cache
def _environment(folder: Path) -> Environment:
    from jinja2 import FileSystemLoader

    return environment(FileSystemLoader(folder), _kept(folder))


def _kept(folder: Path) -> BytecodeCache | None:
    if not (folder / "compiled").is_dir():
        return None
    from rawi.render.compiled import Compiled

    return Compiled(folder / "compiled")


@cache
def template(folder: Path, name: str) -> Template:
    """A template of this folder by name."""
    return _environment(folder).get_template(name)
