"""What a public index offers: a pack, the files that it is made of, where each comes from."""

from dataclasses import dataclass

from rawi.packs.addresses import host_of, is_web
from rawi.packs.model import Offer


@dataclass(frozen=True, slots=True)
class Remote:
    """One file to fetch.

    `part` is the pack's part, as `PackFile.part`, or "package" for a whole pack in one file; `name` is safe as a file's name; `link` is an
    http(s) address or a path. `size` (bytes; 0 where the index does not say) and `digest` (SHA-256, hex; "" where it does not) are
    those of what is fetched, `inside` is the digest of what comes out of it where it is packed (name ends in ".zst").
    """

    part: str
    name: str
    link: str
    size: int = 0
    digest: str = ""
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Available(Offer):
    """An offer with the files that it is made of; its name is what a command calls it ("ar-tr")."""

    files: tuple[Remote, ...] = ()

    @property
    def packaged(self) -> bool:
        """True where it is one file that is installed as it is."""
        return [file.part for file in self.files] == ["package"]

    @property
    def checked(self) -> bool:
        """True where the index says what each file's digest must be."""
        return all(file.digest for file in self.files)

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts that its files come from; none for files in a folder."""
        return tuple(sorted({host_of(file.link) for file in self.files if is_web(file.link)}))


def offer(
    engine: str, source: str, target: str, version: str, licence: str, files: tuple[Remote, ...]
) -> Available:
    """The offer of these files; its size is known where that of each is."""
    size = sum(file.size for file in files) if all(file.size for file in files) else 0
    return Available(engine, source, target, f"{source}-{target}", version, size, licence, files)


@dataclass(frozen=True, slots=True)
class Offers:
    """The packs of an index as its reader found them, and how many records were left out."""

    available: tuple[Available, ...]
    left_out: int
