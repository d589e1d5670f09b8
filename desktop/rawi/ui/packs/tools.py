"""What the window of packs needs of the rooms behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rawi.packs.store import Store
from rawi.speech.port import Voice

if TYPE_CHECKING:
    from rawi.packs.catalogue import Catalogue
    from rawi.packs.fetching import Fetcher


@dataclass(frozen=True, slots=True)
class PackTools:
    """`catalogue` and `fetcher` are made when first asked for; `downloads` is where what is fetched lies until it is installed.

    `voices` lists the voices of this computer (slow), `rest` ends the engines that translate nothing now.
    """

    store: Store
    catalogue: "Callable[[], Catalogue]"
    fetcher: "Callable[[], Fetcher]"
    downloads: Path
    voices: Callable[[], Sequence[Voice]]
    rest: Callable[[], None]
