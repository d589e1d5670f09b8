"""Tiny dictionaries of our own, written as StarDict and dictd have them; the formats' own documents say how."""

import gzip
import struct
from collections.abc import Mapping, Sequence

from tests.packs.makers import Files

Articles = Sequence[tuple[str, str]]
"""Headwords and texts."""

ENGLISH_ARABIC = (
    ("harbour", "harbour /ˈhɑːbə/ <n>\n1. ميناء\n2. مرفأ"),
    ("light", "light /laɪt/ <n>\n1. ضوء\n2. نور"),
    ("run", "run /rʌn/ <v>\nركض"),
    ("light house", "light house <n>\nمنارة"),
    ("mother", "mother <n>\nأم"),
    ("café", "café <n>\nمقهى"),
)
ARABIC_ENGLISH = (
    ("مدينة", "مدينة\ncity"),
    ("الميناء", "الميناء\nharbour"),
    ("كِتاب", "كِتاب\nbook"),
    ("سفينة", "سفينة\n1. ship\n2. vessel"),
)
ENGLISH_PERSIAN = (("book", "book <n>\nکتاب"), ("house", "house <n>\nخانه"))
PORTUGUESE_ENGLISH = (
    ("casa", "casa <n>\nhouse"),
    ("ação", "ação <n>\naction"),
    ("falar", "falar <v>\nto speak"),
)

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
INFO = (
    "English-Arabic Test Dictionary\n\nEdition: 1.4\n\n    Available under the terms of the GNU General Public"
    " License ver. 2.0 and\n  any later version.\n"
)


def number(value: int) -> str:
    """As a dictd index writes it: base 64, the highest digit first."""
    return (number(value // 64) if value >= 64 else "") + _DIGITS[value % 64]


def dictd(
    articles: Articles = ENGLISH_ARABIC,
    stem: str = "test-eng-ara",
    *,
    packed: bool = True,
    info: str = INFO,
    more: Mapping[str, str] | None = None,
) -> Files:
    """`more` are further words that lead to the text of a headword."""
    text, index, places = b"", [], {}
    about = [("00databaseinfo", info), ("00databaseshort", "Test Dictionary ver. 1.4")]
    for word, body in [*about, *articles]:
        data = f"{body}\n".encode()
        places[word] = number(len(text)), number(len(data))
        index.append((word, *places[word]))
        text += data
    index.extend((word, *places[headword]) for word, headword in (more or {}).items())
    lines = "".join("\t".join(line) + "\n" for line in sorted(index))
    files = {f"{stem}.index": lines.encode()}
    files |= {f"{stem}.dict.dz": gzip.compress(text)} if packed else {f"{stem}.dict": text}
    return files


def stardict(
    articles: Articles = ENGLISH_ARABIC,
    stem: str = "test-eng-ara",
    *,
    packed: bool = True,
    kind: str = "m",
    book: str = "English-Arabic Test",
    synonyms: Sequence[tuple[str, int]] = (),
    count: int | None = None,
) -> Files:
    """`kind` is the form of the texts: m (plain), h (HTML), x (XDXF), g (Pango); `synonyms` are words and their articles' numbers."""
    text, index = b"", b""
    for word, body in articles:
        data = body.encode()
        index += word.encode() + b"\0" + struct.pack(">II", len(text), len(data))
        text += data
    told = f"version=2.4.2\nbookname={book}\nwordcount={len(articles) if count is None else count}\nidxfilesize={len(index)}\n"
    told += f"sametypesequence={kind}\ndate=2026.01.02\n"
    told += f"description=Available under the terms of the GNU General Public License<br>Ours\nsynwordcount={len(synonyms)}\n"
    files = {f"{stem}.ifo": f"StarDict's dict ifo file\n{told}".encode()}
    files |= {f"{stem}.idx.gz": gzip.compress(index)} if packed else {f"{stem}.idx": index}
    files |= {f"{stem}.dict.dz": gzip.compress(text)} if packed else {f"{stem}.dict": text}
    if synonyms:
        listed = (word.encode() + b"\0" + struct.pack(">I", place) for word, place in synonyms)
        files[f"{stem}.syn"] = b"".join(listed)
    return files
