"""Where Rawi keeps its files: the system's places, or all below RAWI_HOME where that is set."""

import os
from dataclasses import dataclass
from pathlib import Path

_PACKS = "packs"


@dataclass(frozen=True, slots=True)
class Directories:
    """`data` holds the library, `config` the settings, `packs` the language packs; made when something is first written."""

    data: Path
    config: Path
    packs: Path

    @property
    def library(self) -> Path:
        """The library's file."""
        return self.data / "library.sqlite3"

    @property
    def settings(self) -> Path:
        """The settings' file."""
        return self.config / "settings.json"


def find(library: Path | None = None) -> Directories:
    """The directories of this reader; `library` is another folder that holds the library, and nothing else."""
    home = os.environ.get("RAWI_HOME")
    if home:
        data = Path(home) / "data"
        return Directories(library or data, Path(home) / "config", data / _PACKS)
    import platformdirs

    places = platformdirs.PlatformDirs("rawi", appauthor=False)
    data = Path(places.user_data_dir)
    return Directories(library or data, Path(places.user_config_dir), data / _PACKS)
