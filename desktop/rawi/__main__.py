"""Picks the face of Rawi before Qt loads: window, command line, or the terminal where there is no screen."""

import sys
from pathlib import Path

from rawi import collecting


def main() -> int:
    """Run Rawi with the process's arguments and return its exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    from rawi.cli.commands import LISTEN, SPEAK_INTERFACE, WINDOW_OPTIONS, is_command

    arguments = sys.argv[1:]
    if arguments and is_command(arguments[0]):
        from rawi.cli.main import main as command_line

        return command_line(arguments)
    paths = [Path(each) for each in arguments if each not in WINDOW_OPTIONS]
    from rawi.screen import has_screen

    if has_screen():
        collecting.pause()
        from rawi.ui import plain_imports

        plain_imports.restore()
        from rawi.app import main as window

        return window(paths, speak=SPEAK_INTERFACE in arguments, listen=LISTEN in arguments)
    from rawi.cli.console import utf8
    from rawi.cli.headless import guarded

    utf8()
    return guarded(paths)


if __name__ == "__main__":
    sys.exit(main())
