"""What stands behind the window: each object is made once in `app.py` and handed down."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rawi.intake import Intake
from rawi.library.store import Library
from rawi.session import Session
from rawi.settings.profiles import ProfileStore
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings
from rawi.ui.dictionary.room import Open
from rawi.ui.packs.tools import PackTools
from rawi.ui.voices import Voices


@dataclass(frozen=True, slots=True)
class Tools:
    """`intake`, `dictionaries` and what `packs` holds are made when they are first needed; `interface` is its language's code."""

    session: Session
    library: Library
    intake: Callable[[], Intake]
    packs: PackTools
    dictionaries: Open
    store: SettingsStore
    profiles: ProfileStore
    settings: Settings
    themes: Path
    voices: Voices
    interface: str

    def targets(self) -> list[str]:
        """Languages that can be translated into."""
        return sorted({target for _, target in self.session.engines.pairs()})
