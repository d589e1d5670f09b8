"""Picks the face of Rawi before Qt loads: window, command line, or the terminal where there is no screen."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rawi import collecting


def main() -> int:
    """Run Rawi with the process's arguments and return its exit status."""
    if getattr(sys, "frozen", False):
        from rawi.workers import frozen

        if frozen.is_asked(sys.argv[1:]):
            frozen.serve()
    from rawi.cli.commands import LISTEN, SPEAK_INTERFACE, WINDOW_OPTIONS, is_command

    arguments = sys.argv[1:]
    if arguments and is_command(arguments[0]):
        from rawi.cli.main import main as command_line

        return command_line(arguments)
    from rawi.given import path

    paths = [path(each) for each in arguments if each not in WINDOW_OPTIONS]
    from rawi.screen import has_screen

    if has_screen():
        collecting.pause()
        from rawi.ui import plain_imports

        plain_imports.restore()
        return _window(paths, speak=SPEAK_INTERFACE in arguments, listen=LISTEN in arguments)
    from rawi.cli.console import utf8
    from rawi.cli.headless import guarded

    utf8()
    return guarded(paths)


def _window(paths: Sequence[Path], *, speak: bool, listen: bool) -> int:
    """The window that is open already, or one of our own."""
    from rawi.settings import directories
    from rawi.ui.single_instance.asked import Asked
    from rawi.ui.single_instance.claim import claim

    asked = Asked(tuple(paths), speak, listen, os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    mine = claim(directories.find())
    if mine.handed(asked):
        return 0
    from rawi.app import main as window

    return window(asked, mine)


if __name__ == "__main__":
    sys.exit(main())
