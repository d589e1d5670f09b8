"""Where Rawi keeps its files: the system's places, or all below RAWI_HOME where that is set."""

import os
from dataclasses import dataclass
from pathlib import Path

_PACKS = "packs"


@dataclass(frozen=True, slots=True)
class Directories:
    """`data` holds the library, `config` the settings, `packs` the language packs, `cache` what may be deleted at any time.

    `made` holds what is made from the library and may be deleted too. Each is made when something is first written.
    """

    data: Path
    config: Path
    packs: Path
    cache: Path
    made: Path

    @property
    def library(self) -> Path:
        """The library's file."""
        return self.data / "library.sqlite3"

    @property
    def voices(self) -> Path:
        """The folder of imported voices, beside the packs."""
        return self.packs.with_name("voices")

    @property
    def indexes(self) -> Path:
        """The folder of the public lists of packs as they were last fetched."""
        return self.cache / "indexes"

    @property
    def downloads(self) -> Path:
        """The folder of packs that are being fetched."""
        return self.cache / "downloads"

    @property
    def speaking(self) -> Path:
        """The folder of sound files that are being made."""
        return self.cache / "speaking"

    @property
    def settings(self) -> Path:
        """The settings' file."""
        return self.config / "settings.json"

    @property
    def profiles(self) -> Path:
        """The profiles' file."""
        return self.config / "profiles.json"

    @property
    def keys(self) -> Path:
        """The file of the reader's own keys."""
        return self.config / "keys.json"

    @property
    def translations(self) -> Path:
        """The file of sentences that were translated before."""
        return self.made / "translations.sqlite3"


def find(library: Path | None = None) -> Directories:
    """The directories of this reader; `library` is another folder that holds the library and what is made from it, but not the packs."""
    home = os.environ.get("RAWI_HOME")
    if home:
        data, config, cache = (Path(home) / name for name in ("data", "config", "cache"))
    else:
        import platformdirs

        places = platformdirs.PlatformDirs("rawi", appauthor=False)
        data, config, cache = map(Path, (places.user_data_dir, places.user_config_dir, places.user_cache_dir))
    return Directories(library or data, config, data / _PACKS, cache, library or cache)
