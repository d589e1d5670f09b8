"""Talking books of both editions of DAISY, made for tests. What is heard is given as moments: words (a file and a fragment, "" for none) and seconds."""

from collections.abc import Iterable, Sequence
from html import escape
from itertools import count

from tests.load.makers import packed

SOUND = "one.mp3"
Files = dict[str, str | bytes]
Moment = tuple[str, float, float]
Line = tuple[str, int, str]
"""A line of the navigation: its words, its level (0 for a page of print), the id of its moment ("m0" is the first)."""

_XHTML = (
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
)
_DTBOOK = (
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE dtbook PUBLIC "-//NISO//DTD dtbook 2005-2//EN" '
    '"http://www.daisy.org/z3986/2005/dtbook-2005-2.dtd">'
)


def page(body: str, head: str = "", language: str = "en") -> str:
    return f'{_XHTML}<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{language}"><head>{head}</head><body>{body}</body></html>'


def ncc(
    lines: Iterable[Line], title: str = "The pear tree", language: str = "en", smil: str = "one.smil"
) -> str:
    told = {
        "dc:title": title,
        "dc:creator": "Leila Haddad",
        "dc:language": language,
        "dc:format": "Daisy 2.02",
        "ncc:narrator": "Karim Aziz",
        "ncc:sourceDate": "1999-05-04",
    }
    head = "".join(f'<meta name="{name}" content="{escape(text)}"/>' for name, text in told.items())

    def line(words: str, level: int, key: str) -> str:
        link = f'<a href="{smil}#{key}">{escape(words)}</a>'
        return (
            f'<h{level} id="n{key}">{link}</h{level}>'
            if level
            else f'<span class="page-normal" id="n{key}">{link}</span>'
        )

    return page("".join(line(*each) for each in lines), head, language)


def smil1(moments: Sequence[Moment], sound: str = SOUND) -> str:
    """SMIL 1.0."""

    def par(number: int, words: str, begin: float, end: float) -> str:
        text = f'<text src="{escape(words)}" id="t{number}"/>' if words else ""
        audio = f'<seq><audio src="{sound}" clip-begin="npt={begin:.3f}s" clip-end="npt={end:.3f}s" id="a{number}"/></seq>'
        return f'<par endsync="last" id="m{number}">{text}{audio if end else ""}</par>'

    pars = "".join(par(number, *each) for number, each in enumerate(moments))
    return (
        '<?xml version="1.0"?><!DOCTYPE smil PUBLIC "-//W3C//DTD SMIL 1.0//EN" "http://www.w3.org/TR/REC-smil/SMIL10.dtd">'
        f'<smil><head><layout><region id="txtView"/></layout></head><body><seq dur="99s">{pars}</seq></body></smil>'
    )


def smil2(moments: Sequence[Moment], sound: str = SOUND) -> str:
    """SMIL 2.0 as DAISY 3 has it."""

    def par(number: int, words: str, begin: float, end: float) -> str:
        text = f'<text src="{escape(words)}"/>' if words else ""
        audio = f'<audio src="{sound}" clipBegin="{begin:.3f}s" clipEnd="{end:.3f}s"/>'
        return f'<par id="m{number}">{text}{audio if end else ""}</par>'

    pars = "".join(par(number, *each) for number, each in enumerate(moments))
    return f'<?xml version="1.0"?><smil xmlns="http://www.w3.org/2001/SMIL20/"><body><seq id="all">{pars}</seq></body></smil>'


def dtbook(body: str, front: str = "", language: str = "en") -> str:
    return (
        f'{_DTBOOK}<dtbook xmlns="http://www.daisy.org/z3986/2005/dtbook/" version="2005-2" xml:lang="{language}">'
        f"<head><meta name='dtb:uid' content='x'/></head><book><frontmatter>{front}</frontmatter><bodymatter>{body}</bodymatter></book></dtbook>"
    )


def ncx(lines: Iterable[Line]) -> str:
    """Headings nest by their levels."""
    points, pages, depth, order = "", "", 0, count(1)
    for words, level, key in lines:
        inside = f'<navLabel><text>{escape(words)}</text></navLabel><content src="one.smil#{key}"/>'
        if not level:
            pages += f'<pageTarget id="p{key}" type="normal" playOrder="{next(order)}">{inside}</pageTarget>'
            continue
        points += (
            "</navPoint>" * (depth - level + 1) + f'<navPoint id="n{key}" playOrder="{next(order)}">{inside}'
        )
        depth = level
    listed = f"<pageList>{pages}</pageList>" if pages else ""
    return (
        '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">'
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head/><docTitle><text>The pear tree</text></docTitle>'
        f"<navMap>{points}{'</navPoint>' * depth}</navMap>{listed}</ncx>"
    )


def opf(texts: Iterable[str], title: str = "The pear tree", language: str = "en", more: str = "") -> str:
    items = "".join(
        f'<item id="text{n}" href="{name}" media-type="application/x-dtbook+xml"/>'
        for n, name in enumerate(texts)
    )
    return (
        '<?xml version="1.0"?><!DOCTYPE package PUBLIC "+//ISBN 0-9673008-1-9//DTD OEB 1.2 Package//EN" '
        '"http://openebook.org/dtds/oeb-1.2/oebpkg12.dtd">'
        '<package xmlns="http://openebook.org/namespaces/oeb-package/1.0/" unique-identifier="uid"><metadata>'
        '<dc-metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:Format>ANSI/NISO Z39.86-2005</dc:Format>'
        f"<dc:Title>{escape(title)}</dc:Title><dc:Creator>Leila Haddad</dc:Creator><dc:Language>{language}</dc:Language></dc-metadata>"
        f'<x-metadata><meta name="dtb:narrator" content="Karim Aziz"/>{more}</x-metadata></metadata><manifest>{items}'
        '<item id="ncx" href="book.ncx" media-type="application/x-dtbncx+xml"/><item id="smil" href="one.smil" media-type="application/smil"/>'
        f'<item id="sound" href="{SOUND}" media-type="audio/mpeg"/></manifest><spine><itemref idref="smil"/></spine></package>'
    )


def daisy2(
    lines: Iterable[Line], moments: Sequence[Moment], texts: Files, sound: bytes = b"sound", **told: str
) -> bytes:
    """A book of DAISY 2.02 in a folder of its zip file."""
    files: Files = {"ncc.html": ncc(lines, **told), "one.smil": smil1(moments), SOUND: sound, **texts}
    return packed({f"book/{name}": data for name, data in files.items()})


def daisy3(
    lines: Iterable[Line], moments: Sequence[Moment], texts: Files, sound: bytes = b"sound", **told: str
) -> bytes:
    """A book of DAISY 3; texts that end in .xml are its DTBooks."""
    listed = [name for name in texts if name.endswith(".xml")]
    files: Files = {
        "book.opf": opf(listed, **told),
        "book.ncx": ncx(lines),
        "one.smil": smil2(moments),
        SOUND: sound,
        **texts,
    }
    return packed(files)
