"""What a Linux desktop wants of Rawi beside the program, and where: made by packaging/desktop_files.py, or lying in packaging/linux."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Placed:
    """A file and its place in the installed system.

    `packed`: as .gz there; `link`: `source` is where a symbolic link points; `form`: "deb" or "rpm", where only that has it.
    """

    source: str
    target: str
    packed: bool = False
    link: bool = False
    form: str = ""


_HICOLOR = "/usr/share/icons/hicolor"
PROGRAM = "/usr/lib/rawi"
DOCUMENTS = "/usr/share/doc/rawi"
COMMAND = Placed("../lib/rawi/rawi", "/usr/bin/rawi", link=True)
FILES = (
    Placed("rawi.desktop", "/usr/share/applications/rawi.desktop"),
    Placed("rawi.metainfo.xml", "/usr/share/metainfo/rawi.metainfo.xml"),
    Placed("completions/rawi.bash", "/usr/share/bash-completion/completions/rawi"),
    Placed("completions/_rawi", "/usr/share/zsh/vendor-completions/_rawi", form="deb"),
    Placed("completions/_rawi", "/usr/share/zsh/site-functions/_rawi", form="rpm"),
    Placed("completions/rawi.fish", "/usr/share/fish/vendor_completions.d/rawi.fish"),
    Placed("copyright", f"{DOCUMENTS}/copyright"),
    Placed("lintian-overrides", "/usr/share/lintian/overrides/rawi", form="deb"),
)
SCRIPTS = {"postremove": "removed.sh"}
"""What the package manager runs."""


class MissingError(Exception):
    """Files that the package needs and that are not there; the message names them."""


def places(folder: Path) -> list[Placed]:
    """Everything in the folder with its place, sources as absolute paths. MissingError where something listed is not there."""
    found = [*FILES, *_manuals(folder), *_icons(folder)]
    missing = [each.source for each in found if not (folder / each.source).is_file()]
    missing += [f"man/{name}" for name in ("rawi.1",) if not (folder / "man" / name).is_file()]
    missing += [] if any(_icons(folder)) else ["icons/SIZExSIZE/apps/rawi.png"]
    missing += [name for name in SCRIPTS.values() if not (folder / name).is_file()]
    if missing:
        raise MissingError(f"Not in {folder}: {', '.join(missing)}.")
    return [replace(each, source=str(folder / each.source)) for each in found]


def _manuals(folder: Path) -> Iterator[Placed]:
    """man/rawi.1 and others; in other languages man/pt_BR/rawi.1."""
    for path in sorted((folder / "man").rglob("*.[1-8]")):
        inside = path.relative_to(folder / "man")
        section = f"man{path.suffix[1:]}"
        target = Path("/usr/share/man") / inside.parent / section / f"{path.name}.gz"
        yield Placed(f"man/{inside.as_posix()}", target.as_posix(), packed=True)


def _icons(folder: Path) -> Iterator[Placed]:
    """icons/ mirrors the hicolor theme: icons/48x48/apps/rawi.png, icons/scalable/apps/rawi.svg."""
    for path in sorted((folder / "icons").rglob("*.*")):
        if path.suffix in (".png", ".svg"):
            inside = path.relative_to(folder / "icons").as_posix().removeprefix("hicolor/")
            yield Placed(path.relative_to(folder).as_posix(), f"{_HICOLOR}/{inside}")
