"""Large and deep books, messages and exports: what each is, and how it must end. The benchmark measures the same."""

import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tests.load.makers import book, chapter, packed, picture


@dataclass(frozen=True, slots=True)
class Case:
    """A file's name, how its bytes are made, and the text that is read or the code of the problem."""

    name: str
    make: Callable[[], bytes]
    end: str


def _swelling_chapter() -> bytes:
    return book({"one": chapter("<p>" + " " * 60_000_000 + "</p>")})


def _deep_chapter() -> bytes:
    text = "<div>" * 100_000 + "The story inside." + "</div>" * 100_000
    return book({"one": chapter(text)}, method=zipfile.ZIP_STORED)


def _deep_contents() -> bytes:
    lines = "<li><ol>" * 50_000 + "</ol></li>" * 50_000
    return book({"one": chapter("<p>The story inside.</p>")}, lines)


def _links_to_notes() -> bytes:
    links = "".join(f"<a href='#n{i % 50}'>{i % 50}</a> " for i in range(40_000))
    notes = "".join(f"<p id='n{i}'>{i} note</p>" for i in range(50))
    return book({"one": chapter(f"<p>{links}</p>{notes}")})


def _links_to_one_place() -> bytes:
    links = "<a href='#n' role='doc-noteref'>1</a> " * 40_000
    long = chapter(f"<p>{links}</p><div id='n'>{'<p>long</p>' * 5_000}</div>")
    return book({"one": long}, method=zipfile.ZIP_STORED)


def _many_chapters() -> bytes:
    names = [f"c{number}" for number in range(9_000)]
    contents = "".join(f"<li><a href='{name}.xhtml#x'>{name}</a></li>" for name in names)
    return book({name: chapter("<p id='x'>The story</p>") for name in names}, contents)


def _much_markup() -> bytes:
    noise = random.Random(1).randbytes(6_000_000).hex()
    return book({f"c{i}": chapter(f"<p>{noise}</p>") for i in range(7)}, method=zipfile.ZIP_STORED)


def _many_entries() -> bytes:
    return packed({"mimetype": "application/epub+zip", **{f"{i}": b"" for i in range(30_000)}})


def _many_pictures() -> bytes:
    shown = "".join(f"<img src='{i}.png' alt='{i}'/>" for i in range(3_000))
    pictures: dict[str, str | bytes] = {
        f"EPUB/{i}.png": picture(40 + i % 50, f"#{i:06x}") for i in range(3_000)
    }
    return book({"one": chapter(f"<p>The story</p>{shown}")}, extra=pictures)


def _lying_picture() -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(50_000_000))) + chunk(b"IEND", b"")
    one = chapter("<p>The story</p><img src='b.png' alt='Boat'/>")
    return book({"one": one}, extra={"EPUB/b.png": b"\x89PNG\r\n\x1a\n" + bomb})


def _many_parts() -> bytes:
    parts = b"--B\r\nContent-Type: image/png\r\n\r\nx\r\n" * 100_000
    return (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n' + parts + b"--B--\r\n"
    )


def _deep_message() -> bytes:
    deep = (
        b'Content-Type: multipart/related; boundary="B%d"\r\n\r\n--B%d\r\n' % (i, i) for i in range(10_000)
    )
    return b"MIME-Version: 1.0\r\n" + b"".join(deep)


def _message_in_itself() -> bytes:
    return b"MIME-Version: 1.0\r\n" + b'Content-Type: multipart/related; boundary="B"\r\n\r\n--B\r\n' * 4_000


def _deep_list() -> bytes:
    return b"<?xml version='1.0'?><plist>" + b"<array>" * 100_000 + b"<string>WebMainResource</string>"


def _deep_export() -> bytes:
    return b'[{"title": "t", "url": "u", "content": ' + b"[" * 100_000


def _list_with_entities() -> bytes:
    return (
        b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
        b"<plist><dict><key>WebMainResource</key><string>&b;</string></dict></plist>"
    )


def _list_in_itself() -> bytes:
    name = b"WebMainResource"
    objects = b"\xd1\x01\x00\x5f\x10" + bytes([len(name)]) + name
    numbers = b"".join(number.to_bytes(8, "big") for number in (2, 0, 8 + len(objects)))
    return b"bplist00" + objects + bytes([8, 11]) + bytes(6) + b"\x01\x01" + numbers


CASES = (
    Case("swelling chapter.epub", _swelling_chapter, "archive_unsafe"),
    Case("chapter 100000 deep.epub", _deep_chapter, "The story inside."),
    Case("contents 50000 deep.epub", _deep_contents, "The story inside."),
    Case("40000 links to notes.epub", _links_to_notes, "49 note"),
    Case("40000 links to one place.epub", _links_to_one_place, "long"),
    Case("9000 chapters.epub", _many_chapters, "The story"),
    Case("84 MB of mark-up.epub", _much_markup, "load_limit"),
    Case("30000 entries.epub", _many_entries, "archive_unsafe"),
    Case("3000 pictures.epub", _many_pictures, "The story"),
    Case("picture of 60000 pixels a side.epub", _lying_picture, "The story"),
    Case("100000 parts.mhtml", _many_parts, "load_limit"),
    Case("10000 boundaries deep.mhtml", _deep_message, "load_limit"),
    Case("4000 deep in one boundary.mhtml", _message_in_itself, "no_text"),
    Case("100000 deep.webarchive", _deep_list, "file_broken"),
    Case("entities.webarchive", _list_with_entities, "file_broken"),
    Case("list in itself.webarchive", _list_in_itself, "no_text"),
    Case("100000 deep.json", _deep_export, "file_broken"),
)
