"""A .deb is an `ar` archive of three files; this takes them out and puts them together, so that the data can be compressed by another program."""

from collections.abc import Iterable, Iterator

_MAGIC = b"!<arch>\n"
_HEADER = 60
_END = b"`\n"


def members(archive: bytes) -> Iterator[tuple[str, bytes, bytes]]:
    """Name, header and content of each file. ValueError where this is no such archive."""
    if not archive.startswith(_MAGIC):
        raise ValueError("this is no .deb")
    place = len(_MAGIC)
    while place < len(archive):
        header = archive[place : place + _HEADER]
        if not header.endswith(_END):
            raise ValueError("the .deb is damaged")
        size = int(header[48:58])
        place += _HEADER
        yield header[:16].decode("ascii").rstrip(" /"), header, archive[place : place + size]
        place += size + size % 2


def together(parts: Iterable[tuple[str, bytes, bytes]]) -> bytes:
    """The archive of these files, each under its name and with its content; the header tells the rest."""
    made = [_MAGIC]
    for name, header, content in parts:
        head = (
            name.encode("ascii").ljust(16)
            + header[16:48]
            + str(len(content)).encode("ascii").ljust(10)
            + _END
        )
        made += [head, content, b"\n" * (len(content) % 2)]
    return b"".join(made)
