"""Where Rawi keeps its files: the system's places, or all below RAWI_HOME where that is set."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Directories:
    """`data` holds the library, `config` the settings, `cache` what may be deleted at any time; made when something is first written."""

    data: Path
    config: Path
    cache: Path

    @property
    def library(self) -> Path:
        """The library's file."""
        return self.data / "library.sqlite3"

    @property
    def settings(self) -> Path:
        """The settings' file."""
        return self.config / "settings.json"

    @property
    def translations(self) -> Path:
        """The file of sentences that were translated before."""
        return self.cache / "translations.sqlite3"


def find(library: Path | None = None) -> Directories:
    """The directories of this reader; `library` is another folder that holds the library, and then what is made from it too."""
    home = os.environ.get("RAWI_HOME")
    if home:
        return Directories(
            library or Path(home) / "data", Path(home) / "config", library or Path(home) / "cache"
        )
    import platformdirs

    places = platformdirs.PlatformDirs("rawi", appauthor=False)
    return Directories(
        library or Path(places.user_data_dir),
        Path(places.user_config_dir),
        library or Path(places.user_cache_dir),
    )
