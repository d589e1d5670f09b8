"""Settings from a JSON file and back."""

import json
from dataclasses import asdict
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.settings.table import Settings, accepted, names


class SettingsStore:
    """One settings file; written whole or not at all. `current` is what was loaded or saved last, `new` whether there was none yet."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.current = Settings()
        self.problem: RawiError | None = None
        self.new = False

    def load(self) -> Settings:
        """The stored settings; a value that is not allowed is the default. A damaged file is set aside and `problem` says so."""
        self.current = self._read()
        return self.current

    def _read(self) -> Settings:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
            known = {name: stored[name] for name in names() if name in stored}
        except FileNotFoundError:
            self.new = True
            return Settings()
        except (OSError, ValueError, TypeError):
            self.problem = RawiError(Code.SETTINGS_DAMAGED, name=self._path.name)
            self._set_aside()
            return Settings()
        return Settings(**{name: value for name, value in known.items() if accepted(name, value)})

    def save(self, settings: Settings) -> None:
        """Write them; RawiError OUTPUT_FAILED where that cannot be done."""
        self.current, self.new = settings, False
        temporary = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
            temporary.replace(self._path)
        except OSError as error:
            raise RawiError(Code.OUTPUT_FAILED, name=self._path.name, reason=error.strerror or "") from None

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".damaged"))
        except OSError:
            return
