"""What stands behind the window: each object is made once in `app.py` and handed down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rawi.dictionary.lookup import Dictionaries
    from rawi.intake import Intake
    from rawi.library.store import Library
    from rawi.session import Session
    from rawi.settings.profiles import ProfileStore
    from rawi.settings.store import SettingsStore
    from rawi.settings.table import Settings
    from rawi.ui.keytable.own_keys import OwnKeys
    from rawi.ui.packs.tools import PackTools
    from rawi.ui.voices import Voices


@dataclass(frozen=True, slots=True)
class Tools:
    """`intake`, `packs`, `dictionaries` and `profiles` are made when they are first needed; `interface` is its language's code."""

    session: Session
    library: Library
    intake: Callable[[], Intake]
    packs: Callable[[], PackTools]
    dictionaries: Callable[[], Dictionaries]
    store: SettingsStore
    profiles: Callable[[], ProfileStore]
    keys: OwnKeys
    settings: Settings
    themes: Path
    voices: Voices
    interface: str

    def targets(self) -> list[str]:
        """Languages that can be translated into."""
        return sorted({target for _, target in self.session.engines.pairs()})
