"""The pages of the installer and the uninstaller, walked through with keys as a reader does who sees nothing."""

import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from tests.proofs.wine_prefix import Wine, wait_for

NUMBERS = {"en": 1033, "ar": 1025, "fa": 1065}
"""Windows' numbers of languages."""

_PAUSE = 1.5
"""Seconds for a page to be drawn before the next key."""


@dataclass(slots=True)
class Pages:
    """`pictures` is a folder for pictures of the pages, None for none."""

    wine: Wine
    language: str
    pictures: Path | None = None

    def install(self, setup: Path) -> None:
        """Licence, folder, files, last page; the program is started at the end."""
        told = self.wine.temporary / "rawi-told.txt"
        told.unlink(missing_ok=True)
        process = self.wine.start(str(setup), f"/LANG={NUMBERS[self.language]}")
        self._page("licence", "Return")
        self._page("folder", "Return")
        wait_for(lambda: bool(list(self.wine.folder.rglob("uninstall.exe"))), "the files")
        self._page("installed", "Return")
        process.wait(timeout=60)
        wait_for(told.exists, "the program's start")

    def remove(self, uninstaller: str, library: Path) -> None:
        """The library's page, where Space marks that it is to go, and the last page."""
        self.wine.start(uninstaller)
        self._page("library", "space")
        self._page("library marked", "Return")
        wait_for(lambda: not library.exists(), "the library's end")
        self._page("removed", "Return")
        self.wine.settle()

    def _page(self, name: str, key: str) -> None:
        """Wait for a window of the installer, picture it, press a key."""
        wait_for(lambda: self._run("xdotool", "search", "--onlyvisible", "--name", ".") != "", "a page")
        time.sleep(_PAUSE)
        if self.pictures:
            self.pictures.mkdir(parents=True, exist_ok=True)
            self._run("import", "-window", "root", str(self.pictures / f"{self.language} {name}.png"))
        self._run("xdotool", "key", key)

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.wine.variables, capture_output=True, text=True, check=False)
        return done.stdout.strip()
