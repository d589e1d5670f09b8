"""PySide6's own modules of Python, for the frozen program: they are in its library, unpacked and compiled there at each start.

Its switch SBK_EMBED puts them into `files.dir` beside the library; where that folder is, they are imported from the program's path
(PySide6 6.11, signature_bootstrap.py).
"""

import shutil
from pathlib import Path

SWITCH = {"SBK_EMBED": "0"}
"""Environment variable with which the bindings unpack them as they are imported."""

PLACE = "shiboken6/files.dir"
"""Where the program has the folder; what is in it does not matter."""

_STUBS = Path("shibokensupport", "signature", "lib", "pyi_generator.py")


def take(bindings: Path, folder: Path) -> None:
    """What lies unpacked beside the bindings (the folder of shiboken6), into `folder`: without what writes stubs for editors, which takes long to import."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bindings / "files.dir", folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / _STUBS).write_text('"""Stubs for editors are made elsewhere."""\n', encoding="utf-8")


def modules(folder: Path) -> list[str]:
    """The names of what was taken."""
    found = (path.relative_to(folder).with_suffix("").parts for path in sorted(folder.rglob("*.py")))
    return [".".join(each[:-1] if each[-1] == "__init__" else each) for each in found]
