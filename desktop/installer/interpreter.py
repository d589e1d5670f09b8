"""Which Python the frozen program is made of: as quick a one as there is, since every start waits for it.

Distributions compile theirs by profile (PGO); one that was compiled at home is a tenth slower unless it was told to.
"""

import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

SYSTEMS = Path("/usr/bin/python3")
QUESTION = """
import ensurepip, pathlib, sys, sysconfig
shared = pathlib.Path(sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("INSTSONAME"))
print(sys.version_info[:2], shared.suffix != ".a" and shared.exists())
"""
"""What to ask another Python."""


def best(answer: Callable[[Path], str], options: str | None = None, system: Path = SYSTEMS) -> Path:
    """The one that runs, which was compiled with `options`, where it is quick; else the system's if it will do: of the same version, with
    venv, and with itself as a library, which PyInstaller needs. `answer` puts the question to another Python ("" where it fails)."""
    compiled = sysconfig.get_config_var("CONFIG_ARGS") if options is None else options
    quick = "--enable-optimizations" in str(compiled)
    fits = not quick and system.exists() and answer(system).strip() == f"{sys.version_info[:2]} True"
    return system if fits else Path(sys.executable)
