"""The reader's settings in, how they want an article translated out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rawi.settings.table import Settings
    from rawi.translate.wish import Wish


def wish(settings: Settings, engine: str = "", *, careful: bool = False) -> Wish:
    """What the settings say; `engine` and `careful` are this one time's wishes beyond them."""
    from rawi.translate.wish import Wish

    return Wish(engine or settings.translation_engine, careful or settings.translation_careful)
