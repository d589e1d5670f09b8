"""What the translation engines share: model files that are checked before their use, and few models in memory at once."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Generic, TypeVar

from rawi.article.errors import Code, RawiError

LONGEST_WORD = 200
"""Characters; Firefox's time grows with the square of a word (5,000 letters took 37 s), and no longer one is a word."""

MOST = 2
"""Models in memory: the two legs of a pivot."""

Files = Mapping[str, tuple[str, str]]
"""Each part of a pack to its file's path and the SHA-256 (hex) that it must have."""

T = TypeVar("T")


def endless(sentence: str) -> bool:
    """True where a word is so long that the sentence stays as it is."""
    return len(sentence) > LONGEST_WORD and any(len(word) > LONGEST_WORD for word in sentence.split())


def check(pack: str, files: Files) -> None:
    """RawiError PACK_DAMAGED where a file is missing or is not what it was when it was installed."""
    for path, digest in files.values():
        try:
            with Path(path).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            raise RawiError(Code.PACK_DAMAGED, pack=pack) from None
        if found != digest:
            raise RawiError(Code.PACK_DAMAGED, pack=pack)


class Models(Generic[T]):
    """Loaded models; beyond `MOST` the one that was used longest ago is unloaded."""

    def __init__(self, load: Callable[[str, Files], T]) -> None:
        """`load` takes a pack's name and its files, which are checked before."""
        self._load = load
        self._loaded: OrderedDict[tuple[str, ...], T] = OrderedDict()

    def __len__(self) -> int:
        return len(self._loaded)

    def get(self, pack: str, files: Files) -> T:
        """The pack's model, checked and loaded where it is not. RawiError PACK_DAMAGED, also for what is no model at all."""
        key = tuple(digest for _, (_, digest) in sorted(files.items()))
        if key not in self._loaded:
            while len(self._loaded) >= MOST:
                self._loaded.popitem(last=False)
            check(pack, files)
            self._loaded[key] = self._load(pack, files)
        self._loaded.move_to_end(key)
        return self._loaded[key]
