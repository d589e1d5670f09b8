"""Settings from a JSON file and back."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from rawi.settings.kept_file import KeptFile
from rawi.settings.table import Settings, accepted, names


class SettingsStore(KeptFile):
    """One settings file. `current` is what was loaded or saved last."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.current = Settings()
        self._foreign: dict[str, Any] = {}

    def load(self) -> Settings:
        """The stored settings; a value that is not allowed is the default. A damaged file is set aside and `problem` says so.

        What another version of Rawi keeps in the file stays in it.
        """
        self.current = self.read(self._settings) or Settings()
        return self.current

    def save(self, settings: Settings) -> None:
        """Write them; RawiError OUTPUT_FAILED where that cannot be done."""
        self.current = settings
        self.write(asdict(settings) | self._foreign)

    def _settings(self, stored: Any) -> Settings:
        known = {name: stored[name] for name in names() if name in stored}
        self._foreign = {name: value for name, value in stored.items() if name not in known}
        return Settings(**{name: value for name, value in known.items() if accepted(name, value)})
